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
            $"{score.Explanation}；填报 {line.PointsText(claimed.Value)} 并说明理由，按填报得分计",
            [Overrides(line, points, claimed)]);
    }

    private static Finding OutOfRange(Line line, Figure claimed) =>
        line.Finding(
            ScoreFaults.ClaimDiffers,
            $"填报得分 {claimed.ToText()} 分，不在 0—{line.PointsText(line.Weight)} 之内。",
            "请核对得分与分值。",
            "quantitative");

    private static Finding FullThoughUnmet(Line line, decimal points, Figure claimed) =>
        line.Finding(
            ScoreFaults.FullThoughUnmet,
            $"未达成指标值，应得 {line.PointsText(points)}，填报满分 {claimed.ToText()} 分。",
            "请按赋分规则改正得分。",
            "quantitative");

    private static Finding Differs(Line line, decimal points, Figure claimed) =>
        line.Finding(
            ScoreFaults.ClaimDiffers,
            $"按规则应得 {line.PointsText(points)}，填报 {claimed.ToText()} 分，且未说明理由；本次按规则计分。",
            "请改正得分，或在“偏差原因分析及改进措施”中说明理由。",
            "quantitative");

    private static Finding Overrides(Line line, decimal points, Figure claimed) =>
        line.Finding(
            ScoreFaults.ClaimOverrides,
            $"按规则应得 {line.PointsText(points)}，填报 {claimed.ToText()} 分并说明理由：{line.Indicator.DeviationReason}",
            "请复核理由是否成立。",
            "quantitative");
}
