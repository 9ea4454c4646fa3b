using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>Makes lines with their budgets and last year's amounts, and parts with their shares.</summary>
internal abstract class AccountMaker(Ledger ledger, Dice dice, string key) : DocumentMaker(ledger, dice, key)
{
    /// <summary>A known amount, its budget so that the rate is of a range, and last year's; never above a budget that it cannot reach by its range.</summary>
    protected BudgetedItem Item(string name, string title, Fact now, (int From, int To) rate, (int From, int To) last, int step = 10_000)
    {
        var budget = Even($"{name}.budget", now.Value / Dice.Share(rate.From, rate.To), step);
        if (rate.To <= 100)
            Ledger.AtMost(now, budget);
        return Ledger.Budgeted(Key(name), title, budget, Compare(name, now, last.From, last.To));
    }

    protected BudgetedItem Item(string name, string title, int from, int to, (int From, int To) rate, (int From, int To) last, int step = 10_000) =>
        Item(name, title, Money(name, Dice.Yuan(from, to)), rate, last, step);

    protected BudgetedItem Whole(string name, string title, params IReadOnlyList<BudgetedItem> parts) => Ledger.BudgetedWhole(Key(name), title, parts);

    protected Portion Portion(string name, string title, Fact amount, Fact whole) => Ledger.Portion(Key(name), title, amount, whole);

    /// <summary>A known amount in named parts with their shares.</summary>
    protected ImmutableArray<Portion> Portions(string name, Fact whole, params (string Name, decimal Weight)[] kinds)
    {
        var parts = Parts(name, whole, [.. kinds.Select(one => one.Weight)]);
        return [.. kinds.Select((one, index) => Portion($"{name}.{index}", one.Name, parts[index], whole))];
    }

    /// <summary>An amount of a range.</summary>
    protected Fact Between(string name, int from, int to) => Money(name, Dice.Yuan(from, to));
}
