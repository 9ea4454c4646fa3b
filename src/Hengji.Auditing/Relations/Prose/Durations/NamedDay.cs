using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Relations.Prose.Durations;

/// <summary>A day or month as a sentence names it, with what its neighbours leave it to take over: 2023年5月15日至29日.</summary>
/// <param name="Date">The day, or the first of the month.</param>
/// <param name="HasDay">Whether a day is named.</param>
/// <param name="Start">Where it begins in the sentence.</param>
/// <param name="End">The character behind it.</param>
internal readonly partial record struct NamedDay(DateOnly Date, bool HasDay, int Start, int End)
{
    /// <summary>The days and months of a sentence in order; a year or month left out is that of the one before.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="year">The year to begin with.</param>
    public static IEnumerable<NamedDay> In(string text, int year)
    {
        int? month = null;
        foreach (Match match in Day().Matches(text))
        {
            year = Told(match.Groups["year"]) ?? year;
            month = Told(match.Groups["month"]) ?? month;
            var day = Told(match.Groups["day"]);
            if (month is not (>= 1 and <= 12) || year is < 1900 or > 2099 || day > DateTime.DaysInMonth(year, month.Value) || day == 0)
                continue;
            yield return new NamedDay(new DateOnly(year, month.Value, day ?? 1), day is not null, match.Index, match.Index + match.Length);
        }
    }

    private static int? Told(Group digits) => digits.Success ? WholeNumber.Of(digits) : null;

    [GeneratedRegex(@"(?<!\d)(?:(?:(?<year>(?:19|20)\d\d)\s*年\s*)?(?<month>\d{1,2})\s*月份?(?:\s*(?<day>\d{1,2})\s*日)?|(?<=[至到—\-~]\s*)(?<day>\d{1,2})\s*日)(?![均历])", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
