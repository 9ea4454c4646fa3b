using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables.Scores;

/// <summary>The points of the execution rate on cards (执行率、分值、得分): full marks × the rate, where most cards of the document say so.</summary>
internal static class CardScores
{
    private const decimal Whole = 100;

    /// <summary>The points of all sections of one column that tell a rate, its full marks and its points.</summary>
    public static IEnumerable<ReportRelation> Of(IReadOnlyList<TableSection> sections)
    {
        var made = sections.Where(section => section.Columns.Length == 1).SelectMany(In).ToList();
        var held = made.Count(relation => AuditedRelation.Of(relation).Outcome.Verdict != Verdict.Breaks);
        return held > 0 && made.Count - held <= held ? made : [];
    }

    private static IEnumerable<ReportRelation> In(TableSection section)
    {
        for (var row = 0; row + 1 < section.Rows.Length; row++)
        {
            if (section.Rows[row].Head.Measure == Measure.MaximumPoints && section.Rows[row + 1].Head.Measure == Measure.Points && RateBefore(section, row) is { } rate
                && section.Figures[row, 0] is { } most && section.Figures[row + 1, 0] is { } points && section.Figures[rate, 0] is { Value: <= Whole } share
                && most.Unit == MeasureUnit.Point && points.Unit == MeasureUnit.Point && share.Unit == MeasureUnit.Percent)
                yield return new ReportRelation(
                    RelationKind.Score, new BoundSum([new BoundTerm(Rational.Of(most.Value) / 100, Nodes.Figure(share, MeasureUnit.Percent))]), ComparisonOperator.Equal,
                    Nodes.Figure(points, MeasureUnit.Point), MeasureUnit.Point,
                    $"{section.Name}：“{section.Rows[row + 1].Head}”应等于{section.Rows[row].Head}×{section.Rows[rate].Head}")
                {
                    Certainty = Certainty.Inferred,
                    Assumption = "各项目的得分都按执行率计算",
                };
        }
    }

    private static int? RateBefore(TableSection section, int row) =>
        Enumerable.Range(0, row).Reverse().TakeWhile(before => !HeadMeasures.IsPoints(section.Rows[before].Head.Measure))
            .Where(before => section.Rows[before].Head.Measure == Measure.CompletionRate).Select(before => (int?)before).FirstOrDefault();
}
