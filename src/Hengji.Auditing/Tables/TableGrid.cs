using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tables;

/// <summary>A table's cells by row and column; a cell over several places stands at each of them.</summary>
internal sealed class TableGrid
{
    private readonly PrintedCell?[,] cells;

    public TableGrid(PrintedTable table)
    {
        Table = table;
        cells = new PrintedCell?[table.RowCount, table.ColumnCount];
        foreach (var cell in table.Cells)
        {
            for (var row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, table.RowCount); row++)
            {
                for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, table.ColumnCount); column++)
                    cells[row, column] = cell;
            }
        }
    }

    public PrintedTable Table { get; }

    public int Rows => Table.RowCount;

    public int Columns => Table.ColumnCount;

    /// <summary>The cell that covers this place, or null.</summary>
    public PrintedCell? this[int row, int column] => cells[row, column];

    /// <summary>The cell that begins at this place, or null.</summary>
    public PrintedCell? At(int row, int column) =>
        cells[row, column] is { } cell && cell.Row == row && cell.Column == column ? cell : null;

    /// <summary>The cells that begin in a row.</summary>
    public IEnumerable<PrintedCell> InRow(int row) =>
        Enumerable.Range(0, Columns).Select(column => At(row, column)).OfType<PrintedCell>();

    /// <summary>Without spaces and line breaks.</summary>
    public string TextAt(int row, int column) => cells[row, column] is { } cell ? Squeezed(cell.Text) : "";

    /// <summary>Without spaces and line breaks.</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
