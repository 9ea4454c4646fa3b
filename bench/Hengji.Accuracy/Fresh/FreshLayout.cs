using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>A layout written from the manner of published reports only, apart from the auditor.</summary>
internal abstract class FreshLayout(string name, NumberStyle style) : Layout(name, style)
{
    public override bool IsFresh => true;

    /// <summary>A rate, or nothing when there is nothing to divide by.</summary>
    protected static object? RateOf(Fact rate, Fact whole, string after = "") => whole.Value == 0 ? null : new Formatted(rate, null, after);

    /// <summary>Items with their number, from 1.</summary>
    protected static IEnumerable<(T Item, int Number)> Numbered<T>(IEnumerable<T> items) => items.Select((item, index) => (item, index + 1));
}
