using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>Makes a county's debt in whole 万元, interest to the hundredth.</summary>
internal sealed class CountyDebtMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, string Field, decimal Weight, int Years)[] ProjectNames =
    [
        ("县人民医院医疗综合楼", "社会事业", 17, 15), ("城东产业园标准厂房（二期）", "产业园区基础设施", 24, 20), ("城乡供水一体化工程", "农林水利", 19, 30), ("城区雨污分流改造", "生态环保", 13, 20),
        ("职业技术学校实训基地", "社会事业", 9, 15), ("老旧小区配套设施提升", "保障性安居工程", 8, 10), ("冷链物流中心", "产业园区基础设施", 10, 15),
    ];

    public CountyDebt Make()
    {
        DebtKind general = Kind("general", "一般债务", 80, 190), special = Kind("special", "专项债务", 140, 360);
        var all = All(general, special);
        var projects = Projects(special.Fresh);
        var (lengths, bonds) = Lengths(all.Fresh);
        var uses = ledger.SplitRound(dice, "p.debt.use", general.Fresh, BlindPParts.TenThousand, 46, 24, 18, 12);
        string[] useNames = ["农村公路建设", "义务教育学校改扩建", "小型水库除险加固", "乡镇卫生院设备购置"];
        var ratioBase = ledger.Round("p.debt.base", dice.Part(all.Closing.Value, 78, 122));
        var own = ledger.Balance("p.debt.own", [all.Repaid], [all.Refinanced]);
        var due = Enumerable.Range(0, 5).Select(at => new Held($"{at}", ledger.Round($"p.debt.due.{at}", dice.Part(all.Closing.Value, 5, 12)))).ToImmutableArray();
        return new(
            general, special, all, [.. useNames.Select((name, index) => ledger.Portion($"p.debt.use.{index}", name, uses[index], general.Fresh))], Fields(projects, special.Fresh), projects, Whole(projects, special.Fresh),
            ledger.Count("p.debt.projects", projects.Length), lengths, bonds, [new("再融资债券", all.Refinanced), new("财政预算资金", own)], ratioBase, ledger.Rate("p.debt.ratio", "rate", all.Closing, ratioBase),
            due, ledger.Total("p.debt.due", [.. due.Select(one => one.Amount)]));
    }

    private DebtKind Kind(string key, string name, int from, int to)
    {
        var opening = Round($"{key}.opening", dice.Part(dice.Whole(from, to) * 10_000_000m, 95, 105));
        Fact fresh = Round($"{key}.fresh", dice.Part(opening.Value, 8, 24)), repaid = Round($"{key}.repaid", dice.Part(opening.Value, 6, 13));
        var refinanced = Round($"{key}.refinanced", dice.Part(repaid.Value, 70, 92));
        ledger.AtMost(refinanced, repaid);
        var last = Round($"{key}.limit.last", dice.Part(opening.Value, 101, 105));
        return Closed(key, name, last, opening, fresh, refinanced, repaid, ledger.Money($"p.debt.{key}.interest", dice.Part(opening.Value, 2, 3)), null);
    }

    private DebtKind All(DebtKind general, DebtKind special)
    {
        Fact Both(string key, Func<DebtKind, Fact> of) => ledger.Total($"p.debt.all.{key}", [of(general), of(special)]);

        var all = Closed(
            "all", "合　计", Both("limit.last", one => one.Limit.Last), Both("opening", one => one.Opening), Both("fresh", one => one.Fresh), Both("refinanced", one => one.Refinanced), Both("repaid", one => one.Repaid),
            Both("interest", one => one.Interest), Both("limit", one => one.Limit.Now));
        ledger.Sum(all.Issued, [general.Issued, special.Issued]);
        ledger.Sum(all.Closing, [general.Closing, special.Closing]);
        ledger.Sum(all.Room, [general.Room, special.Room]);
        ledger.Sum(all.Served, [general.Served, special.Served]);
        return all;
    }

    private DebtKind Closed(string key, string name, Fact last, Fact opening, Fact fresh, Fact refinanced, Fact repaid, Fact interest, Fact? limit)
    {
        limit ??= ledger.Total($"p.debt.{key}.limit", [last, fresh]);
        var limits = ledger.Compare($"p.debt.{key}.limit", limit, last);
        ledger.Sum(limits.Change, [fresh]);
        var issued = ledger.Total($"p.debt.{key}.issued", [fresh, refinanced]);
        var closing = ledger.Balance($"p.debt.{key}.closing", [opening, issued], [repaid]);
        ledger.Balanced(closing, [opening, fresh, refinanced], [repaid]);
        ledger.AtMost(closing, limit);
        return new(
            name, limits, limits.Change, opening, fresh, refinanced, issued, repaid, closing, ledger.Balance($"p.debt.{key}.room", [limit], [closing]), interest, ledger.Total($"p.debt.{key}.served", [repaid, interest]));
    }

    private ImmutableArray<BondProject> Projects(Fact fresh)
    {
        var bonds = ledger.SplitRound(dice, "p.debt.bond", fresh, BlindPParts.TenThousand, [.. ProjectNames.Select(one => one.Weight)]);
        return [.. ProjectNames.Select((one, index) =>
        {
            var investment = Round($"project.{index}.investment", dice.Part(bonds[index].Value, 150, 420));
            var spent = Round($"project.{index}.spent", dice.Part(bonds[index].Value, 55, 100));
            return Project($"{index}", one.Name, one.Field, investment, bonds[index], spent, one.Years);
        })];
    }

    private BondProject Whole(ImmutableArray<BondProject> parts, Fact fresh)
    {
        var all = Project("all", "合　计", "", ledger.Total("p.debt.investment", [.. parts.Select(one => one.Investment)]), fresh, ledger.Total("p.debt.spent", [.. parts.Select(one => one.Spent)]), 0);
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    private BondProject Project(string key, string name, string field, Fact investment, Fact bond, Fact spent, int years)
    {
        ledger.AtMost(spent, bond);
        return new(
            name, field, investment, bond, ledger.Rate($"p.debt.project.{key}.share", "share", bond, investment), spent, ledger.Rate($"p.debt.project.{key}.rate", "rate", spent, bond),
            ledger.Balance($"p.debt.project.{key}.left", [bond], [spent]), years, new($"p.debt.project.{key}.interest", dice.Whole(262, 334) / 100m, FactKind.Percent));
    }

    private ImmutableArray<Portion> Fields(ImmutableArray<BondProject> projects, Fact fresh) => [.. projects.GroupBy(one => one.Field).Select((group, index) =>
        ledger.Portion($"p.debt.field.{index}", group.Key, ledger.Total($"p.debt.field.{index}", [.. group.Select(one => one.Bond)]), fresh))];

    private (ImmutableArray<BondLength> Lengths, Fact Count) Lengths(Fact fresh)
    {
        string[] names = ["5年期", "10年期", "15年期", "20年期", "30年期"];
        var amounts = ledger.SplitRound(dice, "p.debt.length", fresh, BlindPParts.TenThousand, 8, 22, 27, 28, 15);
        var all = names.Select((name, index) => new BondLength(
            name, ledger.Count($"p.debt.length.{index}.count", dice.Whole(1, 4)), amounts[index], ledger.Rate($"p.debt.length.{index}.share", "share", amounts[index], fresh))).ToImmutableArray();
        return (all, ledger.Total("p.debt.bonds", [.. all.Select(one => one.Count)]));
    }

    private Fact Round(string key, decimal yuan) => ledger.Round($"p.debt.{key}", yuan);
}
