using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using MiniExcelLibs;

namespace Hengji.Benchmarks;

/// <summary>Other readers, each used the fastest way its own documentation shows.</summary>
internal static class WorkbookPeers
{
    public static (string Name, Func<byte[], Contents> Read)[] All { get; } =
    [
        ("ExcelDataReader 3.6.0", ReadExcelDataReader),
        ("MiniExcel 1.46.0", ReadMiniExcel),
        ("OpenXmlReader (SAX) 3.3.0", ReadOpenXml),
    ];

    private static Contents ReadExcelDataReader(byte[] workbook)
    {
        var contents = new Contents();
        using var stream = new MemoryStream(workbook);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                contents = contents.With(reader.GetValue(column));
        }
        return contents;
    }

    private static Contents ReadMiniExcel(byte[] workbook)
    {
        var contents = new Contents();
        using var stream = new MemoryStream(workbook);
        foreach (IDictionary<string, object?> row in MiniExcel.Query(stream))
        {
            foreach (var value in row.Values)
                contents = contents.With(value);
        }
        return contents;
    }

    private static Contents ReadOpenXml(byte[] workbook)
    {
        var contents = new Contents();
        using var stream = new MemoryStream(workbook);
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);
        var book = file.WorkbookPart!;
        var texts = book.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray();
        using var reader = OpenXmlReader.Create(book.WorksheetParts.Single());
        var isText = false;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Cell) && reader.IsStartElement)
                isText = reader.Attributes.Any(attribute => attribute is { LocalName: "t", Value: "s" });
            else if (reader.ElementType == typeof(CellValue) && reader.IsStartElement)
            {
                var value = reader.GetText();
                contents = isText
                    ? contents.With(texts[int.Parse(value, CultureInfo.InvariantCulture)])
                    : contents.With(double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture));
            }
        }
        return contents;
    }
}
