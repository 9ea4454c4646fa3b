using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>Makes a district's procurement, assets and vehicles.</summary>
internal sealed class CostsRestMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] BodyKinds = ["行政单位", "事业单位"];

    public (ImmutableArray<ProcuredKind> Kinds, ProcuredKind All) Procured()
    {
        (string Name, int Least, int Most)[] names = [("货物", 18_000_000, 90_000_000), ("工程", 60_000_000, 320_000_000), ("服务", 40_000_000, 210_000_000)];
        var kinds = names.Select((one, index) =>
        {
            var contract = Money($"procured.{index}", dice.Yuan(one.Least, one.Most));
            return Kind($"procured.{index}", one.Name, Money($"procured.{index}.budget", dice.Part(contract.Value, 102, 111)), contract);
        }).ToImmutableArray();
        var all = Kind("procured", "合计", ledger.Total("n.costs.procured.budget", [.. kinds.Select(one => one.Budget)]), ledger.Total("n.costs.procured", [.. kinds.Select(one => one.Contract)]));
        ledger.Sum(all.Saved, [.. kinds.Select(one => one.Saved)]);
        return (kinds, all);
    }

    public ImmutableArray<ProcuredManner> Manners(Fact contract)
    {
        (string Name, decimal Weight, int Count)[] names = [("公开招标", 68, 96), ("竞争性磋商", 19, 118), ("竞争性谈判", 4, 31), ("询价", 2, 24), ("单一来源", 3, 12), ("框架协议及网上超市", 4, 640)];
        var money = ledger.Split(dice, "n.costs.manner", contract, names.Select(one => one.Weight));
        return [.. names.Select((one, index) => new ProcuredManner(
            one.Name, ledger.Count($"n.costs.manner.{index}.count", (int)(one.Count * dice.Share(70, 140))), money[index], ledger.Rate($"n.costs.manner.{index}.share", "share", money[index], contract)))];
    }

    public (Fact Small, Fact Micro) Small(Fact contract)
    {
        var small = Money("small", dice.Part(contract.Value, 66, 93));
        var micro = Money("micro", dice.Part(small.Value, 45, 82));
        ledger.AtMost(small, contract);
        ledger.AtMost(micro, small);
        return (small, micro);
    }

    public (ImmutableArray<KindAssets> Parts, KindAssets All) Assets()
    {
        var parts = BodyKinds.Select((name, index) =>
        {
            var assets = Money($"assets.{index}", dice.Yuan(900_000_000 + index * 300_000_000, 1_900_000_000));
            return Kept($"assets.{index}", name, ledger.Count($"n.costs.assets.{index}.bodies", dice.Whole(38, 96) * (index + 1)), assets, Money($"assets.{index}.debts", dice.Part(assets.Value, 8, 27)));
        }).ToList();
        Fact Sum(string key, Func<KindAssets, Fact> of) => ledger.Total($"n.costs.assets.{key}", [.. parts.Select(of)]);
        var all = Kept("assets", "合计", Sum("bodies", one => one.Bodies), Sum("money", one => one.Assets), Sum("debts", one => one.Debts));
        ledger.Sum(all.Net, [.. parts.Select(one => one.Net)]);
        return ([.. parts.Select(one => one with { Share = ledger.Rate($"{one.Assets.Key}.share", "share", one.Assets, all.Assets) })], all);
    }

    public ImmutableArray<VehicleKind> Vehicles(Fact cars)
    {
        string[] names = ["机要通信和应急公务用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车"];
        return [.. names.Zip(ledger.SplitCount(dice, "n.costs.cars.kind", cars, [26, 44, 12, 3, 15]), (name, count) => new VehicleKind(name, count))];
    }

    private ProcuredKind Kind(string key, string name, Fact budget, Fact contract)
    {
        var saved = ledger.Balance($"n.costs.{key}.saved", [budget], [contract]);
        return new(name, budget, contract, saved, ledger.Rate($"n.costs.{key}.savedrate", "share", saved, budget));
    }

    private KindAssets Kept(string key, string name, Fact bodies, Fact assets, Fact debts) =>
        new(name, bodies, assets, debts, ledger.Balance($"n.costs.{key}.net", [assets], [debts]), null!);

    private Fact Money(string key, decimal yuan) => ledger.Money($"n.costs.{key}", yuan);
}
