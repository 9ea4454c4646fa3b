using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Splits money as offices agree on it: even amounts, the last one takes what is left.</summary>
internal static class EvenSplits
{
    /// <param name="ledger">Where the facts are kept.</param>
    /// <param name="key">Of the parts.</param>
    /// <param name="whole">What is split.</param>
    /// <param name="to">Yuan that all but the last are multiples of.</param>
    /// <param name="percents">Of all but the last, in percent.</param>
    public static ImmutableArray<Fact> SplitEvenly(this Ledger ledger, string key, Fact whole, int to, params decimal[] percents)
    {
        var amounts = percents.Select(percent => decimal.Floor(whole.Value * percent / 100 / to) * to).ToList();
        var parts = amounts.Append(whole.Value - amounts.Sum()).Select((amount, index) => ledger.Money($"{key}.{index}", amount)).ToImmutableArray();
        ledger.Sum(whole, parts);
        return parts;
    }
}
