using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Relations.Prose.Sums.Items;

/// <summary>The mark of a numbered item in running text: 1. （2） 3） ① （一） 一是 ——.</summary>
/// <param name="Passage">Number of the passage it stands in.</param>
/// <param name="Start">Its first character there.</param>
/// <param name="Kind">How it is written; items of one list are written alike.</param>
/// <param name="Number">Its number; null for dashes.</param>
internal sealed partial record ItemMark(int Passage, int Start, string Kind, int? Number)
{
    private const string Numerals = "一二三四五六七八九十";
    private const char FirstCircle = '①';

    /// <summary>The marks of a passage in order.</summary>
    public static IEnumerable<ItemMark> In(Passage passage, int at)
    {
        foreach (Match mark in Marks().Matches(passage.Source.Text))
            yield return new ItemMark(at, mark.Index, KindOf(mark), NumberOf(mark));
    }

    private static string KindOf(Match mark) =>
        mark.Groups.Values.Skip(1).First(group => group.Success).Name;

    private static int? NumberOf(Match mark)
    {
        var value = mark.Groups[KindOf(mark)].Value;
        return char.IsAsciiDigit(value[0]) ? WholeNumber.Of(value)
            : value[0] is >= FirstCircle and <= '⑳' ? value[0] - FirstCircle + 1
            : Numerals.IndexOf(value[0], StringComparison.Ordinal) is >= 0 and var place && value.Length == 1 ? place + 1
            : null;
    }

    [GeneratedRegex(@"(?:(?<=[。；：:\n])|^)\s*(?:(?<plain>[0-9]{1,2})[.．、](?!\d)|[（(](?<bracketed>[0-9]{1,2})[）)]|(?<half>[0-9]{1,2})[）)]|[（(](?<words>[一二三四五六七八九十])[）)]|(?<dash>—+|[·•●▪])(?=\S))|(?<circle>[①-⑳])|(?:(?<=[，。；：:\n])|^)\s*(?<listed>[一二三四五六七八九十])是(?!否)", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
