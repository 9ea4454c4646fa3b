using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>Makes the general basic expenditure by economic subjects; insurance, housing and pensions are what their functional subjects are.</summary>
internal sealed class EconomicMaker(Ledger ledger, Dice dice, AccountPlan plan)
{
    private static readonly (string Code, string Name, decimal Weight)[] Pay = [("30101", "基本工资", 26), ("30102", "津贴补贴", 22), ("30103", "奖金", 14), ("30107", "绩效工资", 12), ("30112", "其他社会保障缴费", 1)];

    private static readonly (string Code, string Name, string[] Functions)[] Dues =
    [
        ("30108", "机关事业单位基本养老保险缴费", ["2080505"]), ("30109", "职业年金缴费", ["2080506"]), ("30110", "职工基本医疗保险缴费", ["2101101", "2101102"]), ("30111", "公务员医疗补助缴费", ["2101103"]),
        ("30113", "住房公积金", ["2210201"]),
    ];

    private static readonly (string Code, string Name, string[] Functions)[] Pensions = [("30302", "退休费", ["2080501", "2080502"]), ("30304", "抚恤金", ["2080801"])];

    private static readonly (string Code, string Name, decimal Weight)[] Help = [("30305", "生活补助", 25), ("30309", "奖励金", 3)];

    private static readonly (string Code, string Name, decimal Weight)[] Goods =
    [
        ("30201", "办公费", 14), ("30202", "印刷费", 3), ("30205", "水费", 2), ("30206", "电费", 7), ("30207", "邮电费", 4), ("30211", "差旅费", 10), ("30213", "维修（护）费", 8),
        ("30215", "会议费", 2), ("30216", "培训费", 3), ("30217", "公务接待费", 2), ("30226", "劳务费", 9), ("30228", "工会经费", 9), ("30231", "公务用车运行维护费", 5),
        ("30239", "其他交通费用", 15), ("30299", "其他商品和服务支出", 7),
    ];

    public EconomicMoney Make(Comparison basic, IReadOnlyList<AccountSubject> subjects)
    {
        var percent = dice.Whole(9, 17);
        var office = ledger.Money($"{plan.Key}.office", dice.Part(basic.Now.Value, percent, percent + 1));
        var personnel = ledger.Balance($"{plan.Key}.personnel", [basic.Now], [office]);
        ledger.Sum(basic.Now, [personnel, office]);
        Fact officeLast = ledger.Money($"{plan.Key}.office.last", dice.Part(basic.Last.Value, percent - 1, percent + 2)), personnelLast = ledger.Balance($"{plan.Key}.personnel.last", [basic.Last], [officeLast]);
        Comparison people = ledger.Compare($"{plan.Key}.personnel", personnel, personnelLast), things = ledger.Compare($"{plan.Key}.office", office, officeLast);
        ledger.Sum(basic.Change, [people.Change, things.Change]);
        var (wages, wageItems, help, helpItems) = Personnel(personnel, subjects);
        var supply = ledger.Split(dice, $"{plan.Key}.supply", office, [96, 4]);
        return new(
            people, things, wages, wageItems, help, helpItems, supply[0], Items($"{plan.Key}.goods", Goods, supply[0].Value, supply[0], []), supply[1],
            ledger.Rate($"{plan.Key}.personnel.share", "share", personnel, basic.Now), ledger.Rate($"{plan.Key}.office.share", "share", office, basic.Now));
    }

    private (Fact Wages, ImmutableArray<EconomicItem> WageItems, Fact Help, ImmutableArray<EconomicItem> HelpItems) Personnel(Fact personnel, IReadOnlyList<AccountSubject> subjects)
    {
        List<EconomicItem> dues = Given("dues", Dues, subjects), pensions = Given("pension", Pensions, subjects);
        var free = dice.Part(personnel.Value, 1, 3);
        var help = ledger.Money($"{plan.Key}.help", free + Sum(pensions));
        var wages = ledger.Balance($"{plan.Key}.wages", [personnel], [help]);
        ledger.Sum(personnel, [wages, help]);
        return (wages, Items($"{plan.Key}.pay", Pay, wages.Value - Sum(dues), wages, dues), help, Items($"{plan.Key}.helped", Help, free, help, pensions));
    }

    /// <summary>As much as functional subjects say; a fact of its own, for no report says that both are one.</summary>
    private List<EconomicItem> Given(string key, (string Code, string Name, string[] Functions)[] names, IReadOnlyList<AccountSubject> subjects) => [.. names
        .Select(one => (one.Code, one.Name, Amount: subjects.Where(subject => one.Functions.Contains(subject.Code)).Sum(subject => subject.Basic.Value)))
        .Where(one => one.Amount > 0).Select(one => new EconomicItem(one.Code, one.Name, ledger.Money($"{plan.Key}.{key}.{one.Code}", one.Amount)))];

    private ImmutableArray<EconomicItem> Items(string key, (string Code, string Name, decimal Weight)[] names, decimal rest, Fact whole, List<EconomicItem> given)
    {
        var weights = names.Select(one => one.Weight * dice.Share(80, 125)).ToList();
        var amounts = weights.Select(weight => decimal.Round(rest * weight / weights.Sum(), 2, MidpointRounding.ToZero)).ToList();
        amounts[0] += rest - amounts.Sum();
        var items = names.Select((one, index) => new EconomicItem(one.Code, one.Name, ledger.Money($"{key}.{one.Code}", amounts[index]))).Concat(given).OrderBy(one => one.Code, StringComparer.Ordinal).ToImmutableArray();
        ledger.Sum(whole, [.. items.Select(one => one.Amount)]);
        return items;
    }

    private static decimal Sum(List<EconomicItem> items) => items.Sum(one => one.Amount.Value);
}
