using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Schemes;
using Hengji.Scoring;

namespace Hengji.Tests.Scoring;

public sealed class OtherMethodTests
{
    [Theory]
    [InlineData("2022年12月31日", 10)]
    [InlineData("2023-01-01", 0)]
    [InlineData("2022年12月", 10)]
    [InlineData("2022年", 10)]
    [InlineData("2023年1月", 0)]
    public void A_deadline_is_met_on_its_last_day(string actual, decimal points) =>
        Some.Score(Deadline("2022年12月底前", actual)).Line.ScorePoints.ShouldBe(points);

    [Theory]
    [InlineData("2022年12月15日前", "2022年12月")]
    [InlineData("12月底前", "2022年12月1日")]
    [InlineData("2022年2月30日前", "2022年12月1日")]
    [InlineData("2022年12月31日前", "已完成")]
    public void A_date_that_says_too_little_is_incomplete(string target, string actual) =>
        Some.Score(Deadline(target, actual)).Line.Status.ShouldBe(ScoreStatus.Incomplete);

    [Theory]
    [InlineData("2022年12月31日", 10)]
    [InlineData("2023年1月1日", 9.5)]
    [InlineData("2023年1月19日", 0.5)]
    [InlineData("2023年1月20日", 0)]
    [InlineData("2023年3月1日", 0)]
    public void Days_after_the_deadline_cost_what_the_scheme_says(string actual, decimal points) =>
        Some.Score(Deadline("2022年12月31日前", actual), Some.Scheme with { DeductionPerDayPoints = 0.5m })
            .Line.ScorePoints.ShouldBe(points);

    [Theory]
    [InlineData("是", null, 10)]
    [InlineData("已完成", null, 10)]
    [InlineData("否", null, 0)]
    [InlineData("未公开", null, 0)]
    [InlineData("", AchievementTier.Achieved, 10)]
    [InlineData("", AchievementTier.NotAchieved, 0)]
    public void Yes_earns_all_and_no_earns_nothing(string actual, AchievementTier? tier, decimal points) =>
        Some.Score(YesNo(actual, tier)).Line.ScorePoints.ShouldBe(points);

    [Theory]
    [InlineData("基本完成", null)]
    [InlineData("无", null)]
    [InlineData("是", AchievementTier.PartlyAchieved)]
    public void Anything_between_yes_and_no_is_incomplete(string actual, AchievementTier? tier) =>
        Some.Score(YesNo(actual, tier)).Line.ScorePoints.ShouldBeNull();

    [Theory]
    [InlineData("0", 10)]
    [InlineData("1", 8)]
    [InlineData("5", 0)]
    [InlineData("6", 0)]
    public void Each_event_costs_what_the_scheme_says(string events, decimal points) =>
        Some.Score(
                Some.Indicator(ScoringMethod.DeductPerEvent, Direction.AtMost) with { EventCount = Some.Number(events) },
                Some.Scheme with { DeductionPerEventPoints = 2 })
            .Line.ScorePoints.ShouldBe(points);

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    public void Events_are_counted_in_whole_numbers(string events) =>
        Some.Score(Some.Indicator(ScoringMethod.DeductPerEvent, Direction.AtMost) with { EventCount = Some.Number(events) })
            .Findings.Codes().ShouldContain("SCORE-RANGE");

    [Theory]
    [InlineData("100", 10)]
    [InlineData("99.99", 6)]
    [InlineData("80", 6)]
    [InlineData("79.99", 0)]
    public void Bands_begin_at_their_lower_end(string actual, decimal points) =>
        Some.Score(
                Some.Indicator(ScoringMethod.Bands, Direction.AtLeast, "100", actual),
                Some.Scheme with { CompletionBands = [new ScoreBand(80, 0.6m), new ScoreBand(100, 1)] })
            .Line.ScorePoints.ShouldBe(points);

    [Fact]
    public void Bands_without_a_table_cannot_be_scored() =>
        Some.Score(Some.Indicator(ScoringMethod.Bands, Direction.AtLeast, "1", "1")).Findings.Codes().ShouldBe(["SCORE-METHOD"]);

    [Theory]
    [InlineData(AchievementTier.Achieved, "10", true)]
    [InlineData(AchievementTier.Achieved, "8", true)]
    [InlineData(AchievementTier.Achieved, "7.99", false)]
    [InlineData(AchievementTier.Achieved, "10.01", false)]
    [InlineData(AchievementTier.PartlyAchieved, "8", false)]
    [InlineData(AchievementTier.PartlyAchieved, "7.99", true)]
    [InlineData(AchievementTier.PartlyAchieved, "6", true)]
    [InlineData(AchievementTier.PartlyAchieved, "5.99", false)]
    [InlineData(AchievementTier.NotAchieved, "6", false)]
    [InlineData(AchievementTier.NotAchieved, "5.99", true)]
    [InlineData(AchievementTier.NotAchieved, "0", true)]
    [InlineData(AchievementTier.NotAchieved, "-0.01", false)]
    public void A_qualitative_score_stays_in_its_tier(AchievementTier tier, string claimed, bool isInside)
    {
        var (line, findings) = Some.Score(Qualitative(tier, claimed));
        line.ScorePoints.ShouldBe(isInside ? Some.Number(claimed).Value : null);
        findings.Codes().Contains("S03").ShouldBe(!isInside);
    }

    [Fact]
    public void The_upper_tier_needs_words() =>
        Some.Score(Qualitative(AchievementTier.Achieved, "10") with { ActualText = "" }).Findings.Codes().ShouldBe(["SCORE-BASIS"]);

    [Fact]
    public void A_tier_without_a_score_is_not_full_marks() =>
        Some.Score(Qualitative(AchievementTier.Achieved, "10") with { ClaimedScore = null }).Line.ScorePoints.ShouldBeNull();

    [Fact]
    public void Vague_words_are_no_target() =>
        Some.Score(Qualitative(AchievementTier.Achieved, "10") with { TargetText = "创业带动就业工作持续加强" })
            .Findings.Codes().ShouldBe(["G01"]);

    private static Indicator Deadline(string target, string actual) =>
        Some.Indicator(ScoringMethod.Deadline, Direction.AtMost) with { TargetText = target, ActualText = actual };

    private static Indicator YesNo(string actual, AchievementTier? tier) =>
        Some.Indicator(ScoringMethod.YesNo, Direction.Qualitative) with { ActualText = actual, Tier = tier };

    private static Indicator Qualitative(AchievementTier tier, string claimed) =>
        Some.Indicator(ScoringMethod.QualitativeTier, Direction.Qualitative)
            with { Tier = tier, ClaimedScore = Some.Number(claimed, MeasureUnit.Point, "score"), ActualText = "已出台制度" };
}
