namespace Hengji.Accuracy.BlindCc;

/// <summary>Offices whose accounts are printed.</summary>
internal static class AccountOffices
{
    internal static PlannedItem Pension { get; } = new("2080505", "机关事业单位基本养老保险缴费支出", 6.8m, 100);

    internal static PlannedItem Annuity { get; } = new("2080506", "机关事业单位职业年金缴费支出", 2.6m, 100);

    internal static PlannedItem CivilCare { get; } = new("2101101", "行政单位医疗", 2.6m, 100);

    internal static PlannedItem PublicCare { get; } = new("2101102", "事业单位医疗", 2.4m, 100);

    internal static PlannedItem Housing { get; } = new("2210201", "住房公积金", 6.1m, 100);

    /// <summary>A city's home for retired officers.</summary>
    public static OfficePlan RestHome { get; } = new("cc.rest", 4_800_000, 11_000_000, 24,
        [
            new("2080502", "事业单位离退休", 1.2m, 100), Pension with { Weight = 2.7m }, new("2080801", "死亡抚恤", 3.4m, 0), new("2080902", "军队移交政府的离退休人员安置", 58, 0), new("2080904", "退役士兵管理教育", 1.2m, 0), new("2082850", "事业运行", 20, 100),
            new("2082899", "其他退役军人事务管理支出", 2.2m, 0, true), PublicCare with { Weight = 1.2m }, Housing with { Weight = 2.3m },
        ])
    {
        OtherSources = [("其他收入", 1)], OtherUses = [new("208", 1, false)], OtherPercent = (2, 5), IsInstitution = true, Cars = (1, 3), Projects = ["军休人员生活待遇", "军休干部医疗补助", "军休活动阵地运行", "重大节日走访慰问"],
    };

    /// <summary>A county's office for forests and grassland.</summary>
    public static OfficePlan ForestGrass { get; } = new("cc.forest", 24_000_000, 62_000_000, 86,
        [
            new("2080501", "行政单位离退休", 1.4m, 100), Pension with { Weight = 4.2m }, new("2080801", "死亡抚恤", 0.6m, 100), CivilCare with { Weight = 1.2m }, PublicCare with { Weight = 1.6m }, new("2110501", "森林管护", 9, 0), new("2110602", "退耕现金", 6, 0),
            new("2130201", "行政运行", 13, 100), new("2130204", "事业机构", 21, 100), new("2130205", "森林资源培育", 11, 0), new("2130207", "森林资源管理", 4, 0), new("2130209", "森林生态效益补偿", 18, 0), new("2130234", "林业草原防灾减灾", 7, 0),
            new("2130504", "农村基础设施建设", 2, 0, true), Housing with { Weight = 3.8m },
        ])
    {
        OtherSources = [("其他收入", 1)], OtherUses = [new("213", 1, false)], OtherPercent = (1, 3), BuysCar = true, Cars = (4, 11),
        Projects = ["森林生态效益补偿", "国土绿化试点示范", "天然林保护修复", "退耕还林现金补助", "森林草原防灭火", "林业有害生物防治", "林区产业道路"],
    };

    /// <summary>The office of a county's people's congress.</summary>
    public static OfficePlan Congress { get; } = new("cc.congress", 8_000_000, 16_000_000, 46,
        [
            new("2010101", "行政运行", 58, 100), new("2010104", "人大会议", 6, 0), new("2010106", "人大监督", 2.5m, 0), new("2010108", "代表工作", 9, 0), new("2010199", "其他人大事务支出", 4, 0), new("2080501", "行政单位离退休", 2.4m, 100), Pension,
            new("2080801", "死亡抚恤", 1.4m, 100, true), CivilCare, Housing,
        ])
    {
        Meetings = (280_000, 520_000), Cars = (2, 5), Projects = ["代表履职活动", "县人民代表大会会议", "人大监督信息平台", "代表联络站建设", "专项视察调研"],
    };

    /// <summary>A district's bureau for order in the city.</summary>
    public static OfficePlan CityOrder { get; } = new("cc.order", 78_000_000, 190_000_000, 268,
        [
            new("2080501", "行政单位离退休", 2.8m, 100), Pension with { Weight = 4.4m }, Annuity, CivilCare with { Weight = 1.7m }, new("2110301", "大气", 0.8m, 0, true), new("2120101", "行政运行", 24, 100), new("2120104", "城管执法", 12, 22),
            new("2120199", "其他城乡社区管理事务支出", 5, 0), new("2120399", "其他城乡社区公共设施支出", 10, 0), new("2120501", "城乡社区环境卫生", 32, 0), Housing with { Weight = 4.2m }, new("2210203", "购房补贴", 1.7m, 100),
        ])
    {
        FundClass = "212", OtherSources = [("其他收入", 1)], OtherUses = [new("212", 1, false)], OtherPercent = (1, 2), BuysCar = true, Cars = (16, 44),
        Projects = ["生活垃圾收运处理", "道路清扫保洁服务", "市政路灯电费及维护", "协管员队伍经费", "公厕管养", "违法建设治理", "户外广告整治", "数字城管运行"],
    };

    /// <summary>A county's media centre.</summary>
    public static OfficePlan Media { get; } = new("cc.media", 9_500_000, 21_000_000, 72,
        [
            new("2010350", "事业运行", 1.2m, 100), new("2013699", "其他共产党事务支出", 1.4m, 0, true), new("2070605", "出版发行", 2.4m, 0), new("2070808", "广播电视事务", 52, 78), new("2070899", "其他广播电视支出", 7, 0), new("2079902", "宣传文化发展专项支出", 4.4m, 0),
            Pension with { Weight = 5.6m }, Annuity, PublicCare, new("2130599", "其他巩固脱贫攻坚成果衔接乡村振兴支出", 3, 0), Housing,
        ])
    {
        OtherSources = [("其他收入", 1)], OtherUses = [new("207", 1, false)], OtherPercent = (2, 6), IsInstitution = true, BuysCar = true, Projects = ["广播电视安全播出保障", "驻村工作队经费", "应急广播运行维护", "县级融媒体平台运行", "农牧区电影放映补助"],
    };
}
