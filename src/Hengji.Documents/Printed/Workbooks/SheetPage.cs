using Hengji.Documents.Excel.Reading;

namespace Hengji.Documents.Printed.Workbooks;

/// <summary>A cell as a reader of the sheet sees it.</summary>
internal readonly record struct PageCell(string Text, bool IsUnsure = false)
{
    /// <summary>How far its format indents it, in columns of half width.</summary>
    public int Indent { get; init; }
}

/// <summary>A sheet as a reader sees it: cells by row and column, both from 1.</summary>
internal sealed class SheetPage(string name)
{
    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Whether it is hidden.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Cells that show something.</summary>
    public SortedDictionary<int, SortedDictionary<int, PageCell>> Rows { get; } = [];

    /// <summary>Merged blocks.</summary>
    public List<GridBlock> Merges { get; } = [];

    /// <summary>Last row of the rows printed at the head of every page; 0 for none.</summary>
    public int TitleRow { get; set; }

    /// <summary>Hidden rows and columns that hold something.</summary>
    public int HiddenLines { get; set; }

    /// <summary>Whether shapes or charts lie on it.</summary>
    public bool HasDrawing { get; set; }

    /// <summary>Cells whose formula shows an error, with the error.</summary>
    public List<(int Row, int Column, string Error)> Errors { get; } = [];

    /// <summary>Cells whose formula has no stored result.</summary>
    public List<(int Row, int Column)> WithoutResult { get; } = [];

    /// <summary>Adds a cell; blank ones are left out unless they are doubtful.</summary>
    public void Add(int row, int column, PageCell cell)
    {
        if (string.IsNullOrWhiteSpace(cell.Text) && !cell.IsUnsure)
            return;
        if (!Rows.TryGetValue(row, out var cells))
            Rows[row] = cells = [];
        cells[column] = cell;
    }
}
