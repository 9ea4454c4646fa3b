namespace Hengji.Storage.Calendar;

/// <summary>A day that is not what its weekday says (节假日、调休).</summary>
public sealed class CalendarDay
{
    public required DateOnly Day { get; init; }

    /// <summary>Whether people work on it: true for a worked weekend, false for a holiday.</summary>
    public required bool IsWorked { get; init; }

    /// <summary>国庆节, 国庆节调休 …</summary>
    public required string Name { get; init; }
}
