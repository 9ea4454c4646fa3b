using Hengji.Accuracy.BlindH;

namespace Hengji.Accuracy.BlindN;

/// <summary>The bodies whose final accounts and budgets blind-n prints.</summary>
internal static class PublishingBodies
{
    private static readonly PlannedSubject Pension = new("2080505", "机关事业单位基本养老保险缴费支出", 7, 100), Annuity = new("2080506", "机关事业单位职业年金缴费支出", 3.3m, 100);

    private static readonly PlannedSubject CivilCare = new("2101101", "行政单位医疗", 2.5m, 100), PublicCare = new("2101102", "事业单位医疗", 2.3m, 100);

    private static readonly PlannedSubject Housing = new("2210201", "住房公积金", 6.4m, 100);

    /// <summary>A county's traffic police.</summary>
    public static AccountPlan Police { get; } = new("n.police", 19_000_000, 48_000_000, 150,
        [
            new("2040201", "行政运行", 50, 100), new("2040219", "信息化建设", 6, 0), new("2040220", "执法办案", 13, 0), new("2040299", "其他公安支出", 8, 0),
            new("2080501", "行政单位离退休", 1.7m, 100), Pension, Annuity, new("2080801", "死亡抚恤", 1.1m, 100), CivilCare, new("2101103", "公务员医疗补助", 1.6m, 100), Housing,
        ])
    {
        OtherSources = [("其他收入", 1)], OtherUses = [new("204", 1, false)], OtherPercent = (1, 3), BuysVehicle = true,
        Projects = ["道路交通安全设施维护", "交通违法处理窗口外包服务", "电子警察系统运维", "农村交通安全劝导站"],
    };

    /// <summary>A district's office for statistics.</summary>
    public static AccountPlan Statistics { get; } = new("n.statistics", 7_500_000, 16_000_000, 42,
        [
            new("2010501", "行政运行", 33, 100), new("2010505", "专项统计业务", 7, 0), new("2010507", "专项普查活动", 15, 0), new("2010508", "统计抽样调查", 5, 0), new("2010550", "事业运行", 15, 100),
            new("2080501", "行政单位离退休", 1.2m, 100), Pension, Annuity, CivilCare, PublicCare with { Weight = 1.2m }, Housing, new("2210203", "购房补贴", 1.1m, 100),
        ])
    {
        Projects = ["经济普查", "劳动力调查", "统计数据质量核查"],
    };

    /// <summary>A province's polytechnic.</summary>
    public static AccountPlan Polytechnic { get; } = new("n.college", 160_000_000, 290_000_000, 640,
        [
            new("2050305", "高等职业教育", 66, 62), new("2050803", "培训支出", 0.6m, 0), new("2060499", "其他技术研究与开发支出", 1.4m, 0), new("2080502", "事业单位离退休", 2.6m, 100), Pension, Annuity,
            PublicCare, Housing, new("2210202", "提租补贴", 3.1m, 100), new("2210203", "购房补贴", 4.2m, 100),
        ])
    {
        OtherSources = [("事业收入", 84), ("经营收入", 4), ("其他收入", 12)], OtherPercent = (48, 82), OtherUses = [new("205", 61, true), new("205", 33, false), new("206", 6, false)], GoesAbroad = true, Allocates = true,
        Projects = ["实训基地建设", "现代职业教育质量提升", "学生资助", "校园信息化建设", "教学楼维修改造", "师资队伍培养"],
    };

    /// <summary>A township's health centre.</summary>
    public static AccountPlan Clinic { get; } = new("n.clinic", 6_500_000, 15_000_000, 58,
        [
            new("2080502", "事业单位离退休", 1.6m, 100), Pension, Annuity, new("2100302", "乡镇卫生院", 54, 94), new("2100399", "其他基层医疗卫生机构支出", 5, 0), new("2100408", "基本公共卫生服务", 14, 0),
            PublicCare with { Weight = 3.6m }, Housing,
        ])
    {
        OtherSources = [("事业收入", 94), ("上年结转", 6)], OtherPercent = (60, 130), OtherUses = [new("210", 82, true), new("210", 18, false)],
        Projects = ["药品及卫生材料采购", "公共卫生绩效考核补助", "乡村医生补助", "基本药物制度补助", "医疗业务用房维修"],
    };

    /// <summary>A province's office for housing and building with its units.</summary>
    public static AccountPlan HousingOffice { get; } = new("n.housing", 110_000_000, 260_000_000, 310,
        [
            new("2050803", "培训支出", 0.7m, 0), new("2080501", "行政单位离退休", 5, 100), new("2080502", "事业单位离退休", 1.4m, 100), Pension, Annuity, CivilCare, PublicCare, new("2120101", "行政运行", 27, 100),
            new("2120102", "一般行政管理事务", 16, 0), new("2120106", "工程建设管理", 13, 58), new("2120109", "住宅建设与房地产市场监管", 7, 0), new("2120199", "其他城乡社区管理事务支出", 8, 72), Housing, new("2210203", "购房补贴", 4, 100),
        ])
    {
        FundClass = "212", OtherSources = [("事业收入", 55), ("其他收入", 15), ("上年结转", 30)], OtherPercent = (9, 18), OtherUses = [new("212", 42, true), new("212", 58, false)], GoesAbroad = true, BuysVehicle = true, HasUnits = true,
        Projects = ["建筑市场监管平台运维", "执业资格考务", "城市体检与更新指导", "工程质量安全监督巡查", "农村危房改造技术指导", "住房保障业务", "绿色建筑推广", "机关大楼维修"],
    };

    /// <summary>A town government.</summary>
    public static AccountPlan Town { get; } = new("n.town", 9_000_000, 21_000_000, 66,
        [
            new("2010108", "代表工作", 0.7m, 0), new("2010301", "行政运行", 27, 100), new("2010302", "一般行政管理事务", 4, 0), new("2070109", "群众文化", 2, 80), Pension, Annuity, CivilCare, PublicCare with { Weight = 1.8m },
            new("2120104", "城管执法", 2.4m, 30), new("2130104", "事业运行", 16, 100), new("2130705", "对村民委员会和村党支部的补助", 21, 0), Housing, new("2240106", "安全监管", 1.1m, 0),
        ])
    {
        OtherSources = [("上年结转", 1)], OtherPercent = (4, 17), OtherUses = [new("213", 1, false)],
        Projects = ["村（社区）组织运转保障", "场镇环卫保洁", "农村公路日常养护", "便民服务大厅运行", "防汛抗旱及应急处置"],
    };
}
