using Hengji.Documents.Excel.Reading;

namespace Hengji.Documents.Excel;

/// <summary>Reads the rows of a workbook one after another, in the memory of one row and the shared texts.</summary>
public static class SheetReader
{
    /// <summary>All filled rows, sheet by sheet, hidden sheets included.</summary>
    /// <param name="workbook">The .xlsx file; must be seekable and stays open.</param>
    /// <param name="limits">Stated limits; those of the product unless given.</param>
    /// <exception cref="IOException">The file is damaged, encrypted, has macros or exceeds a limit.</exception>
    /// <exception cref="System.Xml.XmlException">A part's XML is broken or holds a document type definition.</exception>
    public static IEnumerable<SheetRow> ReadRows(Stream workbook, WorkbookLimits? limits = null)
    {
        using var package = new PackageParts(workbook, limits ?? WorkbookLimits.Default, new SourceLocation("", ""));
        var parts = new WorkbookParts(package);
        var cells = 0;
        foreach (var (name, part, _) in parts.Sheets)
        {
            using var sheet = new SheetXmlReader(package, parts, name, part);
            foreach (var row in sheet.Rows())
            {
                cells += row.Cells.Length;
                if (row.Number > package.Limits.Rows)
                    throw new WorkbookRefused(new WorkbookTooLarge("行数", package.Limits.Rows, package.Place));
                if (cells > package.Limits.Cells)
                    throw new WorkbookRefused(new WorkbookTooLarge("单元格数", package.Limits.Cells, package.Place));
                yield return row;
            }
        }
    }
}
