using Hengji.Documents.Printed.Word;

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
        return main is null ? Unknown(zip)
            : main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) ? new DocumentKindUnknown(name, "电子表格", "workbooks")
            : main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) ? new DocumentKindUnknown(name, "演示文稿", "presentations")
            : WordDocumentReader.Read(zip, main);
    }

    private static DocumentKindUnknown Unknown(ZipParts zip) =>
        zip.Has("content.xml") && zip.Has("mimetype")
            ? new DocumentKindUnknown(zip.File, "开放文档（.odt、.ods）", "OpenDocument files")
            : new DocumentKindUnknown(zip.File, "压缩包", "zip files");
}
