using Hengji.Documents.Printed.Office;
using Hengji.Documents.Printed.Word;
using Hengji.Documents.Printed.Workbooks;

namespace Hengji.Documents.Printed.Packages;

/// <summary>Reads zip files of office programs by what they hold.</summary>
internal static class OfficeFileReader
{
    /// <summary>Reads a file.</summary>
    public static Result<PrintedDocument> Read(string name, byte[] bytes, DocumentLimits limits)
    {
        using var zip = new ZipParts(bytes, name, limits);
        var main = PartRelation.Of(zip, "").FirstOrDefault(relation => relation.Type == "officeDocument")?.Target;
        if (main is null || !zip.Has(main))
            main = zip.Has("word/document.xml") ? "word/document.xml" : zip.Has("xl/workbook.xml") ? "xl/workbook.xml" : null;
        return main is null ? Unknown(zip, bytes)
            : main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) ? new DocumentKindUnknown(name, "二进制工作簿（.xlsb）", "binary workbooks (.xlsb)")
            : main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) ? WorkbookDocumentReader.Read(name, new WorkbookPages(zip, main).Pages(), limits)
            : main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) ? new DocumentKindUnknown(name, "演示文稿", "presentations")
            : WordDocumentReader.Read(zip, main);
    }

    private static Result<PrintedDocument> Unknown(ZipParts zip, byte[] bytes) =>
        zip.Has("content.xml") && zip.Has("mimetype")
            ? OldDocumentReader.Read(zip.File, bytes, "odt", zip.Limits)
            : new DocumentKindUnknown(zip.File, "压缩包", "zip files");
}
