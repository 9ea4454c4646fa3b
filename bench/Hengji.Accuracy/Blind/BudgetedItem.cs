using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Blind;

/// <summary>An item with its budget and against last year.</summary>
public sealed record BudgetedItem(string Name, Fact Budget, Comparison Money, Fact Rate)
{
    /// <summary>Its share of a larger one; only where that is told.</summary>
    public Fact Share { get; init; } = null!;

    public Fact Now => Money.Now;
}

/// <summary>Makes items with their budgets.</summary>
internal static class BudgetedItems
{
    /// <summary>An amount, its budget and last year's from chance.</summary>
    public static BudgetedItem Budgeted(this Ledger ledger, Dice dice, string key, string name, Fact now, int fromPercent = 90, int toPercent = 111) =>
        ledger.Budgeted(key, name, ledger.Money($"{key}.budget", dice.Part(now.Value, fromPercent, toPercent)), ledger.Compare(dice, key, now));

    public static BudgetedItem Budgeted(this Ledger ledger, string key, string name, Fact budget, Comparison money) =>
        new(name, budget, money, ledger.Rate($"{key}.rate", "rate", money.Now, budget));

    /// <summary>A total of such items.</summary>
    public static BudgetedItem BudgetedWhole(this Ledger ledger, string key, string name, IReadOnlyList<BudgetedItem> parts) =>
        ledger.Budgeted(
            key, name, ledger.Total($"{key}.budget", [.. parts.Select(part => part.Budget)]),
            ledger.Whole(key, [.. parts.Select(part => part.Money)]));

    /// <summary>The items with their shares of a total.</summary>
    public static ImmutableArray<BudgetedItem> Shared(this Ledger ledger, IEnumerable<BudgetedItem> parts, BudgetedItem whole) =>
        [.. parts.Select(part => part with { Share = ledger.Rate($"{part.Now.Key}.share", "share", part.Now, whole.Now) })];
}
