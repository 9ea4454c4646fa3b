namespace Hengji.Documents.Html.Charts;

/// <summary>How wide words are, near enough and never too small: Chinese characters are one size wide, others about half.</summary>
internal static class TextMeasure
{
    /// <summary>Width in pixels at a type size in pixels, rounded up.</summary>
    public static int Width(string text, int size)
    {
        var hundredths = 0;
        foreach (var rune in text.EnumerateRunes())
            hundredths += Hundredths(rune.Value);
        return ((hundredths * size) + 99) / 100;
    }

    /// <summary>Breaks words into lines no wider than asked; a line holds at least one character.</summary>
    /// <remarks>A closing mark that would begin a line takes the character before it along.</remarks>
    public static IReadOnlyList<string> Wrap(string text, int width, int size)
    {
        var lines = new List<string>();
        var line = new List<string>();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (line.Count > 0 && Width(string.Concat(line) + element, size) > width)
            {
                var kept = IsClosing(element) && line.Count > 1 ? line.Count - 1 : line.Count;
                lines.Add(string.Concat(line.Take(kept)));
                line.RemoveRange(0, kept);
            }
            line.Add(element);
        }
        if (line.Count > 0 || lines.Count == 0)
            lines.Add(string.Concat(line));
        return lines;
    }

    private static bool IsClosing(string element) => "，。、；：）)」』”》%！？".Contains(element, StringComparison.Ordinal);

    private static int Hundredths(int code) =>
        code switch
        {
            '.' or ',' or ':' or ';' or '\'' or '|' or ' ' or 'i' or 'l' => 32,
            '%' or 'M' or 'W' or 'm' or 'w' or '@' => 95,
            >= '0' and <= '9' => 60,
            < 0x2E80 => 65,
            _ => 100,
        };
}
