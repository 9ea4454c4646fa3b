using Hengji.Checks;
using Hengji.Packs.Reading;

namespace Hengji.Packs.Linting;

/// <summary>Deadlines in order, and days of validity that make sense.</summary>
internal static class CalendarLint
{
    public static IEnumerable<PackIssue> Check(LoadedPack loaded, DateOnly? today)
    {
        var pack = loaded.Pack;
        foreach (var (earlier, later) in pack.Deadlines.Zip(pack.Deadlines.Skip(1)))
        {
            if (earlier.On > later.On)
                yield return Issues.Deadlines(
                    $"期限顺序不对：“{earlier.Title}”({Day(earlier.On)}) 晚于其后的“{later.Title}”({Day(later.On)})",
                    $"deadlines out of order: {earlier.Step} ({Day(earlier.On)}) is after {later.Step} ({Day(later.On)})",
                    loaded.PlaceOf("deadline", later.Step));
        }
        foreach (var deadline in pack.Deadlines)
        {
            if (deadline.On < pack.ValidFrom)
                yield return Issues.Dates(
                    FindingLevel.Error,
                    $"期限“{deadline.Title}”({Day(deadline.On)}) 早于规则包生效日 {Day(pack.ValidFrom)}",
                    $"deadline {deadline.Step} ({Day(deadline.On)}) is before valid-from {Day(pack.ValidFrom)}",
                    loaded.PlaceOf("deadline", deadline.Step));
            if (deadline.Citation.Document.Length == 0)
                yield return Issues.Uncited($"期限 {deadline.Step} ", $"deadline {deadline.Step}", loaded.PlaceOf("deadline", deadline.Step));
        }
        foreach (var issue in CheckValidity(loaded, today))
            yield return issue;
    }

    private static IEnumerable<PackIssue> CheckValidity(LoadedPack loaded, DateOnly? today)
    {
        var pack = loaded.Pack;
        foreach (var (id, validFrom) in loaded.Layers)
        {
            if (validFrom > pack.ValidFrom)
                yield return Issues.Dates(
                    FindingLevel.Error,
                    $"继承的规则包 {id} 从 {Day(validFrom)} 才生效，晚于本包的 {Day(pack.ValidFrom)}",
                    $"the extended pack {id} is valid only from {Day(validFrom)}, after {Day(pack.ValidFrom)}");
        }
        if (today is { } day && pack.ConfirmedOn > day)
            yield return Issues.Dates(
                FindingLevel.Error,
                $"核对日期 {Day(pack.ConfirmedOn)} 在今天之后", $"confirmed-on {Day(pack.ConfirmedOn)} is in the future");
        if (today is { } now && pack.ConfirmedOn.AddYears(1) < now)
            yield return Issues.Dates(
                FindingLevel.Warn,
                $"最近一次与规定核对是在 {Day(pack.ConfirmedOn)}，已超过一年",
                $"last compared with the regulations on {Day(pack.ConfirmedOn)}, over a year ago");
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
