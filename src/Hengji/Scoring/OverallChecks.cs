using Hengji.Checks;
using Hengji.Indicators;
using Hengji.Scoring.Methods;

namespace Hengji.Scoring;

/// <summary>What only shows when all lines are seen together (S02, S08).</summary>
internal static class OverallChecks
{
    public static IEnumerable<Finding> Of(
        Evaluation evaluation, ExecutionFigures execution, ImmutableArray<Indicator> indicators)
    {
        if (AllFull(evaluation, execution) is { } padded)
            yield return padded;
        if (WithoutEvidence(evaluation, indicators) is { } bare)
            yield return bare;
    }

    private static Finding? AllFull(Evaluation evaluation, ExecutionFigures execution)
    {
        var scheme = evaluation.Scheme;
        var lines = evaluation.Lines.Where(line => line.Class != IndicatorClass.Execution).ToArray();
        var rate = ExecutionScore.Rate(execution);
        if (lines.Length == 0 || rate is null || rate.Value * 100 >= scheme.ExecutionReasonBelowPercent
            || lines.Any(line => line.ScorePoints is null || line.ScorePoints < line.WeightPoints))
        {
            return null;
        }
        return ScoreFaults.AllFullMarks.Finding(
            $"{lines.Length} 项指标全部满分，而预算执行率只有 {Quantities.PercentText(rate.Value)}。",
            "请复核各项得分，或说明资金未执行完而任务全部完成的原因。",
            scheme.CitationOf("execution"),
            execution.Executed,
            execution.FullYearBudget);
    }

    private static Finding? WithoutEvidence(Evaluation evaluation, ImmutableArray<Indicator> indicators)
    {
        var bare = indicators.Where(indicator => indicator.EvidenceCount == 0).ToArray();
        if (bare.Length == 0)
            return null;
        var names = string.Join("、", bare.Take(3).Select(indicator => indicator.Name)) + (bare.Length > 3 ? "等" : "");
        return ScoreFaults.NoEvidence.Finding(
            $"{indicators.Length} 项指标中有 {bare.Length} 项没有列明佐证材料：{names}。",
            "请为每项指标至少附一份佐证材料。",
            evaluation.Scheme.Citation);
    }
}
