using Hengji.Figures;

namespace Hengji.Indicators;

/// <summary>A third-level performance indicator (三级指标) with its target, actual value and weight.</summary>
/// <remarks>Direction, target and unit are separate, never one text such as “≥98%”.</remarks>
/// <param name="Key">Row key in the indicator form.</param>
/// <param name="Level1">一级指标.</param>
/// <param name="Level2">二级指标, for instance 数量指标.</param>
/// <param name="Name">三级指标 name.</param>
/// <param name="Direction">指标性质.</param>
/// <param name="Method">赋分规则.</param>
public sealed record Indicator(
    string Key, IndicatorClass Level1, string Level2, string Name, Direction Direction, ScoringMethod Method)
{
    /// <summary>指标值 as a number; null for qualitative ones and when none was set.</summary>
    public Figure? Target { get; init; }

    /// <summary>Upper end of a range target (区间); null otherwise.</summary>
    public Figure? TargetHigh { get; init; }

    /// <summary>指标值 in words, as printed.</summary>
    public string TargetText { get; init; } = "";

    /// <summary>完成值 as a number; null when missing or qualitative.</summary>
    public Figure? Actual { get; init; }

    /// <summary>完成值 in words, as printed.</summary>
    public string ActualText { get; init; } = "";

    /// <summary>分值 in points; null when not set.</summary>
    public Figure? Weight { get; init; }

    /// <summary>达成档次 of a qualitative indicator; null until chosen.</summary>
    public AchievementTier? Tier { get; init; }

    /// <summary>Score the filler claims; null when the engine's score stands.</summary>
    public Figure? ClaimedScore { get; init; }

    /// <summary>偏差原因分析及改进措施.</summary>
    public string DeviationReason { get; init; } = "";

    /// <summary>Why the target was exceeded by much: target too low, policy change, demand change, one-off, other.</summary>
    public string OverAchievementCause { get; init; } = "";

    /// <summary>Number of evidence files or documents named.</summary>
    public int EvidenceCount { get; init; }

    /// <summary>Number of valid questionnaires behind a satisfaction rate; null when not given.</summary>
    public Figure? SampleSize { get; init; }

    /// <summary>Number of events to deduct for (扣分项数); null when not used.</summary>
    public Figure? EventCount { get; init; }

    /// <summary>Whether any of its words was supplied by assumption (假定); its figures know for themselves.</summary>
    public bool HasAssumedText { get; init; }
}

/// <summary>一级指标 of 财预〔2020〕10号, and 成本 of 财预〔2021〕101号.</summary>
public enum IndicatorClass
{
    /// <summary>预算执行率.</summary>
    Execution,

    /// <summary>成本指标.</summary>
    Cost,

    /// <summary>产出指标.</summary>
    Output,

    /// <summary>效益指标.</summary>
    Benefit,

    /// <summary>满意度指标.</summary>
    Satisfaction,
}

/// <summary>指标性质: which way is good.</summary>
public enum Direction
{
    /// <summary>≥ 正向.</summary>
    AtLeast,

    /// <summary>&gt; 正向.</summary>
    MoreThan,

    /// <summary>≤ 反向.</summary>
    AtMost,

    /// <summary>&lt; 反向.</summary>
    LessThan,

    /// <summary>=.</summary>
    Equal,

    /// <summary>区间.</summary>
    Range,

    /// <summary>定性.</summary>
    Qualitative,
}

/// <summary>赋分规则: the named method that scores an indicator.</summary>
public enum ScoringMethod
{
    /// <summary>预算执行率: executed over full-year budget.</summary>
    ExecutionRate,

    /// <summary>完成比例赋分, 正向.</summary>
    AtLeast,

    /// <summary>完成比例赋分, 反向.</summary>
    AtMost,

    /// <summary>等于.</summary>
    Equal,

    /// <summary>区间.</summary>
    Range,

    /// <summary>时限: done on or before a date.</summary>
    Deadline,

    /// <summary>直接赋分: yes or no.</summary>
    YesNo,

    /// <summary>评判等级赋分: three tiers.</summary>
    QualitativeTier,

    /// <summary>分档赋分: bands.</summary>
    Bands,

    /// <summary>扣分: a deduction for each event.</summary>
    DeductPerEvent,

    /// <summary>满意度赋分.</summary>
    Satisfaction,
}

/// <summary>达成档次 of a qualitative indicator (财预〔2020〕10号).</summary>
public enum AchievementTier
{
    /// <summary>达成年度指标: 100 % … 80 % of the weight.</summary>
    Achieved,

    /// <summary>部分达成年度指标并具有一定效果: below 80 % … 60 %.</summary>
    PartlyAchieved,

    /// <summary>未达成年度指标且效果较差: below 60 % … 0.</summary>
    NotAchieved,
}
