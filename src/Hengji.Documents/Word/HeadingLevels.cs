using System.Xml.Linq;

namespace Hengji.Documents.Word;

/// <summary>Which paragraphs are headings or lines of the table of contents, by their own outline level or their style's.</summary>
internal sealed class HeadingLevels
{
    private const int LongestChain = 20;
    private readonly Dictionary<string, (int? Level, string? Base)> styles = new(StringComparer.Ordinal);

    private readonly HashSet<string> contents = new(StringComparer.Ordinal);

    public HeadingLevels(XElement? stylesPart)
    {
        foreach (var style in stylesPart?.Elements().Where(child => child.Name.LocalName == "style") ?? [])
        {
            if (ControlReader.Attribute(style, "styleId") is { } id)
            {
                if (ControlReader.ValueOf(style, "name") is { } name && name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase))
                    _ = contents.Add(id);
                styles[id] = (Level(ControlReader.Child(style, "pPr")), ControlReader.ValueOf(style, "basedOn"));
            }
        }
    }

    /// <summary>0 for the outermost headings; null for text.</summary>
    public int? Of(XElement paragraph)
    {
        var properties = ControlReader.Child(paragraph, "pPr");
        return Level(properties) ?? OfStyle(ControlReader.ValueOf(properties, "pStyle"));
    }

    /// <summary>Whether it is a line of a table of contents that somebody inserted; its numbers are pages.</summary>
    public bool IsContents(XElement paragraph) =>
        ControlReader.ValueOf(ControlReader.Child(paragraph, "pPr"), "pStyle") is { } style && contents.Contains(style);

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
