using System.IO.Compression;
using Hengji.Documents.Letters;

namespace Hengji.Documents.Word;

/// <summary>Writes the letter 审核意见 as a Word file (.docx) in the layout of official documents, GB/T 9704-2012.</summary>
/// <remarks>The same letter always gives the same bytes.</remarks>
public static class LetterWriter
{
    /// <summary>署名 stands four characters from the right edge, its date below it.</summary>
    private const string SignedRight = """<w:keepNext/><w:keepLines/><w:spacing w:before="{0}"/><w:ind w:rightChars="400" w:right="1264"/><w:jc w:val="right"/>""";

    /// <summary>Writes the letter; the stream stays open and need not be seekable.</summary>
    public static void Write(Stream stream, ReturnLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var document = Document(letter);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        zip.Put("[Content_Types].xml", LetterParts.ContentTypes);
        zip.Put("_rels/.rels", LetterParts.PackageRelations);
        zip.Put("word/document.xml", document.WriteTo);
        zip.Put("word/_rels/document.xml.rels", LetterParts.DocumentRelations);
        zip.Put("word/styles.xml", WordStyles.Part);
        zip.Put("word/settings.xml", StaticParts.Settings);
        zip.Put("word/fontTable.xml", StaticParts.Fonts);
        zip.Put("word/footer1.xml", StaticParts.OddFooter);
        zip.Put("word/footer2.xml", StaticParts.EvenFooter);
    }

    private static Markup Document(ReturnLetter letter)
    {
        var markup = new Markup().Raw(WordZip.DocumentHead);
        var page = new PageWriter(markup);
        Paragraph(page, markup, "Title", letter.Title, """<w:spacing w:after="580"/>""");
        if (letter.Addressee.Length > 0)
            Paragraph(page, markup, "Normal", letter.Addressee + letter.Colon.TrimEnd());
        Paragraph(page, markup, "BodyText", letter.Opening);
        foreach (var part in letter.Parts)
            Write(page, markup, part, letter.Colon);
        Paragraph(page, markup, "BodyText", letter.Closing);
        Paragraph(page, markup, "Normal", letter.Sender, SignedRight.Replace("{0}", "1160", StringComparison.Ordinal));
        Paragraph(page, markup, "Normal", letter.Date, SignedRight.Replace("{0}", "0", StringComparison.Ordinal).Replace("<w:keepNext/>", "", StringComparison.Ordinal));
        page.EndDocument();
        return markup.Raw("</w:body></w:document>");
    }

    private static void Write(PageWriter page, Markup markup, LetterPart part, string colon)
    {
        Paragraph(page, markup, WordStyles.OfHeading(1), part.Heading);
        for (var i = 0; i < part.Items.Length; i++)
        {
            Paragraph(page, markup, WordStyles.OfHeading(2), $"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {part.Items[i].Title}");
            foreach (var (tag, text) in part.Items[i].Lines)
                Paragraph(page, markup, "BodyText", tag + colon + text);
        }
    }

    private static void Paragraph(PageWriter page, Markup markup, string style, string text, string properties = "")
    {
        page.OpenParagraph(style, properties);
        _ = markup.Add($"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
        page.CloseParagraph();
    }
}
