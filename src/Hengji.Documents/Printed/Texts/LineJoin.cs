using System.Buffers;
using System.Text;

namespace Hengji.Documents.Printed.Texts;

/// <summary>Lines that were broken by the width of a page and are one sentence.</summary>
internal static class LineJoin
{
    private static readonly SearchValues<char> Counting = SearchValues.Create("一二三四五六七八九十百零〇0123456789０１２３４５６７８９");

    /// <summary>What to put between the end of a line and the start of the next: nothing next to Chinese, else a blank.</summary>
    public static string Between(StringBuilder before, string after) =>
        before.Length == 0 || after.Length == 0 || PrintedText.IsWide(before[^1]) || PrintedText.IsWide(after[0]) ? "" : " ";

    /// <summary>Whether the line ends as a sentence or a heading before a list does.</summary>
    public static bool EndsSentence(string line) => line.TrimEnd() is [.., '。' or '！' or '？' or '；' or '：' or ':' or ';' or '.'];

    /// <summary>Whether the line begins with a number of a heading or list: 一、（二）3．④ 第五章.</summary>
    public static bool StartsNumbered(string line)
    {
        var text = line.AsSpan().TrimStart();
        if (text.IsEmpty)
            return false;
        if (text[0] is '第' or '（' or '(')
            return IsCounted(text[1..], text[0] == '第' ? "章节部条篇" : "）)");
        return text[0] is >= '①' and <= '⑳' || IsCounted(text, char.IsAsciiDigit(text[0]) ? "、．" : "、");
    }

    private static bool IsCounted(ReadOnlySpan<char> text, string endings)
    {
        var count = text.IndexOfAnyExcept(Counting);
        return count is > 0 and <= 4 && endings.Contains(text[count], StringComparison.Ordinal);
    }
}
