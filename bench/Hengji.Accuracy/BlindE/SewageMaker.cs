using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>A month, a quarter or the year: days, water of each works, of both, a day, against what they are built for.</summary>
public sealed record SewagePeriod(string Name, Fact Days, ImmutableArray<Fact> Volumes, Fact All, Fact Daily, Fact Load);

/// <summary>A sewage works or both: water paid at two prices, deductions, arrears, what it removes.</summary>
public sealed record SewageWorks(
    string Name, Fact Capacity, Fact Volume, Fact Basic, Fact BasicPrice, Fact BasicFee, Fact More, Fact MorePrice, Fact MoreFee, Fact Deducted, Fact Due,
    Fact Opening, Fact Paid, Fact Closing, Fact Dirty, Fact Clean, Fact Removed, Fact RemovedRate);

/// <summary>A county's sewage in a year.</summary>
public sealed record Sewage(
    ImmutableArray<SewagePeriod> Months, ImmutableArray<SewagePeriod> Quarters, SewagePeriod All, Comparison Volume, ImmutableArray<SewageWorks> Works, Fact Capacity, Fact BasicFee, Fact MoreFee, Fact Deducted,
    Comparison Due, Fact Opening, Fact Paid, Fact Closing, Fact Removed, Fact AveragePrice, ImmutableArray<SewageUsers> Users, SewageUsers AllUsers, Fact Subsidy, Fact SubsidyShare,
    ImmutableArray<SewageCost> Costs, SewageCost AllCosts, Fact Sludge, Fact SludgePrice, Fact SludgeFee, Fact Best, Fact Worst);

/// <summary>Makes a county's sewage.</summary>
internal sealed class SewageMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names = ["城东污水处理厂", "城南污水处理厂"];

    private static readonly string[] QuarterNames = ["一季度小计", "二季度小计", "三季度小计", "四季度小计"];

    public Sewage Make(int year)
    {
        Fact[] capacities = [Measure("capacity.0", dice.Pick([2m, 2.5m, 3m, 4m]), 1), Measure("capacity.1", dice.Pick([1m, 1.5m, 2m, 3m]), 1)];
        var capacity = ledger.Total("sewage.capacity", capacities);
        var months = Enumerable.Range(1, 12).Select(month => Month(year, month, capacities, capacity)).ToImmutableArray();
        var quarters = QuarterNames.Select((name, index) => Together($"sewage.quarter.{index}", name, [.. months.Skip(3 * index).Take(3)], capacity)).ToImmutableArray();
        var all = Together("sewage.year", "全年合计", quarters, capacity);
        ledger.Sum(all.All, [.. months.Select(month => month.All)]);
        var works = Names.Select((name, index) => Works($"sewage.works.{index}", name, capacities[index], all.Volumes[index])).ToImmutableArray();
        Fact Total(string what, Func<SewageWorks, Fact> of) => ledger.Total($"sewage.{what}", [.. works.Select(of)]);

        Fact basic = Total("basic", one => one.BasicFee), more = Total("more", one => one.MoreFee), deducted = Total("deducted", one => one.Deducted), due = Total("due", one => one.Due);
        Fact opening = Total("opening", one => one.Opening), paid = Total("paid", one => one.Paid), closing = Total("closing", one => one.Closing);
        ledger.Balanced(due, [basic, more], [deducted]);
        ledger.Balanced(closing, [opening, due], [paid]);
        var money = new SewageMoneyMaker(ledger, dice);
        var (users, allUsers) = money.Users(all.All);
        var (costs, allCosts) = money.Costs(due, all.All);
        var sludge = Measure("sludge", dice.Whole(310_000, 890_000) / 100m, 2);
        var sludgePrice = ledger.Money("sewage.sludge.price", dice.Whole(190, 420));
        var subsidy = ledger.Balance("sewage.subsidy", [due], [allUsers.Collected]);
        return new(
            months, quarters, all, ledger.Compare("sewage.volume", all.All, Measure("volume.last", decimal.Round(all.All.Value * dice.Share(86, 108), 2, MidpointRounding.ToZero), 2)), works, capacity, basic, more, deducted,
            ledger.Compare(dice, "sewage.due", due), opening, paid, closing, Total("removed", one => one.Removed), ledger.TenThousandsEach("sewage.price", due, all.All, 3), users, allUsers, subsidy, ledger.Rate("sewage.subsidy.share", "share", subsidy, due),
            costs, allCosts, sludge, sludgePrice, Product("sludge.fee", sludge, sludgePrice), months.MaxBy(month => month.Load.Value)!.Load, months.MinBy(month => month.Load.Value)!.Load);
    }

    private SewagePeriod Month(int year, int month, Fact[] capacities, Fact capacity)
    {
        var key = $"sewage.month.{month:00}";
        var days = ledger.Count($"{key}.days", DateTime.DaysInMonth(year, month));
        var volumes = capacities.Select((one, index) => new Fact($"{key}.{index}", decimal.Round(one.Value * days.Value * dice.Share(68, 104), 2, MidpointRounding.ToZero), FactKind.Measure)).ToImmutableArray();
        return Period(key, $"{month}月", days, volumes, capacity);
    }

    private SewagePeriod Together(string key, string name, ImmutableArray<SewagePeriod> parts, Fact capacity)
    {
        var volumes = Enumerable.Range(0, Names.Length).Select(index => ledger.Total($"{key}.{index}", [.. parts.Select(part => part.Volumes[index])])).ToImmutableArray();
        var whole = Period(key, name, ledger.Total($"{key}.days", [.. parts.Select(part => part.Days)]), volumes, capacity);
        ledger.Sum(whole.All, [.. parts.Select(part => part.All)]);
        return whole;
    }

    private SewagePeriod Period(string key, string name, Fact days, ImmutableArray<Fact> volumes, Fact capacity)
    {
        var all = ledger.Total($"{key}.all", volumes);
        var daily = ledger.Each($"{key}.daily", all, days);
        return new(name, days, volumes, all, daily, ledger.Rate($"{key}.load", "rate", daily, capacity));
    }

    private SewageWorks Works(string key, string name, Fact capacity, Fact volume)
    {
        Fact Own(string what, decimal value, int decimals = 2) => new($"{key}.{what}", value, FactKind.Measure, decimals);

        var basic = Own("basic", decimal.Truncate(volume.Value * dice.Share(72, 90)));
        var more = ledger.Balance($"{key}.more", [volume], [basic]);
        Fact basicPrice = Own("basic.price", dice.Whole(980, 1640) / 1000m, 3), morePrice = Own("more.price", dice.Whole(560, 930) / 1000m, 3);
        Fact basicFee = ledger.WaterFee($"{key}.basic.fee", basic, basicPrice), moreFee = ledger.WaterFee($"{key}.more.fee", more, morePrice);
        var deducted = ledger.Money($"{key}.deducted", dice.Yuan(20_000, 400_000));
        var due = ledger.Balance($"{key}.due", [basicFee, moreFee], [deducted]);
        Fact opening = ledger.Money($"{key}.opening", dice.Part(due.Value, 6, 38)), paid = ledger.Money($"{key}.paid", dice.Part(due.Value, 74, 104));
        Fact dirty = Own("dirty", dice.Whole(1_480, 3_120) / 10m, 1), clean = Own("clean", dice.Whole(90, 290) / 10m, 1);
        var removed = Own("removed", volume.Value * (dirty.Value - clean.Value) / 100);
        ledger.Relate("product", new(1, removed), new(-0.01m, volume, dirty), new(0.01m, volume, clean));
        var rate = new Fact($"{key}.removed.rate", decimal.Round(100 * (dirty.Value - clean.Value) / dirty.Value, 20, MidpointRounding.AwayFromZero), FactKind.Percent);
        ledger.Relate("rate", new(100, dirty), new(-100, clean), new(-1, rate, dirty));
        return new(
            name, capacity, volume, basic, basicPrice, basicFee, more, morePrice, moreFee, deducted, due, opening, paid, ledger.Balance($"{key}.closing", [opening, due], [paid]), dirty, clean, removed, rate);
    }

    private Fact Product(string key, Fact count, Fact price)
    {
        var money = ledger.Money($"sewage.{key}", count.Value * price.Value);
        ledger.Product(money, price, count);
        return money;
    }

    private static Fact Measure(string key, decimal value, int decimals) => new($"sewage.{key}", value, FactKind.Measure, decimals);
}
