using Hengji.Indicators;
using Hengji.Schemes;

namespace Hengji.Scoring;

/// <summary>Scores a self-evaluation: execution, every indicator, classes, total and grade, each with its explanation.</summary>
public static class Scorer
{
    /// <summary>Scores with a scheme.</summary>
    /// <remarks>
    /// Scores are rounded line by line, half away from zero, and the total is the sum of the rounded lines. A line that
    /// cannot be scored has no points, and then neither its class nor the total has any: missing is never zero.
    /// </remarks>
    /// <param name="scheme">Weights, grades and policies.</param>
    /// <param name="execution">What the execution rate is computed from.</param>
    /// <param name="indicators">Indicators in form order.</param>
    /// <param name="claimed">What the department's text claims; null for nothing.</param>
    public static Evaluation Evaluate(
        Scheme scheme,
        ExecutionFigures execution,
        ImmutableArray<Indicator> indicators,
        ClaimedResult? claimed = null)
    {
        var (executionLine, executionFindings) = ExecutionScore.Score(scheme, execution);
        var scored = indicators.Select(indicator => IndicatorScore.Score(scheme, indicator)).ToImmutableArray();
        ImmutableArray<ScoreLine> lines = [executionLine, .. scored.Select(one => one.Line)];
        var classes = ClassTotals.Of(scheme, lines);
        var total = classes.Any(one => one.ScorePoints is null) ? null : classes.Sum(one => one.ScorePoints)?.Trimmed();
        var evaluation = new Evaluation(
            scheme, lines, classes, total, total is null ? null : Grading.Of(total.Value, scheme.Grades), []);
        return evaluation with
        {
            Findings =
            [
                .. executionFindings,
                .. scored.SelectMany(one => one.Findings),
                .. WeightChecks.Of(evaluation),
                .. OverallChecks.Of(evaluation, execution, indicators),
                .. ClaimChecks.Of(evaluation, claimed ?? ClaimedResult.None),
            ],
        };
    }
}
