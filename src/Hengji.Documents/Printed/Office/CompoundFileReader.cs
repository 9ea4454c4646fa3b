using Hengji.Documents.Printed.Workbooks;

namespace Hengji.Documents.Printed.Office;

/// <summary>Reads compound files by what they hold: old workbooks and documents of Office and WPS.</summary>
internal static class CompoundFileReader
{
    private const int FlagsByte = 11;
    private const int EncryptedFlag = 1;

    /// <summary>Reads a file.</summary>
    public static Result<PrintedDocument> Read(string name, byte[] bytes, DocumentLimits limits)
    {
        var directory = new CompoundDirectory(bytes);
        return directory.Has("EncryptedPackage") || directory.Has("EncryptionInfo") ? new DocumentEncrypted(name)
            : directory.Has("WordDocument") ? ReadWord(name, bytes, directory, limits)
            : directory.Has("Workbook") || directory.Has("Book") ? WorkbookDocumentReader.Read(name, OldWorkbookPages.Read(name, bytes, limits), limits)
            : directory.Has("PowerPoint Document") ? new DocumentKindUnknown(name, "演示文稿", "presentations")
            : new DocumentDamaged(name, "旧格式文档的目录损坏", "the directory of an old document is broken");
    }

    /// <remarks>[MS-DOC] 2.5.2 FibBase: fEncrypted.</remarks>
    private static Result<PrintedDocument> ReadWord(string name, byte[] bytes, CompoundDirectory directory, DocumentLimits limits) =>
        (directory.ByteOf("WordDocument", FlagsByte) & EncryptedFlag) != 0
            ? new DocumentEncrypted(name)
            : OldDocumentReader.Read(name, bytes, "doc", limits);
}
