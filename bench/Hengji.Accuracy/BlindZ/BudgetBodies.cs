using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;

namespace Hengji.Accuracy.BlindZ;

/// <summary>The bodies whose budgets blind-z prints.</summary>
internal static class BudgetBodies
{
    /// <summary>A city's centre for the health of mothers and children.</summary>
    public static AccountPlan Mothers { get; } = new("z.mothers", 19_000_000, 43_000_000, 190,
        [
            new("2080502", "事业单位离退休", 1.9m, 100), PublicBodies.Pension, PublicBodies.Annuity, new("2100403", "妇幼保健机构", 58, 82), new("2100409", "重大公共卫生服务", 9, 0), PublicBodies.PublicCare, PublicBodies.Housing,
        ])
    {
        OtherSources = [("事业收入", 93), ("其他收入", 4), ("上年结转", 3)], OtherUses = [new("210", 86, true), new("210", 14, false)], OtherPercent = (140, 260),
        Projects = ["医疗设备购置", "出生缺陷综合防治", "适龄妇女两癌检查", "产科病房改造", "信息系统维护"],
    };

    /// <summary>A district's school for handicapped children.</summary>
    public static AccountPlan Special { get; } = new("z.special", 11_000_000, 24_000_000, 62,
        [
            new("2050701", "特殊学校教育", 70, 91), new("2080502", "事业单位离退休", 2.4m, 100), PublicBodies.Pension, PublicBodies.Annuity, PublicBodies.PublicCare, new("2101103", "公务员医疗补助", 1.6m, 100), PublicBodies.Housing,
        ])
    {
        OtherSources = [("上年结转", 1)], OtherUses = [new("205", 1, false)], OtherPercent = (1, 5),
        Projects = ["学生生均公用经费", "康复训练设备更新", "送教上门补助"],
    };

    /// <summary>A city's office for air defence.</summary>
    public static AccountPlan AirDefence { get; } = new("z.air", 15_000_000, 33_000_000, 40,
        [
            new("2030603", "人民防空", 57, 49), new("2050803", "培训支出", 0.5m, 0), new("2080501", "行政单位离退休", 3.6m, 100), PublicBodies.Pension, PublicBodies.Annuity, PublicBodies.CivilCare,
            new("2101103", "公务员医疗补助", 1.7m, 100), PublicBodies.Housing, new("2210202", "提租补贴", 4, 100),
        ])
    {
        OtherSources = [("上年结转", 1)], OtherUses = [new("203", 1, false)], OtherPercent = (3, 11), BuysVehicle = true,
        Projects = ["人防工程维护管理", "警报通信网建设", "疏散基地运行", "防空防灾宣传教育"],
    };

    /// <summary>A city's opera troupe.</summary>
    public static AccountPlan Troupe { get; } = new("z.troupe", 9_000_000, 21_000_000, 88,
        [
            new("2070107", "艺术表演团体", 66, 76), new("2070199", "其他文化和旅游支出", 5, 0), new("2080502", "事业单位离退休", 2.8m, 100), PublicBodies.Pension, PublicBodies.Annuity, PublicBodies.PublicCare, PublicBodies.Housing,
        ])
    {
        OtherSources = [("事业收入", 71), ("其他收入", 29)], OtherUses = [new("207", 35, true), new("207", 65, false)], OtherPercent = (12, 30),
        Projects = ["新编剧目创排", "送戏下乡演出补贴", "排练场舞台设备更新", "戏曲进校园"],
    };

    public static ImmutableArray<PlannedGoal> TroupeGoals { get; } =
    [
        new("产出指标", "数量指标", "送戏下乡演出场次", "≥", 90, 180, "场", 15), new("产出指标", "数量指标", "创排新剧目", "≥", 1, 3, "部", 10), new("产出指标", "质量指标", "演出计划完成率", "≥", 95, 99, "%", 10),
        new("产出指标", "时效指标", "补贴发放及时率", "=", 100, 100, "%", 5), new("成本指标", "经济成本指标", "下乡演出单场补贴标准", "≤", 5_000, 9_000, "元", 20), new("效益指标", "社会效益指标", "受益群众人次", "≥", 40_000, 130_000, "人次", 30),
        new("满意度指标", "服务对象满意度指标", "观众满意度", "≥", 88, 96, "%", 10),
    ];
}
