using System.IO.Compression;
using Hengji.Documents.Letters;

namespace Hengji.Documents.Word;

/// <summary>Writes the letter 审核意见 as a Word file (.docx) in the layout of official documents, GB/T 9704-2012.</summary>
/// <remarks>The same letter always gives the same bytes.</remarks>
public static class LetterWriter
{
    private const string Head =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
        """;

    /// <summary>署名 stands four characters from the right edge, its date below it.</summary>
    private const string SignedRight = """<w:keepNext/><w:keepLines/><w:spacing w:before="{0}"/><w:ind w:rightChars="400" w:right="1264"/><w:jc w:val="right"/>""";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the letter; the stream stays open and need not be seekable.</summary>
    public static void Write(Stream stream, ReturnLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var document = Document(letter);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Put(zip, "[Content_Types].xml", LetterParts.ContentTypes);
        Put(zip, "_rels/.rels", LetterParts.PackageRelations);
        using (var part = Open(zip, "word/document.xml"))
            document.WriteTo(part);
        Put(zip, "word/_rels/document.xml.rels", LetterParts.DocumentRelations);
        Put(zip, "word/styles.xml", WordStyles.Part);
        Put(zip, "word/settings.xml", StaticParts.Settings);
        Put(zip, "word/fontTable.xml", StaticParts.Fonts);
        Put(zip, "word/footer1.xml", StaticParts.OddFooter);
        Put(zip, "word/footer2.xml", StaticParts.EvenFooter);
    }

    private static Markup Document(ReturnLetter letter)
    {
        var markup = new Markup().Raw(Head);
        var page = new PageWriter(markup);
        Paragraph(page, markup, "Title", letter.Title, """<w:spacing w:after="580"/>""");
        if (letter.Addressee.Length > 0)
            Paragraph(page, markup, "Normal", letter.Addressee + "：");
        Paragraph(page, markup, "BodyText", letter.Opening);
        foreach (var part in letter.Parts)
            Write(page, markup, part);
        Paragraph(page, markup, "BodyText", letter.Closing);
        Paragraph(page, markup, "Normal", letter.Sender, SignedRight.Replace("{0}", "1160", StringComparison.Ordinal));
        Paragraph(page, markup, "Normal", letter.Date, SignedRight.Replace("{0}", "0", StringComparison.Ordinal).Replace("<w:keepNext/>", "", StringComparison.Ordinal));
        page.EndDocument();
        return markup.Raw("</w:body></w:document>");
    }

    private static void Write(PageWriter page, Markup markup, LetterPart part)
    {
        Paragraph(page, markup, WordStyles.OfHeading(1), part.Heading);
        for (var i = 0; i < part.Items.Length; i++)
        {
            Paragraph(page, markup, WordStyles.OfHeading(2), $"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {part.Items[i].Title}");
            foreach (var (tag, text) in part.Items[i].Lines)
                Paragraph(page, markup, "BodyText", $"{tag}：{text}");
        }
    }

    private static void Paragraph(PageWriter page, Markup markup, string style, string text, string properties = "")
    {
        page.OpenParagraph(style, properties);
        _ = markup.Add($"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
        page.CloseParagraph();
    }

    private static void Put(ZipArchive zip, string name, ReadOnlySpan<byte> bytes)
    {
        using var part = Open(zip, name);
        part.Write(bytes);
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
