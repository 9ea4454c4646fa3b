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
            return line.Missing($"指标值“{line.Indicator.TargetText}”没有完整日期", Setting);
        if (line.Indicator.ActualText.Length == 0)
            return line.Missing("缺少实际完成时间", Setting);
        if (DateSpan.TryParse(line.Indicator.ActualText) is not { } done)
            return line.Missing($"完成值“{line.Indicator.ActualText}”没有完整日期", Setting);
        if (done.Last <= deadline.Last)
        {
            var text = $"{Text(done)} 完成，不迟于 {Day(deadline.Last)}，达成，{line.FullText}";
            return new LineScore(line.Weight, true, text, Setting);
        }
        return done.First <= deadline.Last
            ? line.Missing($"完成时间 {Text(done)} 不够具体，看不出是否迟于 {Day(deadline.Last)}", Setting)
            : Late(line, deadline.Last, done);
    }

    private static LineScore Late(Line line, DateOnly deadline, DateSpan done)
    {
        if (line.Scheme.DeductionPerDayPoints is not { } perDay)
            return new LineScore(0, false, $"{Text(done)} 完成，迟于 {Day(deadline)}，得 0 分", Setting);
        if (done.First != done.Last)
            return line.Missing($"完成时间 {Text(done)} 不够具体，不能计算逾期天数", Setting);
        var days = done.First.DayNumber - deadline.DayNumber;
        var points = Rational.Max(Rational.Zero, Rational.Of(line.Weight) - Rational.Of(perDay) * days);
        return new LineScore(
            points,
            false,
            $"迟于 {Day(deadline)} {days} 天，{line.PointsText(line.Weight)} − {days} × {line.PointsText(perDay)} = {line.PointsText(points)}",
            Setting);
    }

    private static string Text(DateSpan span) =>
        span.First == span.Last ? Day(span.First) : $"{Day(span.First)}至 {Day(span.Last)}";

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
