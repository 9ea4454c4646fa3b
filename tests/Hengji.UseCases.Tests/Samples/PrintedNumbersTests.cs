using Hengji.Checks;
using Hengji.Figures;
using Hengji.Indicators;

namespace Hengji.UseCases.Tests.Samples;

/// <summary>Numbers of the printed source that the report must reproduce.</summary>
public sealed class PrintedNumbersTests
{
    [Fact]
    public void The_total_is_98_8_and_the_grade_is_you()
    {
        var evaluation = SampleReport.Xiangxi.Evaluation;
        evaluation.TotalPoints.ShouldBe(98.8m);
        evaluation.Grade.ShouldBe("优");
        Points(IndicatorClass.Execution).ShouldBe(8.8m);
        Points(IndicatorClass.Output).ShouldBe(50m);
        Points(IndicatorClass.Benefit).ShouldBe(30m);
        Points(IndicatorClass.Satisfaction).ShouldBe(10m);
    }

    [Fact]
    public void The_execution_score_shows_its_figures()
    {
        var line = SampleReport.Xiangxi.Evaluation.Lines.Single(line => line.Class == IndicatorClass.Execution);
        line.Explanation.ShouldContain("8675.33");
        line.Explanation.ShouldContain("9853.12");
        line.Explanation.ShouldContain("88.05%");
    }

    [Theory]
    [InlineData("control.rate@vehicle", "53.92%")]
    [InlineData("control.rate@reception", "22.92%")]
    [InlineData("control.rate@total", "37.95%")]
    [InlineData("control.change@reception", "-9.25")]
    [InlineData("control.change_rate@reception", "-54.35%")]
    [InlineData("control.change@total", "-9.30")]
    [InlineData("control.change_rate@total", "-27.15%")]
    [InlineData("gpb.closing@total", "354.76")]
    [InlineData("fund.closing", "7.38")]
    [InlineData("expenditure.cumulative@dept", "1164.71")]
    public void The_forms_keep_the_print(string address, string printed) =>
        SampleReport.Xiangxi.Submission.Figure(FigureAddress.TryParse(address)!.Value)!.Printed.ShouldBe(printed);

    [Fact]
    public void The_three_public_column_sum_is_rounding_not_an_error()
    {
        var outcome = SampleReport.Xiangxi.Checks.Outcomes.Single(outcome =>
            outcome.Left?.Printed.ToText() is "24.94" or "24.97" && outcome.Right?.Printed.ToText() is "24.94" or "24.97"
            && outcome.Rule.Code.StartsWith("C02", StringComparison.Ordinal));
        outcome.Verdict.ShouldBe(Verdict.Within);
        Rational.Abs(outcome.Gap).ShouldBe(Rational.Of(0.03m));
        outcome.Slack.ShouldBe(Rational.Of(0.055m));
    }

    [Fact]
    public void The_two_certain_defects_are_found()
    {
        var findings = SampleReport.Xiangxi.Findings;
        findings.ShouldContain(finding =>
            !finding.IsQuestion && finding.Places.Any(place => place.Quote == "4.6") && finding.Places.Any(place => place.Quote == "3.5"));
        findings.ShouldContain(finding =>
            !finding.IsQuestion && finding.Places.Any(place => place.Quote == "-0.05") && finding.Places.Any(place => place.Quote == "-0.33%"));
    }

    [Fact]
    public void The_vehicle_line_is_jointly_infeasible() =>
        SampleReport.Xiangxi.Findings.ShouldContain(finding =>
            finding.Code.StartsWith("JOINT", StringComparison.Ordinal)
            && finding.Places.Any(place => place.Figure == new FigureAddress("control", "change", "vehicle")));

    [Fact]
    public void Every_assumption_is_said()
    {
        SampleReport.Xiangxi.Evaluation.UsesAssumptions.ShouldBeTrue();
        SampleReport.Xiangxi.Notices.ShouldContain(notice => notice.Contains("假定", StringComparison.Ordinal));
    }

    [Fact]
    public void No_number_of_the_running_text_is_left_without_a_story()
    {
        var report = SampleReport.Xiangxi;
        BoundNumbers.Of(report).Where(number => !report.Stories.ContainsKey(number.Address))
            .Select(number => number.Address.ToString())
            .ShouldBeEmpty();
        BoundNumbers.Of(report).Count().ShouldBeGreaterThan(200);
    }

    private static decimal? Points(IndicatorClass scored) =>
        SampleReport.Xiangxi.Evaluation.Classes.Single(sum => sum.Class == scored).ScorePoints;
}
