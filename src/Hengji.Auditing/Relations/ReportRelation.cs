using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations;

/// <summary>A relation a document's own figures must satisfy (勾稽关系), with the reason why it applies.</summary>
/// <param name="Kind">What kind of relation.</param>
/// <param name="Left">What is computed from other figures.</param>
/// <param name="Operator">How the sides must relate.</param>
/// <param name="Right">The printed result, or the other place.</param>
/// <param name="Unit">Unit both sides are in.</param>
/// <param name="Basis">Why it must hold: 表2“其中”各列之和等于“收入合计”.</param>
public sealed record ReportRelation(
    RelationKind Kind, BoundNode Left, ComparisonOperator Operator, BoundNode Right, MeasureUnit Unit, Message Basis)
{
    /// <summary>How surely it must hold.</summary>
    public Certainty Certainty { get; init; } = Certainty.Certain;

    /// <summary>The rule of a pack it comes from; null for relations of the document's own.</summary>
    public Rule? Official { get; init; }

    /// <summary>What it rests on when it is not certain; no words by default.</summary>
    public Message Assumption { get; init; } = Message.None;

    /// <summary>Whether a form everybody uses states it by its own heads, so that no figure need vouch for it.</summary>
    public bool IsStated { get; init; }

    /// <summary>Whether it holds by what its words mean (收入总计＝支出总计): that its figures fit elsewhere is no answer to its break.</summary>
    public bool IsByDefinition { get; init; }

    /// <summary>Whether the document itself says that it does not hold: points were taken off for a target that was missed. Then nobody need ask.</summary>
    public bool IsAdmitted { get; init; }

    /// <summary>Whether cells it adds up are blank: what stands there may be less than the last digit, and no proof can rest on its being nothing.</summary>
    public bool HasBlanks { get; init; }

    /// <summary>Whether its figures are exact as printed, whole numbers or points of one unit: 217,758平方米 and 217,759平方米 are no two roundings of one area.</summary>
    public bool IsOfWholes { get; init; }

    /// <summary>Whether nobody need ask about its break where others vouch for each of its figures: only words say that they are one fact, and no slip of the hand does.</summary>
    public bool YieldsToVouched { get; init; }

    /// <summary>How the same relation fares elsewhere in its table or in its two places; none known by default.</summary>
    public Siblings Siblings { get; init; }
}

/// <summary>Kinds of relations in finished documents.</summary>
public enum RelationKind
{
    /// <summary>行内合计: a total and its parts in one row.</summary>
    RowSum,

    /// <summary>列内合计: a total and its parts in one column.</summary>
    ColumnSum,

    /// <summary>部分不超过总数.</summary>
    Bound,

    /// <summary>结转结余: opening + income − expenditure = closing.</summary>
    Balance,

    /// <summary>增减额: this year less last year.</summary>
    Change,

    /// <summary>增减比率.</summary>
    ChangeRate,

    /// <summary>占比.</summary>
    Share,

    /// <summary>完成率、执行率、控制率.</summary>
    CompletionRate,

    /// <summary>得分: points of a rate, points within their maximum.</summary>
    Score,

    /// <summary>得分合计.</summary>
    ScoreSum,

    /// <summary>目标: actual against its target, 以上、以内.</summary>
    Target,

    /// <summary>文内合计: a total and its parts in running text.</summary>
    TextSum,

    /// <summary>前后一致: the same fact printed twice.</summary>
    Repeat,

    /// <summary>文表一致: the same fact in text and table.</summary>
    TextAgainstTable,

    /// <summary>计数: a count against what is listed.</summary>
    Count,

    /// <summary>粒度: a rate that its number of cases cannot give.</summary>
    Granularity,

    /// <summary>排序: first, highest, more than.</summary>
    Rank,

    /// <summary>百分点: a difference of two percentages.</summary>
    PointsApart,

    /// <summary>官方表: a rule of a pack over official forms.</summary>
    OfficialForm,

    /// <summary>人均、批均: an amount ÷ a count.</summary>
    PerHead,

    /// <summary>文件之间一致: the same fact in two files of one submission.</summary>
    BetweenFiles,

    /// <summary>与上年报告一致: last year's figure as printed now and in last year's report.</summary>
    LastYearReport,
}
