using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>A column of cells that hold label and number: 按收入性质分：2030.12, 其中：一般公共预算：1325.68.</summary>
internal static class LabelledList
{
    private static readonly ImmutableArray<LineHead> NoHead = [new LineHead([])];

    /// <summary>The column as a section of one column; null with less than two such cells.</summary>
    public static TableSection? Of(TableGrid grid, CellContent[,] contents, int column, FigureBook book, TableSurroundings around)
    {
        var rows = Enumerable.Range(0, grid.Rows)
            .Where(row => grid.At(row, column) is not null && contents[row, column].Kind == CellKind.Labelled)
            .ToList();
        if (rows.Count < 2)
            return null;
        var cells = rows.ConvertAll(row => contents[row, column]);
        var decimals = ColumnDecimals.Of(cells);
        var figures = new Figure?[rows.Count, 1];
        var kept = new CellContent[rows.Count, 1];
        for (var row = 0; row < rows.Count; row++)
        {
            kept[row, 0] = cells[row];
            figures[row, 0] = book.Of(grid.Table, grid.At(rows[row], column)!, cells[row].Number!, UnitOf(cells[row]), decimals);
        }
        return new TableSection(
            grid,
            around.Title,
            [.. rows.Select((row, place) => (row, new LineHead([cells[place].Label])))],
            [(column, NoHead[0])],
            figures,
            kept);

        MeasureUnit UnitOf(CellContent cell) =>
            cell.Number!.Unit != MeasureUnit.None ? cell.Number.Unit
            : HeadText.Unit(cell.Label) is { } symbol ? MeasureUnit.Parse(symbol)
            : around.Unit ?? MeasureUnit.None;
    }
}
