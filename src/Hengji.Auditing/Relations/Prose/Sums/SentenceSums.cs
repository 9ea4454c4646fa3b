using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>A total told in one sentence or paragraph, and its parts as the first amounts of those behind it, each with its own details.</summary>
/// <remarks>Only where they add up, or where one slip of the hand keeps them from it.</remarks>
internal static class SentenceSums
{
    private const int MostParts = 10;
    private const int FewestToldDigits = 4;
    private const int FewestDigits = 5;
    private const int FewestTriedDigits = 6;

    /// <summary>The sums over the sentences of each passage, and over passages.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => Over([.. passage.Sentences.Select(sentence => First(sentence.Mentions))]))
            .Concat(Over([.. text.Passages.Select(passage => First(passage.Mentions))]));

    private static Mention? First(IEnumerable<Mention> mentions) =>
        mentions.FirstOrDefault(mention => mention is { IsAmount: true, RowLength: 1, Depth: 0, Dimension: not ("" or "%") }) is { IsPlain: true } first && Nodes.IsNonZero(first) ? first : null;

    private static IEnumerable<ReportRelation> Over(ImmutableArray<Mention?> firsts)
    {
        for (var at = 0; at + 2 < firsts.Length; at++)
        {
            if (firsts[at] is not { } total || total.Figure.Printed.Count(char.IsDigit) < FewestToldDigits)
                continue;
            var run = firsts.Skip(at + 1).Take(MostParts).TakeWhile(part => part is not null && part.Dimension == total.Dimension).Select(part => part!).ToList();
            if (Sum(total, run) is { } sum)
                yield return sum;
        }
    }

    private static ReportRelation? Sum(Mention total, List<Mention> run)
    {
        ReportRelation? slipped = null;
        for (var count = 2; count <= run.Count; count++)
        {
            var relation = Relation(total, run[..count]);
            if (Nodes.CanHold(relation.Left, relation.Right))
                return relation;
            if (OneSlip.Explains(run[..count], total, count == run.Count ? FewestDigits : FewestTriedDigits, count == run.Count))
                slipped ??= relation with { Certainty = Certainty.Conditional, Assumption = "假定随后各句所列为全部组成部分；差额恰为一处笔误" };
        }
        return slipped;
    }

    private static ReportRelation Relation(Mention total, List<Mention> parts)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"随后{parts.Count}句（段）所列之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各项之和与总数相符，按完整列举核对",
        };
    }
}
