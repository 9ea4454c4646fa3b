using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>What a printed figure says (断言): of whom, of what, for when.</summary>
/// <param name="Figure">The number; the same object wherever this place is meant.</param>
/// <param name="Subject">What it measures, as printed, without measure and year: 公务接待费, 城镇新增就业, 项目支出.</param>
/// <param name="Measure">Which of the subject's numbers it is.</param>
/// <param name="Year">The fiscal year it is of; null when not known.</param>
public sealed record Claim(Figure Figure, string Subject, Measure Measure, int? Year)
{
    /// <summary>Of whom: unit or department name, or a wider heading; empty for the report's own department.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Whether it is a bound or an estimate.</summary>
    public Numbers.NumberQualifier Qualifier { get; init; }

    /// <summary>Sign the words give a number printed without one: −1 for 减少 9.30, else 1.</summary>
    public int Direction { get; init; } = 1;

    /// <summary>Whether words before it may make it a part of what its name says: 一般公共预算财政拨款支出中….</summary>
    public bool IsNarrow { get; init; }

    /// <summary>Whether the words say which budget: 年初, 全年, 调整.</summary>
    public bool IsNamedBudget { get; init; }

    /// <summary>Which rate of its subject it is (到位, 执行); empty where no word says, and for amounts.</summary>
    public string RateName { get; init; } = "";

    /// <summary>Whether a rate is of the subject against another one: 占总支出, 占比.</summary>
    public string Against { get; init; } = "";
}

/// <summary>Which number of a subject a claim gives (指标口径).</summary>
public enum Measure
{
    /// <summary>Not said; mostly the actual amount.</summary>
    Amount,

    /// <summary>预算数、年初预算.</summary>
    Budget,

    /// <summary>调整预算数、全年预算数.</summary>
    AdjustedBudget,

    /// <summary>决算数、执行数、实际完成、实际支出.</summary>
    Actual,

    /// <summary>上年数、上年决算数、上年同期.</summary>
    LastYear,

    /// <summary>原数: what this is compared with, of another time that is not known to be last year.</summary>
    Earlier,

    /// <summary>整体: what a share is of, told in the share's own words: 占支出总额135.42万元的56%.</summary>
    Whole,

    /// <summary>目标值、计划数、任务数.</summary>
    Target,

    /// <summary>增减额, signed by <see cref="Claim.Direction"/>.</summary>
    Change,

    /// <summary>增减比率, signed by <see cref="Claim.Direction"/>.</summary>
    ChangeRate,

    /// <summary>占比.</summary>
    Share,

    /// <summary>完成率、执行率、控制率: actual of budget or target.</summary>
    CompletionRate,

    /// <summary>Any other rate: 办结率, 满意度.</summary>
    Rate,

    /// <summary>分值、满分.</summary>
    MaximumPoints,

    /// <summary>得分.</summary>
    Points,

    /// <summary>年初结转和结余.</summary>
    Opening,

    /// <summary>年末结转和结余.</summary>
    Closing,
}
