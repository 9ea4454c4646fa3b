using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Blind;

/// <summary>An item against last year, and its share of this year's total.</summary>
public sealed record ComparedItem(string Name, Comparison Money, Fact Share);

/// <summary>Parts of a year that several makers of the blind layouts need.</summary>
internal static class LedgerParts
{
    /// <summary>Decimals of an average; exact enough for what it is worked out from.</summary>
    private const int AverageDecimals = 12;

    public static Comparison Compare(this Ledger ledger, string key, Fact now, Fact last)
    {
        var change = ledger.Change($"{key}.change", now, last);
        return new(now, last, change, ledger.Growth($"{key}.growth", now, last, change));
    }

    /// <summary>An amount and last year's from chance.</summary>
    public static Comparison Compare(this Ledger ledger, Dice dice, string key, Fact now) =>
        ledger.Compare(key, now, ledger.Money($"{key}.last", dice.Part(now.Value, 70, 135)));

    /// <summary>A count and last year's from chance.</summary>
    public static Comparison CompareCount(this Ledger ledger, Dice dice, string key, int now) =>
        ledger.Compare(key, ledger.Count(key, now), ledger.Count($"{key}.last", (int)(now * dice.Share(82, 115))));

    /// <summary>A total of compared parts; their changes add up too.</summary>
    public static Comparison Whole(this Ledger ledger, string key, IReadOnlyList<Comparison> parts)
    {
        var whole = ledger.Compare(
            key, ledger.Total(key, [.. parts.Select(part => part.Now)]), ledger.Total($"{key}.last", [.. parts.Select(part => part.Last)]));
        ledger.Sum(whole.Change, [.. parts.Select(part => part.Change)]);
        return whole;
    }

    public static Portion Portion(this Ledger ledger, string key, string name, Fact amount, Fact whole) =>
        new(name, amount, ledger.Rate($"{key}.share", "share", amount, whole));

    /// <summary>A known amount in random parts.</summary>
    public static ImmutableArray<Fact> Split(this Ledger ledger, Dice dice, string key, Fact whole, int count)
    {
        var parts = dice.Split(whole.Value, count).Select((amount, index) => ledger.Money($"{key}.{index}", amount)).ToImmutableArray();
        ledger.Sum(whole, parts);
        return parts;
    }

    /// <summary>A known amount in parts of about these proportions.</summary>
    public static ImmutableArray<Fact> Split(this Ledger ledger, Dice dice, string key, Fact whole, IEnumerable<decimal> proportions)
    {
        var weights = proportions.Select(weight => weight * dice.Share(85, 120)).ToList();
        var sum = weights.Sum();
        var amounts = weights.Select(weight => decimal.Round(whole.Value * (weight / sum), 2, MidpointRounding.ToZero)).ToList();
        amounts[^1] += whole.Value - amounts.Sum();
        var parts = amounts.Select((amount, index) => ledger.Money($"{key}.{index}", amount)).ToImmutableArray();
        ledger.Sum(whole, parts);
        return parts;
    }

    /// <summary>A known number of things in parts of about these proportions.</summary>
    public static ImmutableArray<Fact> SplitCount(this Ledger ledger, Dice dice, string key, Fact whole, IEnumerable<int> proportions)
    {
        var weights = proportions.Select(weight => weight * dice.Share(85, 120)).ToList();
        var sum = weights.Sum();
        var counts = weights.Select(weight => (int)(whole.Value * (weight / sum))).ToList();
        counts[^1] += (int)whole.Value - counts.Sum();
        var parts = counts.Select((count, index) => ledger.Count($"{key}.{index}", count)).ToImmutableArray();
        ledger.Sum(whole, parts);
        return parts;
    }

    /// <summary>An amount for each of so many.</summary>
    public static Fact Each(this Ledger ledger, string key, Fact amount, Fact count)
    {
        var each = decimal.Round(amount.Value / count.Value, AverageDecimals, MidpointRounding.AwayFromZero);
        var average = new Fact(key, each, FactKind.Measure);
        ledger.Product(amount, average, count);
        return average;
    }

    /// <summary>A scored item's points, printed to the end.</summary>
    public static Fact Points(string key, decimal points) => new(
        key, points, FactKind.Points, points == decimal.Truncate(points) ? 0 : points * 10 == decimal.Truncate(points * 10) ? 1 : 2);
}
