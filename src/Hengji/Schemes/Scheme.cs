using Hengji.Indicators;
using Hengji.Regulations;

namespace Hengji.Schemes;

/// <summary>How a kind of evaluation is scored (评价方案): weights, grades, bands, limits; all of it from a pack.</summary>
/// <param name="Id">For instance <c>department-self-2020</c>.</param>
/// <param name="Title">Chinese title.</param>
/// <param name="Weights">Points of each class; together 100.</param>
/// <param name="Grades">Grade bands, best first.</param>
/// <param name="Citation">Where it comes from.</param>
public sealed record Scheme(
    string Id,
    string Title,
    ImmutableDictionary<IndicatorClass, decimal> Weights,
    ImmutableArray<GradeBand> Grades,
    Citation Citation)
{
    /// <summary>English counterpart of the title; null when the pack gives none.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>Decimals a score is rounded to, half away from zero.</summary>
    public int ScoreDecimals { get; init; } = 2;

    /// <summary>Decimals the execution score is shown with; the seed's region prints one.</summary>
    public int ExecutionScoreDecimals { get; init; } = 2;

    /// <summary>Execution rate in percent below which a reason is compulsory.</summary>
    public decimal ExecutionReasonBelowPercent { get; init; } = 90;

    /// <summary>What happens when a target is exceeded by much.</summary>
    public OverAchievementPolicy OverAchievement { get; init; } = new(0.30m, 0.50m, 1m, 0.80m);

    /// <summary>Share of the weight at which the upper and the middle tier of a qualitative indicator begin.</summary>
    public (decimal Achieved, decimal Partly) TierFloors { get; init; } = (0.80m, 0.60m);

    /// <summary>Bands of the satisfaction method, best first; empty for the ratio mode.</summary>
    public ImmutableArray<ScoreBand> SatisfactionBands { get; init; } = [];

    /// <summary>Bands of the bands method (分档赋分) over the completion percentage, best first; empty when not used.</summary>
    public ImmutableArray<ScoreBand> CompletionBands { get; init; } = [];

    /// <summary>Bands of the execution rate in percent, best first; empty for the proportional score.</summary>
    public ImmutableArray<ScoreBand> ExecutionBands { get; init; } = [];

    /// <summary>Fewest questionnaires behind a satisfaction rate before it is doubted.</summary>
    public int MinimumSample { get; init; } = 30;

    /// <summary>Points taken for each event by the deduct-per-event method.</summary>
    public decimal DeductionPerEventPoints { get; init; } = 1;

    /// <summary>Points taken for each day after a deadline; null when a late result scores nothing.</summary>
    public decimal? DeductionPerDayPoints { get; init; }

    /// <summary>Citations of single settings, by name: <c>grades</c>, <c>weights</c>, <c>tiers</c>, <c>execution</c>,
    /// <c>quantitative</c>, <c>over-achievement</c>, <c>satisfaction</c>.</summary>
    public ImmutableDictionary<string, Citation> Citations { get; init; } = ImmutableDictionary<string, Citation>.Empty;

    /// <summary>The citation of a setting, or the scheme's own.</summary>
    public Citation CitationOf(string setting) => Citations.GetValueOrDefault(setting, Citation);
}

/// <summary>A grade (评价结果等次) from a total upwards.</summary>
/// <param name="Name">优, 良, 中 or 差.</param>
/// <param name="From">Lowest total in points that earns it.</param>
public sealed record GradeBand(string Name, decimal From)
{
    /// <summary>English counterpart of the name; null when the pack gives none.</summary>
    public string? EnglishName { get; init; }
}

/// <summary>Share of the weight from a value upwards.</summary>
/// <param name="From">Lowest value, included.</param>
/// <param name="Share">Share of the weight, 0 … 1.</param>
public sealed record ScoreBand(decimal From, decimal Share);

/// <summary>Handling of results far beyond the target (完成值高于指标值较多).</summary>
/// <param name="WarnAbove">Excess over the target, 0.30 for 30 %, beyond which the reviewer is told.</param>
/// <param name="ExplainFrom">Excess from which a reason is compulsory.</param>
/// <param name="Slope">Share of the weight lost for each unit of excess beyond the warning, when the target was too low.</param>
/// <param name="Floor">Share of the weight that is never taken.</param>
public sealed record OverAchievementPolicy(decimal WarnAbove, decimal ExplainFrom, decimal Slope, decimal Floor);
