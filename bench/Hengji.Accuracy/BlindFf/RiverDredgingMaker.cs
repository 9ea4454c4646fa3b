using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>Makes the review of a county's dredging of rivers.</summary>
internal sealed class RiverDredgingMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ff.dredging")
{
    private static readonly string[] ReachNames = ["青溪河上段", "青溪河下段", "柳港", "双塔河", "石门沟", "南团河"];

    private static readonly (string Name, string Brief, int Share)[] SourceNames = [("中央水利发展资金", "中央资金", 41), ("省级中小河流治理补助", "省级补助", 27), ("县级财政预算资金", "县级配套", 23), ("沿线乡镇自筹资金", "乡镇自筹", 9)];

    public RiverDredging Make()
    {
        var price = new Fact(Key("price"), Dice.Whole(265, 348) / 10m, FactKind.Measure);
        DredgedReach[] reaches = [.. ReachNames.Select((name, index) => Reach($"reach.{index}", name, price))];
        var all = Whole(reaches, price);
        DredgingSource[] sources = [.. SourceNames.Select((one, index) => Source($"source.{index}", one.Name, one.Brief, all.Allowed.Value * one.Share / 100))];
        Fact planned = Total("money.planned", sources.Select(one => one.Planned)), arrived = Total("money.arrived", sources.Select(one => one.Arrived)), missing = Left("money.missing", planned, arrived);
        Ledger.Sum(missing, [.. sources.Select(one => one.Missing)]);
        var money = new DredgingSource("合计", "合计", planned, arrived, missing, Rate("money.rate", arrived, planned), Share("money.share", planned, planned));
        sources = [.. sources.Select((one, index) => one with { Share = Share($"source.{index}.share", one.Arrived, arrived) })];
        var carried = Money("carried", Dice.Part(all.Allowed.Value, 4, 9));
        var usable = Total("usable", [carried, arrived]);
        Fact dumped = Count("dumped", all.Volume.Value * Dice.Share(38, 61)), reused = Left("reused", all.Volume, dumped);
        Fact sections = Count("sections", 13, 21), good = Left("good", sections, Count("bad", 1, 3)), before = Count("good.before", good.Value - Dice.Whole(2, 5));
        var villagers = Ask("villagers", "沿线群众", 180, 330, 87, 96);
        return new(
            price, [.. reaches], all, Count("reaches", reaches.Length), [.. sources], money, carried, usable, all.Paid, Left("closing", usable, all.Paid), Rate("spent.rate", all.Paid, usable), Share("mud.share", all.Mud, all.Allowed), Ledger.Each(Key("each"), all.Allowed, all.Length),
            dumped, reused, Share("reused.rate", reused, all.Volume), sections, good, Rate("good.rate", good, sections), before, Ledger.Change(Key("good.change"), good, before), Count("farmland", 9_000, 21_000), Compare("flooded", Count("flooded", 240, 690), 180, 330), villagers, Sheet(all, money, villagers));
    }

    private DredgedReach Reach(string name, string title, Fact price)
    {
        Fact length = Count($"{name}.length", 1_400, 5_600), planned = Count($"{name}.planned", length.Value * Dice.Share(900, 1_600) / 100 * 100), volume = Count($"{name}.volume", planned.Value * Dice.Share(93, 107));
        Fact mud = Money($"{name}.mud", price.Value * volume.Value), other = Money($"{name}.other", Dice.Part(mud.Value, 14, 37)), allowed = Total($"{name}.allowed", [mud, other]), sent = Money($"{name}.sent", Dice.Part(allowed.Value, 103, 114));
        Ledger.Product(mud, price, volume);
        return Filled(name, title, [length, planned, volume, mud, other, allowed, sent, Money($"{name}.paid", Dice.Part(allowed.Value, 76, 95))]);
    }

    private DredgedReach Filled(string name, string title, Fact[] facts)
    {
        var (sent, allowed, paid) = (facts[6], facts[5], facts[7]);
        Ledger.AtMost(paid, allowed);
        var cut = Left($"{name}.cut", sent, allowed);
        return new(title, facts[0], facts[1], facts[2], Rate($"{name}.volumerate", facts[2], facts[1]), facts[3], facts[4], allowed, sent, cut, Rate($"{name}.cutrate", cut, sent), paid, Left($"{name}.owed", allowed, paid));
    }

    private DredgedReach Whole(DredgedReach[] parts, Fact price)
    {
        Fact Sum(string what, Func<DredgedReach, Fact> of) => Total($"all.{what}", parts.Select(of));
        Fact mud = Sum("mud", one => one.Mud), other = Sum("other", one => one.Other), allowed = Sum("allowed", one => one.Allowed), volume = Sum("volume", one => one.Volume);
        Ledger.Sum(allowed, [mud, other]);
        Ledger.Product(mud, price, volume);
        var all = Filled("all", "合计", [Sum("length", one => one.Length), Sum("planned", one => one.Planned), volume, mud, other, allowed, Sum("sent", one => one.Sent), Sum("paid", one => one.Paid)]);
        Ledger.Sum(all.Cut, [.. parts.Select(one => one.Cut)]);
        Ledger.Sum(all.Owed, [.. parts.Select(one => one.Owed)]);
        return all;
    }

    private DredgingSource Source(string name, string title, string brief, decimal about)
    {
        var planned = Even($"{name}.planned", about * Dice.Share(96, 110), 1_000);
        var arrived = name.EndsWith('0') || name.EndsWith('1') ? Ledger.Total(Key($"{name}.arrived"), [planned]) : Even($"{name}.arrived", planned.Value * Dice.Share(78, 96), 100);
        return new(title, brief, planned, arrived, Left($"{name}.missing", planned, arrived), Rate($"{name}.rate", arrived, planned), null!);
    }

    private MarkSheet Sheet(DredgedReach all, DredgingSource money, Asked villagers) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("项目决策（20分）", "立项", "前期论证", 10) { Loss = 1.5m, Done = "底泥检测点位偏少" }, new("项目决策（20分）", "目标", "目标设定", 10) { Loss = 1, Done = "效益目标未量化" },
        new("项目管理（25分）", "资金", "资金到位", 10) { ByRate = money.Rate, Done = "按到位率计分" }, new("项目管理（25分）", "实施", "工程量计量", 10) { Loss = 2, Done = "部分断面测量记录不全" }, new("项目管理（25分）", "实施", "监理履职", 5) { Loss = 0.5m, Done = "旁站记录缺签" },
        new("项目绩效（55分）", "产出", "清淤任务", 20) { Loss = all.Volume.Value >= all.Planned.Value ? 0 : 1, Done = "按总方量考核" }, new("项目绩效（55分）", "产出", "结算审核", 10) { Loss = 1, Done = "报审资料有误" }, new("项目绩效（55分）", "效果", "水质改善", 15) { Loss = 2, Done = "仍有断面未达标" }, new("项目绩效（55分）", "效果", "群众满意", 10) { ByRate = villagers.ContentRate, Done = "按满意率计分" },
    ]);
}
