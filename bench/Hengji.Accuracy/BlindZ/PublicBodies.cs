using Hengji.Accuracy.BlindH;

namespace Hengji.Accuracy.BlindZ;

/// <summary>The bodies whose final accounts blind-z prints.</summary>
internal static class PublicBodies
{
    internal static readonly PlannedSubject Pension = new("2080505", "机关事业单位基本养老保险缴费支出", 7.2m, 100), Annuity = new("2080506", "机关事业单位职业年金缴费支出", 3.6m, 100);

    internal static readonly PlannedSubject CivilCare = new("2101101", "行政单位医疗", 2.9m, 100), PublicCare = new("2101102", "事业单位医疗", 3.1m, 100);

    internal static readonly PlannedSubject Housing = new("2210201", "住房公积金", 7.5m, 100);

    /// <summary>A city's weather office.</summary>
    public static AccountPlan Weather { get; } = new("z.weather", 6_000_000, 14_000_000, 36,
        [
            Pension, Annuity, PublicCare, new("2200501", "行政运行", 12, 100), new("2200504", "气象事业机构", 31, 88), new("2200509", "气象服务", 17, 0), new("2200510", "气象装备保障维护", 9, 0),
            Housing, new("2210202", "提租补贴", 5.1m, 100),
        ])
    {
        OtherSources = [("事业收入", 36), ("其他收入", 64)], OtherUses = [new("220", 58, true), new("220", 42, false)], OtherPercent = (14, 32), Allocates = true,
        Projects = ["人工影响天气作业", "突发事件预警信息发布平台运维", "区域自动站维护"],
    };

    /// <summary>A city's office for gazetteers.</summary>
    public static AccountPlan Gazetteers { get; } = new("z.gazetteers", 2_900_000, 6_400_000, 18,
        [
            new("2060601", "社会科学研究机构", 56, 78), new("2060602", "社会科学研究", 14, 0), new("2080501", "行政单位离退休", 3, 100), Pension, Annuity, CivilCare,
            new("2101103", "公务员医疗补助", 1.9m, 100), Housing,
        ])
    {
        Projects = ["综合年鉴编纂出版", "旧志整理与点校"],
    };

    /// <summary>A city's centre for administrative services.</summary>
    public static AccountPlan Services { get; } = new("z.services", 21_000_000, 46_000_000, 74,
        [
            new("2010301", "行政运行", 26, 100), new("2010302", "一般行政管理事务", 11, 0), new("2010306", "政务公开审批", 31, 0), new("2010350", "事业运行", 9, 100), new("2080501", "行政单位离退休", 1.4m, 100),
            Pension, Annuity, CivilCare, PublicCare with { Weight = 1.1m }, Housing,
        ])
    {
        OtherSources = [("其他收入", 1)], OtherUses = [new("201", 1, false)], OtherPercent = (1, 4), HasUnits = true,
        Projects = ["政务大厅综合窗口服务外包", "政务服务热线运营", "一体化平台升级改造", "自助服务终端租赁", "大厅物业管理"],
    };

    /// <summary>A province's house for compulsory treatment of addicts.</summary>
    public static AccountPlan Treatment { get; } = new("z.treatment", 58_000_000, 112_000_000, 248,
        [
            new("2040801", "行政运行", 56, 100), new("2040804", "强制隔离戒毒人员生活", 8, 0), new("2040805", "强制隔离戒毒人员教育", 3, 0), new("2040806", "所政设施建设", 6, 0), new("2040899", "其他强制隔离戒毒支出", 2, 0),
            new("2080501", "行政单位离退休", 2.6m, 100), Pension, Annuity, new("2080801", "死亡抚恤", 0.9m, 100), CivilCare, new("2101103", "公务员医疗补助", 2.1m, 100), Housing,
        ])
    {
        OtherSources = [("其他收入", 1)], OtherUses = [new("204", 1, false)], OtherPercent = (2, 6), BuysVehicle = true,
        Projects = ["戒毒人员伙食及被服", "所区安防系统改造", "戒毒医疗保障", "智慧戒毒平台建设"],
    };

    /// <summary>A district's commission for commerce.</summary>
    public static AccountPlan Commerce { get; } = new("z.commerce", 14_000_000, 39_000_000, 45,
        [
            new("2011301", "行政运行", 27, 100), new("2011308", "招商引资", 9, 0), new("2011350", "事业运行", 7, 100), new("2080501", "行政单位离退休", 1.6m, 100), Pension, Annuity, CivilCare,
            PublicCare with { Weight = 0.9m }, new("2160299", "其他商业流通事务支出", 34, 0), new("2160699", "其他涉外发展服务支出", 12, 0), Housing,
        ])
    {
        FundClass = "212", OtherSources = [("其他收入", 1)], OtherUses = [new("216", 1, false)], OtherPercent = (1, 3), GoesAbroad = true,
        Projects = ["消费促进活动", "外贸企业扶持", "农贸市场标准化改造", "电子商务进农村"],
    };
}
