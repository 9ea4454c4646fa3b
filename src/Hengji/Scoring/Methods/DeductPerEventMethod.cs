using Hengji.Figures;

namespace Hengji.Scoring.Methods;

/// <summary>扣分: the weight less a deduction for each event, never below 0.</summary>
internal static class DeductPerEventMethod
{
    private const string Setting = "quantitative";

    public static LineScore Score(Line line)
    {
        if ((line.Indicator.EventCount ?? line.Indicator.Actual) is not { } events)
            return line.Missing(new("缺少扣分事项数", "The number of events is missing"), Setting);
        if (events.Value < 0 || !Rational.Of(events.Value).IsWhole)
            return NotACount(line, events);
        var each = line.Scheme.DeductionPerEventPoints;
        var points = Rational.Max(Rational.Zero, Rational.Of(line.Weight) - Rational.Of(events.Value) * each);
        var isMet = events.Value == 0;
        var text = isMet
            ? Bilingual.Of($"扣分事项 0 项，{line.FullText}", $"0 events, {line.FullText}")
            : Bilingual.Of(
                $"{line.PointsText(line.Weight)} − {events.ToText(thousands: false)} 项 × {line.PointsText(each)} = {line.PointsText(points)}",
                $"{line.PointsText(line.Weight)} − {events.ToText(thousands: false)} events × {line.PointsText(each)} = {line.PointsText(points)}");
        return new LineScore(points, isMet, text, Setting);
    }

    private static LineScore NotACount(Line line, Figure events) =>
        LineScore.Incomplete(
            new("扣分事项数不是非负整数", "The number of events is not a non-negative whole number"),
            Setting,
            line.Finding(
                ScoreFaults.OutOfRange,
                Bilingual.Of(
                    $"的扣分事项数为“{events.Printed}”，应为非负整数。", $"its number of events is “{events.Printed}”; it must be a non-negative whole number."),
                new("请核对事项数。", "Check the number of events."),
                Setting));
}
