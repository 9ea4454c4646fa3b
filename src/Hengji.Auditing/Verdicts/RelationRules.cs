using Hengji.Auditing.Relations;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Regulations;

namespace Hengji.Auditing.Verdicts;

/// <summary>Code and title of each kind of relation, in the shape of a rule so that the core can work with it.</summary>
public static class RelationRules
{
    private static readonly TextSpan Nowhere = new(0, 0);
    private static readonly Expression Nothing =
        new Comparison(ComparisonOperator.Equal, new NumberLiteral(0, Nowhere), new NumberLiteral(0, Nowhere), Nowhere);

    private static readonly Citation OwnFigures = new("文中数字之间的关系", "", CitationSeen.Design);

    private static readonly ImmutableDictionary<(RelationKind, Certainty), Rule> Rules =
        Enum.GetValues<RelationKind>()
            .SelectMany(kind => Enum.GetValues<Certainty>().Select(certainty => (kind, certainty)))
            .ToImmutableDictionary(key => key, key => Make(key.kind, key.certainty));

    /// <summary>The rule a relation stands for.</summary>
    public static Rule Of(ReportRelation relation) => relation.Official ?? Rules[(relation.Kind, relation.Certainty)];

    /// <summary>Code of its findings; has a page in docs/findings.</summary>
    public static string Code(RelationKind kind) =>
        kind switch
        {
            RelationKind.RowSum => "D01-row-sum",
            RelationKind.ColumnSum => "D02-column-sum",
            RelationKind.Bound => "D03-bound",
            RelationKind.Balance => "D04-balance",
            RelationKind.Change => "D05-change",
            RelationKind.ChangeRate => "D06-change-rate",
            RelationKind.Share => "D07-share",
            RelationKind.CompletionRate => "D08-completion-rate",
            RelationKind.Score => "D09-score",
            RelationKind.ScoreSum => "D10-score-sum",
            RelationKind.Target => "D11-target",
            RelationKind.TextSum => "D12-text-sum",
            RelationKind.Repeat => "D13-repeat",
            RelationKind.TextAgainstTable => "D14-text-against-table",
            RelationKind.Count => "D15-count",
            RelationKind.Granularity => "D16-granularity",
            RelationKind.Rank => "D17-rank",
            RelationKind.PointsApart => "D19-points-apart",
            RelationKind.OfficialForm => "D21-official-form",
            RelationKind.PerHead => "D40-per-head",
            RelationKind.BetweenFiles => "D41-between-files",
            RelationKind.LastYearReport => "D42-last-year-report",
        };

    /// <summary>What must hold, in Chinese.</summary>
    public static string Title(RelationKind kind) =>
        kind switch
        {
            RelationKind.RowSum => "行内合计与各分项之和",
            RelationKind.ColumnSum => "列内合计与各行之和",
            RelationKind.Bound => "其中项不大于总数",
            RelationKind.Balance => "结转结余平衡",
            RelationKind.Change => "增减额",
            RelationKind.ChangeRate => "增减比率",
            RelationKind.Share => "占比",
            RelationKind.CompletionRate => "完成率、执行率、控制率",
            RelationKind.Score => "得分与分值",
            RelationKind.ScoreSum => "得分、分值合计",
            RelationKind.Target => "实际值与目标值",
            RelationKind.TextSum => "文中合计与各分项之和",
            RelationKind.Repeat => "同一事项前后一致",
            RelationKind.TextAgainstTable => "文字与表格一致",
            RelationKind.Count => "计数与所列项数",
            RelationKind.Granularity => "比率与样本数",
            RelationKind.Rank => "排序、比较的说法",
            RelationKind.PointsApart => "百分点之差",
            RelationKind.OfficialForm => "官方表勾稽",
            RelationKind.PerHead => "人均、批均",
            RelationKind.BetweenFiles => "同一事项在各文件中一致",
            RelationKind.LastYearReport => "上年数与上年报告一致",
        };

    private static Rule Make(RelationKind kind, Certainty certainty) =>
        new(Code(kind), Title(kind), new RuleScope(RuleScopeKind.Once), Nothing, FindingLevel.Error, certainty, OwnFigures);
}
