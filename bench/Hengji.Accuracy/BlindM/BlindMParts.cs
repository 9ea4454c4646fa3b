using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Money of one purpose: budget, spent, how much of it that is, what is left.</summary>
public sealed record MoneyLine(string Name, Fact Budget, Fact Spent, Fact Rate, Fact Left);

/// <summary>Something to be done: how much was wanted, how much was done.</summary>
public sealed record Goal(string Name, string Unit, Fact Target, Fact Actual, Fact Rate);

/// <summary>What a goal is made from.</summary>
internal sealed record GoalSpec(string Name, string Unit, int From, int To);

/// <summary>Parts of a year that several makers of blind-m need.</summary>
internal static class BlindMParts
{
    /// <summary>The place of a year if it is a county, else another county: for reports that speak of 全县.</summary>
    public static string County(this DepartmentYear year) => year.Region.EndsWith('县') ? year.Region : "永宁县";

    /// <summary>An amount to the hundred yuan, as plans are.</summary>
    public static decimal Hundreds(this Dice dice, int from, int to) => decimal.Ceiling(dice.Yuan(from, to) / 100) * 100;

    public static MoneyLine Line(this Ledger ledger, string key, string name, Fact budget, Fact spent)
    {
        ledger.AtMost(spent, budget);
        return new(name, budget, spent, ledger.Rate($"{key}.rate", "rate", spent, budget), ledger.Balance($"{key}.left", [budget], [spent]));
    }

    /// <summary>A purpose whose budget comes from what was spent.</summary>
    public static MoneyLine Spent(this Ledger ledger, Dice dice, string key, string name, Fact spent, int fromPercent = 82, int toPercent = 100)
    {
        var budget = dice.Chance(30) ? spent.Value : decimal.Ceiling(spent.Value / dice.Share(fromPercent, toPercent) / 100) * 100;
        return ledger.Line(key, name, ledger.Money($"{key}.budget", budget), spent);
    }

    /// <summary>All of them.</summary>
    public static MoneyLine Lines(this Ledger ledger, string key, string name, IReadOnlyList<MoneyLine> parts) =>
        ledger.Lines(key, name, parts, ledger.Total($"{key}.spent", [.. parts.Select(one => one.Spent)]));

    /// <summary>All of them, where their total is known already.</summary>
    public static MoneyLine Lines(this Ledger ledger, string key, string name, IReadOnlyList<MoneyLine> parts, Fact spent)
    {
        var all = ledger.Line(key, name, ledger.Total($"{key}.budget", [.. parts.Select(one => one.Budget)]), spent);
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    public static Goal Goal(this Ledger ledger, Dice dice, string key, GoalSpec spec, int fromPercent = 97, int toPercent = 116)
    {
        var target = ledger.Count($"{key}.target", dice.Whole(spec.From, spec.To));
        var actual = ledger.Count($"{key}.actual", (int)decimal.Ceiling(target.Value * dice.Share(fromPercent, toPercent)));
        return new(spec.Name, spec.Unit, target, actual, ledger.Rate($"{key}.rate", "completion", actual, target));
    }

    public static ImmutableArray<Goal> Goals(this Ledger ledger, Dice dice, string key, IEnumerable<GoalSpec> specs, int fromPercent = 97, int toPercent = 116) =>
        [.. specs.Select((spec, index) => ledger.Goal(dice, $"{key}.{index}", spec, fromPercent, toPercent))];

    /// <summary>So much for each of so many.</summary>
    public static Fact Times(this Ledger ledger, string key, Fact each, Fact count)
    {
        var amount = ledger.Money(key, each.Value * count.Value);
        ledger.Product(amount, each, count);
        return amount;
    }

    public static Fact Measure(string key, decimal value, int decimals = 2) => new(key, value, FactKind.Measure, decimals);
}
