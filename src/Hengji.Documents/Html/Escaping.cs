using System.Buffers;
using System.Text;

namespace Hengji.Documents.Html;

/// <summary>Makes any text harmless: markup, characters XML forbids, and characters that turn the direction of writing.</summary>
/// <remarks>Characters that could make a number look like another one are shown by name: [U+202E].</remarks>
internal static class Escaping
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsPlain)]);

    private static readonly SearchValues<char> RightToLeft = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(c => TurnsDirection(c) || IsRightToLeft(c))]);

    /// <summary>Whether the text could change the order of its neighbours on the line.</summary>
    public static bool NeedsIsolation(string value) => value.AsSpan().IndexOfAny(RightToLeft) >= 0;

    /// <summary>Whether a character turns the direction of writing without being seen.</summary>
    public static bool TurnsDirection(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Contents of an element.</summary>
    public static void AppendText(StringBuilder target, string value) => Append(target, value, inAttribute: false);

    /// <summary>Value of an attribute in double quotes.</summary>
    public static void AppendAttribute(StringBuilder target, string value) => Append(target, value, inAttribute: true);

    /// <summary>The text with invisible and forbidden characters made visible, for places that do their own escaping.</summary>
    public static string Visible(string value)
    {
        if (value.AsSpan().IndexOfAnyExcept(Plain) < 0)
            return value;
        var target = new StringBuilder(value.Length + 16);
        for (var at = 0; at < value.Length; at++)
            at += AppendVisible(target, value, at);
        return target.ToString();
    }

    private static void Append(StringBuilder target, string value, bool inAttribute)
    {
        var rest = value.AsSpan();
        var at = 0;
        while (at < value.Length)
        {
            var next = rest[at..].IndexOfAnyExcept(Plain);
            if (next < 0)
                next = value.Length - at;
            target.Append(rest.Slice(at, next));
            at += next;
            if (at < value.Length)
                at += 1 + AppendSpecial(target, value, at, inAttribute);
        }
    }

    private static int AppendSpecial(StringBuilder target, string value, int at, bool inAttribute)
    {
        var replacement = value[at] switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => inAttribute ? "&quot;" : "\"",
            '\'' => inAttribute ? "&#39;" : "'",
            '\n' or '\t' => inAttribute ? " " : value.Substring(at, 1),
            '\r' => inAttribute ? " " : "\n",
            _ => null,
        };
        if (replacement is null)
            return AppendVisible(target, value, at);
        target.Append(replacement);
        return 0;
    }

    /// <returns>How many characters beyond the first were used.</returns>
    private static int AppendVisible(StringBuilder target, string value, int at)
    {
        var c = value[at];
        if (char.IsHighSurrogate(c) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]))
        {
            target.Append(c).Append(value[at + 1]);
            return 1;
        }
        if (TurnsDirection(c))
            target.Append("[U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append(']');
        else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (char.IsControl(c) && c is not ('\n' or '\t' or '\r')))
            target.Append('\uFFFD');
        else
            target.Append(c);
        return 0;
    }

    private static bool IsPlain(char c) =>
        c >= ' ' && c is not ('<' or '>' or '&' or '"' or '\'' or '\uFFFE' or '\uFFFF')
        && !char.IsControl(c) && !char.IsSurrogate(c) && !TurnsDirection(c);

    private static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
