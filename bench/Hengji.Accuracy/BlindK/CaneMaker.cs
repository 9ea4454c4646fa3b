using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Makes a region's subsidy for sugar cane.</summary>
internal sealed class CaneMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names = ["江湾县", "龙塘县", "扶岭县", "左溪区", "大崇县", "那河县"];

    private static readonly (string Name, (string Name, int Points)[] Items)[] Parts =
    [
        ("决策", [("立项依据充分性", 5), ("绩效目标合理性", 5), ("资金分配合理性", 5)]),
        ("过程", [("资金到位率", 5), ("预算执行率", 8), ("资金使用合规性", 6), ("管理制度健全性", 3), ("制度执行有效性", 3)]),
        ("产出", [("良种种植面积完成率", 12), ("机械化种植面积完成率", 8), ("种苗质量达标率", 6), ("补贴发放及时率", 4)]),
        ("效益", [("蔗农增收", 10), ("良种覆盖率提升", 8), ("生态效益", 4), ("受益对象满意度", 8)]),
    ];

    public Cane Make()
    {
        Fact seed = ledger.Money("cane.seed.each", dice.Whole(6, 10) * 50), machine = ledger.Money("cane.machine.each", dice.Whole(4, 12) * 10);
        var areas = Names.Take(dice.Whole(5, 6)).Select((name, index) => Area($"cane.{index}", name, seed, machine)).ToImmutableArray();
        var all = Whole(areas, seed, machine);
        var (region, city, counties) = Sources(all.Given);
        SelfPoll[] polls = [new SelfPollMaker(ledger, dice, "cane.poll.0").Make("蔗农", 260, 620), new SelfPollMaker(ledger, dice, "cane.poll.1").Make("制糖企业", 30, 60)];
        return new(
            seed, machine, areas, all, ledger.Count("cane.areas", areas.Length), ledger.Count("cane.full", areas.Count(area => area.Planted.Value >= area.Planned.Value)), region, city, counties,
            ledger.Rate("cane.region.share", "share", region, all.Given), ledger.Compare("cane.given", all.Given, ledger.Money("cane.given.last", decimal.Floor(dice.Part(all.Given.Value, 80, 115) / 100) * 100)),
            ledger.Compare("cane.planted", all.Planted, ledger.Count("cane.planted.last", (int)(all.Planted.Value * dice.Share(84, 108)))), Yield(), ledger.Each("cane.pergrower", all.Spent, all.Growers),
            ledger.Rate("cane.machined.rate", "share", all.Machined, all.Planted), ledger.Count("cane.visited", dice.Whole(40, 160)), ledger.Count("cane.firms", dice.Whole(5, 14)), [.. polls],
            new SelfPollMaker(ledger, dice, "cane.poll").Whole("合计", polls), new ScoredPartMaker(ledger, dice, "cane").Make(Parts));
    }

    private CaneArea Area(string key, string name, Fact seed, Fact machine)
    {
        var planned = ledger.Count($"{key}.planned", dice.Whole(40, 260) * 100);
        var planted = ledger.Count($"{key}.planted", dice.Chance(45) ? (int)planned.Value : (int)(planned.Value * dice.Share(91, 104)));
        var machined = ledger.Count($"{key}.machined", (int)(planted.Value * dice.Share(34, 78)));
        ledger.AtMost(machined, planted);
        Fact seedMoney = Paid($"{key}.seed", seed, planted), machineMoney = Paid($"{key}.machine", machine, machined);
        var spent = ledger.Total($"{key}.spent", [seedMoney, machineMoney]);
        var given = ledger.Money($"{key}.given", decimal.Ceiling(spent.Value * dice.Share(100, 108) / 10_000) * 10_000);
        return Area(key, name, given, planned, planted, seedMoney, machined, machineMoney, spent, ledger.Count($"{key}.growers", (int)(planted.Value / dice.Whole(5, 12))));
    }

    private CaneArea Area(string key, string name, Fact given, Fact planned, Fact planted, Fact seedMoney, Fact machined, Fact machineMoney, Fact spent, Fact growers)
    {
        ledger.AtMost(spent, given);
        return new(
            name, given, planned, planted, ledger.Rate($"{key}.planted.rate", "completion", planted, planned), seedMoney, machined, machineMoney, spent, ledger.Rate($"{key}.rate", "rate", spent, given),
            ledger.Balance($"{key}.left", [given], [spent]), growers);
    }

    private CaneArea Whole(ImmutableArray<CaneArea> areas, Fact seed, Fact machine)
    {
        Fact Total(string what, Func<CaneArea, Fact> of) => ledger.Total($"cane.{what}", [.. areas.Select(of)]);

        Fact planted = Total("planted", one => one.Planted), machined = Total("machined", one => one.Machined), spent = Total("spent", one => one.Spent);
        Fact seedMoney = Total("seed", one => one.SeedMoney), machineMoney = Total("machine", one => one.MachineMoney);
        ledger.Product(seedMoney, seed, planted);
        ledger.Product(machineMoney, machine, machined);
        ledger.Sum(spent, [seedMoney, machineMoney]);
        var all = Area("cane", "合计", Total("given", one => one.Given), Total("planned", one => one.Planned), planted, seedMoney, machined, machineMoney, spent, Total("growers", one => one.Growers));
        ledger.Sum(all.Left, [.. areas.Select(one => one.Left)]);
        return all;
    }

    private (Fact Region, Fact City, Fact Counties) Sources(Fact given)
    {
        Fact region = ledger.Money("cane.region", decimal.Floor(given.Value * dice.Share(68, 84) / 10_000) * 10_000), city = ledger.Money("cane.city", decimal.Floor(given.Value * dice.Share(5, 12) / 10_000) * 10_000);
        var counties = ledger.Money("cane.counties", given.Value - region.Value - city.Value);
        ledger.Sum(given, [region, city, counties]);
        return (region, city, counties);
    }

    private Comparison Yield()
    {
        Fact now = new("cane.yield", dice.Whole(560, 690) / 100m, FactKind.Measure), last = new("cane.yield.last", now.Value - dice.Whole(12, 58) / 100m, FactKind.Measure);
        return ledger.Compare("cane.yield", now, last);
    }

    private Fact Paid(string key, Fact each, Fact count)
    {
        var money = ledger.Money(key, each.Value * count.Value);
        ledger.Product(money, each, count);
        return money;
    }
}
