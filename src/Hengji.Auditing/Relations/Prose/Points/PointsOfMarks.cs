using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Full marks and what was scored of them told together: 产出指标50分，得49分; （20分，自评得18分）; 得24.3分（满分25分）.</summary>
internal static partial class PointsOfMarks
{
    /// <summary>Points are at most the marks right beside them.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var points = sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Point).ToList();
        foreach (var (first, second) in points.Zip(points.Skip(1)))
        {
            var between = sentence.Mentions.Any(mention => mention.Number.Start > first.Number.Start && mention.Number.Start < second.Number.Start);
            if (!between && Scored().IsMatch(second.Lead) && !(IsApart(second) && first.Measure != Measure.MaximumPoints) && !Lost().IsMatch(first.Lead) && !Told().IsMatch(first.Lead))
                yield return Relation(second, first);
            else if (!between && Full().IsMatch(second.Lead) && Told().IsMatch(first.Lead))
                yield return Relation(first, second);
        }
    }

    /// <summary>“基础分为86.0分；自评得分95.5分” tells of two things.</summary>
    private static bool IsApart(Mention points) => points.Lead.TrimStart() is ['；', ..];

    private static ReportRelation Relation(Mention points, Mention marks) =>
        new(RelationKind.Score, Nodes.Of(points, MeasureUnit.Point), ComparisonOperator.AtMost, Nodes.Of(marks, MeasureUnit.Point), MeasureUnit.Point, "得分不应大于所注满分");

    /// <summary>Right behind the marks: “，得”, “，自评得分”.</summary>
    [GeneratedRegex(@"^\s*[，、；（]?\s*(?:自评|评价|实际|实)?(?:得分?|评分)(?:为|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Scored();

    [GeneratedRegex(@"^\s*[，（]\s*(?:满分|分值|权重|总分)(?:为|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Full();

    [GeneratedRegex(@"扣(?:减|除|去|了|分)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();

    [GeneratedRegex(@"得分?(?:为|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
