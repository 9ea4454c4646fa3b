using System.Collections.Immutable;
using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Scoring;

namespace Hengji.Tests.Scoring;

/// <summary>A prefecture bureau's self-evaluation of 2022: 8675.33 of 9853.12 万元, 8.8 + 50 + 30 + 10 = 98.8, 优.</summary>
public sealed class RealCaseTests
{
    private static readonly ImmutableArray<Indicator> Indicators =
    [
        Some.Indicator(ScoringMethod.AtLeast, Direction.AtLeast, "2", "2.33", "50", key: "o1"),
        Some.Indicator(ScoringMethod.AtLeast, Direction.AtLeast, "96", "99.84", "30", IndicatorClass.Benefit, "b1"),
        Some.Indicator(ScoringMethod.Satisfaction, Direction.AtLeast, "90", "95", "10", IndicatorClass.Satisfaction, "s1")
            with { SampleSize = Some.Number("200", item: "sample") },
    ];

    private static readonly ClaimedResult Claimed = new(
        new Dictionary<IndicatorClass, Figure>
        {
            [IndicatorClass.Execution] = Some.Number("8.8", MeasureUnit.Point),
            [IndicatorClass.Output] = Some.Number("50", MeasureUnit.Point),
            [IndicatorClass.Benefit] = Some.Number("30", MeasureUnit.Point),
            [IndicatorClass.Satisfaction] = Some.Number("10", MeasureUnit.Point),
        }.ToImmutableDictionary(),
        Some.Number("98.8", MeasureUnit.Point),
        "优");

    private readonly Evaluation evaluation = Scorer.Evaluate(Some.Scheme, Some.Execution(), Indicators, Claimed);

    [Fact]
    public void Execution_score_is_8_point_8_and_says_why()
    {
        evaluation.Lines[0].ScorePoints.ShouldBe(8.8m);
        evaluation.Lines[0].Explanation.ShouldBe("8675.33 ÷ 9853.12 = 88.05%，10 × 88.05% = 8.8 分");
        evaluation.Lines[0].Status.ShouldBe(ScoreStatus.NotMet);
    }

    [Fact]
    public void Classes_and_total_are_those_of_the_report()
    {
        evaluation.Classes.Select(one => one.ScorePoints).ShouldBe([8.8m, 50m, 30m, 10m]);
        evaluation.TotalPoints.ShouldBe(98.8m);
        evaluation.TotalPoints!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe("98.8");
        evaluation.Grade.ShouldBe("优");
        evaluation.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void Full_marks_at_88_percent_execution_are_the_only_question() =>
        evaluation.Findings.Codes().ShouldBe(["S02"]);

    [Fact]
    public void Low_execution_without_a_reason_is_an_error() =>
        Scorer.Evaluate(Some.Scheme, Some.Execution(reason: " "), Indicators, Claimed).Findings.Codes().ShouldBe(["S05", "S02"]);

    [Fact]
    public void A_wrong_claimed_total_and_grade_are_errors() =>
        Scorer.Evaluate(Some.Scheme, Some.Execution(), Indicators, Claimed with { Total = Some.Number("89.9"), Grade = "优" })
            .Findings.Codes().ShouldBe(["S02", "S01", "S06"]);
}
