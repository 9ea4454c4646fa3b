using Hengji.Documents.Excel.Books;

namespace Hengji.Documents.Excel.Reading;

/// <summary>A whole sheet in memory: the forms are small.</summary>
internal sealed class SheetGrid(string file, string name, bool isHidden)
{
    private readonly SortedDictionary<int, Dictionary<int, SheetCell>> rows = [];

    public string Name { get; } = name;

    public bool IsHidden { get; } = isHidden;

    /// <summary>Whether formulas can be told from numbers typed in; the reader of old files cannot.</summary>
    public bool TellsFormulas { get; init; } = true;

    /// <summary>Merged blocks.</summary>
    public List<GridBlock> Merges { get; } = [];

    public IEnumerable<int> RowNumbers => rows.Keys;

    public int LastColumn { get; private set; }

    public void Add(SheetRow row)
    {
        var cells = new Dictionary<int, SheetCell>(row.Cells.Length);
        foreach (var cell in row.Cells.Span)
        {
            cells[cell.Column] = cell;
            LastColumn = Math.Max(LastColumn, cell.Column);
        }
        rows[row.Number] = cells;
    }

    public void AddMerge(string range)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return;
        var (first, last) = (CellName.Parse(range.AsSpan(0, colon)), CellName.Parse(range.AsSpan(colon + 1)));
        Merges.Add(new GridBlock(first.Row, first.Column, last.Row, last.Column));
    }

    public SheetCell? this[int row, int column] =>
        rows.TryGetValue(row, out var cells) && cells.TryGetValue(column, out var cell) ? cell : null;

    public IReadOnlyDictionary<int, SheetCell> Row(int row) =>
        rows.TryGetValue(row, out var cells) ? cells : ImmutableDictionary<int, SheetCell>.Empty;

    /// <summary>The characters of a cell without spaces around them; empty for blank ones.</summary>
    public string Text(int row, int column) => this[row, column]?.Text.Trim() ?? "";

    /// <summary>The same, where a merged block counts as filled with its first cell.</summary>
    public string HeadText(int row, int column)
    {
        var text = Text(row, column);
        return text.Length == 0 && BlockOf(row, column) is { } block ? Text(block.Row, block.Column) : text;
    }

    /// <summary>The merged block a cell belongs to.</summary>
    public GridBlock? BlockOf(int row, int column)
    {
        foreach (var block in Merges)
        {
            if (row >= block.Row && row <= block.LastRow && column >= block.Column && column <= block.LastColumn)
                return block;
        }
        return null;
    }

    /// <summary>Place of a cell, or of the sheet for row 0.</summary>
    public SourceLocation Place(int row, int column) => new(file, row == 0 ? Name : $"{Name}!{CellName.Of(row, column)}");
}

/// <summary>A merged block.</summary>
internal readonly record struct GridBlock(int Row, int Column, int LastRow, int LastColumn)
{
    public override string ToString() => $"{CellName.Of(Row, Column)}:{CellName.Of(LastRow, LastColumn)}";
}
