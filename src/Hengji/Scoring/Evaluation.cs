using Hengji.Checks;
using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Regulations;
using Hengji.Schemes;

namespace Hengji.Scoring;

/// <summary>A scored evaluation (自评结果): every line with its explanation, the classes, the total and the grade.</summary>
/// <param name="Scheme">The scheme it was scored with.</param>
/// <param name="Lines">Execution first, then the indicators in form order.</param>
/// <param name="Classes">Sums by class in the scheme's order.</param>
/// <param name="TotalPoints">Total; null while a line is incomplete.</param>
/// <param name="Grade">Grade of the total as displayed; null with it.</param>
/// <param name="Findings">What is wrong or must be explained.</param>
public sealed record Evaluation(
    Scheme Scheme,
    ImmutableArray<ScoreLine> Lines,
    ImmutableArray<ClassScore> Classes,
    decimal? TotalPoints,
    string? Grade,
    ImmutableArray<Finding> Findings)
{
    /// <summary>Whether every line has a score.</summary>
    public bool IsComplete => TotalPoints is not null;

    /// <summary>Whether any weight, target or score in it was supplied by assumption.</summary>
    public bool UsesAssumptions => Lines.Any(line => line.IsAssumed);
}

/// <summary>The score of one indicator, or of budget execution.</summary>
/// <param name="Key">Indicator key; <c>execution</c> for the budget execution rate.</param>
/// <param name="Class">一级指标.</param>
/// <param name="Level2">二级指标; empty for execution.</param>
/// <param name="Name">三级指标 name.</param>
/// <param name="WeightPoints">分值.</param>
/// <param name="ScorePoints">得分; null when incomplete.</param>
/// <param name="Status">Whether and how it was scored.</param>
/// <param name="Explanation">The formula with the figures put in, in Chinese.</param>
/// <param name="Citation">On what basis.</param>
public sealed record ScoreLine(
    string Key,
    IndicatorClass Class,
    string Level2,
    string Name,
    decimal WeightPoints,
    decimal? ScorePoints,
    ScoreStatus Status,
    string Explanation,
    Citation Citation)
{
    /// <summary>The explanation in English.</summary>
    public string EnglishExplanation { get; init; } = "";

    /// <summary>年度指标值 as shown.</summary>
    public string TargetText { get; init; } = "";

    /// <summary>实际完成值 as shown.</summary>
    public string ActualText { get; init; } = "";

    /// <summary>执行率 of the execution line, 88.05%; empty for other lines and when it cannot be computed.</summary>
    public string RateText { get; init; } = "";

    /// <summary>偏差原因分析及改进措施.</summary>
    public string DeviationReason { get; init; } = "";

    /// <summary>Whether its weight, target or actual was supplied by assumption.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Figures that went into it.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];
}

/// <summary>Whether and how a line was scored.</summary>
public enum ScoreStatus
{
    /// <summary>达成: target met.</summary>
    Met,

    /// <summary>未达成: target not met, scored by the method.</summary>
    NotMet,

    /// <summary>不完整: actual value, target or tier missing; neither zero nor full.</summary>
    Incomplete,

    /// <summary>调整: a claimed score stands instead, with its reason.</summary>
    Overridden,
}

/// <summary>Sum of one class.</summary>
/// <param name="Class">一级指标.</param>
/// <param name="WeightPoints">Points available.</param>
/// <param name="ScorePoints">Points earned; null while a line is incomplete.</param>
public sealed record ClassScore(IndicatorClass Class, decimal WeightPoints, decimal? ScorePoints);
