using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>Parts of a year that several makers of blind-e need.</summary>
internal static class BlindEParts
{
    /// <summary>Decimals of a rate or average; exact enough for what it is worked out from.</summary>
    private const int RateDecimals = 20;

    /// <summary>What has come together until now: all until last year, this year's, and how much more that is in percent.</summary>
    public static Comparison SoFar(this Ledger ledger, string key, Fact last, Fact now)
    {
        var all = ledger.Total($"{key}.sofar", [last, now]);
        return new(all, last, now, ledger.Growth($"{key}.sofar.growth", all, last, now));
    }

    /// <summary>A part of a whole in ‰.</summary>
    public static Fact PerThousand(this Ledger ledger, string key, Fact part, Fact whole, int decimals)
    {
        var rate = new Fact(key, Rounded(1000 * part.Value / whole.Value), FactKind.Measure, decimals);
        ledger.Relate("rate", new(1000, part), new(-1, rate, whole));
        return rate;
    }

    /// <summary>Several parts together in percent of a whole, where their sum is not printed.</summary>
    public static Fact RateOfParts(this Ledger ledger, string key, IReadOnlyList<Fact> parts, Fact whole)
    {
        var rate = new Fact(key, Rounded(100 * parts.Sum(part => part.Value) / whole.Value), FactKind.Percent);
        ledger.Relate("rate", [new(-1, rate, whole), .. parts.Select(part => new Term(100, part))]);
        return rate;
    }

    /// <summary>Shares in percent that make up 100.</summary>
    public static ImmutableArray<Fact> Hundred(this Ledger ledger, Dice dice, string key, params decimal[] proportions)
    {
        var shares = Shares(dice, key, 100, proportions);
        ledger.Relate("shares", [.. shares.Select(share => new Term(1, share)), new(-100)]);
        return shares;
    }

    /// <summary>Shares in percent that make up a larger share.</summary>
    public static ImmutableArray<Fact> SharesOf(this Ledger ledger, Dice dice, string key, Fact whole, params decimal[] proportions)
    {
        var shares = Shares(dice, key, whole.Value, proportions);
        ledger.Sum(whole, shares);
        return shares;
    }

    /// <summary>So many 万元 for each thing counted, or so many 元 for each when they are counted in 万.</summary>
    public static Fact TenThousandsEach(this Ledger ledger, string key, Fact amount, Fact count, int decimals = 2)
    {
        var each = new Fact(key, Rounded(amount.Value / 10_000 / count.Value), FactKind.Measure, decimals);
        ledger.Relate("product", new(1, amount), new(-10_000, each, count));
        return each;
    }

    /// <summary>What water in 万吨 costs at a price in 元 a ton.</summary>
    public static Fact WaterFee(this Ledger ledger, string key, Fact volume, Fact price)
    {
        var fee = ledger.Money(key, decimal.Round(10_000 * volume.Value * price.Value, 2, MidpointRounding.AwayFromZero));
        ledger.Relate("product", new(1, fee), new(-10_000, volume, price));
        return fee;
    }

    /// <summary>Something measured, against last year's from chance.</summary>
    public static Comparison CompareMeasure(this Ledger ledger, string key, Dice dice, decimal now, int fromPercent, int toPercent, int decimals = 2) => ledger.Compare(
        key, new Fact(key, now, FactKind.Measure, decimals), new Fact($"{key}.last", now * dice.Share(fromPercent, toPercent), FactKind.Measure, decimals));

    private static ImmutableArray<Fact> Shares(Dice dice, string key, decimal whole, decimal[] proportions)
    {
        var weights = proportions.Select(weight => weight * dice.Share(85, 120)).ToList();
        var shares = weights.Select(weight => decimal.Round(whole * weight / weights.Sum(), 2, MidpointRounding.AwayFromZero)).ToList();
        shares[^1] += whole - shares.Sum();
        return [.. shares.Select((share, index) => new Fact($"{key}.share.{index}", share, FactKind.Percent))];
    }

    private static decimal Rounded(decimal value) => decimal.Round(value, RateDecimals, MidpointRounding.AwayFromZero);
}
