namespace Hengji.Accuracy.BlindJj;

/// <summary>The bodies whose budgets are published.</summary>
internal static class BudgetSpecs
{
    /// <summary>A county's office of transport.</summary>
    public static BodySpec Transport { get; } = new("transport", "2140101", 64, 92)
    {
        IsBudget = true, Step = 100, Wages = HeadCosts.OfficeWages, Goods = HeadCosts.OfficeGoods, Help = HeadCosts.OfficeHelp, Equipment = HeadCosts.Equipment,
        Tasks =
        [
            new("2140106", "农村公路日常养护", 5_600_000, 11_000_000), new("2140106", "公路水毁修复", 900_000, 2_600_000), new("2140104", "乡镇通三级公路建设", 8_000_000, 21_000_000), new("2140112", "城乡客运一体化补贴", 3_200_000, 7_400_000),
            new("2140112", "交通运输综合行政执法", 500_000, 1_300_000), new("2140199", "治超站点运行", 700_000, 1_700_000), new("2120804", "农村桥梁改造", 2_000_000, 6_500_000) { IsFund = true },
        ],
    };

    /// <summary>A city's hospital for mothers and children.</summary>
    public static BodySpec Maternity { get; } = new("maternity", "2100403", 176, 232)
    {
        IsBudget = true, Wages = HeadCosts.InstitutionWages, Goods = HeadCosts.InstitutionGoods, Help = HeadCosts.InstitutionHelp, Equipment = HeadCosts.Equipment,
        Tasks =
        [
            new("2100408", "孕产妇和儿童健康管理", 1_100_000, 2_800_000), new("2100409", "农村妇女“两癌”检查", 900_000, 2_200_000), new("2100409", "新生儿疾病筛查", 600_000, 1_500_000), new("2100717", "出生缺陷三级预防", 400_000, 1_200_000), new("2100403", "业务用房消防设施改造", 700_000, 2_400_000),
        ],
        Own = [new("2100403", 36_000_000, 72_000_000, 6_000_000, 15_000_000)],
    };

    /// <summary>A district's office of emergencies.</summary>
    public static BodySpec Emergency { get; } = new("emergency", "2240101", 44, 66)
    {
        IsBudget = true, Step = 1, Wages = HeadCosts.OfficeWages, Goods = HeadCosts.OfficeGoods, Help = HeadCosts.OfficeHelp, Equipment = HeadCosts.Equipment, Units = [("区应急管理局（本级）", 26), ("区应急管理综合行政执法大队", 17), ("区应急救援保障中心", 12)],
        Tasks =
        [
            new("2240106", "安全生产专家检查服务", 800_000, 1_900_000), new("2240106", "安全生产举报奖励", 60_000, 180_000), new("2240104", "自然灾害综合风险监测预警", 500_000, 1_400_000), new("2240108", "综合应急救援队伍补助", 1_800_000, 3_900_000),
            new("2240109", "应急指挥平台运行维护", 600_000, 1_600_000), new("2240109", "应急物资储备轮换", 700_000, 2_100_000), new("2240703", "冬春救助", 300_000, 900_000),
        ],
    };
}
