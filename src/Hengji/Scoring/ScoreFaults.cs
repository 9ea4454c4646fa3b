using Hengji.Checks;

namespace Hengji.Scoring;

/// <summary>Every fault that scoring can report; each code has a page in the documentation of findings.</summary>
public static class ScoreFaults
{
    /// <summary>自评得分与赋分规则不符.</summary>
    public static ScoreFault ClaimDiffers { get; } = new("S01", "自评得分与赋分规则不符", "Claimed score differs from the scoring rule", FindingLevel.Error);

    /// <summary>A claimed score stands with its reason; the reviewer should read it.</summary>
    public static ScoreFault ClaimOverrides { get; } =
        new("SCORE-OVERRIDE", "按填报得分计，请复核理由", "The claimed score stands; review its reason", FindingLevel.Warn, IsQuestion: true);

    /// <summary>指标全部满分而预算执行率偏低.</summary>
    public static ScoreFault AllFullMarks { get; } =
        new("S02", "指标全部满分，与预算执行情况不匹配", "Full marks throughout do not fit the budget execution", FindingLevel.Warn, IsQuestion: true);

    /// <summary>定性指标得分超出所选档次区间.</summary>
    public static ScoreFault OutsideTier { get; } = new("S03", "定性指标得分超出所选档次区间", "Score outside the interval of the chosen tier", FindingLevel.Error);

    /// <summary>未达成却得满分.</summary>
    public static ScoreFault FullThoughUnmet { get; } = new("S04", "指标未达成却自评满分", "Full marks claimed though the target was not met", FindingLevel.Error);

    /// <summary>偏差未说明原因.</summary>
    public static ScoreFault Unexplained { get; } = new("S05", "偏差未说明原因及改进措施", "Deviation without reason and improvement", FindingLevel.Error);

    /// <summary>等次与总分不符.</summary>
    public static ScoreFault WrongGrade { get; } = new("S06", "评价等次与总分不符", "Grade does not fit the total", FindingLevel.Error);

    /// <summary>未列佐证材料.</summary>
    public static ScoreFault NoEvidence { get; } = new("S08", "指标未列佐证材料", "Indicators without evidence", FindingLevel.Warn);

    /// <summary>满意度依据不足.</summary>
    public static ScoreFault DoubtfulSatisfaction { get; } =
        new("S09", "满意度依据不足", "Satisfaction rate lacks a basis", FindingLevel.Warn, IsQuestion: true);

    /// <summary>满意度不可能由样本数得出.</summary>
    public static ScoreFault UnreachableRate { get; } =
        new("SCORE-REACH", "满意度不可能由所填问卷数得出", "Satisfaction rate impossible for the number of questionnaires", FindingLevel.Error);

    /// <summary>目标不可衡量.</summary>
    public static ScoreFault Unmeasurable { get; } = new("G01", "指标值不可衡量", "Target cannot be measured", FindingLevel.Warn);

    /// <summary>完成值高于指标值较多.</summary>
    public static ScoreFault OverAchieved { get; } =
        new("G02", "完成值明显优于指标值，目标可能偏低", "Actual far better than the target, which may be too low", FindingLevel.Warn, IsQuestion: true);

    /// <summary>缺少指标类别.</summary>
    public static ScoreFault ClassWithoutIndicator { get; } = new("G05", "方案要求的指标类别没有指标", "A class of the scheme has no indicator", FindingLevel.Error);

    /// <summary>分值合计与方案不符.</summary>
    public static ScoreFault WrongWeights { get; } = new("G07", "分值合计与评价方案不符", "Weights do not add up to the scheme", FindingLevel.Error);

    /// <summary>指标性质与赋分规则相反.</summary>
    public static ScoreFault DirectionReversed { get; } = new("G12", "指标性质与赋分规则相反", "Direction and scoring rule are opposed", FindingLevel.Error);

    /// <summary>执行率超过 100%.</summary>
    public static ScoreFault OverBudget { get; } = new("N11", "预算执行率超过 100%", "Budget execution above 100%", FindingLevel.Error);

    /// <summary>缺项，无法评分.</summary>
    public static ScoreFault Missing { get; } = new("SCORE-MISSING", "缺项，暂不能评分", "Something is missing; not scored yet", FindingLevel.Error);

    /// <summary>全年预算数为零.</summary>
    public static ScoreFault NoBudget { get; } = new("SCORE-NO-BUDGET", "全年预算数为零，执行率不适用", "No budget for the year; no execution rate", FindingLevel.Error);

    /// <summary>计量单位不一致.</summary>
    public static ScoreFault UnitsDiffer { get; } = new("SCORE-UNIT", "指标值与完成值计量单位不同类", "Target and actual count different things", FindingLevel.Error);

    /// <summary>数值超出可能范围.</summary>
    public static ScoreFault OutOfRange { get; } = new("SCORE-RANGE", "数值超出可能范围", "Value outside the possible range", FindingLevel.Error);

    /// <summary>赋分规则对这些数值没有意义.</summary>
    public static ScoreFault MethodDoesNotFit { get; } =
        new("SCORE-METHOD", "赋分规则不适用于所填数值", "Scoring rule does not fit the values", FindingLevel.Error);

    /// <summary>定性指标缺少文字依据.</summary>
    public static ScoreFault NoBasis { get; } = new("SCORE-BASIS", "定性指标缺少文字依据", "Qualitative indicator without a basis in words", FindingLevel.Error);

    /// <summary>完成值等于指标值但性质为严格大于或小于.</summary>
    public static ScoreFault StrictTie { get; } =
        new("SCORE-TIE", "完成值恰等于严格不等的指标值，请复核", "Actual just equals a target that must be passed", FindingLevel.Warn, IsQuestion: true);

    /// <summary>指标行读不懂.</summary>
    public static ScoreFault Unreadable { get; } = new("SCORE-READ", "指标行无法识别", "Indicator row cannot be read", FindingLevel.Error);

    /// <summary>All of them, for documentation.</summary>
    public static ImmutableArray<ScoreFault> All { get; } =
    [
        ClaimDiffers, ClaimOverrides, AllFullMarks, OutsideTier, FullThoughUnmet, Unexplained, WrongGrade, NoEvidence,
        DoubtfulSatisfaction, UnreachableRate, Unmeasurable, OverAchieved, ClassWithoutIndicator, WrongWeights,
        DirectionReversed, OverBudget, Missing, NoBudget, UnitsDiffer, OutOfRange, MethodDoesNotFit, NoBasis, StrictTie,
        Unreadable,
    ];

    internal static Finding Finding(
        this ScoreFault fault, Bilingual message, Bilingual advice, Regulations.Citation citation, params Figures.Figure?[] figures) =>
        new(
            fault.Code,
            fault.Level,
            fault == Missing || fault == NoBudget || fault == Unreadable ? Verdict.NotApplicable : Verdict.Breaks,
            fault.IsQuestion,
            message.Chinese,
            advice.Chinese,
            citation)
        {
            EnglishMessage = message.English,
            EnglishAdvice = advice.English,
            Title = fault.Title,
            EnglishTitle = fault.EnglishTitle,
            Places =
            [
                .. figures
                    .OfType<Figures.Figure>()
                    .Select(figure => new FindingPlace(figure.Source, figure.Printed, figure.Address)),
            ],
        };
}
