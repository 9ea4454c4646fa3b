using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hengji.Accuracy.Pages;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Hengji.Accuracy.Printers;

/// <summary>A Word file as an office would type it: ruled tables with merged cells, heads repeated on each page.</summary>
internal static class WordPrinter
{
    public static byte[] Print(Edition edition)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            foreach (var block in edition.Page.Blocks)
            {
                // Word joins tables that have nothing between them.
                if (block is TableBlock && body.LastChild is Table)
                    body.Append(new Paragraph());
                body.Append(Element(block, edition));
            }
            body.Append(new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1440, Bottom = 1440, Left = 1134, Right = 1134, Header = 720, Footer = 720 }));
            package.AddMainDocumentPart().Document = new Document(body);
        }
        return stream.ToArray();
    }

    private static OpenXmlElement Element(Block block, Edition edition) => block switch
    {
        HeadingBlock heading => Heading(heading),
        ParagraphBlock paragraph => Paragraph(edition.TextOf(paragraph.Runs), paragraph.IsRight ? JustificationValues.Right : JustificationValues.Both, 24),
        _ => Table((TableBlock)block, edition),
    };

    private static Paragraph Heading(HeadingBlock heading)
    {
        var size = heading.Level switch { 0 => 36, 1 => 30, _ => 26 };
        var paragraph = Paragraph(heading.Text, heading.Level == 0 ? JustificationValues.Center : JustificationValues.Left, size);
        paragraph.ParagraphProperties!.Append(new OutlineLevel { Val = heading.Level });
        return paragraph;
    }

    private static Paragraph Paragraph(string text, JustificationValues justification, int size) => new(
        new ParagraphProperties(new Justification { Val = justification }),
        new Run(
            new RunProperties(
                new RunFonts { Ascii = "Noto Serif CJK SC", HighAnsi = "Noto Serif CJK SC", EastAsia = "Noto Serif CJK SC" },
                new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) }),
            new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    private static Table Table(TableBlock block, Edition edition)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
                    new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 })),
            new TableGrid(Enumerable.Range(0, block.Columns).Select(_ => new GridColumn { Width = (9600 / block.Columns).ToString(CultureInfo.InvariantCulture) })));
        for (var row = 0; row < block.Rows.Count; row++)
            table.Append(Row(block, row, edition));
        return table;
    }

    private static TableRow Row(TableBlock block, int row, Edition edition)
    {
        var result = new TableRow();
        if (row < block.HeadRows)
            result.Append(new TableRowProperties(new TableHeader()));
        var above = block.Rows.Take(row + 1).SelectMany(cells => cells).Where(cell => cell.Row + cell.RowSpan > row);
        foreach (var cell in above.OrderBy(cell => cell.Column))
            result.Append(Cell(cell, cell.Row == row, edition));
        return result;
    }

    private static TableCell Cell(CellBlock cell, bool isFirst, Edition edition)
    {
        var properties = new TableCellProperties();
        if (cell.ColumnSpan > 1)
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        if (cell.RowSpan > 1)
            properties.Append(new VerticalMerge { Val = isFirst ? MergedCellValues.Restart : MergedCellValues.Continue });
        var isNumber = cell.Runs.Count == 1 && cell.Runs[0].Number is not null;
        return new(properties, Paragraph(isFirst ? edition.TextOf(cell.Runs) : "", isNumber ? JustificationValues.Right : JustificationValues.Left, 17));
    }
}
