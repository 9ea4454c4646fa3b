using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Makes an allowance for elders over a year.</summary>
internal sealed class ElderMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] TownNames = ["城关镇", "双桥镇", "枫林镇", "石塘乡", "新圩镇", "古井乡", "大岗镇", "临河镇"];

    private static readonly (string Name, int[] Each, int From, int To)[] AgeNames =
        [("80—89周岁", [30, 40, 50, 60], 3_200, 14_500), ("90—99周岁", [80, 100, 120], 420, 2_100), ("100周岁及以上", [300, 500, 600], 12, 72)];

    public Elders Make()
    {
        var each = AgeNames.Select((age, index) => ledger.Money($"elder.each.{index}", dice.Pick(age.Each))).ToArray();
        var towns = TownNames.Take(dice.Whole(6, 8)).Select((name, index) => Town($"elder.town.{index}", name, each)).ToImmutableArray();
        var paid = AgeNames.Select((_, index) => ledger.Total($"elder.paid.{index}", [.. towns.Select(town => town.Paid[index])])).ToList();
        Fact all = ledger.Total("elder.paid", paid), money = ledger.Total("elder.money", [.. towns.Select(town => town.Money)]);
        ledger.Sum(all, [.. towns.Select(town => town.AllPaid)]);
        var ages = AgeNames.Select((age, index) => Age(index, age.Name, each[index], paid[index], money)).ToImmutableArray();
        ledger.Sum(money, [.. ages.Select(age => age.Money)]);
        var listed = ledger.Total("elder.listed", [.. ages.Select(age => age.Listed)]);
        var whole = new ElderAge("合计", each[0], listed, all, money, null!);
        Fact joined = Count("joined", (int)(listed.Value * dice.Share(13, 19))), dead = Count("dead", (int)(listed.Value * dice.Share(8, 12))), moved = Count("moved", dice.Whole(6, 44));
        var gone = ledger.Total("elder.gone", [dead, moved]);
        var begin = ledger.Balance("elder.begin", [listed, gone], [joined]);
        var (province, county, budget) = Budget(money);
        Fact asked = Count("asked", dice.Whole(150, 620)), wrong = Count("wrong", dice.Whole(4, 19)), wrongMoney = ledger.Money("elder.wrong.money", wrong.Value * dice.Whole(2, 5) * each[0].Value);
        var returned = ledger.Money("elder.returned", decimal.Floor(wrongMoney.Value * dice.Share(55, 92) / 10) * 10);
        var poll = new SelfPollMaker(ledger, dice, "elder.poll").Make("老年人及家属", 150, 420);
        return new(
            ages, whole, towns, ledger.Count("elder.towns", towns.Length), province, county, budget, Compared("paid", all), Compared("money", money), begin, joined, dead, moved, gone, asked, wrong, wrongMoney,
            returned, ledger.Balance("elder.notreturned", [wrongMoney], [returned]), Quarters(money), poll, Score(budget, listed, all, poll));
    }

    private ElderTown Town(string key, string name, Fact[] each)
    {
        var size = dice.Share(55, 150) / 7;
        var paid = AgeNames.Select((age, index) => ledger.Count($"{key}.paid.{index}", (int)(12 * size * dice.Whole(age.From, age.To)) + 9)).ToImmutableArray();
        var money = ledger.Money($"{key}.money", paid.Select((count, index) => count.Value * each[index].Value).Sum());
        ledger.Relate("product", [new(-1, money), .. paid.Select((count, index) => new Term(1, count, each[index]))]);
        return new(name, paid, ledger.Total($"{key}.paid", paid), money);
    }

    private ElderAge Age(int index, string name, Fact each, Fact paid, Fact all)
    {
        var money = ledger.Money($"elder.age.{index}", each.Value * paid.Value);
        ledger.Product(money, each, paid);
        return new(name, each, Count($"listed.{index}", (int)(paid.Value / 12 * dice.Share(98, 104))), paid, money, ledger.Rate($"elder.age.{index}.share", "share", money, all));
    }

    private (Fact Province, Fact County, BudgetRun Budget) Budget(Fact money)
    {
        var full = ledger.Money("elder.full", decimal.Ceiling(money.Value * dice.Share(101, 106) / 10_000) * 10_000);
        var province = ledger.Money("elder.province", decimal.Floor(full.Value * dice.Share(12, 38) / 10_000) * 10_000);
        var county = ledger.Money("elder.county", full.Value - province.Value);
        ledger.Sum(full, [province, county]);
        var initial = ledger.Money("elder.initial", decimal.Floor(full.Value * dice.Share(84, 98) / 10_000) * 10_000);
        return (province, county, new UnitMoneyMaker(ledger, dice, "elder").Run("高龄津贴", "budget", initial, full, money));
    }

    /// <summary>Whole tens of yuan, as all months are.</summary>
    private ImmutableArray<Fact> Quarters(Fact money)
    {
        var amounts = Enumerable.Range(0, 3).Select(_ => decimal.Floor(money.Value * dice.Share(24, 25) / 10) * 10).ToList();
        amounts.Add(money.Value - amounts.Sum());
        var quarters = amounts.Select((amount, index) => ledger.Money($"elder.quarter.{index}", amount)).ToImmutableArray();
        ledger.Sum(money, quarters);
        return quarters;
    }

    private SelfScore Score(BudgetRun budget, Fact listed, Fact paid, SelfPoll poll) => new SelfScoreMaker(ledger, dice, "elder").Make(
        budget.Rate, 10,
        ("产出指标",
        [
            new("数量指标", "年末在册享受人数", "人", 0, 0, 0, 10, listed), new("数量指标", "全年发放人次", "人次", 0, 0, 0, 10, paid), new("质量指标", "对象认定准确率", "%", 1, 98, 100, 10),
            new("质量指标", "社会化发放率", "%", 1, 100, 100, 10), new("时效指标", "津贴按时发放率", "%", 1, 95, 100, 10),
        ]),
        ("效益指标", [new("社会效益指标", "政策知晓率", "%", 1, 85, 95, 15), new("可持续影响指标", "动态管理核查覆盖率", "%", 1, 90, 100, 15)]),
        ("满意度指标", [new("服务对象满意度指标", "老年人及家属满意度", "%", 2, 90, 95, 10, poll.ContentRate)]));

    private Comparison Compared(string what, Fact now) => now.Kind == FactKind.Money
        ? ledger.Compare($"elder.{what}", now, ledger.Money($"elder.{what}.last", decimal.Round(now.Value * dice.Share(86, 99) / 10, MidpointRounding.AwayFromZero) * 10))
        : ledger.Compare($"elder.{what}", now, ledger.Count($"elder.{what}.last", (int)(now.Value * dice.Share(88, 99))));

    private Fact Count(string what, int count) => ledger.Count($"elder.{what}", count);
}
