using System.Net;

namespace Hengji.Documents.Printed.Html;

/// <summary>Attributes of a tag as written.</summary>
internal static class HtmlAttributes
{
    /// <summary>The value of an attribute, empty when it stands alone; null when it is not there. The first of two counts.</summary>
    public static string? Find(string attributes, string name)
    {
        for (var i = 0; i < attributes.Length;)
        {
            i = Skip(attributes, i, c => char.IsWhiteSpace(c) || c == '/');
            var end = Skip(attributes, i, c => !char.IsWhiteSpace(c) && c is not ('=' or '/'));
            var found = attributes.AsSpan(i, end - i);
            i = Skip(attributes, end, char.IsWhiteSpace);
            var value = "";
            if (i < attributes.Length && attributes[i] == '=')
                value = Value(attributes, ref i);
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase) && !found.IsEmpty)
                return WebUtility.HtmlDecode(value);
            if (found.IsEmpty && i == end)
                i++;
        }
        return null;
    }

    private static string Value(string attributes, ref int i)
    {
        i = Skip(attributes, i + 1, char.IsWhiteSpace);
        var start = i;
        if (i < attributes.Length && attributes[i] is '"' or '\'')
        {
            var close = attributes.IndexOf(attributes[i], i + 1);
            close = close < 0 ? attributes.Length : close;
            i = Math.Min(close + 1, attributes.Length);
            return attributes[(start + 1)..close];
        }
        i = Skip(attributes, i, c => !char.IsWhiteSpace(c));
        return attributes[start..i];
    }

    private static int Skip(string text, int i, Func<char, bool> isSkipped)
    {
        while (i < text.Length && isSkipped(text[i]))
            i++;
        return i;
    }
}
