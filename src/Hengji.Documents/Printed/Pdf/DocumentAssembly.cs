using Hengji.Documents.Printed.Pdf.Paragraphs;
using Hengji.Documents.Printed.Pdf.Tables;

namespace Hengji.Documents.Printed.Pdf;

/// <summary>Makes paragraphs and tables of the items of all pages, and gives them their places.</summary>
internal sealed class DocumentAssembly(string file, DocumentLimits limits)
{
    private readonly List<object> found = [];
    private readonly ParagraphBuilder paragraph = new();
    private TableParts? openTable;
    private int cells;
    private int tables;
    private int paragraphs;

    /// <summary>Adds a line or a table.</summary>
    public void Add(FlowItem item)
    {
        if (item.Table is { } table)
        {
            AddTable(table, item.Page);
            return;
        }
        openTable = null;
        if (paragraph.Add(item) is { } ended)
            found.Add(ended);
    }

    private void AddTable(TableGrid table, int page)
    {
        EndParagraph();
        if (openTable?.TryAdd(table, page) == true)
            return;
        openTable = new TableParts(table, page);
        found.Add(openTable);
    }

    private void EndParagraph()
    {
        if (paragraph.Finish() is { } ended)
            found.Add(ended);
    }

    /// <summary>All blocks; those of the margins last, each text once.</summary>
    /// <param name="margins">Texts of headers and footers and the page where each stands first.</param>
    public ImmutableArray<PrintedBlock> Finish(IEnumerable<(string Text, int Page)> margins)
    {
        EndParagraph();
        var levels = new Queue<int>(HeadingLevels.Of([.. found.OfType<FoundParagraph>()]));
        var blocks = ImmutableArray.CreateBuilder<PrintedBlock>(found.Count);
        foreach (var item in found)
            blocks.Add(item is TableParts table ? Table(table) : Paragraph((FoundParagraph)item, levels.Dequeue()));
        foreach (var (text, page) in margins)
            blocks.Add(new PrintedParagraph(NextParagraph(page), text) { Role = ParagraphRole.PageMargin });
        return blocks.Count <= limits.Blocks
            ? blocks.ToImmutable()
            : throw new ReadingRefused(new DocumentTooLarge(file, "段落和表格数", "paragraphs and tables", limits.Blocks));
    }

    private PrintedParagraph Paragraph(FoundParagraph source, int level) => new(NextParagraph(source.Page), source.Text, level);

    private PrintedPlace NextParagraph(int page)
    {
        paragraphs++;
        return new PrintedPlace($"第{paragraphs}段", page);
    }

    private PrintedTable Table(TableParts parts)
    {
        tables++;
        return Table(parts, $"表{tables}");
    }

    private PrintedTable Table(TableParts parts, string locator)
    {
        var built = ImmutableArray.CreateBuilder<PrintedCell>();
        var placed = parts.Cells.ToList();
        var indents = ColumnIndents.Of(placed);
        foreach (var cell in placed)
            built.Add(Cell(cell, locator, indents.GetValueOrDefault(cell)));
        return new PrintedTable(new PrintedPlace(locator, parts.FirstPage), parts.RowCount, parts.ColumnCount, built.ToImmutable())
        {
            HeadRows = parts.HeadRows,
        };
    }

    private PrintedCell Cell(PlacedCell cell, string table, int indent)
    {
        if (++cells > limits.Cells)
            throw new ReadingRefused(new DocumentTooLarge(file, "单元格数", "cells", limits.Cells));
        var locator = $"{table}第{cell.Row + 1}行第{cell.Column + 1}列";
        var source = cell.Source;
        return new PrintedCell(new PrintedPlace(locator, cell.Page), cell.Row, cell.Column, source.RowSpan, cell.ColumnSpan, source.Text)
        {
            IsUnsure = source.IsUnsure,
            Indent = indent,
            Inner = [.. source.Inner.Select((inner, i) => Table(new TableParts(inner, cell.Page), $"{locator}内表{i + 1}"))],
        };
    }
}
