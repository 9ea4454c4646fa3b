using Hengji.Figures;

namespace Hengji.Scoring.Methods;

/// <summary>区间: full marks from the lower to the upper end, both included; outside, the ratio to the nearer end.</summary>
internal static class RangeMethod
{
    private const string Setting = "quantitative";

    public static LineScore Score(Line line)
    {
        if (Quantities.Refuse(line, Setting) is { } refusal)
            return refusal;
        if (line.Indicator.TargetHigh is not { } high)
            return line.Missing(new("缺少区间上限", "The upper end of the range is missing"), Setting);
        var (low, actual) = (line.Indicator.Target!, line.Indicator.Actual!);
        if (Quantities.RefuseUnit(line, high, actual, Setting) is { } otherUnit)
            return otherUnit;
        return high.InBase() < low.InBase() ? Reversed(line, low, high) : Within(line, low, high, actual);
    }

    private static LineScore Within(Line line, Figure low, Figure high, Figure actual)
    {
        if (actual.InBase() < low.InBase())
            return low.Value > 0 ? RatioScore.Of(line, actual, low, Setting) : RatioScore.Meaningless(line, Setting);
        if (actual.InBase() > high.InBase())
            return high.Value >= 0 ? RatioScore.Of(line, high, actual, Setting) : RatioScore.Meaningless(line, Setting);
        return new LineScore(
            line.Weight,
            true,
            Bilingual.Of(
                $"完成值 {actual.WithUnit()} 在 {low.WithUnit()}—{high.WithUnit()} 之内，达成，{line.FullText}",
                $"actual {actual.WithUnit()} within {low.WithUnit()} to {high.WithUnit()}, met, {line.FullText}"),
            Setting);
    }

    private static LineScore Reversed(Line line, Figure low, Figure high) =>
        LineScore.Incomplete(
            new("区间上下限颠倒", "The ends of the range are swapped"),
            Setting,
            line.Finding(
                ScoreFaults.OutOfRange,
                Bilingual.Of(
                    $"的区间下限 {low.WithUnit()} 大于上限 {high.WithUnit()}。",
                    $"the lower end {low.WithUnit()} is above the upper end {high.WithUnit()}."),
                new("请核对区间的上下限。", "Check both ends of the range."),
                Setting));
}
