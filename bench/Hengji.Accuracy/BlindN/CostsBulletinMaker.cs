using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>Makes the public costs of a district's departments.</summary>
internal sealed class CostsBulletinMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names =
    [
        "区政府办公室", "区教育局", "区公安分局", "区民政局", "区住房城乡建设局", "区农业农村局", "区卫生健康局", "区市场监管局", "区综合行政执法局", "区投资促进中心", "青石街道", "望江街道", "柳林镇", "沙湾镇",
    ];

    private static readonly string[] Travelling = ["区政府办公室", "区投资促进中心"], Buying = ["区公安分局", "区市场监管局", "区综合行政执法局"];

    public CostsBulletin Make()
    {
        var departments = Names.Select(Department).ToImmutableArray();
        var all = All(departments);
        var items = new[] { (all.Abroad, "因公出国（境）费"), (all.Buy, "公务用车购置费"), (all.Run, "公务用车运行维护费"), (all.Reception, "公务接待费") }
            .Select((one, index) => ledger.Budgeted(dice, $"n.costs.item.{index}", one.Item2, one.Item1, 101, 165)).ToList();
        var vehicle = Sum("vehicle", "公务用车购置及运行维护费", all.Vehicle, [items[1], items[2]]);
        var three = Sum("three", "“三公”经费", all.Three, [items[0], vehicle, items[3]]);
        var shared = ledger.Shared([items[0], vehicle, items[1], items[2], items[3]], three);
        Fact groups = Count("groups", dice.Whole(1, 4)), travellers = Count("travellers", (int)groups.Value * dice.Whole(1, 3)), bought = Count("bought", Buying.Length + dice.Whole(0, 3));
        var cars = ledger.CompareCount(dice, "n.costs.cars", dice.Whole(150, 420));
        Fact guests = Count("guests", (int)(all.Reception.Value / dice.Whole(75, 120))), batches = Count("batches", (int)guests.Value / dice.Whole(6, 11));
        Fact running = Money("running", dice.Yuan(40_000_000, 130_000_000)), staff = Count("staff", dice.Whole(900, 2_600));
        var rest = new CostsRestMaker(ledger, dice);
        var (kinds, procured) = rest.Procured();
        var manners = rest.Manners(procured.Contract);
        var (small, micro) = rest.Small(procured.Contract);
        var (assets, allAssets) = rest.Assets();
        return new(
            departments, all, three, ledger.Balance("n.costs.spared", [three.Budget], [three.Now]), shared[0], shared[1], shared[2], shared[3], shared[4], groups, travellers, Each("pertraveller", all.Abroad, travellers), bought, Each("perbought", all.Buy, bought), cars,
            Each("percar", all.Run, cars.Now), batches, guests, ledger.Each("n.costs.perguest", all.Reception, guests), Budgeted("running", "机关运行经费", running), staff, Each("perstaff", running, staff),
            Budgeted("meeting", "会议费", Money("meeting", dice.Yuan(900_000, 4_200_000))), Budgeted("training", "培训费", Money("training", dice.Yuan(1_200_000, 6_800_000))),
            kinds, procured, manners, ledger.Total("n.costs.procured.count", [.. manners.Select(one => one.Count)]), small, Share("small", small, procured.Contract), micro, Share("micro", micro, small),
            assets, allAssets, ledger.Compare(dice, "n.costs.assets.all", allAssets.Assets), rest.Vehicles(cars.Now), Count("machines", dice.Whole(12, 80)));
    }

    private DepartmentCosts Department(string name, int index)
    {
        Fact Part(string key, decimal yuan) => Money($"{key}.{index}", yuan);
        Fact abroad = Part("abroad", Travelling.Contains(name) ? dice.Yuan(60_000, 260_000) : 0), buy = Part("buy", Buying.Contains(name) ? dice.Yuan(140_000, 520_000) : 0);
        Fact run = Part("run", dice.Yuan(60_000, name == "区公安分局" ? 1_900_000 : 700_000)), reception = Part("reception", dice.Yuan(6_000, 210_000));
        var vehicle = ledger.Total($"n.costs.vehicle.{index}", [buy, run]);
        return new(name, ledger.Total($"n.costs.three.{index}", [abroad, vehicle, reception]), abroad, vehicle, buy, run, reception);
    }

    private DepartmentCosts All(IReadOnlyList<DepartmentCosts> parts)
    {
        Fact Sum(string key, Func<DepartmentCosts, Fact> of) => ledger.Total($"n.costs.{key}", [.. parts.Select(of)]);
        Fact abroad = Sum("abroad", one => one.Abroad), vehicle = Sum("vehicle", one => one.Vehicle), buy = Sum("buy", one => one.Buy), run = Sum("run", one => one.Run), reception = Sum("reception", one => one.Reception);
        var three = Sum("three", one => one.Three);
        ledger.Sum(three, [abroad, vehicle, reception]);
        ledger.Sum(vehicle, [buy, run]);
        return new("合计", three, abroad, vehicle, buy, run, reception);
    }

    private BudgetedItem Sum(string key, string name, Fact now, IReadOnlyList<BudgetedItem> parts)
    {
        var last = ledger.Total($"n.costs.{key}.last", [.. parts.Select(one => one.Money.Last)]);
        var money = ledger.Compare($"n.costs.{key}", now, last);
        ledger.Sum(money.Change, [.. parts.Select(one => one.Money.Change)]);
        return ledger.Budgeted($"n.costs.{key}", name, ledger.Total($"n.costs.{key}.budget", [.. parts.Select(one => one.Budget)]), money);
    }

    private BudgetedItem Budgeted(string key, string name, Fact now) => ledger.Budgeted(dice, $"n.costs.{key}", name, now, 101, 119);

    /// <summary>So many 万元 for each.</summary>
    private Fact Each(string key, Fact amount, Fact count)
    {
        var each = new Fact($"n.costs.{key}", decimal.Round(amount.Value / 10_000 / count.Value, 18, MidpointRounding.AwayFromZero), FactKind.Measure);
        ledger.Relate("product", new(1, amount), new(-10_000, each, count));
        return each;
    }

    private Fact Count(string key, int count) => ledger.Count($"n.costs.{key}", count);

    private Fact Money(string key, decimal yuan) => ledger.Money($"n.costs.{key}", yuan);

    private Fact Share(string key, Fact part, Fact whole) => ledger.Rate($"n.costs.{key}.share", "share", part, whole);
}
