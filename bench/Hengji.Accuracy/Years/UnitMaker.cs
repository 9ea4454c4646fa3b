namespace Hengji.Accuracy.Years;

/// <summary>Makes a unit's amounts and adds units up to their department.</summary>
internal sealed class UnitMaker(Ledger ledger, Dice dice)
{
    /// <summary>A unit from chance.</summary>
    public UnitYear Unit(string name, string key)
    {
        var general = dice.Yuan(600_000, 30_000_000);
        var leaves = new Dictionary<string, decimal>(StringComparer.Ordinal)
        {
            ["general"] = general,
            ["carryover"] = dice.Chance(60) ? dice.Part(general, 1, 20) : 0,
            ["fund"] = dice.Chance(20) ? dice.Part(general, 2, 15) : 0,
            ["nontax"] = dice.Chance(12) ? dice.Part(general, 1, 6) : 0,
            ["other"] = dice.Chance(60) ? dice.Part(general, 1, 6) : 0,
        };
        var income = leaves.Values.Sum();
        var expenditure = income - (dice.Chance(55) ? dice.Part(income, 1, 14) : 0);
        leaves["project"] = dice.Chance(85) ? dice.Part(expenditure, 15, 70) : 0;
        leaves["public"] = dice.Part(expenditure - leaves["project"], 8, 20);
        leaves["personnel"] = expenditure - leaves["project"] - leaves["public"];
        var common = leaves["public"];
        leaves["reception"] = dice.Chance(75) ? dice.Part(common, 1, 8) : 0;
        leaves["run"] = dice.Chance(65) ? dice.Part(common, 3, 12) : 0;
        leaves["buy"] = dice.Chance(8) ? dice.Part(common, 15, 40) : 0;
        leaves["abroad"] = dice.Chance(6) ? dice.Part(common, 2, 9) : 0;
        leaves["inuse"] = dice.Yuan(150_000, 6_000_000);
        leaves["leased"] = dice.Chance(15) ? dice.Yuan(40_000, 600_000) : 0;
        leaves["idle"] = dice.Chance(20) ? dice.Yuan(10_000, 200_000) : 0;
        leaves["posts"] = dice.Whole(8, 60);
        leaves["staff"] = leaves["posts"] - dice.Whole(0, 7);
        return Make(name, key, item => leaves[item], []);
    }

    /// <summary>The department's sums, row by row tied to its units.</summary>
    public UnitYear Sum(string name, IReadOnlyList<UnitYear> units) => Make(name, "dept", _ => 0, units);

    private UnitYear Make(string name, string key, Func<string, decimal> leaf, IReadOnlyList<UnitYear> units)
    {
        Fact Leaf(string item, Func<UnitYear, Fact> of, bool isCount = false)
        {
            var id = $"{item}@{key}";
            if (units.Count > 0)
                return ledger.Total(id, [.. units.Select(of)]);
            return isCount ? ledger.Count(id, (int)leaf(item)) : ledger.Money(id, leaf(item));
        }

        Fact Both(Fact made, Func<UnitYear, Fact> of)
        {
            if (units.Count > 0)
                ledger.Sum(made, [.. units.Select(of)]);
            return made;
        }

        Fact carryover = Leaf("carryover", unit => unit.Carryover), general = Leaf("general", unit => unit.General);
        Fact fund = Leaf("fund", unit => unit.Fund), nontax = Leaf("nontax", unit => unit.Nontax);
        Fact other = Leaf("other", unit => unit.Other);
        var income = Both(ledger.Total($"income@{key}", [carryover, general, fund, nontax, other]), unit => unit.Income);
        Fact personnel = Leaf("personnel", unit => unit.Personnel), common = Leaf("public", unit => unit.Public);
        var project = Leaf("project", unit => unit.Project);
        var basic = Both(ledger.Total($"basic@{key}", [personnel, common]), unit => unit.Basic);
        var expenditure = Both(ledger.Total($"expenditure@{key}", [basic, project]), unit => unit.Expenditure);
        var cumulative = Both(ledger.Balance($"cumulative@{key}", [income], [expenditure]), unit => unit.Cumulative);
        var current = Both(ledger.Balance($"current@{key}", [cumulative], [carryover]), unit => unit.Current);
        Fact reception = Leaf("reception", unit => unit.Reception), abroad = Leaf("abroad", unit => unit.Abroad);
        Fact run = Leaf("run", unit => unit.VehicleRun), buy = Leaf("buy", unit => unit.VehicleBuy);
        var vehicle = Both(ledger.Total($"vehicle@{key}", [run, buy]), unit => unit.Vehicle);
        var three = Both(ledger.Total($"three@{key}", [abroad, vehicle, reception]), unit => unit.ThreePublic);
        ledger.Sum(three, [abroad, run, buy, reception]);
        Fact inUse = Leaf("inuse", unit => unit.InUse), leased = Leaf("leased", unit => unit.Leased);
        var idle = Leaf("idle", unit => unit.Idle);
        var assets = Both(ledger.Total($"assets@{key}", [inUse, leased, idle]), unit => unit.Assets);
        Fact posts = Leaf("posts", unit => unit.Posts, true), staff = Leaf("staff", unit => unit.Staff, true);
        ledger.AtMost(staff, posts);
        return new UnitYear(name)
        {
            Income = income, Carryover = carryover, General = general, Fund = fund, Nontax = nontax, Other = other,
            Expenditure = expenditure, Basic = basic, Personnel = personnel, Public = common, Project = project,
            Current = current, Cumulative = cumulative, ThreePublic = three, Reception = reception, Vehicle = vehicle,
            VehicleRun = run, VehicleBuy = buy, Abroad = abroad, Assets = assets, InUse = inUse, Leased = leased,
            Idle = idle, Posts = posts, Staff = staff,
        };
    }
}
