using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A purpose over its year: initial budget, what was added to it, the budget then, spent, rate, left.</summary>
public sealed record Purpose(string Name, Fact Initial, Fact Added, Fact Budget, Fact Spent, Fact Rate, Fact Left);

/// <summary>Makes the facts of one paper: what several of them need besides.</summary>
internal abstract class PaperMaker(Ledger ledger, Dice dice, string key) : DocumentMaker(ledger, dice, key)
{
    protected Purpose Purpose(string name, string title, decimal initial, (int From, int To) budget, (int From, int To) spent)
    {
        var adjusted = Money($"{name}.budget", Dice.Part(initial, budget.From, budget.To));
        return Purpose(name, title, Money($"{name}.initial", initial), adjusted, Money($"{name}.spent", Dice.Part(adjusted.Value, spent.From, spent.To)));
    }

    protected Purpose Purpose(string name, string title, Fact initial, Fact budget, Fact spent)
    {
        var money = Outlay(name, title, budget, spent);
        return new(title, initial, Ledger.Change(Key($"{name}.change"), budget, initial), budget, spent, money.Rate, money.Left);
    }

    protected Purpose Purpose(string name, string title, params ImmutableArray<Purpose> parts)
    {
        Fact Of(string suffix, Func<Purpose, Fact> of) => Total($"{name}.{suffix}", parts.Select(of));
        var all = Purpose(name, title, Of("initial", one => one.Initial), Of("budget", one => one.Budget), Of("spent", one => one.Spent));
        Ledger.Sum(all.Added, [.. parts.Select(one => one.Added)]);
        Ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    /// <summary>Something measured, printed to the end.</summary>
    protected Fact Measure(string name, decimal value, int decimals = 1) =>
        new(Key(name), decimal.Round(value, decimals, MidpointRounding.ToZero), FactKind.Measure, decimals);

    /// <summary>A measure and last year's.</summary>
    protected Comparison CompareMeasure(string name, Fact now, int fromPercent, int toPercent) =>
        Blind.LedgerParts.Compare(Ledger, Key(name), now, Measure($"{name}.last", now.Value * Dice.Share(fromPercent, toPercent), now.Decimals));

    /// <summary>The mean of so many points.</summary>
    protected Fact Mean(string name, IReadOnlyList<Fact> parts, Fact number)
    {
        var mean = new Fact(Key(name), parts.Sum(one => one.Value) / parts.Count, FactKind.Measure);
        Ledger.Relate("average", [new(1, mean, number), .. parts.Select(one => new Term(-1, one))]);
        return mean;
    }
}
