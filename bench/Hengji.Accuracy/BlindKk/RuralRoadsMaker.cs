using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.BlindY;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Makes the self-evaluation of a county's rural roads.</summary>
internal sealed class RuralRoadsMaker(Ledger ledger, Dice dice) : FundedMaker(ledger, dice, "kk.road")
{
    private static readonly string[] KindNames = ["县道", "乡道", "村道"];

    private static readonly (int From, int To)[] LengthRanges = [(16_000, 42_000), (34_000, 78_000), (62_000, 168_000)];

    private static readonly string[] TownNames = ["城关镇", "白马镇", "石桥镇", "龙潭镇", "双河乡", "清泉乡", "云雾乡"];

    public RuralRoads Make()
    {
        Fact number = Count("towncount", TownNames.Length), wanted = LedgerParts.Points(Key("base"), 90);
        ImmutableArray<Fact> standards = [Money("standard.0", Dice.Whole(20, 24) * 500), Money("standard.1", Dice.Whole(10, 13) * 500), Money("standard.2", Dice.Whole(4, 6) * 500)];
        var towns = TownNames.Select((name, index) => Town($"town.{index}", name, standards, wanted, index == 5 ? 179 : 196)).ToImmutableArray();
        var allTowns = Towns(towns, standards, number);
        var kinds = KindNames.Select((name, index) => Kind($"kind.{index}", name, allTowns.Lengths[index], standards[index])).ToImmutableArray();
        var allKinds = Fair("kinds", "合计", allTowns.Length, null!, allTowns.Due, Total("kinds.fair", kinds.Select(one => one.Fair)));
        Ledger.Sum(allTowns.Due, [.. kinds.Select(one => one.Money)]);
        var maker = new RoadWorksMaker(Ledger, Dice);
        var keptRate = maker.KeptRate();
        var works = maker.Make(keptRate);
        var allWorks = maker.Sum(works, keptRate);
        var wardens = Wardens();
        ImmutableArray<Outlay> uses =
        [
            Use("use.0", "日常养护", allTowns.Due.Value, allTowns.Paid), Use("use.1", "养护工程", allWorks.Contract.Value, allWorks.Paid), Use("use.2", "护路员补贴", wardens.Money.Value, wardens.Money), Use("use.3", "路况检测", 0, Between("use.3", 160_000, 420_000)),
        ];
        var all = Outlay("all", "合计", uses);
        var quarters = Portions("quarter", all.Spent, ("一季度", 12), ("二季度", 25), ("三季度", 29), ("四季度", 34));
        Deed inspections = Goal("inspections", "路政巡查", "次", (240, 480, 20)), slopes = Goal("slopes", "处治高边坡隐患", "处", (20, 60, 5), 92, 112);
        var poll = Ask("poll", "沿线群众", 280, 560, 87, 96);
        return new(
            kinds, allKinds, towns, allTowns, number, wanted, works, allWorks, keptRate, wardens, Sources(all.Budget), uses, all, [.. uses.Select((one, index) => Share($"use.{index}.share", one.Spent, all.Spent))],
            quarters, Compare("spent", all.Spent, 82, 114), Compare("accidents", Count("accidents", 18, 44), 112, 158), inspections, slopes, poll, Marks(all, allKinds, inspections, slopes, poll));
    }

    private RoadTown Town(string name, string title, ImmutableArray<Fact> standards, Fact wanted, int highest)
    {
        ImmutableArray<Fact> lengths = [.. LengthRanges.Select((one, index) => new Fact(Key($"{name}.length.{index}"), Dice.Whole(one.From, one.To) / 1_000m, FactKind.Measure, 3))];
        var due = Money($"{name}.due", lengths.Zip(standards).Sum(one => one.First.Value * one.Second.Value));
        Ledger.Relate("product", [new(1, due), .. lengths.Zip(standards).Select(one => new Term(-1, one.Second, one.First))]);
        var points = LedgerParts.Points(Key($"{name}.points"), Dice.Whole(170, highest) / 2m);
        var cut = Money($"{name}.cut", Rounded(due.Value * Math.Max(0, wanted.Value - points.Value) / 100));
        if (cut.Value > 0)
        {
            Ledger.Limit("points", new(100, cut), new(-1, due, wanted), new(1, due, points), new Term(-0.5m));
            Ledger.Limit("points", new(-100, cut), new(1, due, wanted), new(-1, due, points), new Term(-0.5m));
        }
        return new(title, lengths, Total($"{name}.length", lengths), due, cut, Left($"{name}.paid", due, cut), points);
    }

    private RoadTown Towns(ImmutableArray<RoadTown> towns, ImmutableArray<Fact> standards, Fact number)
    {
        ImmutableArray<Fact> lengths = [.. KindNames.Select((_, index) => Total($"length.{index}", towns.Select(one => one.Lengths[index])))];
        Fact length = Total("length", lengths), due = Total("due", towns.Select(one => one.Due)), cut = Total("cut", towns.Select(one => one.Cut)), paid = Left("paid", due, cut);
        Ledger.Sum(length, [.. towns.Select(one => one.Length)]);
        Ledger.Sum(paid, [.. towns.Select(one => one.Paid)]);
        Ledger.Relate("product", [new(1, due), .. lengths.Zip(standards).Select(one => new Term(-1, one.Second, one.First))]);
        Fact mean = new(Key("mean"), Rounded(towns.Sum(one => one.Points.Value) / towns.Length, 12), FactKind.Measure);
        Ledger.Relate("mean", [new(1, mean, number), .. towns.Select(one => new Term(-1, one.Points))]);
        return new("合计", lengths, length, due, cut, paid, mean);
    }

    private RoadKind Kind(string name, string title, Fact length, Fact standard)
    {
        var money = Money($"{name}.money", length.Value * standard.Value);
        Ledger.Product(money, standard, length);
        return Fair(name, title, length, standard, money, new(Key($"{name}.fair"), Rounded(length.Value * Dice.Share(86, 97), 3), FactKind.Measure, 3));
    }

    private RoadKind Fair(string name, string title, Fact length, Fact standard, Fact money, Fact fair)
    {
        Ledger.AtMost(fair, length);
        Fact rate = Rate($"{name}.fairrate", fair, length), last = Percent($"{name}.fairlast", Rounded(rate.Value) - Dice.Whole(40, 310) / 100m, 2);
        return new(title, length, standard, money, fair, rate, last, Ledger.Change(Key($"{name}.fairchange"), rate, last));
    }

    private RoadWardens Wardens()
    {
        Fact people = Count("wardens", 110, 260), monthly = Money("wardens.monthly", Dice.Whole(6, 9) * 100), months = Count("wardens.months", 12), money = Money("wardens.money", people.Value * monthly.Value * 12);
        Ledger.Relate("product", new(1, money), new(-12, people, monthly));
        return new(people, monthly, months, money);
    }

    private Outlay Use(string name, string title, decimal atLeast, Fact spent) => Outlay(name, title, Even($"{name}.budget", Math.Max(atLeast, spent.Value * Dice.Share(100, 106)), 10_000), spent);

    private ImmutableArray<Portion> Sources(Fact budget) =>
        [.. Ledger.SplitEvenly(Key("source"), budget, 10_000, Dice.Whole(42, 48), Dice.Whole(14, 18)).Zip(["省级补助资金", "市级补助资金", "县级财政资金"]).Select((one, index) => new Portion(one.Second, one.First, Share($"source.share.{index}", one.First, budget)))];

    private MarkSheet Marks(Outlay all, RoadKind roads, Deed inspections, Deed slopes, Asked poll) => Sheet(
        new("预算执行", "预算执行", "资金执行率", 10) { Unit = "%", Words = "100%", Actual = all.Rate, ByRate = all.Rate },
        new("产出", "数量", "农村公路列养率", 10) { Words = "应养尽养", Done = "应养尽养", Loss = 0 }, MarkSpec.Of("产出", "数量", inspections, 8), MarkSpec.Of("产出", "数量", slopes, 8), new("产出", "质量", "养护工程验收合格率", 10) { Words = "全部合格", Done = "全部合格", Loss = 0 },
        new("产出", "时效", "养护工程完工及时性", 8) { Words = "11月底前完工", Done = "个别标段推迟", Loss = Dice.Whole(1, 4) / 2m }, new("产出", "成本", "养护单位成本", 6) { Words = "不高于定额标准", Done = "未超标准", Loss = 0 },
        new("效益", "社会效益", "优良中等路率", 15) { Unit = "%", Target = Percent("fair.goal", 90), Actual = roads.FairRate }, new("效益", "生态效益", "沿线路域环境", 8) { Words = "整洁", Done = "部分村道有堆积物", Loss = 1 }, new("效益", "可持续影响", "路长制长效机制", 7) { Words = "健全", Done = "基本健全", Loss = 0.5m },
        new("满意度", "服务对象满意度", "沿线群众满意度", 10) { Unit = "%", Target = Percent("wanted", 90), Actual = poll.ContentRate });
}
