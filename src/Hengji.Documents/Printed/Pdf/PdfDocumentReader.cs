using Hengji.Documents.Printed.Pdf.Drawing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Hengji.Documents.Printed.Pdf;

/// <summary>Reads PDF files: paragraphs from where letters stand, tables from the lines between them or from their columns.</summary>
/// <remarks>
/// Pages that hold a picture only have no text and are named in a note; text recognition is not done. Text that cannot be seen
/// is left out. Headers, footers and page numbers come last, as <see cref="ParagraphRole.PageMargin"/>.
/// </remarks>
public static class PdfDocumentReader
{
    /// <summary>Reads a document from a stream.</summary>
    /// <param name="name">Its name, for places.</param>
    /// <param name="stream">Read to its end; stays open.</param>
    /// <param name="limits">How large it may be; <see cref="DocumentLimits.Default"/> unless given.</param>
    /// <returns>As <see cref="Read(string, byte[], DocumentLimits)"/>.</returns>
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
    /// <returns>
    /// The document, or why it cannot be read: <see cref="DocumentEmpty"/>, <see cref="DocumentEncrypted"/>, <see cref="DocumentDamaged"/>,
    /// <see cref="DocumentTooLarge"/>, <see cref="DocumentTooSlow"/>, <see cref="DocumentWithoutText"/>.
    /// </returns>
    public static Result<PrintedDocument> Read(string name, byte[] bytes, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        limits ??= DocumentLimits.Default;
        if (bytes.Length == 0)
            return new DocumentEmpty(name);
        if (bytes.Length > limits.FileBytes)
            return new DocumentTooLarge(name, "字节数", "bytes", limits.FileBytes);
        try
        {
            return ReadPages(name, bytes, new ReadingBudget(name, limits, TimeProvider.System));
        }
        catch (Exception fault) when (RefusalIn(fault) is { } refusal)
        {
            return refusal.Problem;
        }
        catch (PdfDocumentEncryptedException)
        {
            return new DocumentEncrypted(name);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The library throws what comes to hand when a file's parts do not fit together.
            return new DocumentDamaged(name, "内部结构残缺", "its structure is broken");
        }
    }

    private static Result<PrintedDocument> ReadPages(string name, byte[] bytes, ReadingBudget budget)
    {
        using var document = PdfDocument.Open(bytes, new BoundedOptions(budget));
        budget.AllowPages(document.NumberOfPages);
        document.AddPageFactory<DrawnPage, PageDrawer>();
        var reading = new PagesReading(name, budget);
        for (var page = 1; page <= document.NumberOfPages; page++)
            reading.Add(page, Draw(document, page));
        return reading.Finish();
    }

    /// <summary>The page as drawn; null when it is damaged.</summary>
    private static DrawnPage? Draw(PdfDocument document, int page)
    {
        try
        {
            return document.GetPage<DrawnPage>(page);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException and not PdfDocumentEncryptedException && RefusalIn(fault) is null)
        {
            return null;
        }
    }

    private static ReadingRefused? RefusalIn(Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is ReadingRefused refused)
                return refused;
        }
        return null;
    }
}
