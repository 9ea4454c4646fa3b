using Hengji.Figures;

namespace Hengji.Scoring;

/// <summary>What the budget execution rate (预算执行率) is computed from.</summary>
/// <param name="FullYearBudget">全年预算数: the adjusted budget, carry-over included; null when missing.</param>
/// <param name="Executed">全年执行数; null when missing.</param>
/// <param name="Reason">Why the rate is low (预算执行偏差原因); empty when none was given.</param>
public sealed record ExecutionFigures(Figure? FullYearBudget, Figure? Executed, string Reason = "");
