using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>Fixed assets of a class, or all of them, at cost over the year, with what is written off and left.</summary>
public sealed record FixedClass(string Name, Fact Opening, Fact In, Fact Out, Fact Closing, Fact Share, Fact WrittenOff, Fact Net, Fact NewRate);

/// <summary>A unit's assets, debts and what is its own, or all units'.</summary>
public sealed record HoldingUnit(string Name, Fact Staff, Fact Assets, Fact Liabilities, Fact Net, Fact Ratio);

/// <summary>Houses of a department by use.</summary>
public sealed record HoldingHouses(ImmutableArray<Held> Uses, Fact Area, Fact OfficePerHead);

/// <summary>What a department's assets are, how they came, are used and went.</summary>
public sealed record UnitAssets(
    ImmutableArray<HoldingUnit> Units, HoldingUnit All, Fact UnitCount, ImmutableArray<ComparedItem> Kinds, Comparison Assets, Comparison Liabilities, Comparison Net, ImmutableArray<FixedClass> Classes, FixedClass Fixed,
    ImmutableArray<Portion> Ways, ImmutableArray<Portion> Exits, ImmutableArray<Portion> Uses, Fact Rent, Fact Sale, Fact Handed, HoldingHouses Houses, Fact Cars, ImmutableArray<Held> CarKinds, Fact Computers, Fact ComputersPerHead);

/// <summary>Makes what a department's assets are.</summary>
internal sealed class HoldingsMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] UnitNames = ["局机关", "不动产登记中心", "国土空间规划编制中心", "土地储备中心", "测绘地理信息中心", "自然资源执法大队", "地质环境监测站", "林业工作总站"];

    private static readonly (string Name, int From, int To, int WrittenOff)[] ClassNames = [
        ("房屋和构筑物", 38_000_000, 92_000_000, 30), ("设备", 14_000_000, 36_000_000, 58), ("图书和档案", 60_000, 400_000, 0), ("家具和用具", 1_500_000, 4_800_000, 66)];

    public UnitAssets Make()
    {
        var classes = ClassNames.Select((one, index) => Class(index, one)).ToImmutableArray();
        var all = Whole(classes);
        classes = [.. classes.Select((one, index) => one with { Share = ledger.Rate($"hold.class.{index}.share", "share", one.Closing, all.Closing) })];
        var kinds = Kinds(all.Net);
        var assets = ledger.Whole("hold.assets", kinds);
        var liabilities = ledger.CompareNear(dice, "hold.liabilities", ledger.Money("hold.liabilities", dice.Part(assets.Now.Value, 6, 19)));
        var net = ledger.Compare("hold.net", ledger.Balance("hold.net", [assets.Now], [liabilities.Now]), ledger.Balance("hold.net.last", [assets.Last], [liabilities.Last]));
        ledger.Sum(assets.Change, [liabilities.Change, net.Change]);
        var (units, sum) = Units(assets.Now, liabilities.Now, net.Now);
        var houses = Houses(sum.Staff);
        string[] cars = ["机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车"], names = ["流动资产", "固定资产净值", "在建工程", "无形资产", "其他资产"];
        ImmutableArray<Held> carKinds = [.. cars.Select((name, index) => new Held(name, ledger.Count($"hold.car.{index}", dice.Whole(1, 9))))];
        Fact rent = ledger.Money("hold.rent", dice.Yuan(90_000, 880_000)), sale = ledger.Money("hold.sale", dice.Yuan(12_000, 160_000)), computers = ledger.Count("hold.computers", (int)(sum.Staff.Value * dice.Share(102, 148)));
        return new(
            units, sum, ledger.Count("hold.units", units.Length), [.. names.Select((name, index) => new ComparedItem(name, kinds[index], ledger.Rate($"hold.kind.{index}.share", "share", kinds[index].Now, assets.Now)))],
            assets, liabilities, net, classes, all, Portions("way", all.In, ("购置", 62), ("自建（竣工转固）", 24), ("无偿调入", 10), ("接受捐赠", 4)), Portions("exit", all.Out, ("报废", 66), ("无偿调出", 27), ("出售", 7)),
            Portions("use", all.Closing, ("自用", 95), ("出租出借", 3.4m), ("闲置", 1.6m)), rent, sale, ledger.Total("hold.handed", [rent, sale]), houses,
            ledger.Total("hold.cars", [.. carKinds.Select(one => one.Amount)]), carKinds, computers, ledger.Each("hold.computers.each", computers, sum.Staff));
    }

    private FixedClass Class(int index, (string Name, int From, int To, int WrittenOff) one)
    {
        var opening = ledger.Money($"hold.class.{index}.opening", dice.Yuan(one.From, one.To));
        Fact come = ledger.Money($"hold.class.{index}.in", dice.Part(opening.Value, 3, 14)), gone = ledger.Money($"hold.class.{index}.out", dice.Part(opening.Value, 1, 8));
        var closing = ledger.Balance($"hold.class.{index}.closing", [opening, come], [gone]);
        var writtenOff = ledger.Money($"hold.class.{index}.off", one.WrittenOff == 0 ? 0 : dice.Part(closing.Value, one.WrittenOff - 8, one.WrittenOff + 9));
        return Class($"hold.class.{index}", one.Name, opening, come, gone, closing, writtenOff);
    }

    private FixedClass Class(string key, string name, Fact opening, Fact come, Fact gone, Fact closing, Fact writtenOff)
    {
        var net = ledger.Balance($"{key}.net", [closing], [writtenOff]);
        return new(name, opening, come, gone, closing, closing, writtenOff, net, ledger.Rate($"{key}.new", "rate", net, closing));
    }

    private FixedClass Whole(ImmutableArray<FixedClass> parts)
    {
        Fact Total(string what, Func<FixedClass, Fact> of) => ledger.Total($"hold.fixed.{what}", [.. parts.Select(of)]);

        var closing = Total("closing", one => one.Closing);
        Fact opening = Total("opening", one => one.Opening), come = Total("in", one => one.In), gone = Total("out", one => one.Out);
        ledger.Balanced(closing, [opening, come], [gone]);
        var all = Class("hold.fixed", "合计", opening, come, gone, closing, Total("off", one => one.WrittenOff));
        ledger.Sum(all.Net, [.. parts.Select(one => one.Net)]);
        return all;
    }

    private ImmutableArray<Comparison> Kinds(Fact net) => [
        Compared("current", 9_000_000, 36_000_000), ledger.Compare("hold.fixednet", net, ledger.Money("hold.fixednet.last", dice.Part(net.Value, 88, 109))),
        Compared("building", 1_200_000, 11_000_000), Compared("intangible", 600_000, 5_200_000), Compared("other", 80_000, 900_000)];

    private Comparison Compared(string key, int from, int to) => ledger.Compare(dice, $"hold.{key}", ledger.Money($"hold.{key}", dice.Yuan(from, to)));

    private ImmutableArray<Portion> Portions(string key, Fact whole, params (string Name, decimal Part)[] parts)
    {
        var amounts = ledger.Split(dice, $"hold.{key}", whole, parts.Select(part => part.Part));
        return [.. parts.Select((part, index) => ledger.Portion($"hold.{key}.{index}", part.Name, amounts[index], whole))];
    }

    private (ImmutableArray<HoldingUnit> Units, HoldingUnit All) Units(Fact assets, Fact liabilities, Fact net)
    {
        var names = UnitNames.Take(dice.Whole(6, UnitNames.Length)).ToList();
        decimal[] sizes = [38, 16, 9, 12, 6, 7, 5, 7];
        var owned = ledger.Split(dice, "hold.unit.assets", assets, sizes.Take(names.Count));
        var owed = ledger.Split(dice, "hold.unit.liabilities", liabilities, sizes.Take(names.Count));
        var units = names.Select((name, index) => Unit($"hold.unit.{index}", name, ledger.Count($"hold.unit.{index}.staff", index == 0 ? dice.Whole(32, 58) : dice.Whole(8, 36)), owned[index], owed[index])).ToImmutableArray();
        ledger.Sum(net, [.. units.Select(unit => unit.Net)]);
        return (units, new("合计", ledger.Total("hold.staff", [.. units.Select(unit => unit.Staff)]), assets, liabilities, net, ledger.Rate("hold.ratio", "share", liabilities, assets)));
    }

    private HoldingUnit Unit(string key, string name, Fact staff, Fact assets, Fact liabilities) => new(
        name, staff, assets, liabilities, ledger.Balance($"{key}.net", [assets], [liabilities]), ledger.Rate($"{key}.ratio", "share", liabilities, assets));

    private HoldingHouses Houses(Fact staff)
    {
        Held One(int index, string name, int from, int to) => new(name, new Fact($"hold.house.{index}", dice.Whole(from * 100, to * 100) / 100m, FactKind.Measure));

        ImmutableArray<Held> uses = [One(0, "办公用房", 2_600, 4_800), One(1, "业务用房", 3_000, 9_500), One(2, "其他用房", 300, 1_900)];
        return new(uses, ledger.Total("hold.houses", [.. uses.Select(one => one.Amount)]), ledger.Each("hold.house.each", uses[0].Amount, staff));
    }
}
