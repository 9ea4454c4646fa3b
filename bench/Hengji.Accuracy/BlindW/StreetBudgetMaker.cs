using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Makes a subdistrict's budget.</summary>
internal sealed class StreetBudgetMaker(Ledger ledger, Dice dice) : PaperMaker(ledger, dice, "w.street.more")
{
    private static readonly PlannedGoal[] Goals =
    [
        new("产出指标", "数量指标", "保洁道路面积", "≥", 60, 140, "万平方米", 15), new("产出指标", "数量指标", "清运生活垃圾", "≥", 9_000, 26_000, "吨", 10), new("产出指标", "质量指标", "保洁考核合格率", "≥", 90, 96, "%", 15), new("产出指标", "时效指标", "问题交办按时办结率", "≥", 92, 98, "%", 10),
        new("产出指标", "成本指标", "每平方米保洁成本", "≤", 6, 12, "元", 10), new("效益指标", "社会效益指标", "整治脏乱点位", "≥", 20, 60, "处", 15), new("效益指标", "生态效益指标", "生活垃圾分类覆盖率", "≥", 90, 100, "%", 15), new("满意度指标", "服务对象满意度指标", "辖区居民满意度", "≥", 88, 95, "%", 10),
    ];

    public StreetBudget Make()
    {
        var budget = new BudgetMaker(Ledger, Dice, StreetBudget.Plan).Make();
        var granted = Total("granted", [budget.Whole.Now, budget.Fund!.Now]);
        Ledger.Sum(granted, [.. budget.Classes.Select(one => one.Fiscal).OfType<Fact>()]);
        var communities = Count("communities", 8, 16);
        return new(
            budget, communities, Count("households", communities.Value * Dice.Whole(2_300, 3_600)), Count("people", communities.Value * Dice.Whole(6_800, 9_600)),
            granted, new GoalMaker(Ledger, Dice).Make(Key("goal"), Goals));
    }
}
