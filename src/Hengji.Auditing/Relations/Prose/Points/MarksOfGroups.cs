using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Full marks of all groups of a score sheet told with their points: 总得分92分，其中决策满分20分，得18分；过程满分20分，得19分；… make 100.</summary>
/// <remarks>That the groups are all, their points say, which make the total. Always asked: a sheet may be of other full marks.</remarks>
internal static partial class MarksOfGroups
{
    private const int FewestGroups = 3;

    /// <summary>The relations of sentences that tell a total and behind it marks and points by turns.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var told = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Point).ToList();
        if (told.FindIndex(mention => Total().IsMatch(mention.Subject)) is not (>= 0 and var start))
            yield break;
        var (total, behind) = (told[start], told[(start + 1)..]);
        var (first, second) = (behind.Where((_, at) => at % 2 == 0).ToList(), behind.Where((_, at) => at % 2 == 1).ToList());
        var areBehind = second.Count > 0 && second.TrueForAll(IsInBrackets);
        var (marks, points) = areBehind ? (second, first) : (first, second);
        if (points.Count >= FewestGroups && marks.Count == points.Count && marks.TrueForAll(mention => mention.Measure == Measure.MaximumPoints) && (areBehind || points.TrueForAll(mention => Scored().IsMatch(mention.Lead)))
            && Nodes.CanHold(Nodes.Sum(MeasureUnit.Point, points), Nodes.Of(total, MeasureUnit.Point)))
            yield return new ReportRelation(RelationKind.ScoreSum, Nodes.Sum(MeasureUnit.Point, marks), ComparisonOperator.Equal, new BoundConstant(100), MeasureUnit.Point, "各部分满分之和一般为100分")
            {
                Certainty = Certainty.Conditional,
                Assumption = "评价满分为100分",
            };
    }

    /// <summary>投入14分（满分15分）: the full marks behind the points.</summary>
    private static bool IsInBrackets(Mention mention) => mention is { Measure: Measure.MaximumPoints, Depth: > 0 } && mention.Lead.TrimStart() is ['（' or '(', ..];

    [GeneratedRegex("总得分|总分|综合得分|综合评分|(?:评价|自评|绩效|复核)得分$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"^\s*[，、；（]?\s*(?:自评|评价|实际|实)?得分?(?:为|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Scored();
}
