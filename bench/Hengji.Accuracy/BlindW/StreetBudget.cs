using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A subdistrict's budget, how many communities and people it has, and what both budgets grant together.</summary>
public sealed record StreetBudget(YearBudget Budget, Fact Communities, Fact Households, Fact People, Fact Granted, BudgetGoals Goals)
{
    /// <summary>The subdistrict as a plan of what it spends on.</summary>
    internal static AccountPlan Plan { get; } = new("w.street", 26_000_000, 58_000_000, 104,
        [
            new("2010108", "代表工作", 0.4m, 0), new("2010301", "行政运行", 24, 100), new("2010302", "一般行政管理事务", 6, 0), new("2012999", "其他群众团体事务支出", 0.8m, 0), new("2070109", "群众文化", 1.8m, 60), new("2080208", "基层政权建设和社区治理", 27, 0), new("2080505", "机关事业单位基本养老保险缴费支出", 4.6m, 100),
            new("2080506", "机关事业单位职业年金缴费支出", 2.3m, 100), new("2089999", "其他社会保障和就业支出", 2.2m, 0), new("2101101", "行政单位医疗", 1.7m, 100), new("2101102", "事业单位医疗", 1.4m, 100), new("2120104", "城管执法", 6, 22), new("2120199", "其他城乡社区管理事务支出", 8, 74), new("2120501", "城乡社区环境卫生", 9, 0),
            new("2210201", "住房公积金", 3.9m, 100), new("2240106", "安全监管", 0.9m, 0),
        ])
    {
        FundClass = "212", OtherSources = [("上年结转收入", 1)], OtherPercent = (1, 4), OtherUses = [new("212", 1, false)],
        Projects = ["社区工作者待遇及社区运转", "城乡环境综合整治", "城市管理协管服务", "老旧小区微改造", "平安建设及矛盾纠纷化解", "民生服务及助老助残", "应急及安全生产监管"],
    };
}
