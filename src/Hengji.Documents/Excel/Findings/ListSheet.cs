using Hengji.Documents.Excel.Books;
using Hengji.Documents.Excel.FormSheets;

namespace Hengji.Documents.Excel.Findings;

/// <summary>A sheet that lists things: title, head with filter buttons, one row each, every character visible.</summary>
internal sealed class ListSheet
{
    private const int HeadRow = 3;
    private readonly BookSheet sheet;
    private readonly ImmutableArray<(string Heading, int Width)> columns;
    private readonly string title;
    private readonly string note;
    private int row = HeadRow;

    public ListSheet(Book book, string name, string title, string note, params ImmutableArray<(string Heading, int Width)> columns)
    {
        (this.columns, this.title, this.note) = (columns, title, note);
        sheet = book.Add(name);
        (sheet.Heights[1], sheet.Heights[2]) = (36, 22);
        for (var i = 0; i < columns.Length; i++)
        {
            sheet[HeadRow, i + 1] = BookCell.Text(columns[i].Heading, FormStyles.Head);
            sheet.Widths[i + 1] = columns[i].Width;
        }
        sheet.Heights[HeadRow] = 26;
        (sheet.FrozenRows, sheet.FrozenColumns) = (HeadRow, 2);
        sheet.HeadRows = (HeadRow, HeadRow);
        sheet.IsLandscape = true;
    }

    /// <summary>How many pages wide the print may become.</summary>
    public int PagesWide
    {
        set => (sheet.PagesWide, sheet.HeadColumn) = (value, value > 1 ? 1 : 0);
    }

    /// <summary>
    /// How many columns title and note stand over: those of the first page behind the column that every page repeats;
    /// 0 for all columns.
    /// </summary>
    public int TitleColumns { private get; init; }

    /// <summary>What stands in a list without rows.</summary>
    public string Empty { private get; init; } = "（无）";

    /// <summary>The row written last.</summary>
    public int Row => row;

    /// <summary>Name of the sheet.</summary>
    public string Name => sheet.Name;

    /// <summary>Makes a cell of the row written last lead to another cell.</summary>
    public void Link(int column, string target)
    {
        var cell = sheet[row, column]!;
        sheet[row, column] = cell with { Style = cell.Style with { Colour = FormStyles.LinkColour } };
        sheet.Links.Add((CellName.Of(row, column), target));
    }

    /// <summary>Adds a row with its number in front; texts longer than a cell holds are cut with a mark.</summary>
    public void Add(string fill, params ReadOnlySpan<string> texts)
    {
        row++;
        var lines = 1;
        sheet[row, 1] = BookCell.Number(row - HeadRow, FormStyles.Label with { Fill = fill, Horizontal = "center" });
        for (var i = 1; i <= texts.Length; i++)
        {
            var text = texts[i - 1].Length > FormSheetContext.LongestText ? texts[i - 1][..(FormSheetContext.LongestText - 1)] + "…" : texts[i - 1];
            sheet[row, i + 1] = BookCell.Text(text, FormStyles.Label with { Fill = i < 3 ? fill : "" });
            lines = Math.Max(lines, TextMeasure.Lines(text, Math.Max(4, columns[i].Width - 4)));
        }
        sheet.Heights[row] = Math.Min(409, 6 + 14 * lines);
    }

    /// <summary>Writes title and note, and puts the filter over all rows.</summary>
    public void Finish()
    {
        var (first, last) = TitleColumns > 0 ? (2, TitleColumns + 1) : (1, columns.Length);
        sheet.Merge(1, first, 1, last, BookCell.Text(title, FormStyles.Title));
        sheet.Merge(2, first, 2, last, BookCell.Text(note, FormStyles.Note));
        if (row > HeadRow)
            sheet.Filter = $"{CellName.Of(HeadRow, 1)}:{CellName.Of(row, columns.Length)}";
        else
            sheet.Merge(HeadRow + 1, 1, HeadRow + 1, columns.Length, BookCell.Text(Empty, FormStyles.Label));
    }
}
