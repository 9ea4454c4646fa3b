using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>An indicator a project's goal has, its range and its weight.</summary>
internal sealed record PlannedGoal(string Level1, string Level2, string Name, string Sign, int Least, int Most, string Unit, int Weight);

/// <summary>Makes goals of projects.</summary>
internal sealed class GoalMaker(Ledger ledger, Dice dice)
{
    public static ImmutableArray<PlannedGoal> Clinic { get; } =
    [
        new("产出指标", "数量指标", "居民健康档案管理人数", "≥", 9_000, 34_000, "人", 12), new("产出指标", "数量指标", "65岁以上老年人健康体检人数", "≥", 900, 4_800, "人", 10),
        new("产出指标", "数量指标", "高血压患者管理人数", "≥", 700, 3_400, "人", 10), new("产出指标", "质量指标", "适龄儿童国家免疫规划疫苗接种率", "≥", 90, 96, "%", 12),
        new("产出指标", "时效指标", "补助资金拨付及时率", "=", 100, 100, "%", 6), new("成本指标", "经济成本指标", "人均基本公共卫生服务经费", "≤", 84, 94, "元", 10),
        new("效益指标", "社会效益指标", "健康知识讲座覆盖村（社区）", "≥", 8, 22, "个", 15), new("效益指标", "可持续影响指标", "家庭医生签约服务率", "≥", 45, 72, "%", 15),
        new("满意度指标", "服务对象满意度指标", "服务对象满意度", "≥", 85, 95, "%", 10),
    ];

    public static ImmutableArray<PlannedGoal> Housing { get; } =
    [
        new("产出指标", "数量指标", "开展工程质量安全巡查次数", "≥", 8, 24, "次", 15), new("产出指标", "数量指标", "抽查在建工程项目", "≥", 160, 620, "个", 15),
        new("产出指标", "质量指标", "发现隐患整改率", "≥", 92, 98, "%", 10), new("产出指标", "时效指标", "巡查通报印发及时率", "≥", 95, 99, "%", 10),
        new("成本指标", "经济成本指标", "单个项目平均检查成本", "≤", 1_800, 6_500, "元", 10), new("效益指标", "社会效益指标", "重大质量安全事故", "≤", 0, 0, "起", 20),
        new("效益指标", "可持续影响指标", "培训监督人员", "≥", 120, 680, "人次", 10), new("满意度指标", "服务对象满意度指标", "受检单位满意度", "≥", 85, 95, "%", 10),
    ];

    public BudgetGoals Make(string key, IEnumerable<PlannedGoal> plans)
    {
        var goals = plans.Select((one, index) => new BudgetGoal(
            one.Level1, one.Level2, one.Name, one.Sign, ledger.Count($"{key}.target.{index}", dice.Whole(one.Least, one.Most)), one.Unit, LedgerParts.Points($"{key}.weight.{index}", one.Weight))).ToImmutableArray();
        return new(goals, ledger.Total($"{key}.weight", [.. goals.Select(one => one.Weight)]));
    }
}
