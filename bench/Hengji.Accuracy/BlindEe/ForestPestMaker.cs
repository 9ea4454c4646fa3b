using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.BlindY;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Makes the self-evaluation of a county's money against pests of the woods.</summary>
internal sealed class ForestPestMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ee.forest")
{
    private static readonly (string Name, int From, int To)[] PestNames =
        [("松材线虫病", 3_100, 6_400), ("松毛虫", 12_500, 26_000), ("经济林病虫害", 4_300, 9_800), ("森林鼠（兔）害", 2_100, 5_200), ("其他病虫害", 1_050, 2_600)];

    private static readonly string[] TownNames = ["云台镇", "松岭乡", "马鞍镇", "双溪乡", "黄柏林场", "碧水镇"];

    public ForestPest Make()
    {
        var pests = PestNames.Select((one, index) => Pest($"pest.{index}", one)).ToImmutableArray();
        var all = Pests(pests);
        var towns = TownNames.Select((name, index) => new PineTown(name, Count($"town.{index}.pines", 8_600, 31_000), Count($"town.{index}.stands", 6, 48), Count($"town.{index}.trees", 860, 3_900), Count($"town.{index}.traps", 14, 75))).ToImmutableArray();
        Fact Sum(string name, Func<PineTown, Fact> of) => Total($"towns.{name}", towns.Select(of));
        PineTown whole = new("合计", Sum("pines", one => one.Pines), Sum("stands", one => one.Stands), Sum("trees", one => one.Trees), Sum("traps", one => one.Traps));
        Fact forest = Count("forest", 420_000, 790_000), flown = Count("flown", 31_000, 62_000), flightCap = Money("flight.cap", 8.5m), flightPrice = Money("flight.price", Dice.Whole(142, 164) * 0.05m), treeCap = Money("tree.cap", 98), treePrice = Money("tree.price", Dice.Whole(82, 95));
        Ledger.AtMost(whole.Pines, forest);
        var maker = new PestContractMaker(Ledger, Dice);
        ImmutableArray<PestContract> contracts = [maker.ByNumber(0, flightCap, flightPrice, flown), maker.ByNumber(1, treeCap, treePrice, whole.Trees), maker.AsWhole(2, Dice.Whole(30, 62)), maker.AsWhole(3, Dice.Whole(18, 41))];
        var allContracts = maker.All(contracts);
        ImmutableArray<Outlay> uses = [.. contracts.Select((one, index) => Outlay($"use.{index}", one.Name, one.Cap, one.Paid)), Direct("guard", "检疫封锁和联防联控", 120_000, 260_000), Direct("teach", "宣传培训", 60_000, 140_000)];
        var money = Outlay("all", "合计", uses);
        var sources = Sources(money);
        var degrees = Parts("degree", all.Found.Now, 78, 17, 5);
        var ruined = Count("ruined", degrees[2].Value * Dice.Share(12, 30));
        Ledger.AtMost(ruined, degrees[2]);
        var deeds = Deeds(whole.Traps, flown);
        var poll = Ask("poll", "林区群众和林业经营者", 160, 340, 90, 98);
        var (foreseen, accuracy) = Foreseen(all.Found.Now);
        Fact rate = Permille("ruined.rate", ruined, forest), most = new(Key("ruined.most"), 3, FactKind.Measure, 1);
        return new(
            forest, pests, all, Degrees(degrees, all.Found.Now), ruined, rate, most, foreseen, accuracy, towns, whole, Count("towns", towns.Length), Share("pine.share", whole.Pines, forest), Compare("trees", whole.Trees, 72, 133), uses, money, sources, Share("central.share", sources[0].Budget, money.Budget), Compare("fund", money.Budget, 80, 122),
            contracts, allContracts, Count("contracts", contracts.Length), Share("contract.share", allContracts.Paid, money.Spent), flown, flightPrice, flightCap, treePrice, treeCap, Compare("value", Money("value", Dice.Yuan(900_000_000, 1_900_000_000)), 86, 97), deeds, poll, new ForestPestMarks(Ledger, Dice, Key("sheet")).Make(money, all, accuracy, deeds, poll));
    }

    private Pest Pest(string name, (string Name, int From, int To) one)
    {
        var found = Compare($"{name}.found", Count($"{name}.found", one.From, one.To), 84, 119);
        var treated = Count($"{name}.treated", found.Now.Value * Dice.Share(88, 99));
        return Pest(name, one.Name, found, treated, Count($"{name}.clean", treated.Value * Dice.Share(84, 97)));
    }

    private Pest Pest(string name, string title, Comparison found, Fact treated, Fact clean)
    {
        Ledger.AtMost(treated, found.Now);
        Ledger.AtMost(clean, treated);
        return new(title, found, treated, Rate($"{name}.treatedrate", treated, found.Now), clean, Rate($"{name}.cleanrate", clean, treated));
    }

    private Pest Pests(ImmutableArray<Pest> pests) =>
        Pest("pests", "合计", Ledger.Whole(Key("pests.found"), [.. pests.Select(one => one.Found)]), Total("pests.treated", pests.Select(one => one.Treated)), Total("pests.clean", pests.Select(one => one.Clean)));

    private ImmutableArray<Portion> Degrees(ImmutableArray<Fact> areas, Fact whole) =>
        [.. areas.Zip(["轻度", "中度", "重度"]).Select(one => new Portion(one.Second, one.First, Share($"degree.share.{one.Second}", one.First, whole)))];

    private Outlay Direct(string name, string title, int from, int to)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(from, to), 10_000);
        return Outlay(name, title, budget, Money($"{name}.spent", Dice.Part(budget.Value, 82, 99)));
    }

    private ImmutableArray<Outlay> Sources(Outlay all)
    {
        var budgets = Ledger.SplitEvenly(Key("source"), all.Budget, 10_000, Dice.Whole(43, 51), Dice.Whole(24, 29));
        decimal central = Dice.Part(all.Left.Value, 31, 39), province = Dice.Part(all.Left.Value, 24, 33);
        decimal[] left = [central, province, all.Left.Value - central - province];
        ImmutableArray<Outlay> sources = [.. budgets.Select((one, index) => Outlay($"source.{index}", index switch { 0 => "中央财政", 1 => "省级财政", _ => "县级财政" }, one, Money($"source.{index}.spent", one.Value - left[index])))];
        Ledger.Sum(all.Spent, [.. sources.Select(one => one.Spent)]);
        Ledger.Sum(all.Left, [.. sources.Select(one => one.Left)]);
        return sources;
    }

    private (Fact Foreseen, Fact Accuracy) Foreseen(Fact found)
    {
        var foreseen = Count("foreseen", found.Value * (Dice.Chance(50) ? Dice.Share(92, 99) : Dice.Share(101, 108)));
        var isMore = foreseen.Value > found.Value;
        var accuracy = new Fact(Key("accuracy"), isMore ? 200 - 100 * foreseen.Value / found.Value : 100 * foreseen.Value / found.Value, FactKind.Percent);
        if (isMore)
            Ledger.Relate("rate", new(200, found), new(-100, foreseen), new(-1, accuracy, found));
        else
            Ledger.Relate("rate", new(100, foreseen), new Term(-1, accuracy, found));
        return (foreseen, accuracy);
    }

    private Fact Permille(string name, Fact part, Fact whole)
    {
        var rate = new Fact(Key(name), 1_000 * part.Value / whole.Value, FactKind.Measure);
        Ledger.Relate("rate", new(1_000, part), new Term(-1, rate, whole));
        return rate;
    }

    private ImmutableArray<Deed> Deeds(Fact traps, Fact flown) =>
    [
        Reached("traps", "布设诱捕器", "套", traps, 10), Reached("flown", "飞机防治作业面积", "亩", flown, 1_000), Deed("check", "检疫检查涉木单位", "家次", 90, 240, 96, 125), Deed("train", "培训测报员和检疫员", "人次", 120, 340, 93, 122), Deed("leaflet", "发放防治明白纸", "份", 3_000, 8_000, 100, 118),
    ];

    private Deed Reached(string name, string title, string unit, Fact actual, int to)
    {
        var target = Count($"{name}.target", decimal.Floor(actual.Value * Dice.Share(91, 104) / to) * to);
        return new(title, unit, target, actual, Ledger.Rate(Key($"{name}.rate"), "completion", actual, target));
    }
}
