using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>Makes fixed assets by kind, houses by use, vehicles over the year.</summary>
internal sealed class AssetDetailMaker(Ledger ledger, Dice dice)
{
    public (ImmutableArray<FixedAssets> Kinds, FixedAssets All) Fixed(Fact net)
    {
        string[] names = ["房屋和构筑物", "设备", "文物和陈列品", "图书和档案", "家具和用具"];
        var nets = ledger.Split(dice, "fixed.net", net, [68m, 22m, 2m, 3m, 5m]);
        var kinds = names.Select((name, index) =>
        {
            var worn = ledger.Money($"fixed.worn.{index}", dice.Part(nets[index].Value, 15, 90));
            return One($"fixed.{index}", name, ledger.Total($"fixed.{index}", [nets[index], worn]), worn, nets[index]);
        }).ToImmutableArray();
        Fact original = ledger.Total("fixed", [.. kinds.Select(kind => kind.Original)]), allWorn = ledger.Total("fixed.worn", [.. kinds.Select(kind => kind.Worn)]);
        ledger.Sum(original, [net, allWorn]);
        return (kinds, One("fixed", "合计", original, allWorn, net));
    }

    private FixedAssets One(string key, string name, Fact original, Fact worn, Fact net) =>
        new(name, original, worn, net, ledger.Rate($"{key}.newness", "rate", net, original));

    public (ImmutableArray<Houses> Kinds, Houses All) Houses()
    {
        string[] names = ["办公用房", "业务用房", "其他（含构筑物）"];
        var kinds = names.Select((name, index) =>
        {
            Fact used = Area($"area.{index}.used", 40_000, 260_000), let = Area($"area.{index}.let", 300, 22_000), idle = Area($"area.{index}.idle", 100, 9_000);
            return new Houses(name, used, let, idle, ledger.Total($"area.{index}", [used, let, idle]));
        }).ToImmutableArray();
        var all = new Houses(
            "合计", ledger.Total("area.used", [.. kinds.Select(kind => kind.Used)]), ledger.Total("area.let", [.. kinds.Select(kind => kind.Let)]),
            ledger.Total("area.idle", [.. kinds.Select(kind => kind.Idle)]), ledger.Total("area", [.. kinds.Select(kind => kind.Total)]));
        ledger.Sum(all.Total, [all.Used, all.Let, all.Idle]);
        return (kinds, all);
    }

    private Fact Area(string key, int from, int to) => new(key, dice.Yuan(from, to), FactKind.Measure);

    public (ImmutableArray<Vehicles> Kinds, Vehicles All) Vehicles()
    {
        string[] names = ["机要应急用车", "执法执勤用车", "特种专业技术用车", "其他车辆"];
        var kinds = names.Select((name, index) =>
        {
            Fact opening = ledger.Count($"vehicles.{index}", dice.Whole(15, 140)), added = ledger.Count($"vehicles.{index}.added", dice.Whole(1, 12));
            return Kind($"vehicles.{index}", name, opening, added, ledger.Count($"vehicles.{index}.disposed", dice.Whole(0, 14)));
        }).ToImmutableArray();
        var all = Kind(
            "vehicles", "合计", ledger.Total("vehicles", [.. kinds.Select(kind => kind.Opening)]), ledger.Total("vehicles.added", [.. kinds.Select(kind => kind.Added)]),
            ledger.Total("vehicles.disposed", [.. kinds.Select(kind => kind.Disposed)]));
        ledger.Sum(all.Closing, [.. kinds.Select(kind => kind.Closing)]);
        return (kinds, all);
    }

    private Vehicles Kind(string key, string name, Fact opening, Fact added, Fact disposed) =>
        new(name, opening, added, disposed, ledger.Balance($"{key}.closing", [opening, added], [disposed]));
}
