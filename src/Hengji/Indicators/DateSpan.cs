using System.Text.RegularExpressions;

namespace Hengji.Indicators;

/// <summary>The days a printed date can mean: 2022年12月 is any day of that month.</summary>
/// <param name="First">First possible day.</param>
/// <param name="Last">Last possible day.</param>
public readonly partial record struct DateSpan(DateOnly First, DateOnly Last)
{
    /// <summary>Reads 2022年12月31日, 2022-12-31, 2022年12月底前, 2022年12月 and 2022年; the year must be printed.</summary>
    /// <returns>The days meant, or null when the text holds no such date.</returns>
    public static DateSpan? TryParse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        var year = Number(match.Groups["year"]) ?? 0;
        var month = Number(match.Groups["month"]);
        var day = Number(match.Groups["day"]);
        if (year < 1900 || month is < 1 or > 12)
            return null;
        if (month is null)
            return new DateSpan(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return OfMonth(year, month.Value, day, match.Groups["end"].Success);
    }

    private static DateSpan? OfMonth(int year, int month, int? day, bool isEnd)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        if (day is null)
            return new DateSpan(isEnd ? last : new DateOnly(year, month, 1), last);
        if (day < 1 || day > last.Day)
            return null;
        var only = new DateOnly(year, month, day.Value);
        return new DateSpan(only, only);
    }

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"(?<!\d)(?<year>\d{4})(?:年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号]|(?<end>底|末))?)?|(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2}))(?!\d)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 200)]
    private static partial Regex Pattern();
}
