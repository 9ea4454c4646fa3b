using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Makes amounts beside last year's and adds them up; parts of nothing stay out of the sums, as they are printed blank.</summary>
internal abstract class ComparedMaker(Ledger ledger, Dice dice, string key, decimal step) : DocumentMaker(ledger, dice, key)
{
    protected decimal Step => step;

    /// <summary>An amount as exact as this document's amounts are, or to more yuan.</summary>
    protected Fact Amount(string name, decimal yuan, decimal to = 0)
    {
        var own = Math.Max(step, to);
        return Money(name, decimal.Ceiling(yuan / own) * own);
    }

    protected Comparison Nothing(string name) => Beside(name, Money(name, 0), Money($"{name}.last", 0));

    protected Comparison Beside(string name, Fact now, Fact last) => Ledger.Compare(Key(name), now, last);

    /// <summary>An amount and last year's, which is between two percentages of it.</summary>
    protected Comparison Made(string name, decimal yuan, int from, int to, decimal even = 0) =>
        Beside(name, Amount(name, yuan, even), Amount($"{name}.last", yuan * Dice.Share(from, to), even));

    /// <summary>The sum of amounts beside last year's; the amount itself where there is but one.</summary>
    protected Comparison Combine(string name, params IEnumerable<Comparison> parts)
    {
        var all = parts.ToList();
        var alive = all.Where(one => one.Now.Value != 0 || one.Last.Value != 0).ToList();
        if (alive.Count < 2)
            return alive.Count == 1 ? alive[0] : all[0];
        var whole = Beside(name, SumOf(name, alive.Select(one => one.Now)), SumOf($"{name}.last", alive.Select(one => one.Last)));
        Told(whole.Change, alive.Select(one => one.Change));
        return whole;
    }

    /// <summary>An amount in parts of about these proportions, as exact as this document's amounts are.</summary>
    protected ImmutableArray<Fact> Pieces(string name, Fact whole, IReadOnlyList<decimal> proportions)
    {
        var weights = proportions.Select(one => one * Dice.Share(85, 120)).ToList();
        var amounts = weights.Select(one => decimal.Floor(whole.Value * one / weights.Sum() / step) * step).ToList();
        amounts[^1] += whole.Value - amounts.Sum();
        var parts = amounts.Select((amount, at) => Money($"{name}.{at}", amount)).ToImmutableArray();
        Ledger.Sum(whole, parts);
        return parts;
    }

    protected Fact SumOf(string name, IEnumerable<Fact> parts)
    {
        var alive = parts.Where(one => one.Value != 0).ToList();
        return alive.Count == 0 ? Money(name, 0) : alive.Count == 1 ? alive[0] : Total(name, alive);
    }

    /// <summary>Tells the ledger that these parts make the whole too.</summary>
    protected void Told(Fact whole, IEnumerable<Fact> parts)
    {
        var alive = parts.Where(one => one.Value != 0).ToList();
        if (alive.Count > 0 && !alive.Contains(whole))
            Ledger.Sum(whole, alive);
    }

    protected void Told(Comparison whole, params IEnumerable<Comparison> parts)
    {
        var all = parts.ToList();
        Told(whole.Now, all.Select(one => one.Now));
        Told(whole.Last, all.Select(one => one.Last));
        Told(whole.Change, all.Select(one => one.Change));
    }
}
