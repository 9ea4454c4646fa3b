using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Makes basic expenditure by economic class; what the office pays for insurance and housing is what its subjects say.</summary>
internal sealed class EconomyMaker(Ledger ledger, Dice dice, OfficePlan plan)
{
    private static readonly (string Code, string Name, string[] Subjects)[] Dues =
    [
        ("30108", "机关事业单位基本养老保险缴费", ["2080505"]), ("30109", "职业年金缴费", ["2080506"]), ("30110", "职工基本医疗保险缴费", ["2101101", "2101102"]), ("30113", "住房公积金", ["2210201"]),
    ];

    private static readonly (string Code, string Name, decimal Weight)[] Pay = [("30101", "基本工资", 42), ("30102", "津贴补贴", 24), ("30103", "奖金", 17), ("30107", "绩效工资", 20)];

    private static readonly (string Code, string Name, decimal Weight)[] Goods =
    [
        ("30201", "办公费", 14), ("30205", "水费", 1.5m), ("30206", "电费", 6), ("30207", "邮电费", 4), ("30209", "物业管理费", 9), ("30211", "差旅费", 9), ("30213", "维修（护）费", 7), ("30216", "培训费", 2),
        ("30217", "公务接待费", 1.5m), ("30226", "劳务费", 8), ("30228", "工会经费", 7), ("30229", "福利费", 6), ("30231", "公务用车运行维护费", 4.5m), ("30239", "其他交通费用", 11), ("30299", "其他商品和服务支出", 10),
    ];

    private static readonly (string Code, string Name, decimal Weight)[] Helps = [("30302", "退休费", 55), ("30305", "生活补助", 32), ("30309", "奖励金", 4)];

    public Economy Make(IReadOnlyList<Line> lines, Line whole)
    {
        var parts = ledger.Split(dice, $"{plan.Key}.economy", whole.Basic, [73m, 15m, 10m, 1.2m]);
        Fact wages = parts[0], goods = parts[1], help = parts[2], capital = parts[3];
        Fact personnel = ledger.Total($"{plan.Key}.personnel", [wages, help]), office = ledger.Total($"{plan.Key}.office", [goods, capital]);
        ledger.Sum(whole.Basic, [personnel, office]);
        return new(
            wages, Wages(lines, wages), goods, Rows("goods", goods, [.. Goods.Select(one => (one.Code, one.Name, IsOfCars(one.Code) ? one.Weight * plan.CarPercent / 100 : one.Weight))]), help, Rows("help", help, Helps), capital, Against("personnel", personnel), Against("office", office),
            Share("personnel", personnel, whole.Basic), Share("office", office, whole.Basic));
    }

    private static bool IsOfCars(string code) => code is "30217" or "30231" or "30239";

    private ImmutableArray<EconomicRow> Wages(IReadOnlyList<Line> lines, Fact wages)
    {
        var dues = Dues.Select(one => (one.Code, one.Name, Yuan: lines.Where(line => one.Subjects.Contains(line.Code)).Sum(line => line.Now.Value))).Where(one => one.Yuan > 0)
            .Select(one => new EconomicRow(one.Code, one.Name, ledger.Money($"{plan.Key}.wages.{one.Code}", one.Yuan))).ToList();
        var left = wages.Value - dues.Sum(one => one.Amount.Value);
        var kinds = plan.IsInstitution ? Pay : Pay[..3];
        var weights = kinds.Select(one => one.Weight * dice.Share(88, 114)).ToList();
        var pay = weights.Select(weight => decimal.Round(left * (weight / weights.Sum()), 2, MidpointRounding.ToZero)).ToList();
        pay[^1] += left - pay.Sum();
        var all = kinds.Select((one, at) => new EconomicRow(one.Code, one.Name, ledger.Money($"{plan.Key}.wages.{one.Code}", pay[at]))).Concat(dues).ToImmutableArray();
        ledger.Sum(wages, [.. all.Select(one => one.Amount)]);
        return all;
    }

    private ImmutableArray<EconomicRow> Rows(string key, Fact whole, (string Code, string Name, decimal Weight)[] kinds) =>
        [.. kinds.Zip(ledger.Split(dice, $"{plan.Key}.{key}", whole, kinds.Select(one => one.Weight)), (one, amount) => new EconomicRow(one.Code, one.Name, amount))];

    private Comparison Against(string key, Fact now) => ledger.Compare($"{plan.Key}.{key}", now, ledger.Money($"{plan.Key}.{key}.last", dice.Part(now.Value, 86, 113)));

    private Fact Share(string key, Fact part, Fact whole) => ledger.Rate($"{plan.Key}.{key}.share", "share", part, whole);
}
