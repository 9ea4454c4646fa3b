using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Makes a document whose goals are round numbers, as they are when somebody sets them.</summary>
internal abstract class GoalMaker(Ledger ledger, Dice dice, string key) : DocumentMaker(ledger, dice, key)
{
    protected Deed Goal(string name, string title, string unit, int from, int to, int reachedFrom = 96, int reachedTo = 115)
    {
        var wanted = Dice.Whole(from, to);
        var step = wanted switch { >= 10_000 => 1_000, >= 1_000 => 100, >= 100 => 10, >= 30 => 5, _ => 1 };
        var target = Count($"{name}.target", wanted / step * step);
        var actual = Count($"{name}.actual", decimal.Ceiling(target.Value * Dice.Share(reachedFrom, reachedTo)));
        return new(title, unit, target, actual, Ledger.Rate(Key($"{name}.rate"), "completion", actual, target));
    }

    /// <summary>So much for each, with decimals of its own.</summary>
    protected Fact Average(string name, Fact whole, Fact count, int decimals)
    {
        var average = new Fact(Key(name), decimal.Round(whole.Value / count.Value, 12, MidpointRounding.AwayFromZero), FactKind.Measure, decimals);
        Ledger.Product(whole, average, count);
        return average;
    }
}
