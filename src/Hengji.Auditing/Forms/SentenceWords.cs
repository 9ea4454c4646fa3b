using System.Text.RegularExpressions;

namespace Hengji.Auditing.Forms;

/// <summary>Words between the figures of a report's sentence, in comparable form.</summary>
internal static partial class SentenceWords
{
    private const int ShortestEnding = 4;
    private const int LongestTail = 1;

    /// <summary>All letters without years, remarks in brackets and words that only say whose.</summary>
    public static string Bare(string words) =>
        NoLetters().Replace(Owner().Replace(Year().Replace(Remark().Replace(words, ""), ""), ""), "");

    /// <summary>The name of a figure: the last clause before it, without 本年, 其他, 合计.</summary>
    public static string Label(string words)
    {
        var clause = Bare(LastClause().Match(Remark().Replace(words, "").TrimEnd(' ', '为', '是', '：', ':')).Value);
        var name = Around().Replace(clause, "");
        return name.Length > 0 ? name : clause;
    }

    /// <summary>Whether a printed name is the name of the report's sentence.</summary>
    public static bool IsSame(string printed, string name) =>
        name.Length > 0
        && (printed == name
            || (name.Length >= ShortestEnding && printed.EndsWith(name, StringComparison.Ordinal))
            || (printed.StartsWith(name, StringComparison.Ordinal) && printed.Length - name.Length <= LongestTail));

    /// <summary>How alike two texts are: twice their longest common subsequence over their lengths, 0 … 1.</summary>
    public static decimal Likeness(string one, string other)
    {
        var lengths = new int[other.Length + 1];
        foreach (var c in one)
        {
            var diagonal = 0;
            for (var at = 1; at <= other.Length; at++)
            {
                var above = lengths[at];
                lengths[at] = c == other[at - 1] ? diagonal + 1 : Math.Max(above, lengths[at - 1]);
                diagonal = above;
            }
        }
        return one.Length + other.Length == 0 ? 0 : 2m * lengths[^1] / (one.Length + other.Length);
    }

    [GeneratedRegex(@"[（(][^（）()]*[）)]")]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?:19|20)\d\d\s*年度?")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?:本|我)(?:单位|部门|局|委|院|厅|校|中心)|[万亿千]?元|^.*。")]
    private static partial Regex Owner();

    [GeneratedRegex(@"[^\p{L}]")]
    private static partial Regex NoLetters();

    [GeneratedRegex(@"[^，。；：、:,;]*$")]
    private static partial Regex LastClause();

    [GeneratedRegex(@"^(?:其中|包括|本年|当年|年度|其他|一般(?!公共))+|(?<=.)(?:合计|共|为)+$")]
    private static partial Regex Around();
}
