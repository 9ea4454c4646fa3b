using Hengji.Figures;
using Hengji.Indicators;

namespace Hengji.Scoring.Methods;

/// <summary>完成值高于指标值较多: told to the reviewer, to be explained, and points off only when the target was too low.</summary>
/// <remarks>财预〔2020〕10号 leaves the amount to judgement (适度调减); the numbers are the scheme's.</remarks>
internal static class OverAchievement
{
    private const string Setting = "over-achievement";

    /// <summary>The met score after looking at how far beyond the target it is: better ÷ worse − 1.</summary>
    public static LineScore Weigh(
        Line line, LineScore met, Figure target, Figure actual, Figure better, Figure worse)
    {
        if (better.Value <= 0 || worse.Value <= 0)
            return met;
        var excess = better.InBase() / worse.InBase() - 1;
        var policy = line.Scheme.OverAchievement;
        if (excess <= policy.WarnAbove && excess < policy.ExplainFrom)
            return met;
        var told = met.With(Finding(line, target, actual, excess));
        if (excess >= policy.ExplainFrom && IsUnexplained(line.Indicator))
            told = told.With(Unexplained(line, excess));
        return OverAchievementCause.IsTargetTooLow(line.Indicator.OverAchievementCause) && excess > policy.WarnAbove
            ? Reduce(line, told, excess)
            : told;
    }

    private static bool IsUnexplained(Indicator indicator) =>
        string.IsNullOrWhiteSpace(indicator.DeviationReason) && string.IsNullOrWhiteSpace(indicator.OverAchievementCause);

    private static LineScore Reduce(Line line, LineScore met, Rational excess)
    {
        var policy = line.Scheme.OverAchievement;
        var share = Rational.Max(policy.Floor, Rational.One - (excess - policy.WarnAbove) * policy.Slope);
        var points = line.Share(share);
        var formula = $"max({Share(policy.Floor)}, 1 − {Share(policy.Slope)} × ({Quantities.PercentText(excess)} − "
            + $"{Quantities.PercentText(policy.WarnAbove)})) = {Quantities.PercentText(share)}";
        return met with
        {
            Points = points,
            Setting = Setting,
            Explanation = Bilingual.Of(
                $"超出指标值 {Quantities.PercentText(excess)}，原因为目标偏低，按 {formula} 适度调减，得 {line.PointsText(points)}",
                $"{Quantities.PercentText(excess)} beyond a target that was too low, reduced by {formula}: {line.PointsText(points)}"),
        };
    }

    private static Checks.Finding Finding(Line line, Figure target, Figure actual, Rational excess) =>
        line.Finding(
            ScoreFaults.OverAchieved,
            Bilingual.Of(
                $"指标值 {target.WithUnit()}，完成值 {actual.WithUnit()}，优于指标值 {Quantities.PercentText(excess)}。",
                $"target {target.WithUnit()}, actual {actual.WithUnit()}, {Quantities.PercentText(excess)} better than the target."),
            new("请核实指标值是否偏低，并填写超额完成原因。", "Check whether the target is too low, and state why it was exceeded."),
            Setting);

    // Asked, not condemned: spending less than a limit is no fault, and a result far beyond a target may be a success.
    private static Checks.Finding Unexplained(Line line, Rational excess) =>
        line.Finding(
            ScoreFaults.Unexplained with { Level = Checks.FindingLevel.Warn, IsQuestion = true },
            Bilingual.Of(
                $"优于指标值 {Quantities.PercentText(excess)}，达到必须说明的界限 {ExplainFrom(line)}，但未说明原因。",
                $"{Quantities.PercentText(excess)} better than the target, which must be explained from {ExplainFrom(line)} on, without a reason."),
            new(
                "请说明原因：目标偏低、政策调整、需求变化、一次性因素或其他。",
                "State the reason: target too low, change of policy, change of demand, a single event, or other."),
            Setting);

    private static string ExplainFrom(Line line) => Quantities.PercentText(line.Scheme.OverAchievement.ExplainFrom);

    private static string Share(decimal share) => share.ToString("0.####", CultureInfo.InvariantCulture);
}
