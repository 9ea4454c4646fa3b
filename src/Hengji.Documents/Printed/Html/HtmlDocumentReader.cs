using System.Text;
using System.Text.RegularExpressions;
using Hengji.Documents.Printed.Texts;

namespace Hengji.Documents.Printed.Html;

/// <summary>Reads pages: of web sites, saved by Word and WPS, and those that systems export under the name of a workbook.</summary>
internal static partial class HtmlDocumentReader
{
    private const int HeadBytes = 4096;

    /// <summary>Reads a page.</summary>
    public static Result<PrintedDocument> Read(string name, byte[] bytes, DocumentLimits limits)
    {
        if (Decode(bytes) is not { } page)
            return new DocumentEncodingUnknown(name);
        var collector = new BlockCollector(name, limits);
        var blocks = new HtmlBlocks(collector);
        blocks.Read(page);
        if (blocks.Pictures > 0)
            collector.Note(
                "reading.picture",
                $"网页有 {blocks.Pictures} 张图片，图片中的文字和数字没有读取。",
                $"The page has {blocks.Pictures} pictures; text and figures in them were not read.");
        return collector.Finish(DocumentKind.Html);
    }

    /// <summary>
    /// Pages that say gb2312 hold characters beyond it, and many say nothing or the wrong thing: the bytes decide between UTF-8,
    /// UTF-16 and GB18030; what the page says counts for other encodings only.
    /// </summary>
    private static string? Decode(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadBytes));
        var said = Charset().Match(head).Groups["name"].Value.ToUpperInvariant();
        return said is "BIG5" or "BIG5-HKSCS"
            ? CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetString(bytes)
            : TextDecoder.Decode(bytes);
    }

    [GeneratedRegex("charset\\s*=\\s*[\"']?(?<name>[\\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
