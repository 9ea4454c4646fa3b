using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables.Scores;

/// <summary>Points of each object along its row, their full marks in the heads: 预算执行（10分）, 产出（50分）, 效益（40分） make 得分; without marks where most rows add up to 总分.</summary>
internal static class PointsAcross
{
    private const decimal Whole = 100;
    private const int FewestParts = 2;

    /// <summary>The sums of a section's rows.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section)
    {
        var columns = Enumerable.Range(0, section.Columns.Length).Select(column => (Column: column, section.Columns[column].Head, Most: HeadText.FullMarks(section.Columns[column].Head.Printed))).ToList();
        var parts = columns.FindAll(column => column.Most is { } most && most < Whole && column.Head.Measure == Measure.Points);
        if (parts.Count < FewestParts || parts.Sum(column => column.Most!.Value) != Whole
            || columns.FindAll(column => column.Head.Measure == Measure.Points && column.Most is null or Whole) is not [var total])
            return Unmarked(section);
        var made = Made(section, [.. parts.Select(column => column.Column)], total.Column);
        return made.Held >= made.Broken ? made.Relations : [];
    }

    /// <summary>Columns of points without marks right before 总分, as many as make it in most rows.</summary>
    private static List<ReportRelation> Unmarked(TableSection section)
    {
        var columns = Enumerable.Range(0, section.Columns.Length).Select(column => section.Columns[column].Head).ToList();
        var total = columns.FindIndex(head => head.Measure == Measure.Points && HeadMeasures.IsPointsInAll(head.Core));
        var first = total;
        while (first > 0 && columns[first - 1].Measure == Measure.Points)
            first--;
        var made = Enumerable.Range(first, Math.Max(0, total - first - FewestParts + 1)).Select(from => Made(section, [.. Enumerable.Range(from, total - from)], total))
            .Where(one => UnnamedPoints.IsShown(one.Held, one.Broken)).ToList();
        return made.Count == 0 ? [] : made.MaxBy(one => one.Held).Relations.ConvertAll(relation => relation with { Certainty = Certainty.Inferred, Assumption = "所列各项为全部构成" });
    }

    private static (List<ReportRelation> Relations, int Held, int Broken) Made(TableSection section, List<int> parts, int total)
    {
        var made = Enumerable.Range(0, section.Rows.Length).Select(row => Relation(section, row, parts, total)).OfType<ReportRelation>().ToList();
        var broken = made.Count(relation => AuditedRelation.Of(relation).Outcome.Verdict == Verdict.Breaks);
        return (made.ConvertAll(relation => relation with { Siblings = new Siblings(made.Count - broken, broken) }), made.Count - broken, broken);
    }

    private static ReportRelation? Relation(TableSection section, int row, List<int> parts, int total)
    {
        var points = parts.Select(column => section.Figures[row, column]).OfType<Figure>().ToList();
        return points.Count < parts.Count || section.Figures[row, total] is not { } sum || sum.Unit != MeasureUnit.Point || points.Exists(point => point.Unit != MeasureUnit.Point) ? null
            : new ReportRelation(
                RelationKind.ScoreSum, Nodes.Sum(points, MeasureUnit.Point), ComparisonOperator.Equal, Nodes.Figure(sum, MeasureUnit.Point), MeasureUnit.Point,
                $"{section.Name}“{section.Rows[row].Head}”：各项得分之和应等于{section.Columns[total].Head}");
    }
}
