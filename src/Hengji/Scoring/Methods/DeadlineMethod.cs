using Hengji.Figures;
using Hengji.Indicators;

namespace Hengji.Scoring.Methods;

/// <summary>时限: full marks when done on or before the day; later, a deduction for each day or nothing at all.</summary>
internal static class DeadlineMethod
{
    private const string Setting = "quantitative";

    public static LineScore Score(Line line)
    {
        if (DateSpan.TryParse(line.Indicator.TargetText) is not { } deadline)
            return line.Missing(NoDate("指标值", "Target", line.Indicator.TargetText), Setting);
        if (line.Indicator.ActualText.Length == 0)
            return line.Missing(new("缺少实际完成时间", "The day of completion is missing"), Setting);
        if (DateSpan.TryParse(line.Indicator.ActualText) is not { } done)
            return line.Missing(NoDate("完成值", "Actual", line.Indicator.ActualText), Setting);
        if (done.Last <= deadline.Last)
        {
            var text = Bilingual.Of(
                $"{Text(done)} 完成，不迟于 {Day(deadline.Last)}，达成，{line.FullText}",
                $"done {Text(done)}, not after {Day(deadline.Last)}, met, {line.FullText}");
            return new LineScore(line.Weight, true, text, Setting);
        }
        return done.First <= deadline.Last
            ? line.Missing(
                Bilingual.Of(
                    $"完成时间 {Text(done)} 不够具体，看不出是否迟于 {Day(deadline.Last)}",
                    $"{Text(done)} is not exact enough to tell whether it is after {Day(deadline.Last)}"),
                Setting)
            : Late(line, deadline.Last, done);
    }

    private static LineScore Late(Line line, DateOnly deadline, DateSpan done)
    {
        if (line.Scheme.DeductionPerDayPoints is not { } perDay)
        {
            var late = Bilingual.Of($"{Text(done)} 完成，迟于 {Day(deadline)}，得 0 分", $"done {Text(done)}, after {Day(deadline)}: 0 points");
            return new LineScore(0, false, late, Setting);
        }
        if (done.First != done.Last)
        {
            var vague = Bilingual.Of(
                $"完成时间 {Text(done)} 不够具体，不能计算逾期天数", $"{Text(done)} is not exact enough to count the days of delay");
            return line.Missing(vague, Setting);
        }
        var days = done.First.DayNumber - deadline.DayNumber;
        var points = Rational.Max(Rational.Zero, Rational.Of(line.Weight) - Rational.Of(perDay) * days);
        return new LineScore(
            points,
            false,
            Bilingual.Of(
                $"迟于 {Day(deadline)} {days} 天，{line.PointsText(line.Weight)} − {days} × {line.PointsText(perDay)} = {line.PointsText(points)}",
                $"{days} days after {Day(deadline)}: {line.PointsText(line.Weight)} − {days} × {line.PointsText(perDay)} = {line.PointsText(points)}"),
            Setting);
    }

    private static Bilingual NoDate(string what, string english, string text) =>
        new($"{what}“{text}”没有完整日期", $"{english} “{text}” has no full date");

    private static Bilingual Text(DateSpan span) =>
        span.First == span.Last ? Day(span.First) : Bilingual.Of($"{Day(span.First)}至 {Day(span.Last)}", $"{Day(span.First)} to {Day(span.Last)}");

    private static Bilingual Day(DateOnly day) =>
        new(day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
