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
                ScoreFaults.DoubtfulSatisfaction,
                new("没有填写有效问卷数，满意度无从核实。", "the number of valid questionnaires is blank, so the rate cannot be verified."),
                new("请补填有效问卷数并附调查材料。", "Fill in the number of valid questionnaires and add the survey."),
                setting);
            yield break;
        }
        if (sample.Value < line.Scheme.MinimumSample)
        {
            yield return line.Finding(
                ScoreFaults.DoubtfulSatisfaction,
                Bilingual.Of(
                    $"有效问卷 {sample.WithUnit()}，少于 {line.Scheme.MinimumSample} 份，代表性不足。",
                    $"{sample.WithUnit()} valid questionnaires, fewer than {line.Scheme.MinimumSample}, are too few to stand for all."),
                new("请扩大调查范围或说明原因。", "Ask more people, or give the reason."),
                setting);
        }
        if (rate.Value == 100)
        {
            yield return line.Finding(
                ScoreFaults.DoubtfulSatisfaction,
                new("满意度恰为 100%。", "the satisfaction rate is exactly 100%."),
                new("请附问卷汇总表供复核。", "Add the summary of the questionnaires for review."),
                setting);
        }
        if (Unreachable(line, rate, sample, setting) is { } finding)
            yield return finding;
    }

    private static Finding? Unreachable(Line line, Figure rate, Figure sample, string setting)
    {
        var count = sample.InBase();
        if (count.Sign <= 0 || !count.IsWhole || SampleReach.IsReachable(rate.Interval, count.Numerator / count.Denominator))
            return null;
        var nearest = SampleReach.Nearest(rate.Value, count.Numerator / count.Denominator, rate.Decimals);
        return line.Finding(
            ScoreFaults.UnreachableRate,
            Bilingual.Of(
                $"的满意度 {rate.WithUnit()} 不可能由 {sample.WithUnit()} 份有效问卷得出：最接近的是 {nearest}。",
                $"a rate of {rate.WithUnit()} cannot come from {sample.WithUnit()} valid questionnaires; the nearest is {nearest}."),
            new("请核对满意度与有效问卷数。", "Check the rate and the number of questionnaires."),
            setting);
    }
}
