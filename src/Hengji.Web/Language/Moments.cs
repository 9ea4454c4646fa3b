using System.Globalization;

namespace Hengji.Web.Language;

/// <summary>Moments as people of the office read them: Beijing time.</summary>
public static class Moments
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary>2023-06-03 09:12.</summary>
    public static string Of(DateTime utc) => (utc + Beijing).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>2023-06-03 09:12:33.</summary>
    public static string Exact(DateTime utc) => (utc + Beijing).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The day it is in Beijing.</summary>
    public static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(utc + Beijing);

    /// <summary>Midnight in Beijing at the beginning of a day, as UTC.</summary>
    public static DateTime Midnight(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Beijing, DateTimeKind.Utc);

    /// <summary>2023-06-03.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
