using Hengji.Figures;

namespace Hengji.Auditing.Numbers;

/// <summary>Numbers in a row that share the unit printed behind the last: 4125.49,4143.91万元, 12、15和8人.</summary>
internal static class SharedUnits
{
    /// <summary>Gives the unit to the numbers before it.</summary>
    public static void Give(string plain, List<ScannedNumber> numbers)
    {
        for (var at = numbers.Count - 2; at >= 0; at--)
        {
            var (number, next) = (numbers[at], numbers[at + 1]);
            if (number.Unit != MeasureUnit.None || next.Unit == MeasureUnit.None || !IsJoined(plain, number.End, next.Start))
                continue;
            numbers[at] = number with
            {
                Unit = next.Unit,
                IsCount = number.Decimals == 0 && UnitWords.IsCount(next.Unit.Symbol),
            };
        }
    }

    private static bool IsJoined(string plain, int end, int start) =>
        plain.AsSpan(end, start - end).Trim(' ') is [',' or '，' or '、' or '和' or '与' or '及'];
}
