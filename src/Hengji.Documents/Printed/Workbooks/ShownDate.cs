using System.Text;

namespace Hengji.Documents.Printed.Workbooks;

/// <summary>Shows dates as a spreadsheet does.</summary>
internal static class ShownDate
{
    private const decimal SecondsOfDay = 86_400;
    private const int DaysUntil1904 = 1462;
    private static readonly DateTime DayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly string[] Days = ["日", "一", "二", "三", "四", "五", "六"];

    /// <summary>The date of a number of days; null when there is no such date.</summary>
    public static string? Show(decimal days, NumberSection section, bool countsFrom1904)
    {
        days += countsFrom1904 ? DaysUntil1904 : 0;
        if (days is < 0 or > 2_958_465)
            return null;
        var time = DayZero.AddSeconds((double)decimal.Round(days * SecondsOfDay, 0, MidpointRounding.AwayFromZero));
        var text = new StringBuilder();
        var isHalf = section.Parts.Any(part => part.Text is "AM/PM" or "A/P" or "上午/下午");
        for (var i = 0; i < section.Parts.Length; i++)
        {
            var part = section.Parts[i];
            if (part.Sign == CodeSign.Date)
                _ = text.Append(Part(part.Text, time, days, isHalf, IsMinute(section.Parts, i)));
            else if (part.Sign is CodeSign.Literal or CodeSign.Point or CodeSign.Comma)
                _ = text.Append(part.Text);
        }
        return text.ToString().Trim();
    }

    /// <summary>An m is minutes behind hours and before seconds.</summary>
    private static bool IsMinute(ImmutableArray<CodePart> parts, int i)
    {
        if (parts[i].Text is not ("m" or "mm"))
            return false;
        var before = parts[..i].LastOrDefault(part => part.Sign == CodeSign.Date && part.Text[0] is not ('A' or '上')).Text ?? "";
        var after = parts[(i + 1)..].FirstOrDefault(part => part.Sign == CodeSign.Date).Text ?? "";
        return before.Trim('[', ']').StartsWith('h') || after.Trim('[', ']').StartsWith('s');
    }

    private static string Part(string part, DateTime time, decimal days, bool isHalf, bool isMinute) =>
        part switch
        {
            "yy" => Padded(time.Year % 100, 2),
            ['y', ..] or ['e', ..] => Padded(time.Year, 4),
            "m" or "mm" when isMinute => Padded(time.Minute, part.Length),
            "m" or "mm" => Padded(time.Month, part.Length),
            ['m', ..] => time.ToString(part.Length == 3 ? "MMM" : "MMMM", CultureInfo.InvariantCulture),
            "d" or "dd" => Padded(time.Day, part.Length),
            ['d', ..] => time.ToString(part, CultureInfo.InvariantCulture),
            "aaa" => Days[(int)time.DayOfWeek],
            "aaaa" => "星期" + Days[(int)time.DayOfWeek],
            "h" or "hh" => Padded(isHalf && time.Hour % 12 == 0 ? 12 : isHalf ? time.Hour % 12 : time.Hour, part.Length),
            "s" or "ss" => Padded(time.Second, part.Length),
            "[h]" => Padded((long)decimal.Truncate(days * 24), 1),
            "[m]" => Padded((long)decimal.Truncate(days * 1440), 1),
            "[s]" => Padded((long)decimal.Truncate(days * SecondsOfDay), 1),
            "AM/PM" or "A/P" => time.Hour < 12 ? part.Split('/')[0] : part.Split('/')[1],
            "上午/下午" => time.Hour < 12 ? "上午" : "下午",
            _ => part,
        };

    private static string Padded(long number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
