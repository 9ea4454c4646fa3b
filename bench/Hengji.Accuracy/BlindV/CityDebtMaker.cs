using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindV;

/// <summary>Makes a city's debt by kind and by district.</summary>
internal sealed class CityDebtMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "v.debt")
{
    private static readonly (string Name, decimal Weight)[] Places = [("市本级", 34), ("高新区", 9), ("沧浦区", 12), ("临沙区", 10), ("安塘县", 11), ("岭北县", 9), ("石桥市", 15)];

    private static readonly (string Name, decimal Weight)[] Fields = [("市政和产业园区基础设施", 34), ("交通基础设施", 17), ("社会事业", 19), ("农林水利", 11), ("保障性安居工程", 13), ("生态环保", 6)];

    public CityDebt Make()
    {
        DebtKind general = Kind("general", "一般债务", 9_000_000, 19_000_000, 5, 9), special = Kind("special", "专项债务", 16_000_000, 38_000_000, 14, 24);
        var all = Sum(general, special);
        Fact[] generals = [.. Shares("place.general", general.Owed.Now)], specials = [.. Shares("place.special", special.Owed.Now)];
        Fact[] generalLimits = Limits("place.general.limit", generals, general.Limit), specialLimits = Limits("place.special.limit", specials, special.Limit);
        var places = Places.Select((one, index) => new DistrictDebt(
            one.Name, Total($"place.limit.{index}", [generalLimits[index], specialLimits[index]]), generalLimits[index], specialLimits[index],
            Total($"place.owed.{index}", [generals[index], specials[index]]), generals[index], specials[index])).ToImmutableArray();
        Ledger.Sum(all.Limit, [.. places.Select(one => one.Limit)]);
        Ledger.Sum(all.Owed.Now, [.. places.Select(one => one.Owed)]);
        var uses = Parts("use", all.Fresh, [.. Fields.Select(one => one.Weight)]);
        ImmutableArray<(Details.Portion Money, Fact Projects)> used = [.. Fields.Select((one, index) => (Ledger.Portion(Key($"use.{index}"), one.Name, uses[index], all.Fresh), Count($"use.projects.{index}", 4, 38)))];
        var own = Left("own", all.Repaid, all.Refinanced);
        Ledger.Sum(all.Repaid, [all.Refinanced, own]);
        Fact dueGeneral = Money("due.general", Dice.Part(general.Owed.Now.Value, 6, 12)), dueSpecial = Money("due.special", Dice.Part(special.Owed.Now.Value, 3, 8));
        return new(
            general, special, all, Total("bonds", [all.Fresh, all.Refinanced]), places, new("合计", all.Limit, general.Limit, special.Limit, all.Owed.Now, general.Owed.Now, special.Owed.Now),
            used, Total("projects", used.Select(one => one.Projects)), own, Total("paid", [all.Repaid, all.Interest]), Total("due", [dueGeneral, dueSpecial]), dueGeneral, dueSpecial);
    }

    private DebtKind Kind(string name, string title, int least, int most, int from, int to)
    {
        var last = Money($"{name}.last", Dice.Yuan(least, most) * 1_000);
        Fact fresh = Even($"{name}.new", Dice.Part(last.Value, from, to), 1_000_000), repaid = Money($"{name}.repaid", Dice.Part(last.Value, 5, 11));
        var refinanced = Even($"{name}.refinanced", Dice.Part(repaid.Value, 78, 94), 1_000_000);
        var now = Ledger.Balance(Key($"{name}.now"), [last, fresh, refinanced], [repaid]);
        return new(title, Money($"{name}.limit", now.Value + Dice.Part(now.Value, 1, 5)), Ledger.Compare(Key(name), now, last), fresh, refinanced, repaid, Money($"{name}.interest", Dice.Part(last.Value, 2, 4)));
    }

    private DebtKind Sum(DebtKind general, DebtKind special)
    {
        Fact Of(string name, Func<DebtKind, Fact> of) => Total($"all.{name}", [of(general), of(special)]);
        var all = new DebtKind(
            "合计", Of("limit", one => one.Limit), Ledger.Whole(Key("all"), [general.Owed, special.Owed]), Of("new", one => one.Fresh), Of("refinanced", one => one.Refinanced), Of("repaid", one => one.Repaid), Of("interest", one => one.Interest));
        Ledger.Balanced(all.Owed.Now, [all.Owed.Last, all.Fresh, all.Refinanced], [all.Repaid]);
        Ledger.AtMost(all.Owed.Now, all.Limit);
        return all;
    }

    private ImmutableArray<Fact> Shares(string name, Fact whole) => Parts(name, whole, [.. Places.Select(one => one.Weight)]);

    /// <summary>A little above what is owed, together the city's limit.</summary>
    private Fact[] Limits(string name, Fact[] owed, Fact limit)
    {
        var rest = Dice.Split(limit.Value - owed.Sum(one => one.Value), owed.Length);
        Fact[] limits = [.. owed.Select((one, index) => Money($"{name}.{index}", one.Value + rest[index]))];
        for (var index = 0; index < owed.Length; index++)
            Ledger.AtMost(owed[index], limits[index]);
        Ledger.Sum(limit, limits);
        return limits;
    }
}
