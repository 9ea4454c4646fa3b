using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>Makes the self-evaluation of a township's upkeep of its roads.</summary>
internal sealed class RoadUpkeepMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "x.road")
{
    private static readonly string[] VillageNames = ["坝心村", "白龙村", "大麦地村", "核桃箐村", "老街村", "马鹿塘村", "清水河村", "云盘村"];

    private static readonly string[] UseNames = ["护路员劳务费", "水毁修复", "养护材料", "机械租赁", "标志标牌及护栏"];

    public RoadUpkeep Make()
    {
        var wage = Money("wage", Dice.Whole(10, 18) * 50);
        var villages = VillageNames.Select((name, index) => Village($"village.{index}", name, wage)).ToImmutableArray();
        var all = Villages(villages, wage);
        var county = new Fact(Key("county.length"), Dice.Whole(800, 2_600) / 100m, FactKind.Measure);
        RoadClass[] classes = [Class("county", "县道", county, 7_500), Class("township", "乡道", all.Township, 3_750), Class("village", "村道", all.Village, 1_500)];
        Fact length = Total("length", classes.Select(one => one.Length)), wanted = Total("wanted", classes.Select(one => one.Money));
        Ledger.Sum(length, [county, all.Length]);
        var rest = Money("rest", all.Money.Value * Dice.Share(26, 48) - Dice.Whole(0, 99) / 100m);
        rest = rest with { Value = decimal.Round(rest.Value, 2, MidpointRounding.ToZero) };
        var uses = Uses(all, rest, out var spent);
        var sources = Sources(spent, out var arrived);
        var money = Outlay("money", "合计", arrived.Arrived, spent);
        Fact added = Left("own.added", arrived.Planned, wanted), good = new(Key("good"), decimal.Round(length.Value * Dice.Share(78, 95), 2, MidpointRounding.ToZero), FactKind.Measure);
        Ledger.AtMost(good, length);
        var slides = Compare("slides", Count("slides", 26, 90), 70, 140);
        Fact cleared = Count("cleared", slides.Now.Value - Dice.Whole(0, 2)), poor = Count("poor", all.Keepers.Value * Dice.Share(54, 92));
        Ledger.AtMost(cleared, slides.Now);
        Ledger.AtMost(poor, all.Keepers);
        Fact goodRate = Rate("goodrate", good, length), clearedRate = Rate("clearedrate", cleared, slides.Now);
        ImmutableArray<Deed> deeds = [Deed("patrol", "道路巡查", "次", 420, 980, 100, 116), Deed("ditch", "清理边沟", "米", 18_000, 52_000, 95, 118), Deed("signs", "增设标志标牌", "块", 20, 70, 90, 120), Deed("lanes", "修补路面", "平方米", 900, 3_600, 94, 115)];
        var poll = Ask("poll", "沿线群众", 90, 220, 90, 98);
        return new(
            [.. classes], length, wanted, sources, arrived, added, money, Compare("spent", spent, 82, 118), uses, villages, all, Count("villagecount", villages.Length), wage, poor, Share("poor.share", poor, all.Keepers), good, goodRate, slides, cleared, clearedRate, deeds, poll, Sheet(money, length, deeds, goodRate, clearedRate, poll));
    }

    private RoadClass Class(string name, string title, Fact length, int yuan)
    {
        Fact standard = Money($"{name}.standard", yuan), money = Money($"{name}.money", length.Value * yuan);
        Ledger.Product(money, standard, length);
        return new(title, length, standard, money);
    }

    private RoadVillage Village(string name, string title, Fact wage)
    {
        Fact township = new(Key($"{name}.township"), Dice.Whole(180, 1_260) / 100m, FactKind.Measure), village = new(Key($"{name}.village"), Dice.Whole(620, 3_900) / 100m, FactKind.Measure), keepers = Count($"{name}.keepers", decimal.Ceiling((township.Value + village.Value) / 4)), wages = Money($"{name}.wages", keepers.Value * wage.Value * 12);
        return Of(name, title, township, village, keepers, wages, Even($"{name}.repairs", Dice.Yuan(6_000, 42_000), 10), wage);
    }

    private RoadVillage Of(string name, string title, Fact township, Fact village, Fact keepers, Fact wages, Fact repairs, Fact wage)
    {
        Ledger.Relate("product", new(1, wages), new(-12, keepers, wage));
        return new(title, township, village, Total($"{name}.length", [township, village]), keepers, wages, repairs, Total($"{name}.money", [wages, repairs]));
    }

    private RoadVillage Villages(ImmutableArray<RoadVillage> all, Fact wage)
    {
        Fact Sum(string name, Func<RoadVillage, Fact> of) => Total($"villages.{name}", all.Select(of));
        var sum = Of("villages.all", "合计", Sum("township", one => one.Township), Sum("village", one => one.Village), Sum("keepers", one => one.Keepers), Sum("wages", one => one.Wages), Sum("repairs", one => one.Repairs), wage);
        Ledger.Sum(sum.Length, [.. all.Select(one => one.Length)]);
        Ledger.Sum(sum.Money, [.. all.Select(one => one.Money)]);
        return sum;
    }

    private ImmutableArray<Portion> Uses(RoadVillage all, Fact rest, out Fact spent)
    {
        var parts = Parts("use", rest, 42, 31, 27);
        Fact[] amounts = [all.Wages, all.Repairs, .. parts];
        var whole = Total("spent", amounts);
        Ledger.Sum(whole, [all.Money, .. parts]);
        spent = whole;
        return [.. amounts.Select((one, index) => Ledger.Portion(Key($"use.{index}.part"), UseNames[index], one, whole))];
    }

    private ImmutableArray<RoadSource> Sources(Fact spent, out RoadSource all)
    {
        string[] names = ["省级补助", "市级补助", "县级配套", "乡级自筹"];
        decimal[] shares = [48, 12, 30, 10];
        var sources = names.Select((name, index) =>
        {
            var arrived = Even($"source.{index}", spent.Value * shares[index] / 100 * Dice.Share(100, 106) + 100, 100);
            var planned = index == 2 ? Even($"source.{index}.planned", arrived.Value * Dice.Share(100, 118), 100) : Even($"source.{index}.planned", arrived.Value);
            Ledger.AtMost(arrived, planned);
            return new RoadSource(name, planned, arrived, Rate($"source.{index}.rate", arrived, planned));
        }).ToImmutableArray();
        Fact plan = Total("planned", sources.Select(one => one.Planned)), come = Total("arrived", sources.Select(one => one.Arrived));
        all = new("合计", plan, come, Rate("arrivedrate", come, plan));
        return sources;
    }

    private MarkSheet Sheet(Outlay money, Fact length, ImmutableArray<Deed> deeds, Fact good, Fact cleared, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行率", "预算执行率", "预算执行率", 10) { ByRate = money.Rate }, new("产出指标", "数量指标", "养护里程", 15) { Sign = "", Unit = "公里", Target = length, Actual = length }, MarkSpec.Of("产出指标", "数量指标", deeds[1], 8), MarkSpec.Of("产出指标", "数量指标", deeds[3], 8), new("产出指标", "质量指标", "优良中等路率", 10) { Unit = "%", Target = Percent("eighty", 80), Actual = good },
        new("产出指标", "时效指标", "水毁清理及时率", 5) { Unit = "%", Target = Percent("hundred", 100), Actual = cleared }, new("产出指标", "成本指标", "护路员劳务标准", 4) { Words = "按标准", Done = "按标准", Loss = 0 }, new("效益指标", "社会效益指标", "群众出行条件", 15) { Words = "明显改善", Done = "明显改善", Loss = Dice.Whole(0, 2) }, new("效益指标", "可持续影响指标", "长效管护机制", 15) { Words = "健全", Done = "基本健全", Loss = Dice.Whole(1, 4) / 2m },
        new("满意度指标", "服务对象满意度指标", "沿线群众满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
