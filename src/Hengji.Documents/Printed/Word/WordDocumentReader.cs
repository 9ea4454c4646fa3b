using System.Xml.Linq;
using Hengji.Documents.Printed.Packages;

namespace Hengji.Documents.Printed.Word;

/// <summary>Reads .docx files of Word, WPS, LibreOffice and others.</summary>
internal static class WordDocumentReader
{
    /// <summary>Reads the file whose main part is named.</summary>
    public static Result<PrintedDocument> Read(ZipParts zip, string main)
    {
        var parts = new WordParts(zip, main);
        var (collector, counts) = (new BlockCollector(zip.File, zip.Limits), new ReadingCounts());
        var paragraphs = new ParagraphText(parts.Styles, parts.Numbering, counts);
        var story = new StoryReader(collector, parts.Styles, paragraphs, counts);
        story.Read(parts.Body);
        ImmutableArray<(string Kind, string Id)> notes = [.. paragraphs.Notes];
        Margins(parts, collector, counts);
        ReadNotes(parts, notes, "footnote", "脚注", collector, counts);
        ReadNotes(parts, notes, "endnote", "尾注", collector, counts);
        counts.Tell(collector);
        return collector.Finish(DocumentKind.Word);
    }

    /// <summary>Headers and footers: their paragraphs, those in tables as well; each text once.</summary>
    private static void Margins(WordParts parts, BlockCollector collector, ReadingCounts counts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (reference, name) in (IEnumerable<(string, string)>)[("headerReference", "页眉"), ("footerReference", "页脚")])
        {
            var paragraphs = new ParagraphText(parts.Styles, parts.Numbering, counts);
            foreach (var paragraph in parts.Margins(reference).SelectMany(margin => margin.Descendants("p")))
            {
                var text = PrintedText.Clean(paragraphs.Read(paragraph));
                paragraphs.Boxes.Clear();
                if (seen.Add(text))
                    _ = collector.Paragraph(text, -1, 0, ParagraphRole.PageMargin, name);
            }
        }
    }

    private static void ReadNotes(
        WordParts parts, ImmutableArray<(string Kind, string Id)> references, string kind, string name, BlockCollector collector,
        ReadingCounts counts)
    {
        var texts = (parts.Part(kind + "s")?.Elements(kind) ?? [])
            .GroupBy(note => (string?)note.Attribute("id") ?? "", StringComparer.Ordinal)
            .ToDictionary(notes => notes.Key, notes => notes.First(), StringComparer.Ordinal);
        var story = new StoryReader(collector, parts.Styles, new ParagraphText(parts.Styles, parts.Numbering, counts), counts);
        var number = 0;
        foreach (var (_, id) in references.Where(reference => reference.Kind == kind + "Reference").Distinct())
        {
            number++;
            if (texts.TryGetValue(id, out var note))
                story.Read(Anchorless(note), ParagraphRole.Footnote, $"{name}{number}");
        }
    }

    /// <summary>Paragraphs of other parts are not those of the body.</summary>
    private static XElement Anchorless(XElement part)
    {
        foreach (var paragraph in part.Descendants("p"))
            paragraph.SetAttributeValue(PartTree.Anchor, null);
        return part;
    }
}
