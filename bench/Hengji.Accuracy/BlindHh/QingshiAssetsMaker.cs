using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>Makes a county's report on what its offices own.</summary>
internal sealed class QingshiAssetsMaker(Ledger ledger, Dice dice) : YearlyMaker(ledger, dice, "hh.asset")
{
    private static readonly (string Name, int Million)[] KindNames = [("房屋和构筑物", 1_650), ("设备", 620), ("文物和陈列品", 9), ("图书和档案", 26), ("家具和用具", 105)];

    public QingshiAssets Make()
    {
        Fact officeBodies = Count("bodies.offices", 62, 88), institutionBodies = Count("bodies.institutions", 110, 190), people = Count("people", 7_200, 11_800);
        var kinds = KindNames.Select((one, index) => Kind($"kind.{index}", one.Name, one.Million)).ToImmutableArray();
        var fixedAssets = WholeKind(kinds);
        Comparison[] parts = [Part("current", 380, 760), Compare("fixed.net", fixedAssets.Net, 93, 99), Part("building", 260, 520), Part("intangible", 90, 240), Part("public", 1_900, 3_200), Part("other", 30, 80)];
        var assets = WholeOf("assets", parts);
        var debts = Turned("debts", Money("debts", Dice.Part(assets.Now.Value, 11, 19)));
        var net = Ledger.Compare(Key("net"), Left("net", assets.Now, debts.Now), Left("net.last", assets.Last, debts.Last));
        var floors = Floors();
        var floor = Floor("floor", "合计", Total("floor.offices", floors.Select(one => one.Offices)), Total("floor.institutions", floors.Select(one => one.Institutions)), null);
        Ledger.Sum(floor.All, [.. floors.Select(one => one.All)]);
        var cars = Turned("cars", Count("cars", 260, 440));
        var carParts = Parts("carkind", cars.Now, 20, 35, 30, 15);
        string[] carNames = ["机要通信和应急保障用车", "执法执勤用车", "特种专业技术用车", "其他业务用车"];
        var officeFloor = Limited("officefloor", floors[0].All, 30, 38);
        AssetIncome[] incomes = [Income("rent", "出租出借收入", 6_000_000, 14_000_000), Income("sale", "处置收入", 1_500_000, 6_000_000)];
        Fact added = Total("added", [fixedAssets.Bought, fixedAssets.Taken]), reduced = Total("reduced", [fixedAssets.WrittenOff, fixedAssets.Given]), cost = Limited("cost", reduced, 62, 92), checkedAssets = Limited("checked", fixedAssets.Closing, 91, 99), shared = Count("shared", 210, 640);
        Ledger.Balanced(fixedAssets.Closing, [fixedAssets.Opening, added], [reduced]);
        Fact sharedMoney = Money("shared.money", Dice.Yuan(900_000, 2_600_000)), proceeds = Money("proceeds", incomes[1].Recent.Now.Value);
        Ledger.Sum(proceeds, [incomes[1].Recent.Now]);
        var goods = Goods(parts[4].Now);
        return new(
            Total("bodies", [officeBodies, institutionBodies]), officeBodies, institutionBodies, people, assets, Portions("holder", assets.Now, ("行政单位", 42), ("事业单位", 58)), [.. parts], [.. parts.Select((one, index) => Share($"part.{index}.share", one.Now, assets.Now))], debts, net, Rate("debtrate", debts.Now, assets.Now), Rate("debtrate.last", debts.Last, assets.Last),
            kinds, fixedAssets, added, reduced, [.. floors.Select((one, index) => one with { Share = Share($"floor.{index}.share", one.All, floor.All) })], floor, officeFloor, Each("floor.each", officeFloor, people), cars, [.. carNames.Select((name, index) => Ledger.Portion(Key($"carkind.{index}"), name, carParts[index], cars.Now))],
            [.. incomes], WholeIncome(incomes), cost, proceeds, Rate("proceeds.rate", proceeds, cost), checkedAssets, Rate("checked.rate", checkedAssets, fixedAssets.Closing), Money("surplus", Dice.Yuan(120_000, 900_000)), Money("loss", Dice.Yuan(60_000, 400_000)), shared, sharedMoney, Each("shared.each", sharedMoney, shared), goods, parts[4].Now);
    }

    private Comparison Part(string name, int from, int to) => Turned(name, Money(name, Dice.Yuan(from * 1_000, to * 1_000) * 1_000 + Dice.Whole(0, 99_999) / 100m));

    private AssetKind Kind(string name, string title, int million)
    {
        Fact Money(string what, decimal yuan) => this.Money($"{name}.{what}", decimal.Round(yuan, 2, MidpointRounding.AwayFromZero));

        var opening = Money("opening", million * 1_000_000m * Dice.Share(80, 125) + Dice.Whole(0, 999_999) / 100m);
        return Kind(name, title, opening, Money("bought", opening.Value * Dice.Share(3, 9)), Money("taken", opening.Value * Dice.Share(1, 4)), Money("writtenoff", opening.Value * Dice.Share(1, 3)), Money("given", opening.Value * Dice.Share(0, 2) + 1_200), million < 30 ? 2 : 38);
    }

    private AssetKind Kind(string name, string title, Fact opening, Fact bought, Fact taken, Fact writtenOff, Fact given, int wornPercent)
    {
        var closing = Ledger.Balance(Key($"{name}.closing"), [opening, bought, taken], [writtenOff, given]);
        return Kind(title, name, [opening, bought, taken, writtenOff, given, closing], Money($"{name}.worn", Dice.Part(closing.Value, wornPercent, wornPercent + 9)));
    }

    private AssetKind Kind(string title, string name, Fact[] flow, Fact worn)
    {
        var net = Left($"{name}.net", flow[5], worn);
        Ledger.AtMost(worn, flow[5]);
        return new(title, flow[0], flow[1], flow[2], flow[3], flow[4], flow[5], worn, net, Rate($"{name}.netrate", net, flow[5]));
    }

    private AssetKind WholeKind(ImmutableArray<AssetKind> parts)
    {
        Fact Sum(string what, Func<AssetKind, Fact> of) => Total($"fixed.{what}", parts.Select(of));

        Fact opening = Sum("opening", one => one.Opening), bought = Sum("bought", one => one.Bought), taken = Sum("taken", one => one.Taken), writtenOff = Sum("writtenoff", one => one.WrittenOff), given = Sum("given", one => one.Given), closing = Sum("closing", one => one.Closing);
        Ledger.Balanced(closing, [opening, bought, taken], [writtenOff, given]);
        var whole = Kind("合计", "fixed", [opening, bought, taken, writtenOff, given, closing], Sum("worn", one => one.Worn));
        Ledger.Sum(whole.Net, [.. parts.Select(one => one.Net)]);
        return whole;
    }

    private Floor[] Floors() => [.. new[] { ("自用", 90_000, 210_000, 260_000, 420_000), ("出租出借", 5_000, 14_000, 9_000, 26_000), ("闲置", 1_200, 6_000, 3_000, 12_000) }.Select((one, index) =>
        Floor($"floor.{index}", one.Item1, Count($"floor.{index}.offices", one.Item2, one.Item3), Count($"floor.{index}.institutions", one.Item4, one.Item5), null))];

    private Floor Floor(string name, string title, Fact offices, Fact institutions, Fact? share) => new(title, offices, institutions, Total(name, [offices, institutions]), share!);

    private AssetIncome Income(string name, string title, int from, int to)
    {
        var recent = Turned(name, Money(name, Dice.Yuan(from, to)));
        return new(title, recent, Turned($"{name}.earlier", recent.Last));
    }

    private AssetIncome WholeIncome(AssetIncome[] parts)
    {
        var recent = WholeOf("income", parts.Select(one => one.Recent));
        var before = Total("income.before", parts.Select(one => one.Earlier.Last));
        return new("收益合计", recent, Ledger.Compare(Key("income.earlier"), recent.Last, before));
    }

    private ImmutableArray<PublicGood> Goods(Fact money)
    {
        var parts = Parts("goods", money, 58, 24, 18);
        return [.. new[] { ("公路", "公里", 1_100, 1_900), ("城市道路", "公里", 140, 260), ("水利堤防", "公里", 90, 180) }.Select((one, index) =>
        {
            Fact opening = Count($"goods.{index}.opening", one.Item3, one.Item4), added = Count($"goods.{index}.added", 6, 38);
            return new PublicGood(one.Item1, one.Item2, opening, added, Total($"goods.{index}.closing", [opening, added]), parts[index]);
        })];
    }
}
