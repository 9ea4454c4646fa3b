namespace Hengji.Documents.Printed;

/// <summary>A paragraph or a table.</summary>
/// <param name="Place">Where it stands.</param>
public abstract record PrintedBlock(PrintedPlace Place);

/// <summary>A paragraph, heading or list item (段落).</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">
/// All its characters as printed, automatic numbers in front (一、（一）1.), deleted changes left out, inserted ones kept; never empty.
/// </param>
/// <param name="Level">Heading level from 1 as the file's styles say; 0 for body text and where the file says nothing.</param>
public sealed record PrintedParagraph(PrintedPlace Place, string Text, int Level = 0) : PrintedBlock(Place)
{
    /// <summary>Where in the document it comes from.</summary>
    public ParagraphRole Role { get; init; }
}

/// <summary>Where in a document a paragraph comes from.</summary>
public enum ParagraphRole
{
    /// <summary>正文.</summary>
    Body,

    /// <summary>页眉页脚.</summary>
    PageMargin,

    /// <summary>脚注、尾注.</summary>
    Footnote,

    /// <summary>文本框.</summary>
    TextBox,

    /// <summary>工作表名称.</summary>
    SheetName,

    /// <summary>目录: titles with numbers of pages, which are no figures.</summary>
    Contents,
}

/// <summary>A table (表格) as a grid: a cell over several rows or columns stands once, at its upper left place.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="RowCount">Rows, heads included.</param>
/// <param name="ColumnCount">Columns.</param>
/// <param name="Cells">Its cells, row by row; no two cover the same place; places may be uncovered.</param>
public sealed record PrintedTable(PrintedPlace Place, int RowCount, int ColumnCount, ImmutableArray<PrintedCell> Cells)
    : PrintedBlock(Place)
{
    /// <summary>Number of leading rows the file itself calls heads, repeated on each page; 0 when it says nothing.</summary>
    public int HeadRows { get; init; }
}

/// <summary>A cell (单元格).</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Row">Row from 0.</param>
/// <param name="Column">Column from 0.</param>
/// <param name="RowSpan">Rows covered, at least 1.</param>
/// <param name="ColumnSpan">Columns covered, at least 1.</param>
/// <param name="Text">
/// Its characters; paragraphs and explicit breaks are <c>\n</c>, but lines broken only by the cell's width are joined:
/// a figure is never cut in two. Empty when blank. Workbooks: as the cell shows it, number format applied.
/// </param>
public sealed record PrintedCell(
    PrintedPlace Place, int Row, int Column, int RowSpan, int ColumnSpan, string Text)
{
    /// <summary>Whether the reader doubts that the cell holds just these characters.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Blanks before its text, in columns of half width: how deep an item of a list stands; 0 where the format keeps none.</summary>
    public int Indent { get; init; }

    /// <summary>Tables inside the cell.</summary>
    public ImmutableArray<PrintedTable> Inner { get; init; } = [];
}
