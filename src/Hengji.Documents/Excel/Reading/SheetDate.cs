namespace Hengji.Documents.Excel.Reading;

/// <summary>Dates of spreadsheets: days since the last of December 1899.</summary>
internal static class SheetDate
{
    private static readonly DateTime DayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>2023-06-30, 2023年6月 where the day is not shown, with the time where it is.</summary>
    public static string Show(decimal serial, DateParts parts)
    {
        if (serial is < 0 or > 2_958_465)
            return serial.ToString(CultureInfo.InvariantCulture);
        var time = DayZero.AddSeconds((double)decimal.Round(serial * 86_400, 0, MidpointRounding.AwayFromZero));
        var pattern = parts switch
        {
            DateParts.Year | DateParts.Month => "yyyy年M月",
            DateParts.Time => "HH:mm:ss",
            _ when parts.HasFlag(DateParts.Time) => "yyyy-MM-dd HH:mm:ss",
            _ => "yyyy-MM-dd",
        };
        return time.ToString(pattern, CultureInfo.InvariantCulture);
    }
}
