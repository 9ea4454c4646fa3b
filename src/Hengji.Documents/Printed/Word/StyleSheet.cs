using System.Xml.Linq;

namespace Hengji.Documents.Printed.Word;

/// <summary>What the styles of a Word file say about paragraphs and runs.</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 20;
    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly string? standard;

    public StyleSheet(XElement? part)
    {
        foreach (var style in part?.Elements("style") ?? [])
        {
            if ((string?)style.Attribute("styleId") is not { } id)
                continue;
            styles[id] = style;
            if ((string?)style.Attribute("type") == "paragraph" && (string?)style.Attribute("default") is "1" or "true")
                standard ??= id;
        }
    }

    /// <summary>Style of a paragraph; null when it has none.</summary>
    public string? StyleOf(XElement? properties) => properties.Value("pStyle") ?? standard;

    /// <summary>Heading level from 1; 0 for text.</summary>
    public int Level(XElement? properties)
    {
        var own = properties.Number("outlineLvl");
        var level = own ?? Chain(StyleOf(properties)).Select(style => style.Element("pPr").Number("outlineLvl") ?? Named(style)).FirstOrDefault(found => found is not null);
        return level is >= 0 and < 9 ? level.Value + 1 : 0;
    }

    /// <summary>Whether it is a line of a table of contents.</summary>
    public bool IsContents(XElement? properties) =>
        Chain(properties.Value("pStyle")).Any(style => style.Value("name")?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The list a style puts its paragraphs in, with the style that says so.</summary>
    public (string Style, int List, int? Level)? ListOf(string? style)
    {
        foreach (var element in Chain(style))
        {
            if (element.Element("pPr")?.Element("numPr") is { } list && list.Number("numId") is { } id)
                return ((string?)element.Attribute("styleId") ?? "", id, list.Number("ilvl"));
        }
        return null;
    }

    /// <summary>What a style and those it is based on say of paragraphs, the nearest first.</summary>
    public IEnumerable<XElement> PropertiesOf(string? style) => Chain(style).Select(element => element.Element("pPr")).OfType<XElement>();

    /// <summary>Whether a style hides its text.</summary>
    public bool Hides(string? style) =>
        Chain(style).Select(element => element.Element("rPr").Switch("vanish")).FirstOrDefault(hides => hides is not null) == true;

    private IEnumerable<XElement> Chain(string? id)
    {
        for (var step = 0; id is not null && step < LongestChain && styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.Value("basedOn");
        }
    }

    /// <summary>Built-in headings are known by name where a program leaves their level out.</summary>
    private static int? Named(XElement style) =>
        style.Value("name") is { } name && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number - 1
            : null;
}
