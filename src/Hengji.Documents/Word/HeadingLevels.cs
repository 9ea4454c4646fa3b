using System.Xml.Linq;

namespace Hengji.Documents.Word;

/// <summary>Which paragraphs are headings, by their own outline level or their style's.</summary>
internal sealed class HeadingLevels
{
    private const int LongestChain = 20;
    private readonly Dictionary<string, (int? Level, string? Base)> styles = new(StringComparer.Ordinal);

    public HeadingLevels(XElement? stylesPart)
    {
        foreach (var style in stylesPart?.Elements().Where(child => child.Name.LocalName == "style") ?? [])
        {
            if (ControlReader.Attribute(style, "styleId") is { } id)
                styles[id] = (Level(ControlReader.Child(style, "pPr")), ControlReader.ValueOf(style, "basedOn"));
        }
    }

    /// <summary>0 for the outermost headings; null for text.</summary>
    public int? Of(XElement paragraph)
    {
        var properties = ControlReader.Child(paragraph, "pPr");
        return Level(properties) ?? OfStyle(ControlReader.ValueOf(properties, "pStyle"));
    }

    private int? OfStyle(string? id)
    {
        for (var step = 0; id is not null && step < LongestChain && styles.TryGetValue(id, out var style); step++)
        {
            if (style.Level is { } level)
                return level;
            id = style.Base;
        }
        return null;
    }

    private static int? Level(XElement? properties) =>
        int.TryParse(ControlReader.ValueOf(properties, "outlineLvl"), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
        && level < 9
            ? level
            : null;
}
