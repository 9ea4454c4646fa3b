using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>Commas, colons and brackets typed with a western keyboard as the wide ones Chinese text has, place by place.</summary>
internal static partial class WidePunctuation
{
    /// <summary>The text with each mark replaced; same length. Marks between digits belong to a number or a time and stay.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(",;:()") < 0)
            return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var at = 0; at < source.Length; at++)
                target[at] = IsInNumber(source, at) ? source[at] : Of(source[at]);
        });
    }

    /// <summary>Words without the blanks that typesetting puts between Chinese letters and digits: 较 2022 年度决算数.</summary>
    public static string WithoutSpacing(string words) => words.Contains(' ', StringComparison.Ordinal) ? Spacing().Replace(words, "") : words;

    private static bool IsInNumber(string text, int at) =>
        text[at] is ',' or ':' && at > 0 && at + 1 < text.Length && IsDigit(text[at - 1])
        && (IsDigit(text[at + 1]) || (text[at + 1] == ' ' && at + 2 < text.Length && IsDigit(text[at + 2])));

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static char Of(char c) =>
        c switch
        {
            ',' => '，',
            ';' => '；',
            ':' => '：',
            '(' => '（',
            ')' => '）',
            _ => c,
        };

    [GeneratedRegex(@"(?<=[\u2E80-\uFFEF]) +(?=\S)|(?<=\S) +(?=[\u2E80-\uFFEF])", RegexOptions.CultureInvariant)]
    private static partial Regex Spacing();
}
