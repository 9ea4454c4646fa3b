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
    }

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
