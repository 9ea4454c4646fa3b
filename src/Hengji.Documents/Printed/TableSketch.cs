namespace Hengji.Documents.Printed;

/// <summary>A table while it is being read, row by row from the top; cells never cover the same place.</summary>
internal sealed class TableSketch(BlockCollector collector, string locator, int anchor)
{
    private readonly List<SketchedCell> cells = [];
    private readonly List<int> busyUntil = [];
    private int rows;

    /// <summary>Locator of the table: 表3.</summary>
    public string Locator => locator;

    /// <summary>Leading rows the file calls heads.</summary>
    public int HeadRows { get; set; }

    /// <summary>Rows so far.</summary>
    public int RowCount => rows;

    /// <summary>Says that the table has at least this many rows, blank or not.</summary>
    public void EnsureRows(int count)
    {
        rows = Math.Max(rows, count);
        if (rows > collector.Limits.Rows)
            throw collector.TooLarge("表格行数", "rows of a table", collector.Limits.Rows);
    }

    /// <summary>The first column at or behind this one that no cell from above or the left covers.</summary>
    public int FreeColumn(int row, int from)
    {
        var column = from;
        while (column < busyUntil.Count && busyUntil[column] > row)
            column++;
        return column;
    }

    /// <summary>Adds a cell; it moves right when its place is covered, and is narrowed when it would cover others.</summary>
    public SketchedCell Add(int row, int column, string text, int rowSpan = 1, int columnSpan = 1, int anchor = -1)
    {
        var start = FreeColumn(row, column);
        var end = Math.Min(start + Math.Max(1, columnSpan), collector.Limits.Columns);
        if (start >= end)
            throw collector.TooLarge("表格列数", "columns of a table", collector.Limits.Columns);
        for (var c = start + 1; c < end; c++)
        {
            if (c < busyUntil.Count && busyUntil[c] > row)
                end = c;
        }
        while (busyUntil.Count < end)
            busyUntil.Add(0);
        for (var c = start; c < end; c++)
            busyUntil[c] = row + Math.Max(1, rowSpan);
        EnsureRows(row + 1);
        var cell = new SketchedCell(row, start, Math.Max(1, rowSpan), end - start, text, anchor);
        cells.Add(cell);
        return cell;
    }

    /// <summary>The finished table: columns in which no cell begins are dropped, spans end where the table ends.</summary>
    public PrintedTable Build()
    {
        var columns = Compact();
        var built = ImmutableArray.CreateBuilder<PrintedCell>(cells.Count);
        foreach (var cell in cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))
            built.Add(Build(cell, columns));
        return new PrintedTable(new PrintedPlace(locator, Anchor: anchor), rows, columns[^1], built.MoveToImmutable())
        {
            HeadRows = Math.Min(HeadRows, rows),
        };
    }

    /// <summary>New number of each column; the last entry is their count.</summary>
    private int[] Compact()
    {
        var begins = new bool[busyUntil.Count];
        foreach (var cell in cells)
            begins[cell.Column] = true;
        var numbers = new int[busyUntil.Count + 1];
        var next = 0;
        for (var c = 0; c < begins.Length; c++)
        {
            numbers[c] = next;
            next += begins[c] ? 1 : 0;
        }
        numbers[^1] = next;
        return numbers;
    }

    private PrintedCell Build(SketchedCell cell, int[] columns)
    {
        var column = columns[cell.Column];
        var place = new PrintedPlace(cell.Locator ?? $"{locator}第{cell.Row + 1}行第{column + 1}列", Anchor: cell.Anchor);
        var width = Math.Max(1, columns[cell.Column + cell.ColumnSpan] - column);
        var text = collector.CellText(cell.Text, place);
        return new PrintedCell(place, cell.Row, column, Math.Min(cell.RowSpan, rows - cell.Row), width, text)
        {
            IsUnsure = cell.IsUnsure || PrintedText.IsReordered(cell.Text),
            Indent = text.Length > 0 ? cell.Indent + PrintedText.Indent(cell.Text) : 0,
            Inner = [.. cell.Inner.Select((inner, i) => inner($"{place.Locator}内表{i + 1}"))],
        };
    }
}

/// <summary>A cell while its table is being read.</summary>
internal sealed record SketchedCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, int Anchor)
{
    /// <summary>Whether the reader doubts its text.</summary>
    public bool IsUnsure { get; set; }

    /// <summary>How far the file says its text is indented, beside the blanks before it; in columns of half width.</summary>
    public int Indent { get; set; }

    /// <summary>Its place where it is not 表N第R行第C列.</summary>
    public string? Locator { get; set; }

    /// <summary>Makers of the tables inside; each is told its locator.</summary>
    public List<Func<string, PrintedTable>> Inner { get; } = [];
}
