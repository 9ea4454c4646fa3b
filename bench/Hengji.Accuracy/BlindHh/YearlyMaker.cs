using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>Makes what the yearly papers have in common: comparisons that go either way, named parts with shares.</summary>
internal abstract class YearlyMaker(Ledger ledger, Dice dice, string key) : DocumentMaker(ledger, dice, key)
{
    /// <summary>Against last year, clearly more or clearly less.</summary>
    protected Comparison Turned(string name, Fact now) => Dice.Chance(45) ? Compare(name, now, 103, 116) : Compare(name, now, 85, 97);

    protected Comparison WholeOf(string name, IEnumerable<Comparison> parts) => Ledger.Whole(Key(name), [.. parts]);

    protected Fact Each(string name, Fact amount, Fact count) => Ledger.Each(Key(name), amount, count);

    protected ImmutableArray<Portion> Portions(string name, Fact whole, params (string Name, decimal Weight)[] kinds)
    {
        var parts = Parts(name, whole, [.. kinds.Select(one => one.Weight)]);
        return [.. kinds.Select((one, index) => Ledger.Portion(Key($"{name}.{index}"), one.Name, parts[index], whole))];
    }

    protected Fact Limited(string name, Fact whole, int fromPercent, int toPercent)
    {
        var value = whole.Value * Dice.Share(fromPercent, toPercent);
        var part = whole.Kind == FactKind.Count ? Count(name, decimal.Floor(value)) : Money(name, decimal.Round(value, 2, MidpointRounding.AwayFromZero));
        Ledger.AtMost(part, whole);
        return part;
    }
}
