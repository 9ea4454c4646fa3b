using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>The total of a score sheet and right behind it how much of all points that is: 综合得分92.6分，得分率92.6%.</summary>
internal static partial class RateOfTotal
{
    private const decimal Whole = 100;

    /// <summary>The relations of all totals without full marks before them, which then are 100.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        for (var at = 1; at < sentence.Mentions.Length; at++)
        {
            var (total, rate) = (sentence.Mentions[at - 1], sentence.Mentions[at]);
            if (total is { Measure: Measure.Points, IsPlain: true, RowLength: 1, Figure.Value: <= Whole } && Total().IsMatch(total.Subject) && !(at > 1 && sentence.Mentions[at - 2].Figure.Unit == MeasureUnit.Point)
                && rate is { IsPlain: true, RowLength: 1 } && rate.Figure.Unit == MeasureUnit.Percent && Rate().IsMatch(rate.Lead))
                yield return new ReportRelation(
                    RelationKind.Score, Nodes.Percent(Nodes.Of(total, MeasureUnit.Point), new BoundConstant(100)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, "总得分率＝总得分÷100")
                {
                    Certainty = Certainty.Inferred,
                    Assumption = "满分为100分",
                };
        }
    }

    [GeneratedRegex(@"^\s*[，、；（]?\s*(?:总|综合)?得分率(?:为|是|达到?|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex("(?:总|综合)(?:评价)?(?:得|评)?分$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
