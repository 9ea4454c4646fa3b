using System.Collections.Immutable;
using Hengji.Indicators;
using Hengji.Scoring;

namespace Hengji.Tests.Scoring;

public sealed class WholeEvaluationTests
{
    [Theory]
    [InlineData(100, "优")]
    [InlineData(90, "优")]
    [InlineData(89.99, "良")]
    [InlineData(80, "良")]
    [InlineData(79.99, "中")]
    [InlineData(60, "中")]
    [InlineData(59.99, "差")]
    [InlineData(0, "差")]
    public void Grades_begin_at_their_lower_end(decimal total, string grade) =>
        Grading.Of(total, Some.Scheme.Grades).ShouldBe(grade);

    [Fact]
    public void A_class_without_indicators_leaves_the_total_open()
    {
        var evaluation = Evaluate(Full("o1", "50", IndicatorClass.Output), Full("b1", "30", IndicatorClass.Benefit));
        evaluation.TotalPoints.ShouldBeNull();
        evaluation.Findings.Codes().ShouldContain("G05");
    }

    [Theory]
    [InlineData("50", false)]
    [InlineData("49.99", true)]
    [InlineData("50.01", true)]
    public void Weights_of_a_class_must_be_those_of_the_scheme(string weight, bool isWrong) =>
        Evaluate(Full("o1", weight, IndicatorClass.Output), Full("b1", "30", IndicatorClass.Benefit), Full("s1", "10", IndicatorClass.Satisfaction))
            .Findings.Codes().Contains("G07").ShouldBe(isWrong);

    [Fact]
    public void Cost_counts_as_output_where_the_scheme_has_no_cost() =>
        Evaluate(Full("o1", "40", IndicatorClass.Output), Full("c1", "10", IndicatorClass.Cost), Full("b1", "30", IndicatorClass.Benefit), Full("s1", "10", IndicatorClass.Satisfaction))
            .TotalPoints.ShouldBe(98.8m);

    [Fact]
    public void A_missing_or_zero_weight_is_told_and_not_scored()
    {
        Evaluate(Full("o1", "50", IndicatorClass.Output) with { Weight = null }).Lines[1].ScorePoints.ShouldBeNull();
        Evaluate(Full("o1", "0", IndicatorClass.Output)).Findings.Codes().ShouldContain("G07");
    }

    [Theory]
    [InlineData("90", false)]
    [InlineData("89.99", true)]
    public void Full_marks_are_questioned_when_execution_is_low(string executed, bool isQuestioned) =>
        Scorer.Evaluate(Some.Scheme, Some.Execution("100", executed), [Full("o1", "50", IndicatorClass.Output)])
            .Findings.Codes().Contains("S02").ShouldBe(isQuestioned);

    [Fact]
    public void Evidence_that_is_not_named_is_told_once() =>
        Evaluate(Full("o1", "25", IndicatorClass.Output) with { EvidenceCount = 0 }, Full("o2", "25", IndicatorClass.Output) with { EvidenceCount = 0 })
            .Findings.Codes().Count(code => code == "S08").ShouldBe(1);

    [Fact]
    public void Assumptions_show_in_the_line_and_the_evaluation()
    {
        var assumed = Full("o1", "50", IndicatorClass.Output);
        var evaluation = Evaluate(assumed with { Weight = assumed.Weight! with { IsAssumed = true } });
        evaluation.Lines[1].IsAssumed.ShouldBeTrue();
        evaluation.UsesAssumptions.ShouldBeTrue();
    }

    private static Evaluation Evaluate(params ImmutableArray<Indicator> indicators) =>
        Scorer.Evaluate(Some.Scheme, Some.Execution(), indicators);

    private static Indicator Full(string key, string weight, IndicatorClass level1) =>
        Some.Indicator(ScoringMethod.AtLeast, Direction.AtLeast, "100", "100", weight, level1, key);
}
