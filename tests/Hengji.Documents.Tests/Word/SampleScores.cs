using System.Collections.Immutable;
using Hengji.Indicators;
using Hengji.Schemes;
using Hengji.Scoring;

namespace Hengji.Documents.Tests.Word;

/// <summary>A score sheet of twenty lines; two weights are assumed.</summary>
internal static class SampleScores
{
    private static readonly string[] Outputs =
    [
        "城镇新增就业人数", "开展创业培训人数", "离校未就业高校毕业生就业率", "脱贫劳动力转移就业人数", "高质量发展指标完成率", "约束性指标扣分",
        "新增发放创业担保贷款", "职业技能竞赛场次", "劳动投诉案件办结率", "劳动人事争议案件办结率", "管理制度健全性", "资金使用合规性",
        "预决算信息公开性", "支出控制在预算金额内", "“三公经费”控制率",
    ];

    public static Evaluation Build()
    {
        var scheme = new Scheme(
            "department-self-2020", "部门整体支出绩效自评", ImmutableDictionary<IndicatorClass, decimal>.Empty, [new("优", 90)],
            SampleForms.Citation);
        ImmutableArray<ScoreLine> lines =
        [
            Line("execution", IndicatorClass.Execution, "", "预算执行率", 10, 8.8m) with { TargetText = "100%", ActualText = "88.05%" },
            .. Outputs.Select((name, at) => Line(
                SampleRows.IndicatorKey(at), IndicatorClass.Output, at < 8 ? "数量指标" : at < 11 ? "时效指标" : "质量指标", name, at < 5 ? 4 : 3, at < 5 ? 4 : 3)
                with { TargetText = SampleRows.TargetOf(at), ActualText = SampleRows.ActualOf(at), IsAssumed = at is 1 or 3 }),
            Line("I16", IndicatorClass.Benefit, "社会效益", "社保待遇落实到位", 15, 15),
            Line("I17", IndicatorClass.Benefit, "社会效益", "劳动关系和谐稳定", 15, 15),
            Line("I18", IndicatorClass.Satisfaction, "服务对象满意度", "社会公众满意度", 10, null) with { Status = ScoreStatus.Incomplete },
        ];
        return new Evaluation(
            scheme, lines,
            [new(IndicatorClass.Execution, 10, 8.8m), new(IndicatorClass.Output, 50, 50), new(IndicatorClass.Benefit, 30, 30), new(IndicatorClass.Satisfaction, 10, 10)],
            98.8m, "优", []);
    }

    private static ScoreLine Line(string key, IndicatorClass level1, string level2, string name, decimal weight, decimal? score) =>
        new(key, level1, level2, name, weight, score, ScoreStatus.Met, "", SampleForms.Citation);
}
