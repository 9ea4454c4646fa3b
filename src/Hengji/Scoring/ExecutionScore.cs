using Hengji.Checks;
using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Schemes;
using Hengji.Scoring.Methods;

namespace Hengji.Scoring;

/// <summary>预算执行率: executed ÷ full-year budget, times the weight, never more than the weight.</summary>
/// <remarks>财预〔2020〕10号, 自评表“年度资金总额”行.</remarks>
internal static class ExecutionScore
{
    public const string Key = "execution";
    private const string Setting = "execution";

    /// <summary>The line and what is wrong with it.</summary>
    public static (ScoreLine Line, ImmutableArray<Finding> Findings) Score(Scheme scheme, ExecutionFigures execution)
    {
        var weight = scheme.Weights.GetValueOrDefault(IndicatorClass.Execution);
        if (Refuse(scheme, execution) is { } refusal)
            return (ToLine(scheme, execution, weight, null, refusal.Why), [refusal.Finding]);
        var rate = execution.Executed!.InBase() / execution.FullYearBudget!.InBase();
        var points = Points(scheme, weight, rate).Round(scheme.ExecutionScoreDecimals).Trimmed();
        return (
            ToLine(scheme, execution, weight, points, Explain(scheme, execution, weight, rate, points)) with
            {
                RateText = Quantities.PercentText(rate),
            },
            [.. Findings(scheme, execution, rate)]);
    }

    /// <summary>The rate as a share, or null when it cannot be computed.</summary>
    public static Rational? Rate(ExecutionFigures execution) =>
        execution is { FullYearBudget: { Value: > 0 } budget, Executed: { Value: >= 0 } executed }
            ? executed.InBase() / budget.InBase()
            : null;

    private static (Bilingual Why, Finding Finding)? Refuse(Scheme scheme, ExecutionFigures execution) =>
        execution switch
        {
            { FullYearBudget: null } => Missing("全年预算数", "full-year budget"),
            { Executed: null } => Missing("全年执行数", "full-year execution"),
            { FullYearBudget.Value: 0 } => Refusal(
                ScoreFaults.NoBudget,
                new("全年预算数为 0，预算执行率不适用", "The full-year budget is 0, so there is no execution rate"),
                new("请核对全年预算数；确无预算的，由评价组决定如何计分。", "Check the full-year budget; if there is none, the panel decides how to score.")),
            { FullYearBudget.Value: < 0 } => Negative("全年预算数", "full-year budget"),
            { Executed.Value: < 0 } => Negative("全年执行数", "full-year execution"),
            var both when both.Executed!.Unit.Dimension != both.FullYearBudget!.Unit.Dimension =>
                Refusal(
                    ScoreFaults.UnitsDiffer,
                    new("全年预算数与全年执行数计量单位不同类", "Full-year budget and execution count different things"),
                    new("请统一计量单位。", "Use one unit.")),
            _ => null,
        } is { } found
            ? (found.Why, found.Fault.Finding(
                found.Why + new Bilingual("，执行率暂不评分。", "; the execution rate is not scored yet."), found.Advice, scheme.CitationOf(Setting), execution.FullYearBudget, execution.Executed))
            : null;

    private static (ScoreFault Fault, Bilingual Why, Bilingual Advice)? Refusal(ScoreFault fault, Bilingual why, Bilingual advice) =>
        (fault, why, advice);

    private static (ScoreFault Fault, Bilingual Why, Bilingual Advice)? Missing(string what, string english) =>
        (ScoreFaults.Missing, new($"缺少{what}", $"The {english} is missing"), new($"请补填{what}。", $"Fill in the {english}."));

    private static (ScoreFault Fault, Bilingual Why, Bilingual Advice)? Negative(string what, string english) =>
        (ScoreFaults.OutOfRange, new($"{what}为负数", $"The {english} is negative"), new($"请核对{what}。", $"Check the {english}."));

    private static Rational Points(Scheme scheme, decimal weight, Rational rate)
    {
        if (scheme.ExecutionBands.IsEmpty)
            return Rational.Min(weight, weight * rate);
        var band = scheme.ExecutionBands
            .Where(band => rate * 100 >= band.From)
            .OrderByDescending(band => band.From)
            .FirstOrDefault();
        return Rational.Of(weight) * (band?.Share ?? 0);
    }

    private static Bilingual Explain(
        Scheme scheme, ExecutionFigures execution, decimal weight, Rational rate, decimal points)
    {
        var quotient = $"{execution.Executed!.ToText(thousands: false)} ÷ {execution.FullYearBudget!.ToText(thousands: false)} = "
            + Quantities.PercentText(rate);
        if (execution.Executed.Unit != execution.FullYearBudget.Unit)
            quotient = $"{execution.Executed.WithUnit()} ÷ {execution.FullYearBudget.WithUnit()} = {Quantities.PercentText(rate)}";
        var pointsText = points.ToString("0.####", CultureInfo.InvariantCulture);
        var weightText = weight.ToString("0.####", CultureInfo.InvariantCulture);
        if (!scheme.ExecutionBands.IsEmpty)
            return new($"{quotient}，按执行率分档计，得 {pointsText} 分", $"{quotient}, by the bands of execution: {pointsText} points");
        return rate > Rational.One
            ? new($"{quotient}，超过 100%，以 {weightText} 分为限，得 {pointsText} 分", $"{quotient}, above 100%, at most {weightText}: {pointsText} points")
            : new(
                $"{quotient}，{weightText} × {Quantities.PercentText(rate)} = {pointsText} 分",
                $"{quotient}, {weightText} × {Quantities.PercentText(rate)} = {pointsText} points");
    }

    private static IEnumerable<Finding> Findings(Scheme scheme, ExecutionFigures execution, Rational rate)
    {
        var citation = scheme.CitationOf(Setting);
        if (rate > Rational.One)
        {
            yield return ScoreFaults.OverBudget.Finding(
                Bilingual.Of(
                    $"预算执行率为 {Quantities.PercentText(rate)}，支出超过全年预算数。",
                    $"Budget execution is {Quantities.PercentText(rate)}: more was spent than the full-year budget."),
                new(
                    "请核对是否漏计调整预算数或上年结转，或支出多列。",
                    "Check whether budget adjustments or balances brought forward were left out, or expenditure is overstated."),
                citation,
                execution.Executed,
                execution.FullYearBudget);
        }
        if (rate * 100 < scheme.ExecutionReasonBelowPercent && string.IsNullOrWhiteSpace(execution.Reason))
        {
            yield return ScoreFaults.Unexplained.Finding(
                Bilingual.Of(
                    $"预算执行率为 {Quantities.PercentText(rate)}，低于 {Limit(scheme)}%，但未说明原因。",
                    $"Budget execution is {Quantities.PercentText(rate)}, below {Limit(scheme)}%, without a reason."),
                new("请说明预算未执行完的原因和改进措施。", "State why the budget was not executed in full, and the improvement."),
                citation,
                execution.Executed,
                execution.FullYearBudget);
        }
    }

    private static string Limit(Scheme scheme) => scheme.ExecutionReasonBelowPercent.ToString("0.##", CultureInfo.InvariantCulture);

    private static ScoreLine ToLine(
        Scheme scheme, ExecutionFigures execution, decimal weight, decimal? points, Bilingual explanation)
    {
        ImmutableArray<Figure> figures =
            [.. new[] { execution.Executed, execution.FullYearBudget }.OfType<Figure>()];
        return new ScoreLine(
            Key,
            IndicatorClass.Execution,
            "",
            "预算执行率",
            weight,
            points,
            points is null ? ScoreStatus.Incomplete : points == weight ? ScoreStatus.Met : ScoreStatus.NotMet,
            explanation.Chinese,
            scheme.CitationOf(Setting))
        {
            EnglishExplanation = explanation.English,
            TargetText = execution.FullYearBudget?.WithUnit() ?? "",
            ActualText = execution.Executed?.WithUnit() ?? "",
            DeviationReason = execution.Reason,
            IsAssumed = figures.Any(figure => figure.IsAssumed),
            Figures = figures,
        };
    }
}
