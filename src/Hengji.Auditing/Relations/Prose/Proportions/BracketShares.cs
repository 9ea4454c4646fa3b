using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>A share divided into shares in the brackets behind it: 住房消费占72.05%（购房占21.58%，还贷占41.66%，租房占8.81%）.</summary>
/// <remarks>Only where they make it, or where one slip of the hand keeps them from it; where the last of them is what is left (其他), as a question.</remarks>
internal static class BracketShares
{
    private const int FewestDigits = 3;

    /// <summary>The relations of each sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var mentions = sentence.Mentions;
        for (var at = 0; at + 2 < mentions.Length; at++)
        {
            if (!IsRate(mentions[at]) || mentions[at + 1].Depth != mentions[at].Depth + 1 || !PartRange.OpensAtOnce(mentions[at + 1]))
                continue;
            var inside = mentions.Skip(at + 1).TakeWhile(mention => mention.Bracket == mentions[at + 1].Bracket || mention.Depth > mentions[at + 1].Depth).Where(mention => mention.Bracket == mentions[at + 1].Bracket).ToList();
            if (inside.Count > 1 && inside.TrueForAll(IsRate) && Relation(mentions[at], inside) is { } relation)
                yield return relation;
        }
    }

    private static ReportRelation? Relation(Mention whole, List<Mention> parts)
    {
        var relation = new ReportRelation(
            RelationKind.Share, Nodes.Sum(MeasureUnit.Percent, parts), ComparisonOperator.Equal, Nodes.Of(whole, MeasureUnit.Percent), MeasureUnit.Percent, $"括号内{parts.Count}项占比之和等于“{whole.Words.Own}{whole.Figure.Printed}%”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "括号内为全部组成部分，占比以同一总数为分母",
        };
        return Nodes.CanHold(relation.Left, relation.Right) || OneSlip.Explains(parts, whole, FewestDigits) ? relation
            : PartFamilies.EndsWithOther(parts) || PartFamilies.IsRest(parts[^1].Lead) ? relation with { Certainty = Certainty.Conditional } : null;
    }

    private static bool IsRate(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Measure: Measure.Share or Measure.Rate, Figure.Value: > 0 } && mention.Figure.Unit == MeasureUnit.Percent;
}
