using Hengji.Figures;
using Hengji.Indicators;

namespace Hengji.Scoring.Methods;

/// <summary>评判等级赋分: the tier is chosen first, then a score inside its interval; words must support it.</summary>
/// <remarks>《项目支出绩效评价管理办法》（财预〔2020〕10号）: 100%—80%（含）、80%—60%（含）、60%—0%.</remarks>
internal static class QualitativeTierMethod
{
    private const string Setting = "tiers";

    public static LineScore Score(Line line)
    {
        if (line.Indicator.Tier is not { } tier)
            return line.Missing(new("未选择达成档次", "No tier is chosen"), Setting);
        var interval = TierInterval.Of(tier, line.Weight, line.Scheme.TierFloors);
        if (line.Indicator.ClaimedScore is not { } claimed)
        {
            return line.Missing(
                Bilingual.Of($"已选“{tier.BothNames()}”，未在 {interval.ToText()} 内打分", $"“{tier.BothNames()}” is chosen without a score in {interval.ToText()}"),
                Setting);
        }
        var score = interval.Contains(claimed.Value) ? Inside(line, tier, interval, claimed) : Outside(line, tier, interval, claimed);
        return HasBasis(line.Indicator) ? score : score.With(NoBasis(line, tier));
    }

    private static LineScore Inside(Line line, AchievementTier tier, TierInterval interval, Figure claimed) =>
        new(
            claimed.Value,
            tier == AchievementTier.Achieved,
            Bilingual.Of(
                $"评判为“{tier.BothNames()}”，可得 {interval.ToText()} 分，打分 {line.PointsText(claimed.Value)}",
                $"judged “{tier.BothNames()}”, which allows {interval.ToText()}; given {line.PointsText(claimed.Value)}"),
            Setting);

    private static LineScore Outside(Line line, AchievementTier tier, TierInterval interval, Figure claimed) =>
        LineScore.Incomplete(
            Bilingual.Of(
                $"打分 {claimed.ToText()} 超出“{tier.BothNames()}”档 {interval.ToText()}",
                $"A score of {claimed.ToText()} is outside {interval.ToText()} of “{tier.BothNames()}”"),
            Setting,
            line.Finding(
                ScoreFaults.OutsideTier,
                Bilingual.Of(
                    $"评判为“{tier.BothNames()}”，应在 {interval.ToText()} 分之内，填报得分 {claimed.ToText()} 分。",
                    $"judged “{tier.BothNames()}”, its score must be in {interval.ToText()}; {claimed.ToText()} is claimed."),
                new("请改选档次，或在档次区间内重新打分。", "Choose another tier, or a score inside the interval."),
                Setting));

    private static bool HasBasis(Indicator indicator) =>
        indicator.Tier != AchievementTier.Achieved || !string.IsNullOrWhiteSpace(indicator.ActualText);

    private static Checks.Finding NoBasis(Line line, AchievementTier tier) =>
        line.Finding(
            ScoreFaults.NoBasis,
            Bilingual.Of($"评判为“{tier.BothNames()}”，但没有写明实际完成情况。", $"judged “{tier.BothNames()}”, but what was achieved is not written down."),
            new("请用文字写明评判依据并附佐证材料。", "Write down the basis of the judgement and add evidence."),
            Setting);
}
