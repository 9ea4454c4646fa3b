using Hengji.Schemes;
using Hengji.Scoring;

namespace Hengji.Tests.Scoring;

public sealed class ExecutionScoreTests
{
    // Expected values: 10 × executed ÷ budget, rounded half away from zero to one place, by hand.
    [Theory]
    [InlineData("100", "100", 10, "")]
    [InlineData("100", "100.01", 10, "N11")]
    [InlineData("100", "200", 10, "N11")]
    [InlineData("100", "90", 9, "")]
    [InlineData("100", "89.99", 9, "S05")]
    [InlineData("100", "89.49", 8.9, "S05")]
    [InlineData("100", "44.5", 4.5, "S05")]
    [InlineData("100", "44.49", 4.4, "S05")]
    [InlineData("100", "0", 0, "S05")]
    public void Scores_on_both_sides_of_every_bound(string budget, string executed, decimal points, string code)
    {
        var evaluation = Scorer.Evaluate(Some.Scheme, Some.Execution(budget, executed, reason: ""), []);
        evaluation.Lines[0].ScorePoints.ShouldBe(points);
        evaluation.Findings.Codes().Where(found => found is "N11" or "S05").ShouldBe(code.Length == 0 ? [] : [code]);
    }

    [Theory]
    [InlineData(null, "1", "SCORE-MISSING")]
    [InlineData("1", null, "SCORE-MISSING")]
    [InlineData("0", "0", "SCORE-NO-BUDGET")]
    [InlineData("-1", "1", "SCORE-RANGE")]
    [InlineData("1", "-1", "SCORE-RANGE")]
    public void Is_incomplete_and_never_zero_or_full_without_a_rate(string? budget, string? executed, string code)
    {
        var evaluation = Scorer.Evaluate(Some.Scheme, Some.Execution(budget, executed), []);
        evaluation.Lines[0].ScorePoints.ShouldBeNull();
        evaluation.Lines[0].Status.ShouldBe(ScoreStatus.Incomplete);
        evaluation.TotalPoints.ShouldBeNull();
        evaluation.Grade.ShouldBeNull();
        evaluation.Findings.Codes().ShouldContain(code);
    }

    [Theory]
    [InlineData("95", 10)]
    [InlineData("94.99", 5)]
    [InlineData("80", 5)]
    [InlineData("79.99", 0)]
    public void Bands_replace_the_proportion_where_the_scheme_has_them(string executed, decimal points) =>
        Scorer.Evaluate(
                Some.Scheme with { ExecutionBands = [new ScoreBand(95, 1), new ScoreBand(80, 0.5m)] },
                Some.Execution("100", executed),
                [])
            .Lines[0].ScorePoints.ShouldBe(points);

    [Fact]
    public void Units_of_money_convert()
    {
        var execution = new ExecutionFigures(
            Some.Number("1", Hengji.Figures.MeasureUnit.HundredMillionYuan), Some.Number("9500", Hengji.Figures.MeasureUnit.TenThousandYuan));
        var line = Scorer.Evaluate(Some.Scheme, execution, []).Lines[0];
        line.ScorePoints.ShouldBe(9.5m);
        line.Explanation.ShouldBe("9500万元 ÷ 1亿元 = 95%，10 × 95% = 9.5 分");
    }
}
