using System.Buffers;
using System.Text;

namespace Hengji.Documents.Printed;

/// <summary>Characters of a file as a reader of paper sees them.</summary>
internal static class PrintedText
{
    /// <summary>Characters that are stored but not printed, or change the order of others.</summary>
    private static readonly SearchValues<char> Unprinted = SearchValues.Create(
        string.Concat(
            "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\r\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u0085\u2028\u2029",
            string.Concat(Enumerable.Range(0, 0x20).Where(code => code is not ('\t' or '\n')).Select(code => (char)code))));

    private static readonly SearchValues<char> Overrides = SearchValues.Create("\u202A\u202B\u202D\u202E\u2066\u2067\u2068");

    /// <summary>
    /// The text without characters that print nothing and without blanks at its ends; all line ends are <c>\n</c>.
    /// </summary>
    public static string Clean(string text)
    {
        var trimmed = text.AsSpan().Trim(Blanks);
        return trimmed.ContainsAny(Unprinted) ? Filter(trimmed).AsSpan().Trim(Blanks).ToString()
            : trimmed.Length == text.Length ? text
            : trimmed.ToString();
    }

    /// <summary>Whether characters change the order in which others are shown, so that the figure seen is not the figure stored.</summary>
    public static bool IsReordered(string text) => text.AsSpan().ContainsAny(Overrides);

    /// <summary>Whether a character that prints nothing stands inside a figure, so that a search for the figure does not find it.</summary>
    public static bool HidesInFigure(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (Unprinted.Contains(text[i]) && text[i] is not ('\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
                && IsOfFigure(text[i - 1]) && IsOfFigure(text[i + 1]))
                return true;
        }
        return false;
    }

    private static bool IsOfFigure(char c) => char.IsAsciiDigit(c) || c is '.' or ',';

    /// <summary>Columns a text takes on a screen of characters: two for each wide one.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
            width += WidthOf(c);
        return width;
    }

    /// <summary>Columns of the blanks before a text.</summary>
    public static int Indent(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var c in text)
        {
            if (c is not (' ' or '\u00A0' or '\u2002' or '\u2003' or '\u3000'))
                break;
            columns += c is '\u2003' or '\u3000' ? 2 : 1;
        }
        return columns;
    }

    /// <summary>1 or 2; 0 for the second half of a pair.</summary>
    public static int WidthOf(char c) => char.IsLowSurrogate(c) ? 0 : IsWide(c) ? 2 : 1;

    /// <summary>Whether it is a Chinese character or a sign of its width.</summary>
    public static bool IsWide(char c) =>
        c is >= '\u2E80' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F'
            or >= '\uFF01' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' or '“' or '”' or '‘' or '’' or '—' or '…' or '·'
        || char.IsHighSurrogate(c);

    private static ReadOnlySpan<char> Blanks => " \t\n\r\u00A0\u2002\u2003\u3000\uFEFF\u200B\f\v";

    private static string Filter(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!Unprinted.Contains(c))
                _ = kept.Append(c);
            else if (c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _ = kept.Append('\n');
        }
        return kept.ToString();
    }
}
