using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Scoring.Methods;

/// <summary>Whether a satisfaction rate can be believed: a sample, large enough, and able to give that rate.</summary>
internal static class SampleChecks
{
    public static IEnumerable<Finding> Of(Line line, Figure rate, string setting)
    {
        if (line.Indicator.SampleSize is not { } sample)
        {
            yield return line.Finding(
                ScoreFaults.DoubtfulSatisfaction, "没有填写有效问卷数，满意度无从核实。", "请补填有效问卷数并附调查材料。", setting);
            yield break;
        }
        if (sample.Value < line.Scheme.MinimumSample)
        {
            yield return line.Finding(
                ScoreFaults.DoubtfulSatisfaction,
                $"有效问卷 {sample.WithUnit()}，少于 {line.Scheme.MinimumSample} 份，代表性不足。",
                "请扩大调查范围或说明原因。",
                setting);
        }
        if (rate.Value == 100)
        {
            yield return line.Finding(
                ScoreFaults.DoubtfulSatisfaction, "满意度恰为 100%。", "请附问卷汇总表供复核。", setting);
        }
        if (Unreachable(line, rate, sample, setting) is { } finding)
            yield return finding;
    }

    private static Finding? Unreachable(Line line, Figure rate, Figure sample, string setting)
    {
        var count = sample.InBase();
        if (count.Sign <= 0 || !count.IsWhole || SampleReach.IsReachable(rate.Interval, count.Numerator / count.Denominator))
            return null;
        return line.Finding(
            ScoreFaults.UnreachableRate,
            $"的满意度 {rate.WithUnit()} 不可能由 {sample.WithUnit()} 份有效问卷得出："
            + $"最接近的是 {SampleReach.Nearest(rate.Value, count.Numerator / count.Denominator, rate.Decimals)}。",
            "请核对满意度与有效问卷数。",
            setting);
    }
}
