using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>An insurance fund over half a year.</summary>
public sealed record InsuranceHalf(string Name, Fact Income, Fact Spent, Fact Balance, Fact Opening, Fact Closing);

/// <summary>Debt of one kind, or all of it: limit, at the beginning, new, paid back, now.</summary>
public sealed record DebtHalf(string Name, Fact Limit, Fact Opening, Fact Issued, Fact Repaid, Fact Now, Fact Room);

/// <summary>A county's four budgets after half a year.</summary>
public sealed record HalfYear(
    ImmutableArray<BudgetedItem> Taxes, BudgetedItem Tax, BudgetedItem Nontax, BudgetedItem Income, Fact TaxShare, Fact ToCome, ImmutableArray<BudgetedItem> Functions, BudgetedItem Spent, Fact Livelihood, Fact LivelihoodShare,
    ImmutableArray<BudgetedItem> FundIncome, BudgetedItem AllFundIncome, ImmutableArray<BudgetedItem> FundSpent, BudgetedItem AllFundSpent, BudgetedItem Capital, BudgetedItem CapitalSpent,
    ImmutableArray<InsuranceHalf> Insurance, InsuranceHalf AllInsurance, ImmutableArray<DebtHalf> Debts, DebtHalf Debt, ImmutableArray<Portion> BondUses);

/// <summary>Makes a county's four budgets after half a year.</summary>
internal sealed class HalfYearMaker(Ledger ledger, Dice dice)
{
    private const int StepYuan = 600_000;

    private static readonly string[] Livelihood = ["教育支出", "社会保障和就业支出", "卫生健康支出", "农林水支出"];

    public HalfYear Make()
    {
        var taxes = Items("tax", 178, 226, ("增值税", 290, 520), ("企业所得税", 110, 260), ("个人所得税", 25, 70), ("城市维护建设税", 40, 90), ("契税", 80, 240), ("土地增值税", 60, 190), ("其他税收", 70, 160));
        var tax = ledger.BudgetedWhole("half.tax", "税收收入", taxes);
        var nontax = Item("nontax", "非税收入", 170, 215, 210, 520);
        var income = ledger.BudgetedWhole("half.income", "一般公共预算收入", [tax, nontax]);
        var functions = Items(
            "function", 172, 218, ("一般公共服务支出", 240, 400), ("公共安全支出", 110, 190), ("教育支出", 600, 950), ("科学技术支出", 60, 170), ("社会保障和就业支出", 380, 690), ("卫生健康支出", 250, 480), ("城乡社区支出", 200, 560),
            ("农林水支出", 260, 620), ("其他支出", 180, 330));
        var spent = ledger.BudgetedWhole("half.spent", "一般公共预算支出", functions);
        var livelihood = ledger.Total("half.livelihood", [.. functions.Where(one => Livelihood.Contains(one.Name)).Select(one => one.Now)]);
        var fundIncome = Items("fund", 190, 330, ("国有土地使用权出让收入", 420, 1_300), ("城市基础设施配套费收入", 30, 95), ("污水处理费收入", 9, 24));
        var fundSpent = Items("fundspent", 165, 260, ("城乡社区支出", 380, 980), ("专项债券安排的支出", 300, 820), ("其他基金支出", 15, 60));
        var (insurance, allInsurance) = Insurance();
        var (debts, debt) = Debts();
        return new(
            taxes, tax, nontax, income, ledger.Rate("half.tax.share", "share", tax.Now, income.Now), ledger.Balance("half.tocome", [income.Budget], [income.Now]), functions, spent, livelihood,
            ledger.Rate("half.livelihood.share", "share", livelihood, spent.Now), fundIncome, ledger.BudgetedWhole("half.fund", "政府性基金收入", fundIncome), fundSpent, ledger.BudgetedWhole("half.fundspent", "政府性基金支出", fundSpent),
            Item("capital", "国有资本经营预算收入", 120, 260, 8, 36), Item("capitalspent", "国有资本经营预算支出", 140, 320, 4, 15), insurance, allInsurance, debts, debt, Uses(debts[1].Issued));
    }

    /// <summary>An item of so many steps, with its budget of the whole year.</summary>
    private BudgetedItem Item(string key, string name, int fromPercent, int toPercent, int from, int to) =>
        Item($"half.{key}", name, ledger.Money($"half.{key}", dice.Yuan(from * StepYuan, to * StepYuan)), fromPercent, toPercent);

    private BudgetedItem Item(string key, string name, Fact now, int fromPercent, int toPercent) =>
        ledger.Budgeted(key, name, ledger.Money($"{key}.budget", dice.Part(now.Value, fromPercent, toPercent)), ledger.CompareNear(dice, key, now));

    private ImmutableArray<BudgetedItem> Items(string key, int fromPercent, int toPercent, params (string Name, int From, int To)[] items) =>
        [.. items.Select((item, index) => Item($"{key}.{index}", item.Name, fromPercent, toPercent, item.From, item.To))];

    private (ImmutableArray<InsuranceHalf> Funds, InsuranceHalf All) Insurance()
    {
        ImmutableArray<InsuranceHalf> funds = [One(0, "城乡居民基本养老保险基金", 150, 310, 55, 84, 700, 1_600), One(1, "机关事业单位基本养老保险基金", 260, 480, 88, 108, 60, 260)];
        Fact Total(string what, Func<InsuranceHalf, Fact> of) => ledger.Total($"half.insurance.{what}", [.. funds.Select(of)]);

        var all = Fund("half.insurance", "合计", Total("income", one => one.Income), Total("spent", one => one.Spent), Total("opening", one => one.Opening));
        ledger.Sum(all.Balance, [.. funds.Select(one => one.Balance)]);
        ledger.Sum(all.Closing, [.. funds.Select(one => one.Closing)]);
        return (funds, all);
    }

    private InsuranceHalf One(int index, string name, int from, int to, int fromPercent, int toPercent, int least, int most)
    {
        var income = ledger.Money($"half.insurance.{index}.income", dice.Yuan(from * StepYuan, to * StepYuan));
        return Fund(
            $"half.insurance.{index}", name, income, ledger.Money($"half.insurance.{index}.spent", dice.Part(income.Value, fromPercent, toPercent)),
            ledger.Money($"half.insurance.{index}.opening", dice.Yuan(least * StepYuan, most * StepYuan)));
    }

    private InsuranceHalf Fund(string key, string name, Fact income, Fact spent, Fact opening)
    {
        var balance = ledger.Balance($"{key}.balance", [income], [spent]);
        var closing = ledger.Total($"{key}.closing", [opening, balance]);
        ledger.Balanced(closing, [opening, income], [spent]);
        return new(name, income, spent, balance, opening, closing);
    }

    private (ImmutableArray<DebtHalf> Kinds, DebtHalf All) Debts()
    {
        ImmutableArray<DebtHalf> kinds = [Kind(0, "一般债务", 1_600, 3_200, 20, 110), Kind(1, "专项债务", 2_800, 6_400, 300, 900)];
        Fact Total(string what, Func<DebtHalf, Fact> of) => ledger.Total($"half.debt.{what}", [.. kinds.Select(of)]);

        var all = Kind("half.debt", "合计", Total("limit", one => one.Limit), Total("opening", one => one.Opening), Total("issued", one => one.Issued), Total("repaid", one => one.Repaid));
        ledger.Sum(all.Now, [.. kinds.Select(one => one.Now)]);
        ledger.Sum(all.Room, [.. kinds.Select(one => one.Room)]);
        return (kinds, all);
    }

    private DebtHalf Kind(int index, string name, int from, int to, int least, int most)
    {
        var opening = ledger.Money($"half.debt.{index}.opening", dice.Whole(from, to) * 1_000_000m);
        var issued = ledger.Money($"half.debt.{index}.issued", dice.Whole(least, most) * 1_000_000 / 2);
        var repaid = ledger.Money($"half.debt.{index}.repaid", dice.Whole(10, 90) * 100_000);
        return Kind($"half.debt.{index}", name, ledger.Money($"half.debt.{index}.limit", opening.Value + issued.Value + dice.Whole(40, 260) * 1_000_000), opening, issued, repaid);
    }

    private DebtHalf Kind(string key, string name, Fact limit, Fact opening, Fact issued, Fact repaid)
    {
        var now = ledger.Balance($"{key}.now", [opening, issued], [repaid]);
        ledger.AtMost(now, limit);
        return new(name, limit, opening, issued, repaid, now, ledger.Balance($"{key}.room", [limit], [now]));
    }

    private ImmutableArray<Portion> Uses(Fact issued)
    {
        string[] names = ["产业园区基础设施", "老旧小区改造", "城乡供水一体化", "医疗卫生"];
        var parts = ledger.Split(dice, "half.bond", issued, [45, 25, 20, 10]);
        return [.. names.Select((name, index) => ledger.Portion($"half.bond.{index}", name, parts[index], issued))];
    }
}
