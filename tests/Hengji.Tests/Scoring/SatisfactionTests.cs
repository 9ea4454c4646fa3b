using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Scoring;

namespace Hengji.Tests.Scoring;

public sealed class SatisfactionTests
{
    [Theory]
    [InlineData("98.4", "60", false)] // 59 ÷ 60 = 98.33 %, 60 ÷ 60 = 100 %
    [InlineData("98.3", "60", true)]
    [InlineData("98.40", "125", true)] // 123 ÷ 125
    [InlineData("98.4", "61", true)] // 60 ÷ 61 = 98.36 %
    [InlineData("100", "60", true)]
    [InlineData("0", "60", true)]
    [InlineData("33.33", "3", true)]
    [InlineData("33.34", "3", false)]
    public void A_rate_must_be_possible_for_its_sample(string rate, string sample, bool isPossible) =>
        Some.Score(Satisfaction(rate, sample)).Findings.Codes().Contains("SCORE-REACH").ShouldBe(!isPossible);

    [Fact]
    public void Reach_agrees_with_trying_every_count() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(CsCheck.Gen.Int[0, 1000], CsCheck.Gen.Int[1, 300]),
            (tenths, sample) =>
            {
                var interval = Interval.OfPrinted(tenths / 10m, 1, Rounding.Nearest);
                var byTrying = Enumerable.Range(0, sample + 1)
                    .Any(k => Math.Abs(100m * k - tenths / 10m * sample) <= 0.05m * sample);
                SampleReach.IsReachable(interval, sample).ShouldBe(byTrying);
            });

    [Theory]
    [InlineData("30", "")]
    [InlineData("29", "S09")]
    public void A_small_sample_is_doubted(string sample, string code) =>
        string.Join(" ", Some.Score(Satisfaction("90", sample)).Findings.Codes().Where(found => found == "S09")).ShouldBe(code);

    [Fact]
    public void No_sample_and_exactly_100_percent_are_doubted()
    {
        Some.Score(Satisfaction("95", "200") with { SampleSize = null }).Findings.Codes().ShouldBe(["S09"]);
        Some.Score(Satisfaction("100", "200")).Findings.Codes().ShouldBe(["S09"]);
    }

    [Theory]
    [InlineData("90", 10)]
    [InlineData("89.5", 8)]
    [InlineData("80", 8)]
    [InlineData("79.5", 5)]
    [InlineData("60", 5)]
    [InlineData("59.5", 0)]
    public void Bands_of_the_scheme_apply(string rate, decimal points) =>
        Some.Score(
                Satisfaction(rate, "200"),
                Some.Scheme with { SatisfactionBands = [new(90, 1), new(80, 0.8m), new(60, 0.5m)] })
            .Line.ScorePoints.ShouldBe(points);

    [Theory]
    [InlineData("90", 10)]
    [InlineData("81", 9)]
    public void Without_bands_the_ratio_applies(string rate, decimal points) =>
        Some.Score(Satisfaction(rate, "200")).Line.ScorePoints.ShouldBe(points);

    [Theory]
    [InlineData("100.5")]
    [InlineData("-1")]
    public void Rates_beyond_100_percent_are_impossible(string rate)
    {
        var (line, findings) = Some.Score(Satisfaction(rate, "200"));
        line.ScorePoints.ShouldBeNull();
        findings.Codes().ShouldContain("SCORE-RANGE");
    }

    private static Indicator Satisfaction(string rate, string sample) =>
        Some.Indicator(ScoringMethod.Satisfaction, Direction.AtLeast, level1: IndicatorClass.Satisfaction) with
        {
            Target = Some.Number("90", MeasureUnit.Percent, "target"),
            Actual = Some.Number(rate, MeasureUnit.Percent),
            SampleSize = Some.Number(sample, MeasureUnit.Parse("份"), "sample"),
        };
}
