using System.Xml.Linq;
using Hengji.Documents.Printed.Packages;

namespace Hengji.Documents.Printed.Word;

/// <summary>The parts of a Word file that are read.</summary>
internal sealed class WordParts
{
    private readonly ZipParts zip;
    private readonly ImmutableArray<PartRelation> relations;

    /// <summary>Finds the parts.</summary>
    /// <exception cref="ReadingRefused">There is no text, or a part is damaged.</exception>
    public WordParts(ZipParts zip, string main)
    {
        this.zip = zip;
        relations = PartRelation.Of(zip, main);
        Body = zip.Load(main)?.Element("body")
            ?? throw new ReadingRefused(new DocumentDamaged(zip.File, "缺少正文", "its text is missing"));
        Styles = new StyleSheet(Part("styles"));
        Numbering = new Numbering(Part("numbering"), Styles);
    }

    /// <summary>The text.</summary>
    public XElement Body { get; }

    /// <summary>Styles.</summary>
    public StyleSheet Styles { get; }

    /// <summary>Automatic numbers.</summary>
    public Numbering Numbering { get; }

    /// <summary>The first part of a type; null when there is none.</summary>
    public XElement? Part(string type) =>
        relations.FirstOrDefault(relation => relation.Type == type) is { } found ? zip.Load(found.Target) : null;

    /// <summary>Headers or footers in use, each once, in the order of the sections.</summary>
    public IEnumerable<XElement> Margins(string reference) =>
        Body.Descendants(reference)
            .Select(element => (string?)element.Attribute("id"))
            .Distinct()
            .Select(id => relations.FirstOrDefault(relation => relation.Id == id))
            .OfType<PartRelation>()
            .Select(relation => zip.Load(relation.Target))
            .OfType<XElement>();
}
