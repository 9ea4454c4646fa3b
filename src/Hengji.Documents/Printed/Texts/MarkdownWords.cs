using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;

namespace Hengji.Documents.Printed.Texts;

/// <summary>Words of Markdown without their signs: what a page of it shows.</summary>
internal static partial class MarkdownWords
{
    private const char Kept = '\uE000';
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_`[<&\\~");

    /// <summary>Links by their words, pictures left out, emphasis without its signs; signs between digits stay.</summary>
    public static string Plain(string text)
    {
        if (text.AsSpan().IndexOfAny(Signs) < 0)
            return text;
        var plain = Escape().Replace(text, match => $"{Kept}{(int)match.Value[1]}{Kept}");
        plain = Picture().Replace(plain, "");
        plain = Link().Replace(plain, "${words}");
        plain = LineBreak().Replace(plain, "\n");
        plain = Tag().Replace(plain, "");
        plain = Code().Replace(plain, "${words}");
        plain = Strong().Replace(plain, "${words}");
        plain = Emphasis().Replace(plain, "${words}");
        plain = Struck().Replace(plain, "${words}");
        plain = WebUtility.HtmlDecode(plain);
        return Held().Replace(plain, match => ((char)int.Parse(match.Groups["code"].ValueSpan, CultureInfo.InvariantCulture)).ToString());
    }

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escape();

    [GeneratedRegex(@"!\[[^\[\]]*\]\([^()]*\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[(?<words>[^\[\]]+)\]\([^()]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"</?(b|i|u|em|strong|span|font|sup|sub|center|p|div|small|mark)(\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"`(?<words>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<sign>\*\*|__)(?=\S)(?<words>[^*_]+?)(?<=\S)\k<sign>")]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w*])\*(?=\S)(?<words>[^*\n]+?)(?<=\S)\*(?![\d*])|(?<![\w_])_(?=\S)(?<words>[^_\n]+?)(?<=\S)_(?![\w_])")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"~~(?<words>[^~]+)~~")]
    private static partial Regex Struck();

    [GeneratedRegex("\uE000(?<code>\\d+)\uE000")]
    private static partial Regex Held();
}
