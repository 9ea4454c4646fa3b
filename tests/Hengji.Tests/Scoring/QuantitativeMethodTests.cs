using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Scoring;

namespace Hengji.Tests.Scoring;

/// <summary>Expected points: 财预〔2020〕10号 by hand, weight 10, two places.</summary>
public sealed class QuantitativeMethodTests
{
    [Theory]
    [InlineData(Direction.AtLeast, "98", "98", 10, ScoreStatus.Met)]
    [InlineData(Direction.AtLeast, "98", "97.99", 10, ScoreStatus.NotMet)] // 10 × 97.99 ÷ 98 = 9.999 → 10.00
    [InlineData(Direction.AtLeast, "98", "90", 9.18, ScoreStatus.NotMet)]
    [InlineData(Direction.AtLeast, "98", "0", 0, ScoreStatus.NotMet)]
    [InlineData(Direction.AtLeast, "98", "-5", 0, ScoreStatus.NotMet)]
    [InlineData(Direction.AtLeast, "0", "0", 10, ScoreStatus.Met)]
    [InlineData(Direction.AtLeast, "0", "-1", 0, ScoreStatus.NotMet)]
    [InlineData(Direction.AtLeast, "8", "1", 1.25, ScoreStatus.NotMet)]
    [InlineData(Direction.AtLeast, "1600", "1", 0.01, ScoreStatus.NotMet)] // 0.00625 → 0.01, half away from zero at 0.005
    [InlineData(Direction.AtLeast, "2001", "1", 0, ScoreStatus.NotMet)] // 0.0049975 → 0.00
    [InlineData(Direction.AtLeast, "2000", "1", 0.01, ScoreStatus.NotMet)] // exactly 0.005 → 0.01
    [InlineData(Direction.MoreThan, "98", "98.01", 10, ScoreStatus.Met)]
    [InlineData(Direction.MoreThan, "98", "98", 10, ScoreStatus.NotMet)]
    [InlineData(Direction.MoreThan, "98", "49", 5, ScoreStatus.NotMet)]
    [InlineData(Direction.AtMost, "100", "100", 10, ScoreStatus.Met)]
    [InlineData(Direction.AtMost, "100", "100.01", 10, ScoreStatus.NotMet)]
    [InlineData(Direction.AtMost, "100", "120", 8.33, ScoreStatus.NotMet)]
    [InlineData(Direction.AtMost, "0", "0", 10, ScoreStatus.Met)]
    [InlineData(Direction.AtMost, "0", "1", 0, ScoreStatus.NotMet)]
    [InlineData(Direction.LessThan, "100", "99.99", 10, ScoreStatus.Met)]
    [InlineData(Direction.LessThan, "100", "100", 10, ScoreStatus.NotMet)]
    [InlineData(Direction.Equal, "12", "12", 10, ScoreStatus.Met)]
    [InlineData(Direction.Equal, "12", "12.0", 10, ScoreStatus.Met)]
    [InlineData(Direction.Equal, "12", "9", 7.5, ScoreStatus.NotMet)]
    [InlineData(Direction.Equal, "12", "16", 7.5, ScoreStatus.NotMet)]
    [InlineData(Direction.Equal, "0", "1", 0, ScoreStatus.NotMet)]
    public void Scores_on_both_sides_of_every_bound(
        Direction direction, string target, string actual, decimal points, ScoreStatus status)
    {
        var (line, _) = Some.Score(Some.Indicator(MethodOf(direction), direction, target, actual));
        line.ScorePoints.ShouldBe(points);
        line.Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("7.99", 9.99)]
    [InlineData("8", 10)]
    [InlineData("12", 10)]
    [InlineData("12.01", 9.99)]
    [InlineData("24", 5)]
    [InlineData("4", 5)]
    [InlineData("-4", 0)]
    public void A_range_holds_both_its_ends(string actual, decimal points) =>
        Some.Score(Some.Indicator(ScoringMethod.Range, Direction.Range, "8", actual) with { TargetHigh = Some.Number("12") })
            .Line.ScorePoints.ShouldBe(points);

    [Theory]
    [InlineData(ScoringMethod.AtLeast, Direction.AtLeast, "-5", "-10")]
    [InlineData(ScoringMethod.AtMost, Direction.AtMost, "-5", "-3")]
    [InlineData(ScoringMethod.Equal, Direction.Equal, "-5", "-3")]
    public void A_ratio_to_a_negative_target_means_nothing(
        ScoringMethod method, Direction direction, string target, string actual)
    {
        var (line, findings) = Some.Score(Some.Indicator(method, direction, target, actual));
        line.ScorePoints.ShouldBeNull();
        findings.Codes().ShouldContain("SCORE-METHOD");
    }

    [Theory]
    [InlineData(ScoringMethod.AtLeast, Direction.AtLeast)]
    [InlineData(ScoringMethod.AtMost, Direction.AtMost)]
    [InlineData(ScoringMethod.Equal, Direction.Equal)]
    [InlineData(ScoringMethod.Range, Direction.Range)]
    [InlineData(ScoringMethod.Satisfaction, Direction.AtLeast)]
    [InlineData(ScoringMethod.DeductPerEvent, Direction.AtMost)]
    [InlineData(ScoringMethod.YesNo, Direction.Qualitative)]
    [InlineData(ScoringMethod.Deadline, Direction.AtMost)]
    [InlineData(ScoringMethod.QualitativeTier, Direction.Qualitative)]
    public void A_missing_actual_is_incomplete_never_zero_and_never_full(ScoringMethod method, Direction direction)
    {
        var indicator = Some.Indicator(method, direction, "10")
            with { TargetText = "2022年12月31日前", ClaimedScore = method == ScoringMethod.QualitativeTier ? null : Some.Number("10") };
        var evaluation = Scorer.Evaluate(Some.Scheme, Some.Execution(), [indicator]);
        evaluation.Lines[1].ScorePoints.ShouldBeNull();
        evaluation.Lines[1].Status.ShouldBe(ScoreStatus.Incomplete);
        evaluation.TotalPoints.ShouldBeNull();
        evaluation.Findings.Codes().ShouldContain("SCORE-MISSING");
    }

    [Fact]
    public void A_target_without_a_number_cannot_be_measured() =>
        Some.Score(Some.Indicator(ScoringMethod.AtLeast, Direction.AtLeast, null, "10")).Findings.Codes().ShouldBe(["G01", "SCORE-MISSING"]);

    [Fact]
    public void Units_of_one_dimension_convert_and_others_do_not_compare()
    {
        var indicator = Some.Indicator(ScoringMethod.AtLeast, Direction.AtLeast) with { Target = Some.Number("20000", MeasureUnit.Parse("人")) };
        Some.Score(indicator with { Actual = Some.Number("1.5", MeasureUnit.Parse("万人")) }).Line.ScorePoints.ShouldBe(7.5m);
        var (line, findings) = Some.Score(indicator with { Actual = Some.Number("1.5", MeasureUnit.Parse("万人次")) });
        line.ScorePoints.ShouldBeNull();
        findings.Codes().ShouldContain("SCORE-UNIT");
    }

    [Fact]
    public void A_method_against_the_direction_follows_the_direction_and_is_told()
    {
        var (line, findings) = Some.Score(Some.Indicator(ScoringMethod.AtLeast, Direction.AtMost, "100", "125"));
        line.ScorePoints.ShouldBe(8m);
        findings.Codes().ShouldContain("G12");
    }

    [Fact]
    public void An_unmet_line_explains_itself_and_asks_for_the_reason()
    {
        var (line, findings) = Some.Score(Some.Indicator(ScoringMethod.AtLeast, Direction.AtLeast, "98", "90"));
        line.Explanation.ShouldBe("90 ÷ 98 = 91.84%，10 × 91.84% = 9.18 分");
        line.Citation.ShouldBe(Some.Citation);
        findings.Codes().ShouldBe(["S05"]);
        Some.Score(Some.Indicator(ScoringMethod.AtLeast, Direction.AtLeast, "98", "90") with { DeviationReason = "疫情影响" })
            .Findings.ShouldBeEmpty();
    }

    private static ScoringMethod MethodOf(Direction direction) =>
        direction switch
        {
            Direction.AtLeast or Direction.MoreThan => ScoringMethod.AtLeast,
            Direction.AtMost or Direction.LessThan => ScoringMethod.AtMost,
            _ => ScoringMethod.Equal,
        };
}
