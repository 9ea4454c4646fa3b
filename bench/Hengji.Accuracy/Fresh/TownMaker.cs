using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>Makes a special fund given to towns (专项资金): sources, uses, towns.</summary>
internal sealed class TownMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names = ["柳溪镇", "青石镇", "白鹤乡", "龙泉街道", "桃源乡", "新桥镇", "高坪镇", "古渡乡", "枫林镇", "石门乡"];

    public SpecialFund Make()
    {
        var towns = dice.Some(Names, dice.Whole(5, 8)).Select((name, index) => One(name, index)).ToImmutableArray();
        var all = Sum(towns);
        var sources = Sources(all);
        var planned = ledger.Money("special.last", dice.Part(all.Planned.Value, 70, 130));
        var change = ledger.Change("special.change", all.Planned, planned);
        var perHousehold = new Fact("special.each", all.Paid.Value / all.Households.Value, FactKind.Measure);
        ledger.Product(all.Paid, perHousehold, all.Households);
        return new(
            sources, new("合计", all.Planned, all.Arrived, ledger.Rate("special.arrived", "rate", all.Arrived, all.Planned)), Uses(all), towns, all,
            new(all.Planned, planned, change, ledger.Growth("special.growth", all.Planned, planned, change)), perHousehold);
    }

    private Town One(string name, int index)
    {
        var planned = ledger.Money($"town{index}.planned", dice.Yuan(400_000, 9_000_000));
        var arrived = ledger.Money($"town{index}.arrived", dice.Part(planned.Value, 90, 100));
        var paid = ledger.Money($"town{index}.paid", dice.Part(arrived.Value, 80, 100));
        Fact projects = ledger.Count($"town{index}.projects", dice.Whole(3, 18)), finished = ledger.Count($"town{index}.finished", (int)projects.Value - dice.Whole(0, 2));
        return Town(name, $"town{index}", planned, arrived, paid, projects, finished, ledger.Count($"town{index}.households", dice.Whole(60, 900)));
    }

    private Town Sum(ImmutableArray<Town> towns)
    {
        Fact Total(string key, Func<Town, Fact> of) => ledger.Total($"towns.{key}", [.. towns.Select(of)]);

        var all = Town(
            "合计", "towns", Total("planned", town => town.Planned), Total("arrived", town => town.Arrived), Total("paid", town => town.Paid),
            Total("projects", town => town.Projects), Total("finished", town => town.Finished), Total("households", town => town.Households));
        ledger.Sum(all.Left, [.. towns.Select(town => town.Left)]);
        return all;
    }

    private Town Town(string name, string key, Fact planned, Fact arrived, Fact paid, Fact projects, Fact finished, Fact households)
    {
        ledger.AtMost(arrived, planned);
        ledger.AtMost(finished, projects);
        return new(
            name, planned, arrived, paid, ledger.Balance($"{key}.left", [arrived], [paid]), ledger.Rate($"{key}.rate", "rate", paid, arrived),
            projects, finished, ledger.Rate($"{key}.finishedrate", "rate", finished, projects), households);
    }

    private ImmutableArray<FundSource> Sources(Town all)
    {
        string[] names = ["中央财政资金", "省级财政资金", "市级财政资金", "县级配套资金"];
        var arrived = dice.Split(all.Arrived.Value, names.Length);
        var late = dice.Split(all.Planned.Value - all.Arrived.Value, names.Length);
        var sources = names.Select((name, index) =>
        {
            Fact plan = ledger.Money($"source{index}.planned", arrived[index] + late[index]), came = ledger.Money($"source{index}.arrived", arrived[index]);
            return new FundSource(name, plan, came, ledger.Rate($"source{index}.rate", "rate", came, plan));
        }).ToImmutableArray();
        ledger.Sum(all.Planned, [.. sources.Select(source => source.Planned)]);
        ledger.Sum(all.Arrived, [.. sources.Select(source => source.Arrived)]);
        return sources;
    }

    private ImmutableArray<FundUse> Uses(Town all)
    {
        string[] names = ["产业发展", "基础设施建设", "人居环境整治", "技能培训", "项目管理费"];
        var amounts = dice.Split(all.Paid.Value, names.Length);
        var uses = names.Select((name, index) => (name, paid: ledger.Money($"use{index}", amounts[index])))
            .Select((use, index) => new FundUse(use.name, use.paid, ledger.Rate($"use{index}.share", "share", use.paid, all.Paid))).ToImmutableArray();
        ledger.Sum(all.Paid, [.. uses.Select(use => use.Paid)]);
        return uses;
    }
}
