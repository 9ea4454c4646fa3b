using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Hengji.Benchmarks;

/// <summary>A workbook as Excel stores one: shared texts, numbers with two decimals, a cell name on every cell.</summary>
internal static class SampleWorkbook
{
    public const int Rows = 10_000;
    public const int Columns = 10;
    private const int TextColumns = 3;

    public static byte[] Create()
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            var texts = WriteSheet(sheet);
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(texts.Select(text => new SharedStringItem(new Text(text))));
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()), new CellFormats(new CellFormat()));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), Name = "数据", SheetId = 1 }));
        }
        return stream.ToArray();
    }

    /// <returns>The shared texts in order.</returns>
    private static List<string> WriteSheet(WorksheetPart sheet)
    {
        var places = new Dictionary<string, int>();
        using var writer = OpenXmlWriter.Create(sheet);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        for (var row = 1; row <= Rows; row++)
        {
            writer.WriteStartElement(new Row { RowIndex = (uint)row });
            for (var column = 0; column < Columns; column++)
                writer.WriteElement(Cell(row, column, places));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        writer.WriteEndElement();
        return [.. places.OrderBy(place => place.Value).Select(place => place.Key)];
    }

    private static Cell Cell(int row, int column, Dictionary<string, int> places)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");
        if (column >= TextColumns)
            return new Cell { CellReference = name, CellValue = new CellValue((row * 37 + column * 1013) % 1_000_000 / 100m) };
        var text = column switch { 0 => $"预算单位{row}", 1 => $"科目{row % 200}", _ => row % 2 == 0 ? "基本支出" : "项目支出" };
        if (!places.TryGetValue(text, out var place))
            places.Add(text, place = places.Count);
        return new Cell { CellReference = name, DataType = CellValues.SharedString, CellValue = new CellValue(place) };
    }
}
