using System.Xml.Linq;

namespace Hengji.Documents.Printed.Word;

/// <summary>Reads paragraphs and tables of a story: the body, a text box, a note.</summary>
internal sealed class StoryReader(BlockCollector collector, StyleSheet styles, ParagraphText paragraphs, ReadingCounts counts)
{
    /// <summary>Reads all blocks of an element.</summary>
    /// <param name="parent">Body, text box or note.</param>
    /// <param name="role">What its paragraphs are.</param>
    /// <param name="locator">Place of its paragraphs; null when they are counted.</param>
    public void Read(XElement parent, ParagraphRole role = ParagraphRole.Body, string? locator = null)
    {
        Blocks(parent, role, locator);
        _ = collector.Paragraph(paragraphs.Rest(), paragraphs.Anchor, 0, role, locator);
    }

    private void Blocks(XElement parent, ParagraphRole role, string? locator)
    {
        foreach (var block in Wrapped(parent))
        {
            if (block.Name.LocalName == "p")
                Paragraph(block, role, locator);
            else if (block.Name.LocalName == "tbl")
                new TableReader(collector, paragraphs).Read(block);
            else if (block.Name.LocalName == "altChunk")
                counts.Imports++;
            Boxes();
        }
    }

    private void Paragraph(XElement paragraph, ParagraphRole role, string? locator)
    {
        var properties = paragraph.Element("pPr");
        var text = paragraphs.Read(paragraph);
        var isContents = role == ParagraphRole.Body && styles.IsContents(properties);
        _ = collector.Paragraph(
            text, paragraphs.Anchor, isContents ? 0 : styles.Level(properties), isContents ? ParagraphRole.Contents : role, locator);
    }

    private void Boxes()
    {
        while (paragraphs.Boxes is [var box, ..])
        {
            paragraphs.Boxes.RemoveAt(0);
            Blocks(box, ParagraphRole.TextBox, null);
        }
    }

    /// <summary>Blocks, also those inside content controls and marks of insertion.</summary>
    private static IEnumerable<XElement> Wrapped(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName is "p" or "tbl" or "altChunk")
                yield return child;
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag")
            {
                foreach (var inner in Wrapped(child))
                    yield return inner;
            }
        }
    }
}
