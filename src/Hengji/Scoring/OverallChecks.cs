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
            Bilingual.Of(
                $"{lines.Length} 项指标全部满分，而预算执行率只有 {Quantities.PercentText(rate.Value)}。",
                $"All {lines.Length} indicators have full marks while budget execution is only {Quantities.PercentText(rate.Value)}."),
            new(
                "请复核各项得分，或说明资金未执行完而任务全部完成的原因。",
                "Review the scores, or state why all was achieved though the money was not spent."),
            scheme.CitationOf("execution"),
            execution.Executed,
            execution.FullYearBudget);
    }

    private static Finding? WithoutEvidence(Evaluation evaluation, ImmutableArray<Indicator> indicators)
    {
        var bare = indicators.Where(indicator => indicator.EvidenceCount == 0).ToArray();
        if (bare.Length == 0)
            return null;
        var names = bare.Take(3).Select(indicator => indicator.Name).ToArray();
        var more = bare.Length > names.Length ? new Bilingual("等", " and others") : Bilingual.None;
        return ScoreFaults.NoEvidence.Finding(
            Bilingual.Of(
                $"{indicators.Length} 项指标中有 {bare.Length} 项没有列明佐证材料：{string.Join("、", names)}{more}。",
                $"{bare.Length} of {indicators.Length} indicators have no evidence: {string.Join(", ", names)}{more}."),
            new("请为每项指标至少附一份佐证材料。", "Add at least one file of evidence to each indicator."),
            evaluation.Scheme.Citation);
    }
}
