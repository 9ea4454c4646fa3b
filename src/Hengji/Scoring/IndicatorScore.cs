using Hengji.Checks;
using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Schemes;
using Hengji.Scoring.Methods;

namespace Hengji.Scoring;

/// <summary>One indicator's line: scored by its method, rounded, compared with the score its filler claims.</summary>
internal static class IndicatorScore
{
    /// <summary>The line and what is wrong with it.</summary>
    public static (ScoreLine Line, ImmutableArray<Finding> Findings) Score(Scheme scheme, Indicator indicator)
    {
        var line = new Line(indicator, scheme, indicator.Weight?.Value ?? 0);
        var score = RefuseWeight(line) ?? MethodTable.Score(line);
        var points = score.Points?.Round(scheme.ScoreDecimals).Trimmed();
        var settled = ClaimedScore.Settle(line, score, points);
        var findings = score.Findings.AddRange(settled.Findings);
        if (NeedsReason(line, settled.Points, findings))
            findings = findings.Add(Unexplained(line, settled.Points!.Value));
        return (ToLine(line, score, settled), [.. findings, .. GoalChecks.Of(line)]);
    }

    private static LineScore? RefuseWeight(Line line) =>
        line.Indicator.Weight switch
        {
            null => line.Missing(new("缺少分值", "The weight is missing"), "weights"),
            { Value: <= 0 } => LineScore.Incomplete(
                new("分值不是正数", "The weight is not positive"),
                "weights",
                line.Finding(
                    ScoreFaults.WrongWeights,
                    new("的分值应大于 0。", "the weight must be above 0."),
                    new("请核对分值。", "Check the weight."),
                    "weights")),
            _ => null,
        };

    // S < W must be explained; one finding is enough where over-achievement has already asked.
    private static bool NeedsReason(Line line, decimal? points, ImmutableArray<Finding> findings) =>
        points < line.Weight
        && string.IsNullOrWhiteSpace(line.Indicator.DeviationReason)
        && findings.All(finding => finding.Code != ScoreFaults.Unexplained.Code);

    private static Finding Unexplained(Line line, decimal points) =>
        line.Finding(
            ScoreFaults.Unexplained,
            Bilingual.Of(
                $"得 {line.PointsText(points)}，低于分值 {line.PointsText(line.Weight)}，但未填写偏差原因分析及改进措施。",
                $"it earns {line.PointsText(points)} of {line.PointsText(line.Weight)}, but deviation and improvement are not explained."),
            new("请填写偏差原因分析及改进措施。", "Explain the deviation and the improvement."),
            "quantitative");

    private static ScoreLine ToLine(Line line, LineScore score, SettledScore settled)
    {
        var (indicator, scheme) = (line.Indicator, line.Scheme);
        ImmutableArray<Figure> figures =
        [
            .. new[]
            {
                indicator.Target, indicator.TargetHigh, indicator.Actual, indicator.Weight, indicator.ClaimedScore,
                indicator.SampleSize, indicator.EventCount,
            }.OfType<Figure>().Distinct(),
        ];
        return new ScoreLine(
            indicator.Key,
            ClassIn(scheme, indicator.Level1),
            indicator.Level2,
            indicator.Name,
            Math.Max(0, line.Weight),
            settled.Points,
            settled.Status,
            settled.Explanation.Chinese,
            scheme.CitationOf(score.Setting))
        {
            EnglishExplanation = settled.Explanation.English,
            TargetText = TargetOf(indicator),
            ActualText = indicator.ActualText.Length > 0 ? indicator.ActualText : indicator.Actual?.WithUnit() ?? "",
            DeviationReason = indicator.DeviationReason,
            IsAssumed = indicator.HasAssumedText || figures.Any(figure => figure.IsAssumed),
            Figures = figures,
        };
    }

    // Under 财预〔2020〕10号 cost is a part of output; 财预〔2021〕101号 made it a class of its own.
    private static IndicatorClass ClassIn(Scheme scheme, IndicatorClass level1) =>
        level1 == IndicatorClass.Cost && scheme.Weights.GetValueOrDefault(IndicatorClass.Cost) == 0
            ? IndicatorClass.Output
            : level1;

    private static string TargetOf(Indicator indicator) =>
        indicator switch
        {
            { TargetText.Length: > 0 } => indicator.TargetText,
            { Target: null } => "",
            { TargetHigh: { } high } => $"{indicator.Target.WithUnit()}—{high.WithUnit()}",
            _ => indicator.Direction.Sign() + indicator.Target.WithUnit(),
        };
}
