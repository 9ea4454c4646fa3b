using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>Users of a kind, or all: water, price, fees due and collected.</summary>
public sealed record SewageUsers(string Name, Fact Volume, Fact Price, Fact Due, Fact Collected, Fact Rate);

/// <summary>A kind of cost: amount, its share, so much a ton.</summary>
public sealed record SewageCost(string Name, Comparison Money, Fact Share, Fact PerTon);

/// <summary>Makes what users pay for sewage and what its works cost.</summary>
internal sealed class SewageMoneyMaker(Ledger ledger, Dice dice)
{
    public (ImmutableArray<SewageUsers> Parts, SewageUsers All) Users(Fact volume)
    {
        (string Name, int Cents, int Percent)[] kinds = [("居民生活用水", 85, 58), ("非居民用水", 120, 22), ("特种行业用水", 180, 2)];
        var parts = kinds.Select((kind, index) =>
        {
            var key = $"sewage.users.{index}";
            Fact used = new($"{key}.volume", decimal.Round(volume.Value * kind.Percent * dice.Share(85, 112) / 100, 2, MidpointRounding.ToZero), FactKind.Measure), price = new($"{key}.price", kind.Cents / 100m, FactKind.Measure);
            var due = ledger.WaterFee($"{key}.due", used, price);
            return Users(key, kind.Name, used, price, due, ledger.Money($"{key}.collected", dice.Part(due.Value, 88, 99)));
        }).ToImmutableArray();
        Fact Total(string what, Func<SewageUsers, Fact> of) => ledger.Total($"sewage.users.{what}", [.. parts.Select(of)]);

        return (parts, Users("sewage.users", "合计", Total("volume", one => one.Volume), null!, Total("due", one => one.Due), Total("collected", one => one.Collected)));
    }

    private SewageUsers Users(string key, string name, Fact volume, Fact price, Fact due, Fact collected)
    {
        ledger.AtMost(collected, due);
        return new(name, volume, price, due, collected, ledger.Rate($"{key}.rate", "rate", collected, due));
    }

    public (ImmutableArray<SewageCost> Parts, SewageCost All) Costs(Fact due, Fact volume)
    {
        string[] names = ["电费", "药剂费", "人工费", "污泥脱水和储存费", "大修和维护费", "管理费用"];
        var all = ledger.Money("sewage.cost", dice.Part(due.Value, 78, 97));
        var amounts = ledger.Split(dice, "sewage.cost.part", all, [27, 14, 22, 12, 15, 10]);
        var parts = amounts.Select((amount, index) => ledger.Compare(dice, $"sewage.cost.{index}", amount)).ToList();
        var whole = ledger.Compare("sewage.cost", all, ledger.Total("sewage.cost.last", [.. parts.Select(part => part.Last)]));
        ledger.Sum(whole.Change, [.. parts.Select(part => part.Change)]);
        var costs = names.Select((name, index) => new SewageCost(
            name, parts[index], ledger.Rate($"sewage.cost.{index}.share", "share", amounts[index], all), ledger.TenThousandsEach($"sewage.cost.{index}.perton", amounts[index], volume, 3))).ToImmutableArray();
        var perTon = ledger.Total("sewage.cost.perton", [.. costs.Select(cost => cost.PerTon)]);
        ledger.Relate("product", new(1, all), new(-10_000, perTon, volume));
        return (costs, new("合　计", whole, null!, perTon));
    }
}
