using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindA;

/// <summary>Makes a government's social insurance funds, debt and transfers.</summary>
internal sealed class InsuranceMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names =
    [
        "企业职工基本养老保险", "城乡居民基本养老保险", "机关事业单位基本养老保险", "职工基本医疗保险", "城乡居民基本医疗保险", "工伤保险", "失业保险",
    ];

    public InsuranceAndDebt Make()
    {
        var names = Names.Where((_, index) => index < 3 || dice.Chance(75)).ToList();
        var funds = names.Select((name, index) => Fund(name, $"insurance.{index}")).ToImmutableArray();
        ImmutableArray<Debt> debts = [OneDebt("一般债务", "debt.general"), OneDebt("专项债务", "debt.special")];
        var (transfers, allTransfers) = Transfers();
        return new(funds, Whole(funds), debts, Both(debts), transfers, allTransfers);
    }

    private InsuranceFund Fund(string name, string key)
    {
        ImmutableArray<Fact> parts =
        [
            ledger.Money($"{key}.premium", dice.Yuan(20_000_000, 900_000_000)), ledger.Money($"{key}.subsidy", dice.Yuan(3_000_000, 400_000_000)),
            ledger.Money($"{key}.interest", dice.Yuan(300_000, 20_000_000)),
        ];
        var income = ledger.Total($"{key}.income", parts);
        var spent = ledger.Money($"{key}.spent", dice.Part(income.Value, 72, 112));
        var people = ledger.Count($"{key}.insured", dice.Whole(20_000, 900_000));
        return Fund(
            name, key, ledger.Money($"{key}.opening", dice.Part(income.Value, 40, 180)), parts, ledger.Money($"{key}.budget", dice.Part(income.Value, 91, 109)),
            ledger.Compare(dice, $"{key}.income", income), ledger.Money($"{key}.spent.budget", dice.Part(spent.Value, 94, 110)),
            ledger.Compare(dice, $"{key}.spent", spent),
            ledger.Compare($"{key}.insured", people, ledger.Count($"{key}.insured.last", (int)(people.Value * dice.Share(92, 106)))));
    }

    private InsuranceFund Whole(ImmutableArray<InsuranceFund> funds)
    {
        Fact Total(string key, Func<InsuranceFund, Fact> of) => ledger.Total($"insurance.{key}", [.. funds.Select(of)]);

        ImmutableArray<Fact> parts = [Total("premium", fund => fund.Parts[0]), Total("subsidy", fund => fund.Parts[1]), Total("interest", fund => fund.Parts[2])];
        var income = ledger.Whole("insurance.income", [.. funds.Select(fund => fund.Income)]);
        ledger.Sum(income.Now, parts);
        var all = Fund(
            "合计", "insurance", Total("opening", fund => fund.Opening), parts, Total("budget", fund => fund.Budget), income,
            Total("spent.budget", fund => fund.SpentBudget), ledger.Whole("insurance.spent", [.. funds.Select(fund => fund.Spent)]),
            ledger.Whole("insurance.insured", [.. funds.Select(fund => fund.Insured)]));
        ledger.Sum(all.Current, [.. funds.Select(fund => fund.Current)]);
        ledger.Sum(all.Closing, [.. funds.Select(fund => fund.Closing)]);
        return all;
    }

    private InsuranceFund Fund(
        string name, string key, Fact opening, ImmutableArray<Fact> parts, Fact budget, Comparison income, Fact spentBudget, Comparison spent, Comparison insured)
    {
        var current = ledger.Balance($"current.{key}", [income.Now], [spent.Now]);
        var closing = ledger.Balance($"{key}.closing", [opening, income.Now], [spent.Now]);
        ledger.Sum(closing, [opening, current]);
        return new(
            name, opening, parts, budget, income, ledger.Rate($"{key}.rate", "rate", income.Now, budget), spentBudget, spent,
            ledger.Rate($"{key}.spent.rate", "rate", spent.Now, spentBudget), current, closing, insured);
    }

    private Debt OneDebt(string name, string key)
    {
        var opening = ledger.Money($"{key}.opening", dice.Yuan(300_000_000, 2_000_000_000));
        Fact fresh = ledger.Money($"{key}.new", dice.Part(opening.Value, 4, 30)), again = ledger.Money($"{key}.refinanced", dice.Part(opening.Value, 2, 15));
        var repaid = ledger.Money($"{key}.repaid", again.Value + dice.Part(opening.Value, 0, 3));
        var issued = ledger.Total($"{key}.issued", [fresh, again]);
        var limit = ledger.Money($"{key}.limit", decimal.Truncate((opening.Value + issued.Value - repaid.Value) * dice.Share(101, 112) / 10_000) * 10_000);
        return OneDebt(name, key, limit, opening, fresh, again, issued, repaid, ledger.Money($"{key}.interest", dice.Part(opening.Value, 2, 5)));
    }

    private Debt Both(ImmutableArray<Debt> debts)
    {
        Fact Total(string key, Func<Debt, Fact> of) => ledger.Total($"debt.{key}", [.. debts.Select(of)]);

        Fact fresh = Total("new", debt => debt.New), again = Total("refinanced", debt => debt.Refinanced), issued = Total("issued", debt => debt.Issued);
        ledger.Sum(issued, [fresh, again]);
        var both = OneDebt(
            "合计", "debt", Total("limit", debt => debt.Limit), Total("opening", debt => debt.Opening), fresh, again, issued,
            Total("repaid", debt => debt.Repaid), Total("interest", debt => debt.Interest));
        ledger.Sum(both.Closing, [.. debts.Select(debt => debt.Closing)]);
        ledger.Sum(both.Room, [.. debts.Select(debt => debt.Room)]);
        return both;
    }

    private Debt OneDebt(string name, string key, Fact limit, Fact opening, Fact fresh, Fact again, Fact issued, Fact repaid, Fact interest)
    {
        var closing = ledger.Balance($"{key}.closing", [opening, issued], [repaid]);
        ledger.Balanced(closing, [opening, fresh, again], [repaid]);
        ledger.AtMost(closing, limit);
        return new(
            name, limit, opening, fresh, again, issued, repaid, closing, ledger.Rate($"{key}.rate", "rate", closing, limit),
            ledger.Balance($"{key}.room", [limit], [closing]), interest);
    }

    private (ImmutableArray<ComparedItem> Parts, Comparison All) Transfers()
    {
        string[] names = ["税收返还", "一般性转移支付", "专项转移支付"];
        var money = names.Select((_, index) => ledger.Compare(
            dice, $"transfer.{index}", ledger.Money($"transfer.{index}", dice.Yuan(60_000_000, 1_900_000_000)))).ToList();
        var all = ledger.Whole("transfer", money);
        return ([.. names.Select((name, index) =>
            new ComparedItem(name, money[index], ledger.Rate($"transfer.{index}.share", "share", money[index].Now, all.Now)))], all);
    }
}
