using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Parts told with two numbers each, a count and an amount by turns: 共发放920人次。其中，甲补贴310人次、62.0万元；乙补贴610人次、91.5万元.</summary>
/// <remarks>Where the numbers of one kind make a total the report tells, the parts are all, and those of the other kind make theirs.</remarks>
internal static partial class PairedParts
{
    private const int FewestParts = 3;
    private const int FewestBareParts = 2;
    private const int FewestDigits = 3;

    /// <summary>The sums of each sentence that is nothing but such parts.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany(sentence => Of(sentence, passage, text)));

    private static ReportRelation[] Of(ReadSentence sentence, Passage passage, ProseText text)
    {
        var (first, second) = Pairs([.. sentence.Mentions.SkipWhile(mention => !Opens().IsMatch(mention.Lead))]);
        if (first.Count < (IsBare(second) ? FewestBareParts : FewestParts) || !IsOfOne(first) || !IsOfOne(second))
            return [];
        var (whole, other) = (Total(first, passage), Total(second, passage));
        var (holds, otherHolds) = (Holds(first, whole) || MakeOne(first, text), Holds(second, other) || MakeOne(second, text));
        return [.. Kept(first, whole, otherHolds), .. Kept(second, other, holds)];
    }

    /// <summary>The numbers by turns, as long as they go on in the same units.</summary>
    private static (List<Mention> First, List<Mention> Second) Pairs(ImmutableArray<Mention> told)
    {
        var (first, second) = (new List<Mention>(), new List<Mention>());
        for (var at = 0; at + 1 < told.Length && told[at].Dimension == told[0].Dimension && told[at + 1].Dimension == told[1].Dimension && told[0].Dimension != told[1].Dimension && told[at + 1].Lead.Trim() is "、" or "，" or "" && (at == 0 || told[at].Lead.TrimStart() is ['、' or '，' or '；' or '和', ..]); at += 2)
        {
            first.Add(told[at]);
            second.Add(told[at + 1]);
        }
        return (first, second);
    }

    /// <summary>甲村312户1184人: nothing stands between the two.</summary>
    private static bool IsBare(List<Mention> second) => second.Count > 0 && second.TrueForAll(mention => mention.Lead.Trim().Length == 0);

    private static bool IsOfOne(List<Mention> parts) =>
        parts.TrueForAll(part => part is { IsPlain: true, RowLength: 1, Depth: 0, IsAmount: true, Dimension: not ("%" or "") } && part.Dimension == parts[0].Dimension);

    /// <summary>The last number of their kind before them, not less than any.</summary>
    private static Mention? Total(List<Mention> parts, Passage passage) =>
        passage.Mentions.LastOrDefault(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, IsAmount: true } && mention.Number.Start < parts[0].Number.Start && mention.Dimension == parts[0].Dimension && mention.InBase >= parts.Max(part => part.InBase)) is { } total && !IsOfOtherTime(total, parts[0]) ? total : null;

    /// <summary>“抽查29所，…；上年抽查时有3所超收，其中…”: what is of last year divides nothing of this one.</summary>
    private static bool IsOfOtherTime(Mention total, Mention part) =>
        total.Sentence == part.Sentence && LastYear().IsMatch(total.Sentence.Source.Text[total.Number.End..part.Number.Start]);

    [GeneratedRegex(@"[；，]\s*(?:上年|去年|往年|上一年)(?!末|底)", RegexOptions.CultureInvariant)]
    private static partial Regex LastYear();

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

    [GeneratedRegex(@"其中|(?:分别|依次)(?:为|是)|[：:][^，。；：\d]{1,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Opens();
}
