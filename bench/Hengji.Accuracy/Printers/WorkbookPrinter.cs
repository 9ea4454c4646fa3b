using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.Printers;

/// <summary>A workbook of one sheet, paragraphs in the first column, tables with merged cells; numbers are numbers with a format.</summary>
internal static class WorkbookPrinter
{
    /// <summary>Number formats in the order of <see cref="FormatOf"/>.</summary>
    private static readonly string[] Formats = ["General", "0", "0.0", "0.00", "0.0000", "#,##0", "#,##0.0", "#,##0.00", "#,##0.0000"];

    public static byte[] Print(Edition edition)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = Sheet(edition);
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "报告", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }
        return stream.ToArray();
    }

    private static Worksheet Sheet(Edition edition)
    {
        var rows = new SheetData();
        var merges = new MergeCells();
        uint next = 1;
        foreach (var block in edition.Page.Blocks)
        {
            if (block is TableBlock table)
                next = Append(rows, merges, table, edition, next);
            else
                rows.Append(Row(next++, [TextCell(1, next - 1, block is HeadingBlock heading ? heading.Text : edition.TextOf(((ParagraphBlock)block).Runs))]));
            next++;
        }
        return merges.HasChildren ? new Worksheet(rows, merges) : new Worksheet(rows);
    }

    private static uint Append(SheetData rows, MergeCells merges, TableBlock table, Edition edition, uint first)
    {
        foreach (var (cells, index) in table.Rows.Select((cells, index) => (cells, (uint)index)))
            rows.Append(Row(first + index, cells.Select(cell => Cell(cell, first + index, edition))));
        foreach (var cell in table.Rows.SelectMany(row => row).Where(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1))
            merges.Append(new MergeCell
            {
                Reference = Name(cell.Column + 1, first + (uint)cell.Row)
                    + ":" + Name(cell.Column + cell.ColumnSpan, first + (uint)(cell.Row + cell.RowSpan - 1)),
            });
        return first + (uint)table.Rows.Count;
    }

    private static Row Row(uint number, IEnumerable<Cell> cells) => new(cells) { RowIndex = number };

    private static Cell Cell(CellBlock cell, uint row, Edition edition)
    {
        var text = edition.TextOf(cell.Runs);
        var isNumber = cell.Runs is [{ Number: not null }] && FormatOf(text) > 0;
        return isNumber
            ? new Cell(new CellValue(text.Replace(",", "", StringComparison.Ordinal))) { CellReference = Name(cell.Column + 1, row), StyleIndex = FormatOf(text) }
            : TextCell(cell.Column + 1, row, text);
    }

    private static Cell TextCell(int column, uint row, string text) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = Name(column, row), DataType = CellValues.InlineString,
        };

    /// <summary>The format that shows a number just as printed; 0 when none does.</summary>
    private static uint FormatOf(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            return 0;
        return (uint)Math.Max(0, Array.FindIndex(Formats, 1, format => value.ToString(format, CultureInfo.InvariantCulture) == text));
    }

    private static string Name(int column, uint row) =>
        (column > 26 ? ((char)('A' + (column - 1) / 26 - 1)).ToString() : "") + (char)('A' + (column - 1) % 26) + row.ToString(CultureInfo.InvariantCulture);

    private static Stylesheet Styles() => new(
        new NumberingFormats(Formats.Select((format, index) => new NumberingFormat { NumberFormatId = (uint)(170 + index), FormatCode = format })),
        new Fonts(new Font()),
        new Fills(new Fill(), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(Formats.Select((_, index) => new CellFormat { NumberFormatId = index == 0 ? 0U : (uint)(170 + index), ApplyNumberFormat = index > 0 })));
}
