using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>One of a government's budgets: income and expenditure by item, what else came and went, both sums, which are equal.</summary>
public sealed record SettledBudget(
    ImmutableArray<BudgetedItem> Income, BudgetedItem IncomeTotal, ImmutableArray<Held> OtherIn, ImmutableArray<BudgetedItem> Spent, BudgetedItem SpentTotal, ImmutableArray<Held> OtherOut, Fact Closing, Fact All);

/// <summary>An insurance fund over the year, or all of them.</summary>
public sealed record SettledInsurance(string Name, Fact Income, Fact Spent, Fact Surplus, Fact Opening, Fact Saved);

/// <summary>Debt by kind: limit and what is owed.</summary>
public sealed record SettledDebt(Fact Limit, Fact GeneralLimit, Fact SpecialLimit, Fact Owed, Fact General, Fact Special);

/// <summary>A city's final accounts.</summary>
public sealed record Settlement(
    SettledBudget General, Fact GeneralOut, ImmutableArray<BudgetedItem> Taxes, Fact TaxShare, ImmutableArray<Fact> Granted, Fact Livelihood, Fact LivelihoodShare, SettledBudget Fund, SettledBudget Capital,
    ImmutableArray<SettledInsurance> Insurances, SettledInsurance AllInsurances, SettledDebt Debt);

/// <summary>Makes a city's final accounts.</summary>
internal sealed class SettlementMaker(Ledger ledger, Dice dice)
{
    private static readonly (string, int)[] Taxes = [("增值税", 380), ("企业所得税", 120), ("个人所得税", 40), ("城市维护建设税", 70), ("契税", 150), ("其他税收收入", 210)];

    private static readonly (string, int)[] Spending =
    [
        ("一般公共服务支出", 470), ("公共安全支出", 290), ("教育支出", 930), ("科学技术支出", 60), ("社会保障和就业支出", 840), ("卫生健康支出", 520), ("城乡社区支出", 260), ("农林水支出", 310), ("其他各项支出", 420),
    ];

    /// <summary>Which of the expenditure is for people's livelihood.</summary>
    private static readonly int[] Lively = [2, 4, 5, 7];

    private static readonly string[] Insurances = ["城乡居民基本养老保险基金", "机关事业单位基本养老保险基金", "职工基本医疗保险基金", "城乡居民基本医疗保险基金"];

    public Settlement Make()
    {
        var taxes = Items("tax", Taxes);
        BudgetedItem tax = ledger.BudgetedWhole("settle.tax", "税收收入", taxes), nontax = Item("nontax", "非税收入", 610);
        var granted = new[] { Money("granted.0", 120), Money("granted.1", 1_650), Money("granted.2", 540) }.ToImmutableArray();
        var general = Budget(
            "general", ("动用预算稳定调节基金", "安排预算稳定调节基金"), [tax, nontax], Items("spent", Spending), [("上级补助收入", ledger.Total("settle.granted", granted)), ("上年结余收入", Money("general.kept", 160)), ("调入资金", Money("general.moved", 380)), ("地方政府一般债务转贷收入", Money("general.lent", 330))],
            [("上解上级支出", Money("general.up", 190)), ("地方政府一般债务还本支出", Money("general.repaid", 230))]);
        var fund = Budget(
            "fund", ("调入资金", "补助下级支出"), Items("fund", ("国有土地使用权出让收入", 1_700), ("城市基础设施配套费收入", 90), ("其他政府性基金收入", 70)), Items("fund.spent", ("城乡社区支出", 1_300), ("债务付息支出", 160), ("其他支出", 410)),
            [("上级补助收入", Money("fund.granted", 60)), ("上年结余收入", Money("fund.kept", 110)), ("地方政府专项债务转贷收入", Money("fund.lent", 540))], [("调出资金", Money("fund.moved", 310)), ("地方政府专项债务还本支出", Money("fund.repaid", 120))]);
        var capital = Budget("capital", ("上级补助收入", "补助下级支出"), Items("capital", ("利润收入", 34), ("其他国有资本经营预算收入", 9)), Items("capital.spent", ("解决历史遗留问题及改革成本支出", 6), ("国有企业资本金注入", 15)), [("上年结余收入", Money("capital.kept", 4))], [("调出资金", Money("capital.moved", 11))]);
        var lively = ledger.Total("settle.lively", [.. Lively.Select(index => general.Spent[index].Now)]);
        var insurances = Insurances.Select(Insurance).ToImmutableArray();
        return new(
            general, GeneralOut(general), taxes, ledger.Rate("settle.tax.share", "share", tax.Now, general.IncomeTotal.Now), granted, lively, ledger.Rate("settle.lively.share", "share", lively, general.SpentTotal.Now), fund, capital,
            insurances, AllInsurances(insurances), Debt());
    }

    /// <summary>What is not spent is carried over; if there is too little, more was carried in.</summary>
    private SettledBudget Budget(string key, (string In, string Out) rest, IReadOnlyList<BudgetedItem> income, IReadOnlyList<BudgetedItem> spent, (string Name, Fact Amount)[] added, (string Name, Fact Amount)[] taken)
    {
        BudgetedItem earned = ledger.BudgetedWhole($"settle.{key}.in", "收入合计", income), used = ledger.BudgetedWhole($"settle.{key}.out", "支出合计", spent);
        var missing = used.Now.Value + taken.Sum(one => one.Amount.Value) - earned.Now.Value - added.Sum(one => one.Amount.Value);
        var closing = ledger.Money($"settle.{key}.closing", Round(dice.Part(used.Now.Value, 2, 7)));
        (string Name, Fact Amount) balance = missing + closing.Value > 0
            ? (rest.In, ledger.Money($"settle.{key}.drawn", missing + closing.Value))
            : (rest.Out, ledger.Money($"settle.{key}.stored", -missing - closing.Value));
        var (ins, outs) = missing + closing.Value > 0 ? (added.Append(balance).ToList(), taken.ToList()) : (added.ToList(), taken.Append(balance).ToList());
        var all = ledger.Total($"settle.{key}.all", [earned.Now, .. ins.Select(one => one.Amount)]);
        ledger.Sum(all, [used.Now, .. outs.Select(one => one.Amount), closing]);
        return new([.. income], earned, [.. ins.Select(one => new Held(one.Name, one.Amount))], [.. spent], used, [.. outs.Select(one => new Held(one.Name, one.Amount))], closing, all);
    }

    private Fact GeneralOut(SettledBudget general)
    {
        var all = ledger.Total("settle.general.gone", [general.SpentTotal.Now, .. general.OtherOut.Select(one => one.Amount)]);
        ledger.Balanced(general.Closing, [general.All], [all]);
        return all;
    }

    private ImmutableArray<BudgetedItem> Items(string key, params (string Name, int Size)[] items) => [.. items.Select((item, index) => Item($"{key}.{index}", item.Name, item.Size))];

    private BudgetedItem Item(string key, string name, int size)
    {
        var now = Money(key, size);
        return ledger.Budgeted($"settle.{key}", name, ledger.Money($"settle.{key}.budget", Round(dice.Part(now.Value, 94, 108))), ledger.Compare($"settle.{key}", now, ledger.Money($"settle.{key}.last", Round(dice.Part(now.Value, 84, 116)))));
    }

    private SettledInsurance Insurance(string name, int index)
    {
        Fact income = Money($"insurance.{index}.in", 420), spent = ledger.Money($"settle.insurance.{index}.out", Round(dice.Part(income.Value, 78, 97)));
        return Insurance($"settle.insurance.{index}", name, income, spent, Money($"insurance.{index}.opening", 500));
    }

    private SettledInsurance Insurance(string key, string name, Fact income, Fact spent, Fact opening)
    {
        var surplus = ledger.Balance($"{key}.surplus", [income], [spent]);
        return new(name, income, spent, surplus, opening, ledger.Total($"{key}.saved", [opening, surplus]));
    }

    private SettledInsurance AllInsurances(ImmutableArray<SettledInsurance> parts)
    {
        Fact Total(string what, Func<SettledInsurance, Fact> of) => ledger.Total($"settle.insurance.{what}", [.. parts.Select(of)]);

        var all = Insurance("settle.insurance", "合计", Total("in", one => one.Income), Total("out", one => one.Spent), Total("opening", one => one.Opening));
        ledger.Sum(all.Surplus, [.. parts.Select(one => one.Surplus)]);
        ledger.Sum(all.Saved, [.. parts.Select(one => one.Saved)]);
        return all;
    }

    private SettledDebt Debt()
    {
        Fact general = Money("debt.general", 1_900), special = Money("debt.special", 3_100);
        Fact limit1 = ledger.Money("settle.limit.general", Round(dice.Part(general.Value, 101, 109))), limit2 = ledger.Money("settle.limit.special", Round(dice.Part(special.Value, 101, 109)));
        ledger.AtMost(general, limit1);
        ledger.AtMost(special, limit2);
        return new(ledger.Total("settle.limit", [limit1, limit2]), limit1, limit2, ledger.Total("settle.debt", [general, special]), general, special);
    }

    /// <summary>In whole 万元, as a treasury's accounts are made up, so that they add up as printed.</summary>
    private static decimal Round(decimal yuan) => 10_000 * decimal.Round(yuan / 10_000, MidpointRounding.AwayFromZero);

    /// <summary>About so many million yuan.</summary>
    private Fact Money(string key, int millions) => ledger.Money($"settle.{key}", Round(100 * dice.Yuan(millions * 8_000, millions * 12_500)));
}
