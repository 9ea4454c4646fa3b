using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>What was bought of a class in three years, and its share of this year's.</summary>
public sealed record ThreeYearsBought(string Name, Comparison Money, Comparison Earlier, Fact Share);

/// <summary>What was bought in one manner: how often, for how much.</summary>
public sealed record BoughtManner(string Name, Fact Count, Fact Money, Fact Share);

/// <summary>What a district bought, or all: budget, contracts, saved, from small enterprises.</summary>
public sealed record DistrictBought(string Name, Fact Budget, Fact Contract, Fact Saved, Fact SavedRate, Fact Small, Fact SmallShare);

/// <summary>What a city's public bodies bought in a year.</summary>
public sealed record Tenders(
    ImmutableArray<ThreeYearsBought> Classes, ThreeYearsBought All, ImmutableArray<Portion> Organised, ImmutableArray<BoughtManner> Manners, Fact Count, Fact PerTender,
    ImmutableArray<DistrictBought> Districts, DistrictBought AllDistricts, Fact Large, Fact Micro, Fact MicroShare, Fact Spent, Fact SpentShare,
    Fact Green, Fact GreenKind, Fact GreenShare, Fact Clean, Fact CleanKind, Fact CleanShare, Fact Complaints, ImmutableArray<Fact> Verdicts, Comparison Suppliers);

/// <summary>Makes what a city's public bodies bought.</summary>
internal sealed class TenderMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Manners = ["公开招标", "邀请招标", "竞争性磋商", "竞争性谈判", "询价", "单一来源"];

    private static readonly string[] Organisers = ["政府集中采购", "部门集中采购", "分散采购"];

    private static readonly string[] Districts = ["市本级", "青溪区", "陶山区", "平桥县", "沙湾县", "龙塘县", "高新区"];

    public Tenders Make()
    {
        var classes = new[] { Class("goods", "货物"), Class("works", "工程"), Class("services", "服务") };
        var all = Whole(classes);
        var money = all.Money.Now;
        var manners = Bought(money);
        var count = ledger.Total("tender.count", [.. manners.Select(one => one.Count)]);
        var (districts, whole) = Divided(money);
        var micro = Money("micro", dice.Part(whole.Small.Value, 42, 63));
        Fact spent = Money("spent", dice.Part(money.Value, 740, 1400)), green = Money("green", dice.Part(classes[0].Money.Now.Value, 4, 9)), clean = Money("clean", dice.Part(classes[0].Money.Now.Value, 5, 11));
        Fact greenKind = Money("green.kind", dice.Part(green.Value, 104, 124)), cleanKind = Money("clean.kind", dice.Part(clean.Value, 106, 131));
        var verdicts = new[] { (2, 7), (6, 17), (1, 4) }.Select((range, index) => ledger.Count($"tender.verdict.{index}", dice.Whole(range.Item1, range.Item2))).ToImmutableArray();
        ledger.AtMost(micro, whole.Small);
        return new(
            [.. classes.Select(one => one with { Share = Rate($"{one.Money.Now.Key}.share", one.Money.Now, money) })], all, Organised(money), manners, count,
            ledger.TenThousandsEach("tender.each", money, count), districts, whole, ledger.Balance("tender.large", [money], [whole.Small]), micro, Rate("tender.micro.share", micro, whole.Small),
            spent, Rate("tender.spent.share", money, spent), green, greenKind, Rate("tender.green.share", green, greenKind), clean, cleanKind, Rate("tender.clean.share", clean, cleanKind),
            ledger.Total("tender.complaints", verdicts), verdicts, ledger.CompareCount(dice, "tender.suppliers", dice.Whole(3_100, 9_800)));
    }

    private ThreeYearsBought Class(string key, string name)
    {
        var now = Money(key, dice.Yuan(90_000_000, 1_500_000_000));
        var money = ledger.Compare(dice, $"tender.{key}", now);
        return new(name, money, ledger.Compare($"tender.{key}.earlier", money.Last, Money($"{key}.first", dice.Part(money.Last.Value, 72, 130))), null!);
    }

    private ThreeYearsBought Whole(IReadOnlyList<ThreeYearsBought> parts)
    {
        var money = ledger.Whole("tender.all", [.. parts.Select(part => part.Money)]);
        var earlier = ledger.Compare("tender.all.earlier", money.Last, ledger.Total("tender.all.first", [.. parts.Select(part => part.Earlier.Last)]));
        ledger.Sum(earlier.Change, [.. parts.Select(part => part.Earlier.Change)]);
        return new("合计", money, earlier, null!);
    }

    private ImmutableArray<Portion> Organised(Fact money)
    {
        var parts = ledger.Split(dice, "tender.organised", money, [27, 9, 64]);
        return [.. Organisers.Select((name, index) => ledger.Portion($"tender.organised.{index}", name, parts[index], money))];
    }

    private ImmutableArray<BoughtManner> Bought(Fact money)
    {
        var parts = ledger.Split(dice, "tender.manner", money, [73, 1, 14, 4, 3, 5]);
        int[] counts = [820, 12, 610, 170, 240, 95];
        return [.. Manners.Select((name, index) => new BoughtManner(
            name, ledger.Count($"tender.manner.{index}.count", (int)(counts[index] * dice.Share(60, 140))), parts[index], Rate($"tender.manner.{index}.share", parts[index], money)))];
    }

    private (ImmutableArray<DistrictBought> Parts, DistrictBought All) Divided(Fact money)
    {
        var contracts = ledger.Split(dice, "tender.district", money, [31, 17, 14, 12, 11, 9, 6]);
        var parts = Districts.Select((name, index) =>
        {
            var contract = contracts[index];
            return One($"tender.district.{index}", name, Money($"district.{index}.budget", dice.Part(contract.Value, 101, 112)), contract, Money($"district.{index}.small", dice.Part(contract.Value, 58, 93)));
        }).ToImmutableArray();
        var all = One("tender.district", "全市", ledger.Total("tender.budget", [.. parts.Select(one => one.Budget)]), money, ledger.Total("tender.small", [.. parts.Select(one => one.Small)]));
        ledger.Sum(all.Saved, [.. parts.Select(one => one.Saved)]);
        return (parts, all);
    }

    private DistrictBought One(string key, string name, Fact budget, Fact contract, Fact small)
    {
        ledger.AtMost(small, contract);
        var saved = ledger.Balance($"{key}.saved", [budget], [contract]);
        return new(name, budget, contract, saved, Rate($"{key}.saved.rate", saved, budget), small, Rate($"{key}.small.share", small, contract));
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"tender.{key}", yuan);

    private Fact Rate(string key, Fact part, Fact whole) => ledger.Rate(key, "share", part, whole);
}
