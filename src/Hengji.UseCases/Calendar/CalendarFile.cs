using Hengji.Storage.Calendar;

namespace Hengji.UseCases.Calendar;

/// <summary>Reads a year's holidays and worked weekends: lines of <c>day,0|1,name</c>, comments begin with #.</summary>
public static class CalendarFile
{
    /// <summary>Most lines of a file.</summary>
    public const int MostLines = 2_000;

    private const int MostName = 50;

    /// <summary>Reads.</summary>
    /// <returns>The days in order, or <c>calendar.line</c> for the first bad line, <c>calendar.size</c>.</returns>
    public static Result<ImmutableArray<CalendarDay>> Read(string text)
    {
        var lines = text.Split('\n');
        var days = new SortedDictionary<DateOnly, CalendarDay>();
        for (var index = 0; index < lines.Length && index < MostLines; index++)
        {
            var line = lines[index].Trim().TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (Day(line) is not { } day)
                return new BadCalendarLine(index + 1, line.Length <= MostName ? line : line[..MostName]);
            days[day.Day] = day;
        }
        return days.Count == 0 || lines.Length > MostLines ? new BadCalendarSize(MostLines) : days.Values.ToImmutableArray();
    }

    /// <summary>The comment lines: where the file says it comes from.</summary>
    public static string Source(string text) =>
        string.Join(' ', text.Split('\n').Where(line => line.StartsWith('#')).Select(line => line.Trim('#', ' ', '\r')));

    private static CalendarDay? Day(string line)
    {
        var parts = line.Split(',');
        return parts is [var day, "0" or "1", { Length: > 0 and <= MostName } name]
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            && read.Year is >= 2000 and <= 2100
            ? new CalendarDay { Day = read, IsWorked = parts[1] == "1", Name = name.Trim() }
            : null;
    }
}
