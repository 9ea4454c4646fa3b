using System.Text;

namespace Hengji.Documents.Excel.Books;

/// <summary>Texts of a workbook, each kept once.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public IReadOnlyList<string> All => texts;

    /// <summary>Place of a text in the list, from 0.</summary>
    public int Place(string text)
    {
        if (places.TryGetValue(text, out var place))
            return place;
        places[text] = texts.Count;
        texts.Add(text);
        return texts.Count - 1;
    }

    /// <summary>The text with line ends as \n and characters XML cannot hold as _x0001_.</summary>
    public static string Escape(string text)
    {
        var lines = text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
        if (!lines.Any(IsForbidden) && !lines.Contains("_x", StringComparison.Ordinal))
            return lines;
        var escaped = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            if (char.IsHighSurrogate(lines[i]) && i + 1 < lines.Length && char.IsLowSurrogate(lines[i + 1]))
                _ = escaped.Append(lines[i]).Append(lines[++i]);
            else if (IsForbidden(lines[i]) || char.IsSurrogate(lines[i]))
                _ = escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)lines[i]:X4}_");
            else if (LooksEscaped(lines, i))
                _ = escaped.Append("_x005F_");
            else
                _ = escaped.Append(lines[i]);
        }
        return escaped.ToString();
    }

    private static bool IsForbidden(char c) => (c < ' ' && c is not '\n' and not '\t') || c is '\uFFFE' or '\uFFFF' || char.IsSurrogate(c);

    private static bool LooksEscaped(string text, int at) =>
        at + 6 < text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_'
        && text.AsSpan(at + 2, 4).ToString().All(char.IsAsciiHexDigit);
}
