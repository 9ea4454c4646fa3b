using System.Text.RegularExpressions;
using Hengji.Figures;

namespace Hengji.Auditing.Numbers;

/// <summary>Numbers in a row that share the unit printed behind the last: 4125.49,4143.91万元, 12、15和8人.</summary>
internal static partial class SharedUnits
{
    /// <summary>Gives the unit to the numbers before it.</summary>
    public static void Give(string plain, List<ScannedNumber> numbers)
    {
        for (var at = numbers.Count - 2; at >= 0; at--)
        {
            var (number, next) = (numbers[at], numbers[at + 1]);
            if (number.Unit != MeasureUnit.None || next.Unit == MeasureUnit.None || !(IsJoined(plain, number.End, next.Start) || IsChanged(plain, number, next)))
                continue;
            numbers[at] = number with
            {
                Unit = next.Unit,
                IsCount = number.Decimals == 0 && UnitWords.IsCount(next.Unit.Symbol),
            };
        }
        NameMoney(numbers);
        CompleteShares(plain, numbers);
    }

    /// <summary>“占0.13%；…占76.23；…占5.33%”: where the same word stands before rates, its sign was forgotten.</summary>
    private static void CompleteShares(string plain, List<ScannedNumber> numbers)
    {
        var words = numbers.Where(number => number.Unit == MeasureUnit.Percent).Select(number => RateWord(plain, number)).Where(word => word.Length > 0).ToHashSet();
        for (var at = 0; at < numbers.Count; at++)
        {
            var end = numbers[at].End;
            if (numbers[at] is { Decimals: > 0, High: null } number && number.Unit == MeasureUnit.None && (end == plain.Length || plain[end] is ',' or '，' or ';' or '；' or '。' or '、')
                && words.Contains(RateWord(plain, number)))
                numbers[at] = number with { Unit = MeasureUnit.Percent, IsCount = false };
        }
    }

    private static string RateWord(string plain, ScannedNumber number) => WordOfRate().Match(plain[Math.Max(0, number.Start - 6)..number.Start]).Value.TrimEnd(' ', '为');

    [GeneratedRegex(@"(?:占比?|比重|增长|下降|降低|上升)为? *$", RegexOptions.CultureInvariant)]
    private static partial Regex WordOfRate();

    /// <summary>340.00万 beside 80.00万元 in one text is money too.</summary>
    private static void NameMoney(List<ScannedNumber> numbers)
    {
        if (!numbers.Exists(number => number.Unit.Dimension == MeasureUnit.Yuan.Dimension))
            return;
        for (var at = 0; at < numbers.Count; at++)
        {
            if (numbers[at].Unit.Symbol is "万" or "亿")
                numbers[at] = numbers[at] with { Unit = MeasureUnit.Parse(numbers[at].Unit.Symbol + "元") };
        }
    }

    /// <summary>较上年2.08减少0.03万元.</summary>
    private static bool IsChanged(string plain, ScannedNumber number, ScannedNumber next) =>
        next.Unit.Dimension != "%" && Changed().IsMatch(plain[number.End..next.Start]) && Compared().IsMatch(plain[Math.Max(0, number.Start - 12)..number.Start]);

    [GeneratedRegex(@"^ *(?:增加|减少|增长|下降|上升|降低)了? *$", RegexOptions.CultureInvariant)]
    private static partial Regex Changed();

    [GeneratedRegex(@"[比较].*(?:年|同期|预算)[^，。；\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    private static bool IsJoined(string plain, int end, int start) =>
        plain.AsSpan(end, start - end).Trim(' ') is [',' or '，' or '、' or '和' or '与' or '及'];
}
