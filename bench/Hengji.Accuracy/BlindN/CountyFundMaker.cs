using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>Makes a county's other budgets and its debt.</summary>
internal sealed class CountyFundMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Insured = ["城乡居民基本养老保险基金", "机关事业单位基本养老保险基金"];

    public CountyFund Fund(decimal size)
    {
        (string Name, int From, int To)[] names = [("国有土地使用权出让收入", 40, 90), ("城市基础设施配套费收入", 2, 6), ("污水处理费收入", 1, 3), ("其他政府性基金收入", 1, 3)];
        var incomes = names.Select((one, index) => ledger.Budgeted(dice, $"n.fund.{index}", one.Name, Money($"{index}", dice.Part(size, one.From, one.To)), 88, 122)).ToImmutableArray();
        var local = ledger.BudgetedWhole("n.fund.local", "政府性基金预算收入", incomes);
        Held[] ins = [new("上级补助收入", Money("granted", dice.Part(size, 3, 9))), new("地方政府专项债务转贷收入", Money("bonds", dice.Part(size, 20, 70))), new("上年结转收入", Money("carry", dice.Part(size, 2, 8)))];
        var allIn = ledger.Total("n.fund.in", [local.Now, .. ins.Select(one => one.Amount)]);
        Held[] outs = [new("调出资金", Money("moved", dice.Part(local.Now.Value, 6, 20))), new("地方政府专项债务还本支出", Money("repay", dice.Part(size, 3, 9)))];
        var spentMoney = Money("spent", allIn.Value - dice.Part(allIn.Value, 2, 7) - outs.Sum(one => one.Amount.Value));
        var spent = ledger.Budgeted(dice, "n.fund.spent", "政府性基金预算支出", spentMoney, 101, 109);
        var allOut = ledger.Total("n.fund.out", [spent.Now, .. outs.Select(one => one.Amount)]);
        return new(incomes, local, spent, new([.. ins], allIn, [.. outs], allOut, ledger.Balance("n.fund.closing", [allIn], [allOut])));
    }

    /// <summary>State capital: profits and grants, what was spent and moved.</summary>
    public CountyBalance Capital()
    {
        var profit = ledger.Money("n.capital.profit", dice.Yuan(4_000_000, 40_000_000));
        Held[] ins = [new("利润收入", profit), new("上级补助收入", ledger.Money("n.capital.granted", dice.Yuan(150_000, 900_000))), new("上年结转收入", ledger.Money("n.capital.carry", dice.Yuan(100_000, 900_000)))];
        Held[] outs = [new("国有资本经营预算支出", ledger.Money("n.capital.spent", dice.Part(profit.Value, 40, 60))), new("调出资金", ledger.Money("n.capital.moved", dice.Part(profit.Value, 28, 36)))];
        Fact allIn = ledger.Total("n.capital.in", [.. ins.Select(one => one.Amount)]), allOut = ledger.Total("n.capital.out", [.. outs.Select(one => one.Amount)]);
        return new([.. ins], allIn, [.. outs], allOut, ledger.Balance("n.capital.closing", [allIn], [allOut]));
    }

    public (ImmutableArray<InsuranceFund> Parts, InsuranceFund All) Insurance()
    {
        var parts = Insured.Select((name, index) =>
        {
            var income = ledger.Money($"n.insured.{index}.income", dice.Yuan(90_000_000, 330_000_000));
            return Year($"n.insured.{index}", name, ledger.Money($"n.insured.{index}.opening", dice.Part(income.Value, 20, 180)), income, ledger.Money($"n.insured.{index}.spent", dice.Part(income.Value, 74, 104)));
        }).ToImmutableArray();
        Fact Sum(string key, Func<InsuranceFund, Fact> of) => ledger.Total($"n.insured.{key}", [.. parts.Select(of)]);
        var all = Year("n.insured", "社会保险基金合计", Sum("opening", one => one.Opening), Sum("income", one => one.Income), Sum("spent", one => one.Spent));
        ledger.Sum(all.Current, [.. parts.Select(one => one.Current)]);
        ledger.Sum(all.Closing, [.. parts.Select(one => one.Closing)]);
        return (parts, all);
    }

    /// <summary>What is owed; the year's bonds and repayments are those of both budgets.</summary>
    public CountyDebt Debt(decimal size, CountyBalance balance, CountyBalance fund)
    {
        Fact general = Debt("general", dice.Part(size, 180, 330)), special = Debt("special", dice.Part(size, 240, 460));
        Fact generalLimit = Debt("general.limit", general.Value + dice.Part(general.Value, 1, 5)), specialLimit = Debt("special.limit", special.Value + dice.Part(special.Value, 1, 4));
        Fact owed = ledger.Total("n.debt", [general, special]), limit = ledger.Total("n.debt.limit", [generalLimit, specialLimit]);
        foreach (var (one, most) in new[] { (general, generalLimit), (special, specialLimit), (owed, limit) })
            ledger.AtMost(one, most);
        Fact generalBonds = balance.In[^1].Amount, specialBonds = fund.In[1].Amount, bonds = ledger.Total("n.debt.bonds", [generalBonds, specialBonds]);
        var fresh = Debt("new", dice.Part(bonds.Value, 55, 82));
        var refinanced = ledger.Balance("n.debt.refinanced", [bonds], [fresh]);
        ledger.Sum(bonds, [fresh, refinanced]);
        Fact principal = ledger.Total("n.debt.principal", [balance.Out[1].Amount, fund.Out[1].Amount]), interest = Debt("interest", dice.Part(owed.Value, 3, 4));
        return new(
            limit, generalLimit, specialLimit, owed, general, special, bonds, generalBonds, specialBonds, fresh, refinanced, ledger.Total("n.debt.paid", [principal, interest]), principal, interest);
    }

    private InsuranceFund Year(string key, string name, Fact opening, Fact income, Fact spent)
    {
        var current = ledger.Balance($"{key}.current", [income], [spent]);
        var closing = ledger.Total($"{key}.closing", [opening, current]);
        ledger.Balanced(closing, [opening, income], [spent]);
        return new(name, opening, income, spent, current, closing);
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"n.fund.{key}", yuan);

    private Fact Debt(string key, decimal yuan) => ledger.Money($"n.debt.{key}", yuan);
}
