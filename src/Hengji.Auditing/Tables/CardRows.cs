using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Tables;

/// <summary>Rows of a form without heads in which labels and values stand side by side: 在校学生（人） | 1187 | 教学班（个） | 29.</summary>
internal static class CardRows
{
    private const int FewestValues = 2;

    /// <summary>Places of the values with numbers and their labels, row by row; null where the rows are anything else.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="contents">What its cells hold.</param>
    /// <param name="head">The first row above them that may be their heads.</param>
    /// <param name="body">The first of the rows.</param>
    /// <param name="end">The row behind the last.</param>
    public static ImmutableArray<(int Row, int Column, LineHead Head)>? Of(TableGrid grid, CellContent[,] contents, int head, int body, int end)
    {
        if (Enumerable.Range(head, body - head).Any(row => Cells(grid, contents, row).Count > FewestValues))
            return null;
        var rows = Enumerable.Range(body, end - body).Select(row => (Row: row, Cells: Cells(grid, contents, row))).Where(row => row.Cells.Count > 0).ToList();
        if (rows.Count == 0 || !rows.TrueForAll(row => IsOfPairs(contents, row.Row, row.Cells)) || !rows.Exists(row => row.Cells.Count >= 2 * FewestValues))
            return null;
        var places = rows.SelectMany(row => row.Cells.Where((_, at) => at % 2 == 1).Zip(row.Cells.Where((_, at) => at % 2 == 0), (value, label) => (row.Row, Column: value, Head: new LineHead([contents[row.Row, label].Label]))))
            .Where(place => contents[place.Row, place.Column].Kind == CellKind.Number).ToList();
        return places.Count >= FewestValues && places.TrueForAll(place => place.Head.Core is { Length: > 1 } and not ("合计" or "总计" or "小计")) && places.DistinctBy(place => place.Head.Core).Count() == places.Count ? [.. places] : null;
    }

    /// <summary>Label, value, label, value; more than one value of them a number.</summary>
    private static bool IsOfPairs(CellContent[,] contents, int row, List<int> cells) =>
        cells.Count % 2 == 0
        && cells.Where((_, at) => at % 2 == 0).All(column => contents[row, column].Kind == CellKind.Words)
        && cells.Where((_, at) => at % 2 == 1).Any(column => contents[row, column].Kind == CellKind.Number);

    private static List<int> Cells(TableGrid grid, CellContent[,] contents, int row) =>
        [.. Enumerable.Range(0, grid.Columns).Where(column => grid.At(row, column) is not null && contents[row, column].Kind != CellKind.Blank)];
}
