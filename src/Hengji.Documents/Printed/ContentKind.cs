using System.Text;

namespace Hengji.Documents.Printed;

/// <summary>Kinds of content, told by the bytes, never by the name.</summary>
internal enum ContentKind
{
    Empty,
    Zip,
    Compound,
    Pdf,
    RichText,
    Html,
    WordXml,
    Picture,
    Text,
}

/// <summary>Tells kinds of content apart.</summary>
internal static class ContentKinds
{
    private const int HeadBytes = 4096;

    /// <summary>What the bytes are.</summary>
    public static ContentKind Of(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [] => ContentKind.Empty,
            [(byte)'P', (byte)'K', 3 or 5 or 7, ..] => ContentKind.Zip,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => ContentKind.Compound,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
                or [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => ContentKind.Picture,
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => ContentKind.RichText,
            _ => OfText(bytes[..Math.Min(bytes.Length, HeadBytes)]),
        };

    private static ContentKind OfText(ReadOnlySpan<byte> head)
    {
        // Viewers accept a PDF whose mark comes a little late.
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return ContentKind.Pdf;
        var start = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\uFEFF', 'ï', '»', '¿', 'ÿ', 'þ', ' ', '\r', '\n', '\t');
        if (!start.StartsWith('<'))
            return ContentKind.Text;
        if (start.Contains("mso-application progid=\"Word.Document\"", StringComparison.Ordinal))
            return ContentKind.WordXml;
        return IsHtml(start) ? ContentKind.Html : ContentKind.Text;
    }

    private static bool IsHtml(string start) =>
        HtmlStarts.Any(mark => start.Contains(mark, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] HtmlStarts = ["<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<meta"];
}
