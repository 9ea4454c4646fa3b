namespace Hengji.Documents.Excel.Books;

/// <summary>A sheet to be written; rows and columns count from 1.</summary>
internal sealed class BookSheet(string name, string title)
{
    /// <summary>What stands on the tab, at most 31 characters.</summary>
    public string Name { get; } = name;

    /// <summary>The name wished for, whole.</summary>
    public string Title { get; } = title;

    public SortedDictionary<int, SortedDictionary<int, BookCell>> Rows { get; } = [];

    public SortedDictionary<int, int> Widths { get; } = [];

    /// <summary>Heights in points; rows without one fit themselves.</summary>
    public Dictionary<int, int> Heights { get; } = [];

    public HashSet<int> HiddenRows { get; } = [];

    public HashSet<int> HiddenColumns { get; } = [];

    public List<string> Merges { get; } = [];

    public List<BookValidation> Validations { get; } = [];

    /// <summary>Cells that lead to other cells: reference and target.</summary>
    public List<(string Cell, string Target)> Links { get; } = [];

    public int FrozenRows { get; set; }

    public int FrozenColumns { get; set; }

    public bool IsHidden { get; set; }

    public bool IsProtected { get; set; }

    public bool IsLandscape { get; set; }

    /// <summary>How many pages wide the print may become.</summary>
    public int PagesWide { get; set; } = 1;

    /// <summary>How many pages high the print may become; 0 for as many as it takes.</summary>
    public int PagesHigh { get; set; }

    /// <summary>Rows printed on every page; (0, 0) for none.</summary>
    public (int First, int Last) HeadRows { get; set; }

    /// <summary>Column printed on every page of a table several pages wide; 0 for none.</summary>
    public int HeadColumn { get; set; }

    /// <summary>Range with filter buttons; empty for none.</summary>
    public string Filter { get; set; } = "";

    /// <summary>Colour of the tab, RRGGBB; empty for none.</summary>
    public string TabColour { get; set; } = "";

    public BookCell? this[int row, int column]
    {
        get => Rows.GetValueOrDefault(row)?.GetValueOrDefault(column);
        set
        {
            if (!Rows.TryGetValue(row, out var cells))
                Rows[row] = cells = [];
            if (value is null)
                _ = cells.Remove(column);
            else
                cells[column] = value;
        }
    }

    /// <summary>Merges a block and gives all its cells the style of the first, so that borders close.</summary>
    public void Merge(int row, int column, int lastRow, int lastColumn, BookCell cell)
    {
        for (var r = row; r <= lastRow; r++)
        {
            for (var c = column; c <= lastColumn; c++)
                this[r, c] = BookCell.Blank(cell.Style);
        }
        this[row, column] = cell;
        if (row != lastRow || column != lastColumn)
            Merges.Add($"{CellName.Of(row, column)}:{CellName.Of(lastRow, lastColumn)}");
    }
}

/// <summary>What may be typed into a range.</summary>
/// <param name="Range">For instance C7:G20.</param>
/// <param name="Kind">list, decimal or whole.</param>
/// <param name="First">List or lower bound.</param>
/// <param name="Second">Upper bound; empty for lists.</param>
/// <param name="Message">What to say about anything else.</param>
internal sealed record BookValidation(string Range, string Kind, string First, string Second, string Message);
