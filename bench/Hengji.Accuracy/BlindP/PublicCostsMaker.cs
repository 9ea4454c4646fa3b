using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindE;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>Makes a county's costs for travel, cars and guests: groups of units first.</summary>
internal sealed class PublicCostsMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int Units, int Size)[] GroupNames =
        [("党委、人大、政协机关", 14, 90), ("政府工作部门", 27, 300), ("政法机关", 4, 260), ("群团组织", 7, 24), ("县直属事业单位", 12, 70), ("乡镇（街道）", 13, 340)];

    private static readonly string[] LineNames = ["因公出国（境）费", "公务用车购置费", "公务用车运行维护费", "公务接待费"];

    public PublicCostsOfAll Make()
    {
        var groups = GroupNames.Select((one, index) => Group($"{index}", one)).ToList();
        Fact Sum(string key, Func<CostGroup, Fact> of) => ledger.Total($"p.costs.{key}", [.. groups.Select(of)]);

        Fact[] nows = [Sum("abroad", one => one.Abroad), Sum("buying", one => one.Buying), Sum("running", one => one.Running), Sum("reception", one => one.Reception)];
        var lines = LineNames.Select((name, index) => Line($"{index}", name, nows[index])).ToImmutableArray();
        CostLine cars = Whole("cars", "公务用车购置及运行维护费", [lines[1], lines[2]]), all = Whole("all", "“三公”经费合计", lines);
        ledger.Sum(all.Item.Now, [lines[0].Item.Now, cars.Item.Now, lines[3].Item.Now]);
        ledger.Sum(all.Item.Budget, [lines[0].Item.Budget, cars.Item.Budget, lines[3].Item.Budget]);
        ledger.Sum(all.Item.Now, [.. groups.Select(one => one.All)]);
        var lasts = ledger.Split(dice, "p.costs.group.last", all.Item.Money.Last, groups.Select(one => one.All.Value));
        var whole = new CostGroup("合　计", Sum("units", one => one.Units), nows[0], nows[1], nows[2], nows[3], all.Item.Now, all.Item.Money.Last, null!);
        Fact travellers = ledger.Count("p.costs.travellers", Counted(nows[0], 26_000, 44_000)), newCars = ledger.Count("p.costs.newcars", Counted(nows[1], 140_000, 178_000)), old = ledger.Count("p.costs.oldcars", Counted(nows[2], 21_000, 33_000));
        var each = dice.Whole(72, 104);
        var guests = ledger.Compare("p.costs.guests", ledger.Count("p.costs.guests", Counted(nows[3], each, each + 3)), ledger.Count("p.costs.guests.last", Counted(lines[3].Item.Money.Last, each - 3, each + 4)));
        var size = dice.Whole(7, 10);
        var batches = ledger.Compare("p.costs.batches", ledger.Count("p.costs.batches", (int)guests.Now.Value / size), ledger.Count("p.costs.batches.last", (int)guests.Last.Value / size + dice.Whole(3, 60)));
        return new(
            lines, cars, all, [.. groups.Select((one, index) => one with { LastAll = lasts[index], Share = ledger.Rate($"p.costs.group.{index}.share", "share", one.All, all.Item.Now) })], whole,
            ledger.Count("p.costs.teams", 1 + (int)travellers.Value / 4), travellers, ledger.TenThousandsEach("p.costs.pertraveller", nows[0], travellers), newCars, ledger.TenThousandsEach("p.costs.pernewcar", nows[1], newCars),
            old, ledger.TenThousandsEach("p.costs.percar", nows[2], old), batches, guests, ledger.Each("p.costs.perguest", nows[3], guests.Now),
            ledger.Count("p.costs.foreign.batches", dice.Whole(2, 9)), ledger.Count("p.costs.foreign.guests", dice.Whole(12, 66)));
    }

    private CostGroup Group(string key, (string Name, int Units, int Size) one)
    {
        Fact Part(string name, int from, int to) => ledger.Money($"p.costs.{key}.{name}", dice.Part(one.Size * 10_000m, from, to));

        Fact abroad = one.Name.StartsWith("政府", StringComparison.Ordinal) || one.Name.StartsWith("党委", StringComparison.Ordinal) ? Part("abroad", 3, 11) : ledger.Money($"p.costs.{key}.abroad", 0);
        Fact buying = one.Size < 50 ? ledger.Money($"p.costs.{key}.buying", 0) : Part("buying", 14, 34), running = Part("running", 42, 78), reception = Part("reception", 16, 52);
        return new(one.Name, ledger.Count($"p.costs.{key}.units", one.Units), abroad, buying, running, reception, ledger.Total($"p.costs.{key}", [abroad, buying, running, reception]), null!, null!);
    }

    private CostLine Line(string key, string name, Fact now)
    {
        var item = ledger.Budgeted($"p.costs.line.{key}", name, ledger.Money($"p.costs.line.{key}.budget", dice.Part(now.Value, 103, 124)), BlindPParts.Compare(ledger, $"p.costs.line.{key}", now, 96, 121, dice));
        var next = ledger.Money($"p.costs.line.{key}.next", dice.Part(item.Budget.Value, 92, 100));
        return Line(key, item, ledger.Money($"p.costs.line.{key}.before", dice.Part(item.Money.Last.Value, 88, 126)), next);
    }

    private CostLine Line(string key, BudgetedItem item, Fact before, Fact next) =>
        new(item.Name, before, item, ledger.Balance($"p.costs.line.{key}.saved", [item.Budget], [item.Now]), next, ledger.Change($"p.costs.line.{key}.next.change", next, item.Budget));

    private CostLine Whole(string key, string name, IReadOnlyList<CostLine> parts)
    {
        Fact before = ledger.Total($"p.costs.{key}.before", [.. parts.Select(one => one.Before)]), next = ledger.Total($"p.costs.{key}.next", [.. parts.Select(one => one.NextBudget)]);
        var whole = Line(key, ledger.BudgetedWhole($"p.costs.line.{key}", name, [.. parts.Select(one => one.Item)]), before, next);
        ledger.Sum(whole.Saved, [.. parts.Select(one => one.Saved)]);
        ledger.Sum(whole.NextChange, [.. parts.Select(one => one.NextChange)]);
        return whole;
    }

    private int Counted(Fact amount, int from, int to) => Math.Max(1, (int)(amount.Value / dice.Whole(from, to)));
}
