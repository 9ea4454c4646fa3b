using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables.Scores;

/// <summary>A flat list of marks or points with one total: 分值 of all indicators, each with its own, and 合计 100 at the end.</summary>
/// <remarks>In a single column of short numbers nothing else vouches for the sum, so that it is asked about.</remarks>
internal static class FlatMarks
{
    private const int FewestParts = 3;
    private const int FewestGroups = 2;
    private const decimal MarksOfExecution = 10;

    /// <summary>The sums of a section's columns of points.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section)
    {
        var rows = Enumerable.Range(0, section.Rows.Length).ToList();
        if (rows.FindAll(row => section.Rows[row].Head.IsTotal) is not [var total] || (total != 0 && total != rows[^1]))
            return [];
        _ = rows.Remove(total);
        return rows.Count < FewestParts ? [] : Enumerable.Range(0, section.Columns.Length).Where(column => HeadMeasures.IsPoints(section.Columns[column].Head.Measure)).Select(column => Relation(section, rows, total, column)).OfType<ReportRelation>();
    }

    private static ReportRelation? Relation(TableSection section, List<int> rows, int total, int column)
    {
        var parts = rows.ConvertAll(row => section.Figures[row, column]);
        if (IsOfGroups(section, rows, column))
            parts.RemoveAll(part => part is null);
        return section.Figures[total, column] is { Value: > 0 } sum && sum.Unit == MeasureUnit.Point && parts.Count > 1 && parts.TrueForAll(part => part is { Value: >= 0 } && part.Unit == MeasureUnit.Point)
            && !IsBesideExecution(section, rows, total) && IsNear(parts.Sum(part => part!.Value), sum, parts.Max(part => part!.Value))
            ? new ReportRelation(
                RelationKind.ScoreSum, Nodes.Sum(parts.OfType<Figure>(), MeasureUnit.Point), ComparisonOperator.Equal, Nodes.Figure(sum, MeasureUnit.Point), MeasureUnit.Point,
                $"{section.Name}“{section.Columns[column].Head}”：各行之和应等于“{section.Rows[total].Head}”")
            {
                Certainty = Certainty.Conditional,
                Assumption = "所列各项为全部构成",
            }
            : null;
    }

    /// <summary>Whether one wrong figure may make the difference: where totals of groups are among the rows it is larger.</summary>
    private static bool IsNear(decimal meant, Figure sum, decimal largest) => Math.Abs(meant - sum.Value) <= largest || meant == ScoreSheet.FullPoints;

    /// <summary>Whether it is the marks of groups, printed once for each, with the marks of all indicators in a column behind it.</summary>
    private static bool IsOfGroups(TableSection section, List<int> rows, int column) =>
        rows.Count(row => section.Figures[row, column] is not null) >= FewestGroups && section.Figures[rows[0], column] is not null
        && Enumerable.Range(column + 1, section.Columns.Length - column - 1).Any(other => section.Columns[other].Head.Measure == Measure.MaximumPoints && rows.TrueForAll(row => section.Figures[row, other] is not null));

    /// <summary>The execution rate has 10 of the 100 marks, in the official form by its funds, above the indicators: 总分（含预算执行率10分）.</summary>
    private static bool IsBesideExecution(TableSection section, List<int> rows, int total) =>
        section.Rows[total].Head.Printed.Contains("执行", StringComparison.Ordinal)
        || (!rows.Exists(row => section.Rows[row].Head.Text.Contains("执行率", StringComparison.Ordinal)) && Enumerable.Range(0, section.Columns.Length).Any(column =>
            section.Columns[column].Head.Measure == Measure.MaximumPoints && section.Figures[total, column] is { } sum && sum.Value - rows.Sum(row => section.Figures[row, column]?.Value ?? 0) == MarksOfExecution));
}
