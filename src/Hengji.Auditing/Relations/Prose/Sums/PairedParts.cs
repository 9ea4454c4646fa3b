using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Parts told with two numbers each, a count and an amount by turns: 共发放920人次。其中，甲补贴310人次、62.0万元；乙补贴610人次、91.5万元.</summary>
/// <remarks>Where the numbers of one kind make a total the report tells, the parts are all, and those of the other kind make theirs.</remarks>
internal static class PairedParts
{
    private const int FewestParts = 3;
    private const int FewestDigits = 3;

    /// <summary>The sums of each sentence that is nothing but such parts.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany(sentence => Of(sentence, passage, text)));

    private static ReportRelation[] Of(ReadSentence sentence, Passage passage, ProseText text)
    {
        var told = sentence.Mentions.SkipWhile(mention => !mention.Lead.Contains("其中", StringComparison.Ordinal)).ToList();
        var (first, second) = (told.Where((_, at) => at % 2 == 0).ToList(), told.Where((_, at) => at % 2 == 1).ToList());
        if (first.Count < FewestParts || first.Count != second.Count || !IsOfOne(first) || !IsOfOne(second) || first[0].Dimension == second[0].Dimension || !second.TrueForAll(mention => mention.Lead.Trim() is "、" or "，"))
            return [];
        var (whole, other) = (Total(first, passage), Total(second, passage));
        var (holds, otherHolds) = (Holds(first, whole) || MakeOne(first, text), Holds(second, other) || MakeOne(second, text));
        return [.. Kept(first, whole, otherHolds), .. Kept(second, other, holds)];
    }

    private static bool IsOfOne(List<Mention> parts) =>
        parts.TrueForAll(part => part is { IsPlain: true, RowLength: 1, Depth: 0, IsAmount: true, Dimension: not ("%" or "") } && part.Dimension == parts[0].Dimension);

    /// <summary>The last number of their kind before them, not less than any.</summary>
    private static Mention? Total(List<Mention> parts, Passage passage) =>
        passage.Mentions.LastOrDefault(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, IsAmount: true } && mention.Number.Start < parts[0].Number.Start && mention.Dimension == parts[0].Dimension && mention.InBase >= parts.Max(part => part.InBase));

    private static bool Holds(List<Mention> parts, Mention? total) => total is not null && Relation(parts, total) is var sum && Nodes.CanHold(sum.Left, sum.Right);

    /// <summary>Whether some amount of the report is what they make together.</summary>
    private static bool MakeOne(List<Mention> parts, ProseText text)
    {
        var sum = parts.Sum(part => part.InBase);
        return text.Mentions.Any(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Dimension == parts[0].Dimension && mention.InBase == sum && mention.Figure.Printed.Count(char.IsDigit) > FewestDigits);
    }

    private static IEnumerable<ReportRelation> Kept(List<Mention> parts, Mention? total, bool areAll) =>
        total is not null && (areAll || (total.Figure.Printed.Count(char.IsDigit) >= FewestDigits && Holds(parts, total))) ? [Relation(parts, total)] : [];

    private static ReportRelation Relation(List<Mention> parts, Mention total) =>
        new(RelationKind.TextSum, Nodes.Sum(total.Figure.Unit, parts), ComparisonOperator.Equal, Nodes.Of(total, total.Figure.Unit), total.Figure.Unit, $"“{"其中"}”所列{parts.Count}项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列各项为全部组成部分",
        };
}
