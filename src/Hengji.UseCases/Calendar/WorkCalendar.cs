using Hengji.Storage;
using Hengji.Storage.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Calendar;

/// <summary>Which days people work: Monday to Friday, but for public holidays and worked weekends (节假日与调休).</summary>
/// <param name="exceptions">Days that are not what their weekday says.</param>
public sealed class WorkCalendar(IEnumerable<CalendarDay> exceptions)
{
    private readonly ImmutableDictionary<DateOnly, bool> worked = exceptions.ToImmutableDictionary(day => day.Day, day => day.IsWorked);

    /// <summary>Reads the exceptions from a day on.</summary>
    public static async Task<WorkCalendar> ReadAsync(HengjiDbContext storage, CancellationToken cancel = default) =>
        new(await storage.CalendarDays.AsNoTracking().ToListAsync(cancel));

    /// <summary>Whether people work on a day.</summary>
    public bool IsWorked(DateOnly day) => worked.TryGetValue(day, out var said) ? said : day.DayOfWeek is not DayOfWeek.Saturday and not DayOfWeek.Sunday;

    /// <summary>Working days after a day, up to and with another; 0 when that is not later.</summary>
    public int WorkedDays(DateOnly after, DateOnly upTo)
    {
        var weeks = Math.Max(0, (upTo.DayNumber - after.DayNumber) / 7);
        var count = weeks * 5;
        for (var day = after.AddDays((weeks * 7) + 1); day <= upTo; day = day.AddDays(1))
            count += day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        return count + worked.Where(pair => pair.Key > after && pair.Key <= upTo).Sum(Difference);
    }

    private static int Difference(KeyValuePair<DateOnly, bool> exception)
    {
        var isWeekend = exception.Key.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return exception.Value == isWeekend ? (isWeekend ? 1 : -1) : 0;
    }
}
