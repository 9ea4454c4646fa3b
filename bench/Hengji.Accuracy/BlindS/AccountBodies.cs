using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;

namespace Hengji.Accuracy.BlindS;

/// <summary>The bodies whose final accounts and budgets blind-s prints.</summary>
internal static class AccountBodies
{
    private static readonly PlannedSubject Pension = new("2080505", "机关事业单位基本养老保险缴费支出", 6.6m, 100), Annuity = new("2080506", "机关事业单位职业年金缴费支出", 3.3m, 100);

    private static readonly PlannedSubject Housing = new("2210201", "住房公积金", 7.2m, 100), PublicCare = new("2101102", "事业单位医疗", 2.6m, 100);

    /// <summary>A city's procuratorate.</summary>
    public static AccountPlan Prosecutors { get; } = new("s.prosecutors", 42_000_000, 88_000_000, 165,
        [
            new("2040401", "行政运行", 58, 100), new("2040402", "一般行政管理事务", 7, 0), new("2040410", "检察监督", 8, 0), new("2040450", "事业运行", 2, 100), new("2040499", "其他检察支出", 4, 0),
            new("2080501", "行政单位离退休", 2.2m, 100), Pension, Annuity, new("2101101", "行政单位医疗", 2.7m, 100), new("2101103", "公务员医疗补助", 1.6m, 100), Housing, new("2210203", "购房补贴", 1.9m, 100),
        ])
    {
        OtherSources = [("其他收入", 1)], OtherUses = [new("204", 1, false)], OtherPercent = (1, 3), BuysVehicle = true,
        Projects = ["检察办案业务", "公益诉讼检察", "智慧检务平台运维", "未成年人检察保护", "办案用房修缮"],
    };

    /// <summary>A prefecture's museum.</summary>
    public static AccountPlan Museum { get; } = new("s.museum", 9_000_000, 26_000_000, 58,
        [
            new("2050803", "培训支出", 0.4m, 0), new("2070204", "文物保护", 24, 0), new("2070205", "博物馆", 52, 68), new("2080502", "事业单位离退休", 1.9m, 100), Pension, Annuity,
            PublicCare, new("2101103", "公务员医疗补助", 1.4m, 100), Housing,
        ])
    {
        OtherSources = [("上级补助收入", 62), ("其他收入", 38)], OtherUses = [new("207", 82, false), new("208", 18, true)], OtherPercent = (4, 11),
        Projects = ["博物馆免费开放补助", "可移动文物预防性保护", "馆藏文物数字化", "红色文物展陈提升"],
    };

    /// <summary>A municipality's party school.</summary>
    public static AccountPlan School { get; } = new("s.school", 62_000_000, 130_000_000, 210,
        [
            new("2050802", "干部教育", 72, 61), new("2050803", "培训支出", 1.1m, 0), new("2060701", "科普活动", 0.6m, 0), new("2080501", "行政单位离退休", 0.9m, 100), new("2080502", "事业单位离退休", 4.3m, 100),
            Pension, Annuity, PublicCare, Housing, new("2210203", "购房补贴", 4.6m, 100),
        ])
    {
        OtherSources = [("事业收入", 45), ("其他收入", 12), ("上年结转", 43)], OtherPercent = (4, 12), OtherUses = [new("205", 30, true), new("205", 70, false)], GoesAbroad = true,
        Projects = ["主体班次办学", "教学楼安防及消防改造", "学员公寓物业管理", "决策咨询与科研课题", "数字校园建设", "图书文献资源购置", "干部网络培训平台"],
    };

    public static ImmutableArray<PlannedGoal> SchoolGoals { get; } =
    [
        new("产出指标", "数量指标", "举办主体班次", "≥", 18, 36, "期", 10), new("产出指标", "数量指标", "培训学员人数", "≥", 1_200, 3_400, "人", 10), new("产出指标", "数量指标", "开发新专题课程", "≥", 12, 40, "门", 10),
        new("产出指标", "质量指标", "学员结业率", "≥", 97, 99, "%", 10), new("产出指标", "时效指标", "教学计划按期完成率", "=", 100, 100, "%", 10), new("成本指标", "经济成本指标", "学员人均日培训成本", "≤", 380, 550, "元", 10),
        new("效益指标", "社会效益指标", "决策咨询成果获批示或采纳", "≥", 6, 20, "篇", 15), new("效益指标", "可持续影响指标", "现场教学基地数量", "≥", 10, 30, "个", 15), new("满意度指标", "服务对象满意度指标", "学员教学满意度", "≥", 90, 97, "%", 10),
    ];
}
