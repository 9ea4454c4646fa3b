using System.Text;
using System.Xml.Linq;

namespace Hengji.Documents.Printed.Word;

/// <summary>The automatic numbers of a Word file; paragraphs are asked for in the order of the text, for the numbers count on.</summary>
internal sealed class Numbering
{
    private const int LongestChain = 10;
    private readonly StyleSheet styles;
    private readonly Dictionary<int, XElement> lists = [];
    private readonly Dictionary<int, XElement> patterns = [];
    private readonly Dictionary<int, (int Pattern, ListLevel[] Levels)> known = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<int> begun = [];

    public Numbering(XElement? part, StyleSheet styles)
    {
        this.styles = styles;
        foreach (var pattern in part?.Elements("abstractNum") ?? [])
        {
            if (pattern.NumberOf("abstractNumId") is { } id)
                patterns[id] = pattern;
        }
        foreach (var list in part?.Elements("num") ?? [])
        {
            if (list.NumberOf("numId") is { } id)
                lists[id] = list;
        }
    }

    /// <summary>The number in front of a paragraph with what separates it from the text; empty when it has none.</summary>
    public string Next(XElement? properties) =>
        Find(properties) is { } found ? Count(found.Id, lists[found.Id], known[found.Id], found.Level) : "";

    /// <summary>What the list of a paragraph says of it; null when it is in none.</summary>
    public XElement? Properties(XElement? properties) => Find(properties) is { } found ? known[found.Id].Levels[found.Level].Properties : null;

    /// <summary>The list of a paragraph, which is known then, and its level; null when it is in none.</summary>
    private (int Id, int Level)? Find(XElement? properties)
    {
        var own = properties?.Element("numPr");
        var style = own.Number("numId") is null ? styles.ListOf(styles.StyleOf(properties)) : null;
        if ((own.Number("numId") ?? style?.List) is not { } id || !lists.TryGetValue(id, out var list))
            return null;
        if (!known.TryGetValue(id, out var pattern))
            known[id] = pattern = Read(list);
        var level = own.Number("ilvl") ?? LevelOf(style, pattern.Levels);
        return level is < 0 or >= ListLevel.Count ? null : (id, level);
    }

    private static int LevelOf((string Style, int List, int? Level)? style, ListLevel[] levels)
    {
        var named = style is null ? -1 : Array.FindIndex(levels, level => level.Style == style.Value.Style);
        return named >= 0 ? named : style?.Level ?? 0;
    }

    private string Count(int id, XElement list, (int Pattern, ListLevel[] Levels) pattern, int level)
    {
        if (!counters.TryGetValue(pattern.Pattern, out var counts))
            counters[pattern.Pattern] = counts = new int?[ListLevel.Count];
        if (begun.Add(id))
            Restart(list, counts);
        counts[level] = counts[level] + 1 ?? pattern.Levels[level].Start;
        for (var outer = 0; outer < level; outer++)
            counts[outer] ??= pattern.Levels[outer].Start;
        for (var inner = level + 1; inner < ListLevel.Count; inner++)
        {
            if (pattern.Levels[inner].RestartsAfter is not { } after || level < after)
                counts[inner] = null;
        }
        return Print(pattern.Levels, counts, level);
    }

    /// <summary>A list that starts anew where its pattern counted before.</summary>
    private static void Restart(XElement list, int?[] counts)
    {
        foreach (var change in list.Elements("lvlOverride"))
        {
            if (change.NumberOf("ilvl") is >= 0 and < ListLevel.Count and var level && change.Number("startOverride") is { } start)
                counts[level] = Math.Clamp(start, 0, 100_000) - 1;
        }
    }

    private static string Print(ListLevel[] levels, int?[] counts, int level)
    {
        var (text, printed) = (levels[level].Text, new StringBuilder());
        if (levels[level].Format is "bullet" or "none" && !text.Contains('%', StringComparison.Ordinal))
            return "";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 1 == text.Length || text[i + 1] is < '1' or > '9')
            {
                _ = printed.Append(text[i]);
                continue;
            }
            var place = text[++i] - '1';
            var format = levels[level].IsDecimal ? "decimal" : levels[place].Format;
            _ = printed.Append(NumberWords.Of(counts[place] ?? levels[place].Start, format));
        }
        return printed.Length == 0 ? "" : printed.Append(PrintedText.IsWide(printed[^1]) ? "" : " ").ToString();
    }

    private (int Pattern, ListLevel[] Levels) Read(XElement list)
    {
        var levels = Enumerable.Repeat(ListLevel.None, ListLevel.Count).ToArray();
        var id = list.Number("abstractNumId") ?? -1;
        for (var step = 0; step < LongestChain && patterns.TryGetValue(id, out var pattern); step++)
        {
            Fill(levels, pattern.Elements("lvl"));
            if (pattern.Value("numStyleLink") is not { } link || LinkedTo(link, id) is not { } linked)
                break;
            id = linked;
        }
        Fill(levels, list.Elements("lvlOverride").Elements("lvl"));
        return (id, levels);
    }

    /// <summary>The pattern a style of lists stands for.</summary>
    private int? LinkedTo(string link, int but)
    {
        foreach (var (id, pattern) in patterns)
        {
            if (id != but && pattern.Value("styleLink") == link)
                return id;
        }
        return null;
    }

    private static void Fill(ListLevel[] levels, IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.NumberOf("ilvl") is >= 0 and < ListLevel.Count and var level)
                levels[level] = ListLevel.Read(element);
        }
    }
}
