using Hengji.Documents.Printed.Html;
using Hengji.Documents.Printed.Office;
using Hengji.Documents.Printed.Packages;
using Hengji.Documents.Printed.Texts;

namespace Hengji.Documents.Printed;

/// <summary>Reads any finished document: recognised by its content, whatever its name says.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How large it may be; <see cref="DocumentLimits.Default"/> unless given.</param>
    /// <returns>
    /// The document, or why it cannot be read: <see cref="DocumentMissing"/>, <see cref="DocumentEmpty"/>, <see cref="DocumentEncrypted"/>,
    /// <see cref="DocumentDamaged"/>, <see cref="DocumentKindUnknown"/>, <see cref="DocumentTooLarge"/>, <see cref="DocumentEncodingUnknown"/>,
    /// <see cref="OldDocumentUnread"/>.
    /// </returns>
    public static Result<PrintedDocument> Read(string path, DocumentLimits? limits = null)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(name, stream, limits);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new DocumentMissing(name);
        }
    }

    /// <summary>Reads a document from a stream.</summary>
    /// <param name="name">Its name, for places.</param>
    /// <param name="stream">Read to its end; stays open.</param>
    /// <param name="limits">How large it may be; <see cref="DocumentLimits.Default"/> unless given.</param>
    /// <returns>As <see cref="Read(string, DocumentLimits)"/>.</returns>
    public static Result<PrintedDocument> Read(string name, Stream stream, DocumentLimits? limits = null)
    {
        var most = (limits ?? DocumentLimits.Default).FileBytes;
        var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            copy.Write(buffer, 0, count);
            if (copy.Length > most)
                return new DocumentTooLarge(name, "字节数", "bytes", most);
        }
        return Read(name, copy.ToArray(), limits);
    }

    /// <summary>Reads a document from memory.</summary>
    /// <param name="name">Its name, for places.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limits">How large it may be; <see cref="DocumentLimits.Default"/> unless given.</param>
    /// <returns>As <see cref="Read(string, DocumentLimits)"/>.</returns>
    public static Result<PrintedDocument> Read(string name, byte[] bytes, DocumentLimits? limits = null)
    {
        limits ??= DocumentLimits.Default;
        if (bytes.Length > limits.FileBytes)
            return new DocumentTooLarge(name, "字节数", "bytes", limits.FileBytes);
        try
        {
            return ReadKind(name, bytes, limits);
        }
        catch (ReadingRefused refused)
        {
            return refused.Problem;
        }
    }

    private static Result<PrintedDocument> ReadKind(string name, byte[] bytes, DocumentLimits limits) =>
        ContentKinds.Of(bytes) switch
        {
            ContentKind.Empty => new DocumentEmpty(name),
            ContentKind.Zip => OfficeFileReader.Read(name, bytes, limits),
            ContentKind.Pdf => Pdf.PdfDocumentReader.Read(name, bytes, limits),
            ContentKind.Compound => CompoundFileReader.Read(name, bytes, limits),
            ContentKind.Html => HtmlDocumentReader.Read(name, bytes, limits),
            ContentKind.RichText => OldDocumentReader.Read(name, bytes, "rtf", limits),
            ContentKind.WordXml => OldDocumentReader.Read(name, bytes, "xml", limits),
            ContentKind.Picture => new DocumentKindUnknown(name, "图片", "pictures"),
            ContentKind.Text => TextDocumentReader.Read(name, bytes, limits),
            _ => new DocumentKindUnknown(name, "这种文件", "this kind of file"),
        };
}
