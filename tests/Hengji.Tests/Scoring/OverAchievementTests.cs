using Hengji.Indicators;

namespace Hengji.Tests.Scoring;

/// <summary>Warned above 30 %, explained from 50 %; 1 − (excess − 0.30), at least 0.80, only when the target was too low.</summary>
public sealed class OverAchievementTests
{
    [Theory]
    [InlineData("130", "", "", 10, "")]
    [InlineData("130.01", "", "", 10, "G02")]
    [InlineData("149.99", "", "", 10, "G02")]
    [InlineData("150", "", "", 10, "G02 S05")]
    [InlineData("150", "", "上级追加任务", 10, "G02")]
    [InlineData("150", "政策调整", "", 10, "G02")]
    [InlineData("130", "目标偏低", "", 10, "")]
    [InlineData("140", "目标偏低", "已调整", 9, "G02")]
    [InlineData("149", "目标偏低", "已调整", 8.1, "G02")]
    [InlineData("150", "目标偏低", "已调整", 8, "G02")]
    [InlineData("246", "目标偏低", "已调整", 8, "G02")]
    public void Costs_points_only_when_the_target_was_too_low(
        string actual, string cause, string reason, decimal points, string codes)
    {
        var (line, findings) = Some.Score(Some.Indicator(ScoringMethod.AtLeast, Direction.AtLeast, "100", actual)
            with { OverAchievementCause = cause, DeviationReason = reason });
        line.ScorePoints.ShouldBe(points);
        string.Join(" ", findings.Codes()).ShouldBe(codes);
    }

    [Theory]
    [InlineData("100", "")]
    [InlineData("76.93", "")] // 100 ÷ 76.93 = 1.2999
    [InlineData("76.92", "G02")]
    [InlineData("66.67", "G02")]
    [InlineData("66.66", "G02 S05")]
    [InlineData("0", "")]
    public void A_limit_is_passed_the_other_way_round(string actual, string codes) =>
        string.Join(" ", Some.Score(Some.Indicator(ScoringMethod.AtMost, Direction.AtMost, "100", actual)).Findings.Codes())
            .ShouldBe(codes);
}
