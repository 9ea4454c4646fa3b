using Hengji.Indicators;
using Hengji.Scoring;

namespace Hengji.Tests.Scoring;

/// <summary>Target 98: an actual of 90 earns 9.18 of 10.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("9.18", "理由", 9.18, "")]
    [InlineData("9.19", "理由", 9.18, "")] // 0.01 is the form's rounding
    [InlineData("9.20", "理由", 9.20, "SCORE-OVERRIDE")]
    [InlineData("9.20", "", 9.18, "S01 S05")]
    [InlineData("10", "理由", 9.18, "S04")]
    [InlineData("10.01", "理由", 9.18, "S01")]
    [InlineData("-1", "理由", 9.18, "S01")]
    [InlineData("0", "理由", 0, "SCORE-OVERRIDE")]
    public void A_claim_stands_only_with_a_reason_and_within_the_rules(
        string claimed, string reason, decimal points, string codes)
    {
        var (line, findings) = Some.Score(
            Some.Indicator(ScoringMethod.AtLeast, Direction.AtLeast, "98", "90")
                with { ClaimedScore = Some.Number(claimed, item: "score"), DeviationReason = reason });
        line.ScorePoints.ShouldBe(points);
        string.Join(" ", findings.Codes()).ShouldBe(codes);
        (line.Status == ScoreStatus.Overridden).ShouldBe(codes == "SCORE-OVERRIDE");
    }

    [Fact]
    public void A_finding_points_at_the_printed_places() =>
        Some.Score(Some.Indicator(ScoringMethod.AtLeast, Direction.AtLeast, "98", "90") with { ClaimedScore = Some.Number("10", item: "score") })
            .Findings[0].Places.Select(place => place.Figure.ToString())
            .ShouldBe(["indicators.target@r1", "indicators.actual@r1", "indicators.weight@r1", "indicators.score@r1"]);
}
