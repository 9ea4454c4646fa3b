using System.Net;

namespace Hengji.Documents.Printed.Html;

/// <summary>Cuts a page into tags and texts as browsers do; broken markup is text, never a fault.</summary>
internal static class HtmlTokens
{
    private const int LongestName = 40;
    private const int LongestValue = 20_000;
    private static readonly string[] Raw = ["script", "style", "title", "textarea", "noscript", "xmp", "template", "svg", "iframe", "select"];

    /// <summary>The pieces in order; comments and what is never shown are left out.</summary>
    public static IEnumerable<HtmlToken> Of(string page)
    {
        var endless = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < page.Length;)
        {
            var open = page.IndexOf('<', i);
            if (open < 0)
                open = page.Length;
            if (open > i)
                yield return Text(page[i..open]);
            if (open == page.Length)
                yield break;
            if (Tag(page, open, out var next) is { } tag)
            {
                yield return tag;
                if (tag.Piece == HtmlPiece.Start && Raw.Contains(tag.Name))
                    next = EndOfRaw(page, next, tag.Name, endless);
            }
            else if (next == open)
            {
                yield return Text("<");
                next = open + 1;
            }
            i = next;
        }
    }

    private static HtmlToken Text(string words) => new(HtmlPiece.Text, "", WebUtility.HtmlDecode(words));

    /// <summary>The tag at a place; null for comments and declarations, and, with the place unchanged, where no tag begins.</summary>
    private static HtmlToken? Tag(string page, int open, out int next)
    {
        if (string.CompareOrdinal(page, open, "<!--", 0, 4) == 0)
        {
            next = Behind(page, "-->", open + 4);
            return null;
        }
        var start = open + 1;
        if (start < page.Length && page[start] is '!' or '?')
        {
            next = Behind(page, ">", start);
            return null;
        }
        var isEnd = start < page.Length && page[start] == '/';
        start += isEnd ? 1 : 0;
        var end = start;
        while (end < page.Length && end - start < LongestName && (char.IsAsciiLetterOrDigit(page[end]) || page[end] is ':' or '-'))
            end++;
        if (end == start || !char.IsAsciiLetter(page[start]))
        {
            next = open;
            return null;
        }
        next = EndOfTag(page, end);
        var attributes = next > end ? page[end..(next - 1)] : "";
        return new HtmlToken(isEnd ? HtmlPiece.End : HtmlPiece.Start, page[start..end].ToLowerInvariant(), attributes);
    }

    /// <summary>The place behind the tag; a sign in quotes does not end it, but a quote that is never closed does not hide the page.</summary>
    private static int EndOfTag(string page, int i)
    {
        var plain = Behind(page, ">", i);
        for (var at = i; at < plain - 1; at++)
        {
            if (page[at] is not ('"' or '\'') || page[at - 1] is not ('=' or ' '))
                continue;
            var close = page.IndexOf(page[at], at + 1, Math.Min(page.Length - at - 1, LongestValue));
            if (close < 0)
                return plain;
            at = close;
            if (close >= plain)
                plain = Behind(page, ">", close);
        }
        return plain;
    }

    private static int Behind(string page, string sign, int from)
    {
        var at = from > page.Length ? -1 : page.IndexOf(sign, from, StringComparison.Ordinal);
        return at < 0 ? page.Length : at + sign.Length;
    }

    /// <summary>What is never shown ends at its end tag; without one a script goes on to the end, anything else is shown.</summary>
    private static int EndOfRaw(string page, int from, string name, HashSet<string> endless)
    {
        var end = endless.Contains(name) ? -1 : page.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        if (end >= 0)
            return end;
        _ = endless.Add(name);
        return name is "script" or "style" ? page.Length : from;
    }
}
