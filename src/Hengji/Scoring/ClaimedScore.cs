using Hengji.Checks;
using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Scoring.Methods;

namespace Hengji.Scoring;

/// <summary>Which score stands: the computed one, unless another is claimed with a reason and within the rules.</summary>
internal static class ClaimedScore
{
    // Differences up to this many points are the rounding of the form.
    private const decimal TolerancePoints = 0.01m;

    public static SettledScore Settle(Line line, LineScore score, decimal? computed)
    {
        var status = computed is null ? ScoreStatus.Incomplete : score.IsMet ? ScoreStatus.Met : ScoreStatus.NotMet;
        var standing = new SettledScore(computed, status, score.Explanation, []);
        if (line.Indicator.ClaimedScore is not { } claimed || line.Weight <= 0 || line.Indicator.Method == ScoringMethod.QualitativeTier)
            return standing;
        if (claimed.Value < 0 || claimed.Value > line.Weight)
            return standing with { Findings = [OutOfRange(line, claimed)] };
        if (computed is not { } points || Math.Abs(claimed.Value - points) <= TolerancePoints)
            return standing;
        return Judge(line, score, standing, points, claimed);
    }

    private static SettledScore Judge(Line line, LineScore score, SettledScore standing, decimal points, Figure claimed)
    {
        if (!score.IsMet && claimed.Value == line.Weight)
            return standing with { Findings = [FullThoughUnmet(line, points, claimed)] };
        if (string.IsNullOrWhiteSpace(line.Indicator.DeviationReason))
            return standing with { Findings = [Differs(line, points, claimed)] };
        return new SettledScore(
            claimed.Value,
            ScoreStatus.Overridden,
            Bilingual.Of(
                $"{score.Explanation}；填报 {line.PointsText(claimed.Value)} 并说明理由，按填报得分计",
                $"{score.Explanation}; {line.PointsText(claimed.Value)} claimed with a reason, and the claim stands"),
            [Overrides(line, points, claimed)]);
    }

    private static Finding OutOfRange(Line line, Figure claimed) =>
        line.Finding(
            ScoreFaults.ClaimDiffers,
            Bilingual.Of(
                $"填报得分 {claimed.ToText()} 分，不在 0—{line.PointsText(line.Weight)} 之内。",
                $"the claimed score {claimed.ToText()} is not within 0 to {line.PointsText(line.Weight)}."),
            new("请核对得分与分值。", "Check score and weight."),
            "quantitative");

    private static Finding FullThoughUnmet(Line line, decimal points, Figure claimed) =>
        line.Finding(
            ScoreFaults.FullThoughUnmet,
            Bilingual.Of(
                $"未达成指标值，应得 {line.PointsText(points)}，填报满分 {claimed.ToText()} 分。",
                $"the target was not met and earns {line.PointsText(points)}; full marks of {claimed.ToText()} are claimed."),
            new("请按赋分规则改正得分。", "Correct the score by the scoring rule."),
            "quantitative");

    private static Finding Differs(Line line, decimal points, Figure claimed) =>
        line.Finding(
            ScoreFaults.ClaimDiffers,
            Bilingual.Of(
                $"按规则应得 {line.PointsText(points)}，填报 {claimed.ToText()} 分，且未说明理由；本次按规则计分。",
                $"the rule gives {line.PointsText(points)}, {claimed.ToText()} is claimed without a reason; the rule's score is used."),
            new("请改正得分，或在“偏差原因分析及改进措施”中说明理由。", "Correct the score, or give the reason under “deviation and improvement”."),
            "quantitative");

    private static Finding Overrides(Line line, decimal points, Figure claimed) =>
        line.Finding(
            ScoreFaults.ClaimOverrides,
            Bilingual.Of(
                $"按规则应得 {line.PointsText(points)}，填报 {claimed.ToText()} 分并说明理由：{line.Indicator.DeviationReason}",
                $"the rule gives {line.PointsText(points)}, {claimed.ToText()} is claimed with the reason: {line.Indicator.DeviationReason}"),
            new("请复核理由是否成立。", "Review whether the reason holds."),
            "quantitative");
}
