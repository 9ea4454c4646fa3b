using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>Purchases of one kind or body, or all of them: budget, contracts, what was saved, against last year.</summary>
public sealed record Purchases(string Name, Fact Budget, Comparison Money, Fact Saved, Fact SavedRate, Fact Share)
{
    public Fact Now => Money.Now;
}

/// <summary>A way of buying: lots, money and their shares.</summary>
public sealed record BuyingWay(string Name, Fact Lots, Fact LotShare, Fact Money, Fact Share);

/// <summary>Small firms, green goods, complaints.</summary>
public sealed record BuyingPolicy(
    Fact Small, Fact SmallShare, Fact Micro, Fact MicroShare, Fact Saving, Fact SavingShare, Fact Green, Fact GreenShare, Fact Farm, Fact FarmTarget, Fact FarmRate, Fact Complaints, ImmutableArray<Fact> Outcomes);

/// <summary>A county's public purchases over a year.</summary>
public sealed record Purchasing(
    ImmutableArray<Purchases> Kinds, Purchases All, ImmutableArray<Portion> Organised, ImmutableArray<BuyingWay> Ways, BuyingWay AllWays, ImmutableArray<Portion> Quarters, ImmutableArray<Purchases> Bodies, Fact BodyCount,
    Fact Spending, Fact SpendingShare, Fact PerLot, BuyingPolicy Policy);

/// <summary>Makes a county's public purchases over a year.</summary>
internal sealed class PurchasingMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] BodyNames = ["教育系统", "卫生健康系统", "住建和城管系统", "农业农村和水利系统", "政法系统", "其他机关单位", "乡镇（街道）"];

    public Purchasing Make()
    {
        ImmutableArray<Purchases> kinds = [Bought("kind.0", "货物类", 42_000_000, 98_000_000, 3, 9), Bought("kind.1", "工程类", 130_000_000, 420_000_000, 4, 12), Bought("kind.2", "服务类", 58_000_000, 160_000_000, 2, 7)];
        var all = Whole("buying", "合计", kinds);
        kinds = [.. kinds.Select((kind, index) => kind with { Share = ledger.Rate($"buying.kind.{index}.share", "share", kind.Now, all.Now) })];
        var spending = ledger.Money("buying.spending", decimal.Ceiling(all.Now.Value * dice.Whole(720, 1_250) / 10_000_000) * 100_000);
        var (ways, allWays) = Ways(all.Now);
        var bodies = Bodies(all);
        return new(
            kinds, all, Portions("organised", all.Now, ("集中采购机构采购", 17), ("部门集中采购", 5), ("分散采购", 78)), ways, allWays, Portions("quarter", all.Now, ("一季度", 14), ("二季度", 24), ("三季度", 27), ("四季度", 35)),
            bodies, ledger.Count("buying.bodies", bodies.Length), spending, ledger.Rate("buying.spending.share", "share", all.Now, spending), ledger.Each("buying.perlot", all.Now, allWays.Lots), Policy(kinds[0].Now, all.Now));
    }

    private Purchases Bought(string key, string name, int from, int to, int least, int most)
    {
        var money = ledger.Compare(dice, $"buying.{key}", ledger.Money($"buying.{key}", dice.Yuan(from, to)));
        return Bought($"buying.{key}", name, money, ledger.Money($"buying.{key}.saved", dice.Part(money.Now.Value, least, most)));
    }

    private Purchases Bought(string key, string name, Comparison money, Fact saved)
    {
        var budget = ledger.Total($"{key}.budget", [money.Now, saved]);
        ledger.Balanced(saved, [budget], [money.Now]);
        return new(name, budget, money, saved, ledger.Rate($"{key}.savedrate", "rate", saved, budget), saved);
    }

    private Purchases Whole(string key, string name, ImmutableArray<Purchases> parts)
    {
        var all = Bought(key, name, ledger.Whole(key, [.. parts.Select(part => part.Money)]), ledger.Total($"{key}.saved", [.. parts.Select(part => part.Saved)]));
        ledger.Sum(all.Budget, [.. parts.Select(part => part.Budget)]);
        return all;
    }

    private ImmutableArray<Portion> Portions(string key, Fact whole, params (string Name, decimal Part)[] parts)
    {
        var amounts = ledger.Split(dice, $"buying.{key}", whole, parts.Select(part => part.Part));
        return [.. parts.Select((part, index) => ledger.Portion($"buying.{key}.{index}", part.Name, amounts[index], whole))];
    }

    private (ImmutableArray<BuyingWay> Ways, BuyingWay All) Ways(Fact all)
    {
        string[] names = ["公开招标", "竞争性磋商", "竞争性谈判", "询价", "单一来源", "电子卖场直购"];
        var money = ledger.Split(dice, "buying.way", all, [64, 19, 6, 2, 3, 6]);
        int[] lots = [dice.Whole(90, 180), dice.Whole(70, 160), dice.Whole(18, 60), dice.Whole(8, 30), dice.Whole(5, 22), dice.Whole(600, 1_900)];
        var counts = lots.Select((count, index) => ledger.Count($"buying.way.{index}.lots", count)).ToList();
        var sum = ledger.Total("buying.lots", counts);
        return (
            [.. names.Select((name, index) => new BuyingWay(
                name, counts[index], ledger.Rate($"buying.way.{index}.lotshare", "share", counts[index], sum), money[index], ledger.Rate($"buying.way.{index}.share", "share", money[index], all)))],
            new("合计", sum, sum, all, all));
    }

    private ImmutableArray<Purchases> Bodies(Purchases all)
    {
        var amounts = ledger.Split(dice, "buying.body", all.Now, [24, 18, 22, 13, 7, 9, 7]);
        var last = ledger.Split(dice, "buying.body.last", all.Money.Last, [25, 17, 21, 14, 7, 9, 7]);
        var saved = ledger.Split(dice, "buying.body.saved", all.Saved, [22, 17, 27, 15, 5, 8, 6]);
        var bodies = BodyNames.Select((name, index) => Bought($"buying.body.{index}", name, ledger.Compare($"buying.body.{index}", amounts[index], last[index]), saved[index])).ToImmutableArray();
        ledger.Sum(all.Budget, [.. bodies.Select(body => body.Budget)]);
        ledger.Sum(all.Money.Change, [.. bodies.Select(body => body.Money.Change)]);
        return [.. bodies.Select((body, index) => body with { Share = ledger.Rate($"buying.body.{index}.share", "share", body.Now, all.Now) })];
    }

    private BuyingPolicy Policy(Fact goods, Fact all)
    {
        Fact Part(string key, Fact whole, int from, int to)
        {
            var part = ledger.Money($"buying.{key}", dice.Part(whole.Value, from, to));
            ledger.AtMost(part, whole);
            return part;
        }

        Fact small = Part("small", all, 62, 93), micro = Part("micro", small, 48, 80), saving = Part("saving", goods, 12, 34), green = Part("green", goods, 18, 41);
        Fact target = ledger.Money("buying.farm.target", dice.Whole(160, 420) * 10_000), farm = ledger.Money("buying.farm", dice.Part(target.Value, 101, 128));
        var outcomes = new[] { (2, 7), (1, 5), (0, 3) }.Select((range, index) => ledger.Count($"buying.complaint.{index}", dice.Whole(range.Item1, range.Item2))).ToImmutableArray();
        return new(
            small, ledger.Rate("buying.small.share", "share", small, all), micro, ledger.Rate("buying.micro.share", "share", micro, small), saving, ledger.Rate("buying.saving.share", "share", saving, goods),
            green, ledger.Rate("buying.green.share", "share", green, goods), farm, target, ledger.Rate("buying.farm.rate", "rate", farm, target), ledger.Total("buying.complaints", outcomes), outcomes);
    }
}
