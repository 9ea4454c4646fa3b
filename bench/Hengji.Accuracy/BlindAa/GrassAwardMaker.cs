using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Makes a banner's award for protecting pasture.</summary>
internal sealed class GrassAwardMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "aa.grass")
{
    private static readonly string[] TownNames = ["白音高勒镇", "乌兰宝力格苏木", "哈日敖包苏木", "巴彦塔拉苏木", "沙日布拉格镇", "额仁淖尔苏木"];

    /// <summary>Units of a price for 亩 in an area in 万亩.</summary>
    private const decimal Ten = 10_000;

    public GrassAward Make()
    {
        Fact closedPrice = Measure("price.closed", 7.5m, 1), grazedPrice = Measure("price.grazed", 2.5m, 1);
        var towns = TownNames.Select((name, index) => Town($"town.{index}", name, closedPrice, grazedPrice)).ToImmutableArray();
        var all = Whole(towns, closedPrice, grazedPrice);
        var money = Outlay("money", "草原补奖资金", Even("given", all.Money.Value * Dice.Share(101, 103), 10_000), all.Money);
        var cover = Points("cover", Dice.Whole(3_620, 4_480) / 100m, Dice.Whole(40, 190) / 100m);
        var poll = Ask("poll", "农牧民", 120, 260, 88, 98);
        Fact guards = Count("guards", 42, 118), pay = Money("guard.pay", Dice.Pick([6_000, 8_000, 9_600])), late = Money("late", Dice.Part(all.Money.Value, 6, 19));
        var made = new GrassAward(
            towns, all, Count("towns", towns.Length), closedPrice, grazedPrice, money, Ledger.Compare(Key("given.compare"), money.Budget, Even("given.last", money.Budget.Value * Dice.Share(94, 106), 10_000)),
            Share("closed.share", all.Closed, all.Area), Share("grazed.share", all.Grazed, all.Area))
        {
            Cover = cover, Yield = Amounts("yield", Dice.Whole(3_900, 6_800) / 100m, 88, 108), Herd = Herd(out var capacity, out var room), Capacity = capacity, Room = room,
            Guards = guards, GuardPay = pay, GuardMoney = Product("guard.money", pay, guards), Pending = Count("pending", decimal.Ceiling(money.Left.Value / all.Each.Value * Dice.Share(70, 130))), LateMoney = late, LateShare = Share("late.share", late, all.Money),
            Checked = Count("checked", 160, 420), Broken = Count("broken", 3, 16), BrokenRate = null!, ScoreRate = null!, Poll = poll, Sheet = Sheet(money, all, cover, poll),
        };
        return made with { BrokenRate = Rate("broken.rate", made.Broken, made.Checked), ScoreRate = Rate("score.rate", made.Sheet.Score, made.Sheet.Weight) };
    }

    private PastureTown Town(string name, string title, Fact closedPrice, Fact grazedPrice)
    {
        Fact closed = Measure($"{name}.closed", Dice.Whole(92_000, 486_000) / Ten), grazed = Measure($"{name}.grazed", Dice.Whole(214_000, 931_000) / Ten), area = Total($"{name}.area", [closed, grazed]);
        Fact closedMoney = Paid($"{name}.closed.money", closed, closedPrice), grazedMoney = Paid($"{name}.grazed.money", grazed, grazedPrice), money = Total($"{name}.money", [closedMoney, grazedMoney]);
        var households = Count($"{name}.households", 180, 690);
        return new(title, closed, grazed, area, closedMoney, grazedMoney, money, households, Ledger.Each(Key($"{name}.each"), money, households));
    }

    private PastureTown Whole(ImmutableArray<PastureTown> towns, Fact closedPrice, Fact grazedPrice)
    {
        Fact Of(string name, Func<PastureTown, Fact> part) => Total($"all.{name}", towns.Select(part));
        Fact closed = Of("closed", one => one.Closed), grazed = Of("grazed", one => one.Grazed), area = Of("area", one => one.Area);
        Fact closedMoney = Of("closed.money", one => one.ClosedMoney), grazedMoney = Of("grazed.money", one => one.GrazedMoney), money = Of("money", one => one.Money), households = Of("households", one => one.Households);
        Ledger.Sum(area, [closed, grazed]);
        Ledger.Sum(money, [closedMoney, grazedMoney]);
        Ledger.Relate("product", new(1, closedMoney), new(-Ten, closed, closedPrice));
        Ledger.Relate("product", new(1, grazedMoney), new(-Ten, grazed, grazedPrice));
        return new("合计", closed, grazed, area, closedMoney, grazedMoney, money, households, Ledger.Each(Key("all.each"), money, households));
    }

    private Fact Paid(string name, Fact area, Fact price)
    {
        var money = Money(name, area.Value * price.Value * Ten);
        Ledger.Relate("product", new(1, money), new(-Ten, area, price));
        return money;
    }

    private Fact Product(string name, Fact each, Fact count)
    {
        var amount = Money(name, each.Value * count.Value);
        Ledger.Product(amount, each, count);
        return amount;
    }

    private Comparison Herd(out Fact capacity, out Fact room)
    {
        var herd = Amounts("herd", Dice.Whole(620_000, 1_260_000) / Ten, 101, 106);
        capacity = Measure("capacity", herd.Now.Value * Dice.Share(102, 109));
        room = Left("room", capacity, herd.Now);
        return herd;
    }

    private Fact Measure(string name, decimal value, int decimals = 2) => new(Key(name), decimal.Round(value, 4, MidpointRounding.AwayFromZero), FactKind.Measure, decimals);

    private Comparison Amounts(string name, decimal now, int fromPercent, int toPercent) => Ledger.Compare(Key(name), Measure(name, now), Measure($"{name}.last", now * Dice.Share(fromPercent, toPercent)));

    /// <summary>A percentage and last year's; their difference is told in points.</summary>
    private Comparison Points(string name, decimal now, decimal more) => Ledger.Compare(Key(name), Percent(name, now, 2), Percent($"{name}.last", now - more, 2));

    private MarkSheet Sheet(Outlay money, PastureTown all, Comparison cover, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 4) { Loss = 0 }, new("决策", "项目立项", "立项程序规范性", 4) { Loss = 0 }, new("决策", "绩效目标", "绩效指标明确性", 4), new("决策", "资金投入", "资金分配合理性", 4),
        new("过程", "资金管理", "预算执行率", 8) { Sign = "", Unit = "%", Target = Percent("whole", 100), Actual = money.Rate, ByRate = money.Rate }, new("过程", "资金管理", "资金使用合规性", 5), new("过程", "组织实施", "管理制度健全性", 3) { Loss = 0 }, new("过程", "组织实施", "禁牧和草畜平衡监管", 5) { Loss = 1 },
        new("产出", "产出数量", "落实禁牧面积", 8) { Unit = "万亩", Target = all.Closed, Actual = all.Closed }, new("产出", "产出数量", "落实草畜平衡面积", 8) { Unit = "万亩", Target = all.Grazed, Actual = all.Grazed }, new("产出", "产出质量", "补奖资金发放准确性", 7), new("产出", "产出时效", "补奖资金发放及时性", 6) { Loss = 1.5m }, new("产出", "产出成本", "补奖标准执行情况", 5) { Loss = 0 },
        new("效益", "社会效益", "带动农牧民增收", 6), new("效益", "生态效益", "草原综合植被盖度", 8) { Unit = "%", Target = Percent("cover.wanted", 36), Actual = cover.Now }, new("效益", "可持续影响", "以草定畜长效机制", 5), new("效益", "满意度", "农牧民满意度", 10) { Unit = "%", Target = Percent("content.wanted", 90), Actual = poll.ContentRate },
    ]);
}
