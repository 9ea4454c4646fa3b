namespace Hengji.Accuracy.BlindH;

/// <summary>The bodies whose final accounts are made.</summary>
internal static class AccountPlans
{
    private static readonly PlannedSubject Pension = new("2080505", "机关事业单位基本养老保险缴费支出", 7, 100), Annuity = new("2080506", "机关事业单位职业年金缴费支出", 3.4m, 100);

    private static readonly PlannedSubject CivilCare = new("2101101", "行政单位医疗", 2.6m, 100), PublicCare = new("2101102", "事业单位医疗", 2.2m, 100);

    private static readonly PlannedSubject Housing = new("2210201", "住房公积金", 6.5m, 100);

    /// <summary>A city's office for parks and woods.</summary>
    public static AccountPlan Parks { get; } = new("h.parks", 90_000_000, 240_000_000, 180,
        [
            new("2050803", "培训支出", 0.5m, 0), new("2080501", "行政单位离退休", 1.6m, 100), Pension, Annuity, CivilCare, PublicCare, new("2130201", "行政运行", 24, 100),
            new("2130204", "事业机构", 15, 92), new("2130205", "森林资源培育", 21, 0), new("2130207", "森林资源管理", 9, 0), new("2130234", "林业草原防灾减灾", 7, 0), Housing, new("2210203", "购房补贴", 2.5m, 100),
        ])
    {
        FundClass = "212", OtherSources = [("事业收入", 3), ("其他收入", 2)], OtherUses = [new("213", 5, true), new("213", 4, false)], GoesAbroad = true, HasUnits = true,
        Projects = ["城区公园绿地养护", "平原生态林管护", "林业有害生物防治", "森林防火物资储备", "古树名木保护", "园林绿化规划编制"],
    };

    /// <summary>A primary school.</summary>
    public static AccountPlan School { get; } = new("h.school", 16_000_000, 42_000_000, 110,
        [
            new("2050202", "小学教育", 74, 84), new("2050999", "其他教育费附加安排的支出", 4, 0), new("2080502", "事业单位离退休", 2.4m, 100), Pension, Annuity, PublicCare with { Weight = 3.4m }, Housing with { Weight = 8 },
        ])
    {
        FundClass = "229", OtherSources = [("事业收入", 6), ("其他收入", 2)], OtherPercent = (2, 6), OtherUses = [new("205", 6, true), new("205", 2, false)],
        Projects = ["校舍维修", "课后服务补助", "营养午餐管理", "功能室设备购置"],
    };

    /// <summary>A hospital that lives on what it earns.</summary>
    public static AccountPlan Hospital { get; } = new("h.hospital", 30_000_000, 60_000_000, 620,
        [
            new("2080502", "事业单位离退休", 3, 100), Pension with { Weight = 17 }, Annuity with { Weight = 6 }, new("2100202", "中医（民族）医院", 62, 66), new("2100408", "基本公共卫生服务", 4, 0), new("2100409", "重大公共卫生服务", 5, 0),
            PublicCare with { Weight = 8 }, new("2101704", "中医（民族医）药专项", 6, 0), Housing with { Weight = 9 },
        ])
    {
        OtherSources = [("事业收入", 96), ("其他收入", 4)], OtherPercent = (520, 840), OtherUses = [new("210", 88, true), new("210", 12, false)], Allocates = true,
        Projects = ["公立医院综合改革补助", "中医药传承与发展", "住院医师规范化培训", "医疗设备更新", "基本公共卫生服务指导"],
    };

    /// <summary>A town government.</summary>
    public static AccountPlan Town { get; } = new("h.town", 18_000_000, 46_000_000, 84,
        [
            new("2010301", "行政运行", 30, 100), new("2010601", "行政运行", 2.6m, 100), new("2070109", "群众文化", 1.8m, 70), Pension, Annuity, new("2080801", "死亡抚恤", 0.9m, 100), new("2100717", "计划生育服务", 1.6m, 0), CivilCare,
            new("2120104", "城管执法", 3.2m, 45), new("2130104", "事业运行", 11, 100), new("2130504", "农村基础设施建设", 8, 0), new("2130705", "对村民委员会和村党支部的补助", 15, 0), Housing, new("2240106", "安全监管", 1.2m, 0),
        ])
    {
        FundClass = "212", OtherSources = [("其他收入", 1)], OtherUses = [new("213", 1, false)], OtherPercent = (1, 3),
        Projects = ["村级组织运转经费", "农村人居环境整治", "农村公路养护", "乡镇消防队建设"],
    };

    /// <summary>A county's office for transport with its units.</summary>
    public static AccountPlan Transport { get; } = new("h.transport", 120_000_000, 380_000_000, 240,
        [
            new("2080501", "行政单位离退休", 1, 100), new("2080502", "事业单位离退休", 0.8m, 100), Pension, Annuity, CivilCare, PublicCare, new("2140101", "行政运行", 13, 100), new("2140102", "一般行政管理事务", 4, 0),
            new("2140106", "公路养护", 30, 12), new("2140112", "公路运输管理", 13, 66), new("2140131", "海事管理", 3, 60), Housing, new("2210202", "提租补贴", 0.7m, 100),
        ])
    {
        FundClass = "212", OtherSources = [("事业收入", 5), ("经营收入", 2), ("其他收入", 3)], OtherUses = [new("214", 5, true), new("214", 6, false)], BuysVehicle = true, HasUnits = true,
        Projects = ["农村公路大中修", "公交运营补贴", "桥隧定期检测", "智慧交通平台运维", "港航安全监管", "治超站运行"],
    };

    /// <summary>A county's audit office.</summary>
    public static AccountPlan Auditors { get; } = new("h.auditors", 5_500_000, 13_000_000, 46,
        [
            new("2010801", "行政运行", 48, 100), new("2010804", "审计业务", 17, 0), new("2010850", "事业运行", 11, 100), Pension, Annuity, new("2089999", "其他社会保障和就业支出", 0.6m, 100), CivilCare, PublicCare with { Weight = 1.2m },
            new("2130599", "其他巩固脱贫攻坚成果衔接乡村振兴支出", 1.6m, 0), Housing,
        ])
    {
        OtherSources = [("其他收入", 1)], OtherUses = [new("201", 1, false)], Projects = ["政府投资项目审计", "审计信息化建设", "经济责任审计"],
    };

    /// <summary>A prefecture's station for soil and water.</summary>
    public static AccountPlan Station { get; } = new("h.station", 4_200_000, 11_000_000, 38,
        [
            new("2080502", "事业单位离退休", 2, 100), Pension, Annuity, new("2080801", "死亡抚恤", 1.1m, 100), PublicCare with { Weight = 3.1m }, new("2101103", "公务员医疗补助", 1.4m, 100), new("2130301", "行政运行", 44, 100),
            new("2130310", "水土保持", 24, 0), new("2130399", "其他水利支出", 5, 0), Housing,
        ])
    {
        OtherSources = [("其他收入", 1)], OtherUses = [new("213", 3, false)], OtherPercent = (2, 6), Projects = ["水土流失动态监测", "坡耕地综合治理", "水土保持监督执法"],
    };

    /// <summary>A district's centre for roads.</summary>
    public static AccountPlan Roads { get; } = new("h.roads", 60_000_000, 150_000_000, 150,
        [
            new("2080502", "事业单位离退休", 2.2m, 100), Pension, Annuity, new("2089999", "其他社会保障和就业支出", 0.8m, 0), PublicCare, new("2140104", "公路建设", 26, 0), new("2140106", "公路养护", 48, 40), Housing,
        ])
    {
        FundClass = "212", OtherSources = [("其他收入", 1)], OtherUses = [new("214", 1, false)], BuysVehicle = true, Projects = ["国省干线日常养护", "农村公路安防工程", "水毁修复", "应急抢险队伍保障", "公路绿化美化"],
    };
}
