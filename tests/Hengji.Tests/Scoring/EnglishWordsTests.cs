using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CsCheck;
using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Schemes;
using Hengji.Scoring;

namespace Hengji.Tests.Scoring;

/// <summary>What scoring says in English: all of it, without Chinese words, and with the same numbers as in Chinese.</summary>
public sealed partial class EnglishWordsTests
{
    private static readonly Scheme Banded = Some.Scheme with
    {
        Grades = [.. Some.Scheme.Grades.Select((grade, at) => grade with { EnglishName = "grade " + "ABCD"[at] })],
        CompletionBands = [new(100, 1), new(60, 0.5m)],
        SatisfactionBands = [new(90, 1), new(70, 0.6m)],
        ExecutionBands = [new(95, 1), new(80, 0.5m)],
        DeductionPerDayPoints = 0.5m,
    };

    private static readonly Gen<string?> Numbers =
        Gen.OneOf(Gen.Const((string?)null), Any<string?>("0", "-3", "7.5", "60", "98.4", "100", "120", "250"));

    private static readonly Gen<string> Texts = Any("", "2022-12-31", "2022-12", "2023-01-10", "yes", "better");

    [Fact]
    public void Every_fault_has_an_english_title() =>
        ScoreFaults.All.ShouldAllBe(fault => fault.EnglishTitle.Length > 0 && !Han().IsMatch(fault.EnglishTitle));

    [Fact]
    public void Whatever_is_scored_is_explained_in_english_with_the_same_numbers() =>
        Gen.Select(Indicators().Array[0, 4], Gen.Bool, Numbers, Numbers).Sample(
            (indicators, isBanded, budget, executed) => Check(Scorer.Evaluate(
                isBanded ? Banded : Some.Scheme with { Grades = Banded.Grades },
                new ExecutionFigures(Number(budget, "full_year"), Number(executed, "executed"), ""),
                [.. indicators.Select((indicator, at) => indicator with { Key = $"r{at}" })],
                new ClaimedResult(
                    ImmutableDictionary<IndicatorClass, Figure>.Empty.Add(IndicatorClass.Output, Some.Number("51", MeasureUnit.Point)),
                    Some.Number("95", MeasureUnit.Point),
                    "良"))),
            iter: 3000);

    private static void Check(Evaluation evaluation)
    {
        foreach (var line in evaluation.Lines)
            Same(line.Explanation, line.EnglishExplanation);
        foreach (var finding in evaluation.Findings)
        {
            Same(finding.Message, finding.EnglishMessage!);
            Same(finding.Advice, finding.EnglishAdvice!);
            finding.EnglishTitle.ShouldNotBeNull();
        }
    }

    private static void Same(string chinese, string english)
    {
        english.ShouldNotBeNullOrWhiteSpace();
        Han().IsMatch(english).ShouldBeFalse(english);
        NumbersOf(english).ShouldBe(NumbersOf(chinese), ignoreOrder: true, $"{chinese} / {english}");
    }

    /// <summary>Numbers without their leading zeros, since a date has them in one language only.</summary>
    private static IEnumerable<string> NumbersOf(string text) => Digits().Matches(text).Select(match => match.Value.TrimStart('0'));

    private static Gen<Indicator> Indicators() =>
        from method in Gen.Enum<ScoringMethod>()
        from direction in Gen.Enum<Direction>()
        from level1 in Any(IndicatorClass.Output, IndicatorClass.Benefit, IndicatorClass.Satisfaction, IndicatorClass.Cost)
        from figures in Gen.Select(Numbers, Numbers, Numbers, Numbers, Numbers, Numbers)
        from texts in Gen.Select(Texts, Texts, Texts)
        from tier in Gen.OneOf(Gen.Const((AchievementTier?)null), Gen.Enum<AchievementTier>().Select(tier => (AchievementTier?)tier))
        from unit in Any(MeasureUnit.None, MeasureUnit.Percent)
        from evidence in Gen.Int[0, 1]
        select new Indicator("r", level1, "quantity", "indicator", direction, method)
        {
            Target = Number(figures.Item1, "target", unit),
            TargetHigh = Number(figures.Item2, "target_high", unit),
            Actual = Number(figures.Item3, "actual"),
            ClaimedScore = Number(figures.Item4, "score"),
            SampleSize = Number(figures.Item5, "sample"),
            Weight = Number(figures.Item6, "weight"),
            TargetText = texts.Item1,
            ActualText = texts.Item2,
            DeviationReason = texts.Item3,
            Tier = tier,
            EvidenceCount = evidence,
        };

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static Figure? Number(string? printed, string item, MeasureUnit? unit = null) =>
        printed is null ? null : Some.Number(printed, unit, item);

    [GeneratedRegex("[\u2E80-\u9FFF\uFF01-\uFF5E]")]
    private static partial Regex Han();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
