using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Makes incomes that fit what was spent.</summary>
internal sealed class PurseMaker(Ledger ledger, Dice dice, BodySpec spec) : ComparedMaker(ledger, dice, $"jj.{spec.Key}.purse", spec.Step)
{
    public Purses Make(Comparison general, Comparison? fund, Comparison? own, Comparison spent)
    {
        Purse first = Carried("general", general, 1, 4);
        Purse? second = fund is null ? null : new(Nothing("fund.opening"), fund, fund, Nothing("fund.closing"), fund);
        Purse? third = own is null ? null : Carried("own", own, 3, 12);
        var fiscal = second is null ? first : Joined("fiscal", Combine("fiscal.spent", general, fund!), first, second);
        var parts = new[] { first, second, third }.OfType<Purse>().ToList();
        var whole = parts.Count == 1 ? first : Joined("whole", spent, parts);
        return new(Shared("general", first, whole)!, Shared("fund", second, whole), Shared("own", third, whole), Shared("fiscal", fiscal, whole)!, Shared("whole", whole, whole)!);
    }

    private Purse Carried(string name, Comparison spent, int from, int to)
    {
        Fact before = Carry($"{name}.before", spent, from, to), opening = Carry($"{name}.opening", spent, from, to);
        return spec.IsBudget ? Planned(name, spent, Beside($"{name}.opening", opening, before)) : Closed(name, spent, Beside($"{name}.opening", opening, before));
    }

    private Fact Carry(string name, Comparison spent, int from, int to) => Amount(name, spent.Now.Value * Dice.Share(from, to));

    private Purse Planned(string name, Comparison spent, Comparison opening)
    {
        var income = Beside($"{name}.income", Left($"{name}.income", spent.Now, opening.Now), Left($"{name}.income.last", spent.Last, opening.Last));
        Told(spent, opening, income);
        return new(opening, income, spent, Nothing($"{name}.closing"), spent);
    }

    private Purse Closed(string name, Comparison spent, Comparison opening)
    {
        var closing = Beside($"{name}.closing", Carry($"{name}.closing", spent, 1, 3), opening.Now);
        Fact now = Income(name, spent.Now, closing.Now, opening.Now), last = Income($"{name}.last", spent.Last, closing.Last, opening.Last);
        var income = Beside($"{name}.income", now, last);
        var all = Combine($"{name}.all", opening, income);
        Told(all, spent, closing);
        return new(opening, income, spent, closing, all);
    }

    private Fact Income(string name, Fact spent, Fact closing, Fact opening) => Ledger.Balance(Key($"{name}.income"), [spent, closing], [opening]);

    private Purse Joined(string name, Comparison spent, params IReadOnlyList<Purse> parts)
    {
        Comparison opening = Combine($"{name}.opening", parts.Select(one => one.Opening)), income = Combine($"{name}.income", parts.Select(one => one.Income));
        var closing = Combine($"{name}.closing", parts.Select(one => one.Closing));
        var all = spec.IsBudget ? spent : Combine($"{name}.all", parts.Select(one => one.All));
        Told(all, opening, income);
        Told(all, spent, closing);
        Told(all, parts.Select(one => one.Income).Append(opening));
        Told(spent, parts.Select(one => one.Spent));
        return new(opening, income, spent, closing, all);
    }

    private Purse? Shared(string name, Purse? purse, Purse whole) => purse is null ? null : purse with
    {
        IncomeShare = Share($"{name}.income.share", purse.Income.Now, whole.Income.Now), OpeningShare = Share($"{name}.opening.share", purse.Opening.Now, whole.All.Now),
        MoneyShare = Share($"{name}.money.share", purse.Income.Now, whole.All.Now),
    };
}
