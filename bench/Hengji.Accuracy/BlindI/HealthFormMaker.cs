using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>Makes basic public health of a county: so much for each inhabitant, paid by four levels, passed on to health centres.</summary>
internal sealed class HealthFormMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names = ["城关镇卫生院", "石桥镇卫生院", "柳林镇卫生院", "双河镇卫生院", "马坊乡卫生院", "青山乡卫生院", "北屯乡卫生院", "社区卫生服务中心"];

    private static readonly int[] Shares = [55, 25, 9, 11];

    public HealthForm Make(int year)
    {
        int each = 5 * (year - 2005), lastEach = each - 5;
        var centres = Names.Take(dice.Whole(6, 8)).Select((name, index) => Centre($"health.{index}", name, each)).ToImmutableArray();
        var count = ledger.Count("health.count", centres.Length);
        var all = All(centres, count);
        var levels = Levels(all.Money);
        var money = ledger.Level(
            "health.money", "年度资金总额", all.Money, ledger.Total("health.money.arrived", [.. levels.Select(one => one.Arrived)]), ledger.Total("health.money.spent", [.. levels.Select(one => one.Spent)]));
        var carryover = ledger.Money("health.carryover", dice.Part(money.Arrived.Value, 1, 5));
        var available = ledger.Total("health.available", [money.Arrived, carryover]);
        var spent = ledger.Money("health.spent", dice.Part(available.Value, 91, 99));
        Fact rate = ledger.Rate("health.rate", "rate", spent, available), eachFact = ledger.Money("health.each", each), last = ledger.Money("health.lasteach", lastEach);
        ledger.Product(all.Money, eachFact, all.People);
        foreach (var centre in centres)
            ledger.Product(centre.Money, eachFact, centre.People);
        var poll = ledger.Poll(dice, "health.poll", 240, 700, 61, 30, 7, 2);
        return new(
            eachFact, last, ledger.Change("health.each.change", eachFact, last), centres, count, all, levels, money, carryover, available, spent, rate, ledger.Balance("health.left", [available], [spent]),
            Uses(spent), poll, new SelfFormMaker(ledger, dice, "health.form").Make(rate, 10, new HealthIndicators(ledger, dice).Specs(all, poll)));
    }

    private HealthCentre Centre(string key, string name, int each)
    {
        var people = ledger.Count($"{key}.people", dice.Whole(6_000, 46_000));
        var files = ledger.Count($"{key}.files", (int)(people.Value * dice.Share(88, 99)));
        var money = ledger.Money($"{key}.money", people.Value * each);
        var advance = ledger.Money($"{key}.advance", decimal.Round(money.Value * dice.Share(68, 82) / 1_000, MidpointRounding.ToZero) * 1_000);
        return Centre(key, name, people, files, advance, money, LedgerParts.Points($"{key}.points", dice.Whole(870, 985) / 10m));
    }

    private HealthCentre Centre(string key, string name, Fact people, Fact files, Fact advance, Fact money, Fact points)
    {
        ledger.AtMost(files, people);
        return new(name, people, files, ledger.Rate($"{key}.filerate", "rate", files, people), advance, ledger.Balance($"{key}.settled", [money], [advance]), money, points);
    }

    private HealthCentre All(ImmutableArray<HealthCentre> parts, Fact count)
    {
        Fact Total(string what, Func<HealthCentre, Fact> of) => ledger.Total($"health.all.{what}", [.. parts.Select(of)]);

        var points = LedgerParts.Points("health.all.points", parts.Sum(one => one.Points.Value));
        ledger.Sum(points, [.. parts.Select(one => one.Points)]);
        var average = ledger.Each("health.all.average", points, count);
        var all = Centre("health.all", "合计", Total("people", one => one.People), Total("files", one => one.Files), Total("advance", one => one.Advance), Total("money", one => one.Money), average);
        ledger.Sum(all.Settled, [.. parts.Select(one => one.Settled)]);
        ledger.Relate("average", [new(-1, average, count), .. parts.Select(one => new Term(1, one.Points))]);
        return all;
    }

    private ImmutableArray<PayingLevel> Levels(Fact money)
    {
        string[] names = ["中央补助", "省级补助", "市级补助", "县级配套"];
        var rest = money.Value;
        var budgets = Shares.Take(3).Select(share => decimal.Round(money.Value * share / 100, 2, MidpointRounding.AwayFromZero)).ToList();
        budgets.Add(rest - budgets.Sum());
        var levels = names.Select((name, index) => Level($"health.level.{index}", name, budgets[index], index == 3 ? dice.Share(82, 100) : 1)).ToImmutableArray();
        ledger.Sum(money, [.. levels.Select(one => one.Budget)]);
        return levels;
    }

    private PayingLevel Level(string key, string name, decimal budget, decimal arrives)
    {
        var arrived = decimal.Round(budget * arrives, 2, MidpointRounding.ToZero);
        return ledger.Level(key, name, ledger.Money($"{key}.budget", budget), ledger.Money($"{key}.arrived", arrived), ledger.Money($"{key}.spent", dice.Part(arrived, 95, 100)));
    }

    private ImmutableArray<HealthUse> Uses(Fact spent)
    {
        string[] names = ["基层医务人员劳务及绩效", "村卫生室补助", "耗材试剂", "健康体检", "宣传教育", "信息化及培训"];
        var amounts = ledger.Split(dice, "health.use", spent, [34, 38, 11, 9, 5, 3]);
        return [.. names.Select((name, index) => new HealthUse(name, amounts[index], ledger.Rate($"health.use.{index}.share", "share", amounts[index], spent)))];
    }
}
