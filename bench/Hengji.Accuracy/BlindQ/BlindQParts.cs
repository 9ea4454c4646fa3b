using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>Parts of a year that several makers of blind-q need.</summary>
internal static class BlindQParts
{
    /// <summary>An amount of full hundreds, as budgets are.</summary>
    public static decimal Hundreds(this Dice dice, int from, int to) => decimal.Round(dice.Yuan(from, to) / 100, MidpointRounding.ToZero) * 100;

    /// <summary>A fund from its opening budget; added and spent in percent.</summary>
    public static YearFund Fund(this Ledger ledger, Dice dice, string key, string name, decimal initial, (int From, int To) added, (int From, int To) spent)
    {
        var change = decimal.Round(initial * dice.Share(added.From, added.To) / 100, MidpointRounding.ToZero) * 100;
        Fact first = ledger.Money($"{key}.initial", initial), more = ledger.Money($"{key}.change", change);
        var budget = ledger.Balance($"{key}.budget", [first, more], []);
        return ledger.Fund(key, name, first, more, budget, ledger.Money($"{key}.spent", dice.Part(budget.Value, spent.From, spent.To)));
    }

    /// <summary>Funds together.</summary>
    public static YearFund Funds(this Ledger ledger, string key, string name, IReadOnlyList<YearFund> parts)
    {
        Fact Total(string what, Func<YearFund, Fact> of) => ledger.Total($"{key}.{what}", [.. parts.Select(of)]);

        var (initial, change, budget) = (Total("initial", one => one.Initial), Total("change", one => one.Change), Total("budget", one => one.Budget));
        ledger.Balanced(budget, [initial, change], []);
        var all = ledger.Fund(key, name, initial, change, budget, Total("spent", one => one.Spent));
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    private static YearFund Fund(this Ledger ledger, string key, string name, Fact initial, Fact change, Fact budget, Fact spent)
    {
        ledger.AtMost(spent, budget);
        return new(name, initial, change, budget, spent, ledger.Rate($"{key}.rate", "rate", spent, budget), ledger.Balance($"{key}.left", [budget], [spent]));
    }

    /// <summary>Funds with their shares of what was spent in all.</summary>
    public static ImmutableArray<YearFund> Shared(this Ledger ledger, IEnumerable<YearFund> parts, YearFund all) =>
        [.. parts.Select(one => one with { Share = ledger.Rate($"{one.Spent.Key}.share", "share", one.Spent, all.Spent) })];

    /// <summary>A counted thing and what was reached of it.</summary>
    public static Achieved Achieved(this Ledger ledger, Dice dice, string key, string name, string unit, int from, int to, int reachedFrom = 97, int reachedTo = 118)
    {
        var (target, actual) = ledger.Counted(dice, key, from, to, reachedFrom, reachedTo);
        return new(name, unit, target, actual, ledger.Rate($"{key}.rate", "completion", actual, target));
    }

    /// <summary>A part of a count by chance, and its rate.</summary>
    public static (Fact Part, Fact Rate) PartOf(this Ledger ledger, Dice dice, string key, Fact whole, int from, int to)
    {
        var part = ledger.Count(key, (int)(whole.Value * dice.Share(from, to)));
        ledger.AtMost(part, whole);
        return (part, ledger.Rate($"{key}.rate", "rate", part, whole));
    }

    /// <summary>A line of a form for a counted thing.</summary>
    public static LineSpec Spec(this Achieved one, string level1, string level2, int weight) => new(level1, level2, one.Name, weight, "≥", one.Unit, one.Target, one.Actual);

    /// <summary>A line for a rate that must be reached.</summary>
    public static LineSpec RateSpec(string key, string level1, string level2, string name, int weight, int wanted, Fact actual) =>
        new(level1, level2, name, weight, "≥", "%", BlindIParts.Percent(key, wanted), actual);

    /// <summary>A line told in words; now and then it falls short and loses half a point or one.</summary>
    public static LineSpec WordSpec(this Dice dice, string level1, string level2, string name, int weight, string words, string shortfall)
    {
        var loss = dice.Chance(25) ? dice.Whole(1, 2) / 2m : 0;
        return new(level1, level2, name, weight, Words: words, Done: loss == 0 ? words : shortfall == words ? $"基本{words}" : shortfall, Loss: loss);
    }
}
