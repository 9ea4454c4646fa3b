namespace Hengji.Accuracy.BlindCc;

/// <summary>Offices whose budgets are printed.</summary>
internal static class DraftOffices
{
    /// <summary>A public park of a city district.</summary>
    public static OfficePlan Park { get; } = new("cc.park", 13_000_000, 38_000_000, 34,
        [
            new("2050803", "培训支出", 0.1m, 100), new("2080502", "事业单位离退休", 1.2m, 100), AccountOffices.Pension with { Weight = 2.9m }, AccountOffices.Annuity with { Weight = 1.5m }, AccountOffices.PublicCare,
            new("2120399", "其他城乡社区公共设施支出", 9, 0), new("2120501", "城乡社区环境卫生", 78, 32), AccountOffices.Housing with { Weight = 2.7m }, new("2210203", "购房补贴", 1.6m, 100),
        ])
    {
        OtherSources = [("其他收入", 62), ("上年结转结余", 38)], OtherUses = [new("212", 1, false)], OtherPercent = (2, 6), IsInstitution = true, Projects = ["绿地养护", "园区保安服务", "园区保洁", "湖体水质维护", "基础设施维修", "节日环境布置"],
    };

    /// <summary>A primary school.</summary>
    public static OfficePlan School { get; } = new("cc.school", 22_000_000, 49_000_000, 96,
        [
            new("2050202", "小学教育", 70, 90), new("2050903", "城市中小学校舍建设", 4, 0), new("2050999", "其他教育费附加安排的支出", 2.5m, 0), new("2080502", "事业单位离退休", 1.2m, 100), AccountOffices.Pension, AccountOffices.Annuity with { Weight = 3.4m },
            AccountOffices.PublicCare with { Weight = 4.3m }, AccountOffices.Housing, new("2210203", "购房补贴", 1.4m, 100),
        ])
    {
        OtherSources = [("事业收入", 74), ("其他收入", 26)], OtherUses = [new("205", 38, true), new("205", 62, false)], OtherPercent = (4, 9), IsInstitution = true, CarPercent = 20, Projects = ["校舍修缮", "教学设备更新", "校园安保服务", "课后服务", "信息化运维"],
    };

    /// <summary>A county's bureau for approvals.</summary>
    public static OfficePlan Approval { get; } = new("cc.approval", 7_000_000, 17_000_000, 58,
        [
            new("2010301", "行政运行", 42, 100), new("2010302", "一般行政管理事务", 14, 0), new("2010306", "政务公开审批", 16, 0), new("2010350", "事业运行", 12, 100), new("2080501", "行政单位离退休", 1.3m, 100), AccountOffices.Pension,
            AccountOffices.CivilCare, AccountOffices.PublicCare with { Weight = 1.2m }, AccountOffices.Housing,
        ])
    {
        Cars = (2, 4), Projects = ["政务服务大厅运行", "政务服务平台升级", "帮办代办服务外包", "公共资源交易场地租赁", "企业开办免费刻章"],
    };

    /// <summary>A province's centre for watching and forecasting the sea.</summary>
    public static OfficePlan Ocean { get; } = new("cc.ocean", 16_000_000, 46_000_000, 78,
        [
            new("2060499", "其他技术研究与开发支出", 3, 0), new("2080502", "事业单位离退休", 1.1m, 100), AccountOffices.Pension with { Weight = 4.6m }, AccountOffices.Annuity with { Weight = 2.3m }, AccountOffices.PublicCare with { Weight = 3 },
            new("2200150", "事业运行", 37, 100), new("2200199", "其他自然资源事务支出", 33, 0), AccountOffices.Housing with { Weight = 4.8m }, new("2210203", "购房补贴", 1.2m, 100), new("2240699", "其他自然灾害防治支出", 8, 0),
        ])
    {
        OtherSources = [("事业收入", 46), ("其他收入", 9), ("上年结转", 45)], OtherUses = [new("220", 24, true), new("220", 58, false), new("206", 18, false)], OtherPercent = (6, 17), IsInstitution = true, BuysCar = true, GoesAbroad = true,
        Projects = ["海洋观测站网运行维护", "海洋生态预警监测", "海洋灾害预警预报", "赤潮应急监测", "海浪浮标更新", "海洋数据共享平台"],
    };
}
