using System.Xml.Linq;

namespace Hengji.Documents.Printed.Word;

/// <summary>How far the first line of a paragraph is indented by its properties, its list or its style (缩进).</summary>
internal sealed class ParagraphIndents(StyleSheet styles, Numbering numbering)
{
    /// <summary>Half a character of 10.5 points, the usual size of tables.</summary>
    private const int TwipsPerColumn = 105;
    private const int HundredthsPerColumn = 50;
    private readonly Dictionary<string, (int? Left, int? First, bool? IsCentred)> known = new(StringComparer.Ordinal);

    /// <summary>Columns of half width; 0 for lines in the middle or at the right.</summary>
    public int Of(XElement? properties)
    {
        var own = Read(properties);
        var list = Read(numbering.Properties(properties));
        var style = OfStyle(styles.StyleOf(properties));
        if (own.IsCentred ?? style.IsCentred ?? false)
            return 0;
        return Math.Max(0, (own.Left ?? list.Left ?? style.Left ?? 0) + (own.First ?? list.First ?? style.First ?? 0));
    }

    private (int? Left, int? First, bool? IsCentred) OfStyle(string? style)
    {
        if (style is null)
            return default;
        if (!known.TryGetValue(style, out var found))
        {
            foreach (var (left, first, isCentred) in styles.PropertiesOf(style).Select(Read))
                found = (found.Left ?? left, found.First ?? first, found.IsCentred ?? isCentred);
            known[style] = found;
        }
        return found;
    }

    private static (int? Left, int? First, bool? IsCentred) Read(XElement? properties)
    {
        var indent = properties?.Element("ind");
        var hanging = Columns(indent, "hangingChars", "hanging");
        return (
            Columns(indent, "leftChars", "left") ?? Columns(indent, "startChars", "start"),
            hanging is not null and not 0 ? -hanging : Columns(indent, "firstLineChars", "firstLine"),
            properties.Value("jc") is { } place ? place is "center" or "right" or "end" : null);
    }

    /// <summary>Characters count before twips, which programs write beside them; none of them is said by 0.</summary>
    private static int? Columns(XElement? indent, string characters, string twips) =>
        indent.NumberOf(characters) is { } hundredths and not 0 ? hundredths / HundredthsPerColumn
        : indent.NumberOf(twips) is { } length ? (int)Math.Round((decimal)length / TwipsPerColumn, MidpointRounding.AwayFromZero)
        : null;
}
