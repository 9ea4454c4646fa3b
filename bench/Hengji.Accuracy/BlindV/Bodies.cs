using Hengji.Accuracy.BlindH;

namespace Hengji.Accuracy.BlindV;

/// <summary>The bodies whose final accounts and budgets blind-v prints.</summary>
internal static class Bodies
{
    private static readonly PlannedSubject Pension = new("2080505", "机关事业单位基本养老保险缴费支出", 6.5m, 100), Annuity = new("2080506", "机关事业单位职业年金缴费支出", 3.1m, 100);

    private static readonly PlannedSubject CivilCare = new("2101101", "行政单位医疗", 2.2m, 100), PublicCare = new("2101102", "事业单位医疗", 2.6m, 100);

    private static readonly PlannedSubject Housing = new("2210201", "住房公积金", 6.1m, 100);

    /// <summary>A county's bureau of water conservancy.</summary>
    public static AccountPlan Water { get; } = new("v.water", 42_000_000, 118_000_000, 124,
        [
            Pension, Annuity with { Weight = 1.2m }, CivilCare with { Weight = 0.8m }, PublicCare with { Weight = 1.6m }, new("2130301", "行政运行", 14, 100), new("2130304", "水利行业业务管理", 5, 40),
            new("2130305", "水利工程建设", 27, 0), new("2130306", "水利工程运行与维护", 11, 24), new("2130311", "水资源节约管理与保护", 3, 0), new("2130314", "防汛", 8, 0), new("2130316", "农村水利", 12, 0),
            Housing with { Weight = 3.6m },
        ])
    {
        FundClass = "208", OtherSources = [("其他收入", 1)], OtherUses = [new("213", 1, false)], OtherPercent = (1, 3), HasUnits = true,
        Projects = ["小型水库维修养护", "农村饮水安全巩固提升", "山洪灾害防治", "河湖长制工作经费", "中小河流治理"],
    };

    /// <summary>A city's nursing school.</summary>
    public static AccountPlan Nursing { get; } = new("v.nursing", 31_000_000, 66_000_000, 165,
        [
            new("2050302", "中等职业教育", 63, 78), new("2050399", "其他职业教育支出", 5, 0), new("2080502", "事业单位离退休", 3.2m, 100), Pension, Annuity, new("2080801", "死亡抚恤", 0.7m, 100),
            PublicCare with { Weight = 3.4m }, Housing,
        ])
    {
        OtherSources = [("事业收入", 91), ("其他收入", 9)], OtherUses = [new("205", 68, true), new("205", 32, false)], OtherPercent = (18, 42),
        Projects = ["护理实训中心设备购置", "国家助学金", "免学费补助", "校舍维修"],
    };

    /// <summary>A province's women's federation with its units.</summary>
    public static AccountPlan Women { get; } = new("v.women", 28_000_000, 61_000_000, 112,
        [
            new("2012901", "行政运行", 34, 100), new("2012902", "一般行政管理事务", 17, 0), new("2012950", "事业运行", 16, 100), new("2012999", "其他群众团体事务支出", 6, 0), new("2080501", "行政单位离退休", 3.4m, 100),
            Pension, Annuity, CivilCare, PublicCare with { Weight = 1.5m }, new("2101103", "公务员医疗补助", 1.8m, 100), Housing,
        ])
    {
        OtherSources = [("财政专户管理资金收入", 58), ("上年结转", 42)], OtherUses = [new("201", 64, true), new("201", 36, false)], OtherPercent = (5, 13), HasUnits = true, GoesAbroad = true,
        Projects = ["妇女创业就业培训", "家庭教育指导服务", "妇女儿童权益维护", "妇女儿童发展规划监测", "巾帼志愿服务", "基层妇联组织建设"],
    };
}
