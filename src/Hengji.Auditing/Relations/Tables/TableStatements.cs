using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Statements of two sides: the last total at the left is the last total at the right (收、支总计).</summary>
internal static class TableStatements
{
    /// <summary>The relations of each two blocks that stand side by side.</summary>
    /// <param name="sections">Sections of all tables in order.</param>
    public static IEnumerable<ReportRelation> Of(IReadOnlyList<TableSection> sections) =>
        sections.Zip(sections.Skip(1)).Where(pair => IsBeside(pair.First, pair.Second)).SelectMany(pair => Between(pair.First, pair.Second));

    private static bool IsBeside(TableSection left, TableSection right) =>
        ReferenceEquals(left.Grid, right.Grid) && left.Columns[^1].Number < right.Columns[0].Number && left.Rows.Any(row => right.Rows.Any(other => other.Number == row.Number));

    private static IEnumerable<ReportRelation> Between(TableSection left, TableSection right)
    {
        foreach (var (row, other) in Totals(left, right))
        {
            foreach (var (column, beside) in Columns(left, right))
            {
                if (left.Figures[row, column] is { } one && right.Figures[other, beside] is { } same && one.Unit.Dimension == same.Unit.Dimension)
                    yield return new ReportRelation(
                        RelationKind.Repeat, Nodes.Figure(one, same.Unit), ComparisonOperator.Equal, Nodes.Figure(same, same.Unit), same.Unit,
                        $"{left.Name}：左右两边的“{left.Rows[row].Head}”与“{right.Rows[other].Head}”应相等");
            }
        }
    }

    private static IEnumerable<(int Left, int Right)> Totals(TableSection left, TableSection right)
    {
        var (row, other) = (Grand(left), Grand(right));
        if (row >= 0 && other >= 0 && left.Rows[row].Number == right.Rows[other].Number)
            yield return (row, other);
    }

    private static int Grand(TableSection section)
    {
        var rows = section.Rows.Select((row, place) => (row.Head, place)).Where(row => HeadText.IsGrandTotal(row.Head.Core)).ToList();
        return rows is [var only] ? only.place : -1;
    }

    /// <summary>Columns with the same heads, or the only column at one side with the column of totals at the other.</summary>
    private static IEnumerable<(int Left, int Right)> Columns(TableSection left, TableSection right)
    {
        if (left.Columns.Length == right.Columns.Length)
            return Enumerable.Range(0, left.Columns.Length).Where(column => left.Columns.Length == 1 || left.Columns[column].Head.Core == right.Columns[column].Head.Core).Select(column => (column, column));
        return Whole(left) is var column && Whole(right) is var beside && column >= 0 && beside >= 0 ? [(column, beside)] : [];
    }

    private static int Whole(TableSection section) =>
        section.Columns.Length == 1 ? 0 : section.Columns.ToList().FindIndex(column => column.Head.IsTotal);
}
