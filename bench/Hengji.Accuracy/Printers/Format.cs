using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.Printers;

/// <summary>Kinds of files a page is printed as.</summary>
internal enum Format
{
    Text,
    Markdown,
    Html,
    Workbook,
    Word,

    /// <summary>PDF made by the office from the Word file.</summary>
    OfficePdf,

    /// <summary>PDF made by the browser from the HTML page.</summary>
    BrowserPdf,
}

internal static class Formats
{
    public static string Name(this Format format) => format switch
    {
        Format.Text => "txt",
        Format.Markdown => "md",
        Format.Html => "html",
        Format.Workbook => "xlsx",
        Format.Word => "docx",
        Format.OfficePdf => "pdf (office)",
        _ => "pdf (browser)",
    };

    public static string Extension(this Format format) => format is Format.OfficePdf or Format.BrowserPdf ? "pdf" : format.Name();

    /// <summary>The format a PDF is made from; else the format itself.</summary>
    public static Format Source(this Format format) => format switch
    {
        Format.OfficePdf => Format.Word,
        Format.BrowserPdf => Format.Html,
        _ => format,
    };

    public static byte[] Print(this Format format, Edition edition) => format switch
    {
        Format.Text => TextPrinter.Print(edition),
        Format.Markdown => MarkdownPrinter.Print(edition),
        Format.Html => HtmlPrinter.Print(edition),
        Format.Workbook => WorkbookPrinter.Print(edition),
        _ => WordPrinter.Print(edition),
    };
}
