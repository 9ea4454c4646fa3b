using System.Xml.Linq;

namespace Hengji.Documents.Printed.Word;

/// <summary>Reads paragraphs in the order of the text: automatic number, characters, and what hangs on them.</summary>
internal sealed class ParagraphText(StyleSheet styles, Numbering numbering, ReadingCounts counts)
{
    private readonly RunReader runs = new(styles, new FieldStack(), counts);
    private readonly ParagraphIndents indents = new(styles, numbering);
    private string carried = "";
    private int carriedAnchor = -1;

    /// <summary>Number of the first paragraph the last text comes from.</summary>
    public int Anchor { get; private set; }

    /// <summary>Text boxes of the paragraphs read; whoever reads them empties the list.</summary>
    public List<XElement> Boxes => runs.Boxes;

    /// <summary>Notes pointed to so far, in order.</summary>
    public List<(string Kind, string Id)> Notes => runs.Notes;

    /// <summary>The characters of a paragraph; empty when it goes on in the next, its end being deleted.</summary>
    public string Read(XElement paragraph)
    {
        var properties = paragraph.Element("pPr");
        var isDeleted = properties?.Element("rPr")?.Element("del") is not null;
        var number = isDeleted ? "" : numbering.Next(properties);
        var text = carried + runs.Read(paragraph, styles.Hides(styles.StyleOf(properties)));
        Anchor = carried.Length > 0 ? carriedAnchor : paragraph.Anchor();
        (carried, carriedAnchor) = isDeleted ? (text, Anchor) : ("", -1);
        return isDeleted ? "" : number + text;
    }

    /// <summary>How far a paragraph is indented by its properties, in columns of half width.</summary>
    public int IndentOf(XElement paragraph) => indents.Of(paragraph.Element("pPr"));

    /// <summary>What is left of a last paragraph whose end is deleted.</summary>
    public string Rest()
    {
        var rest = carried;
        Anchor = carriedAnchor;
        carried = "";
        return rest;
    }
}
