using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Blind;

/// <summary>A layout written by someone who did not know the auditor, from the manner of published documents only.</summary>
/// <param name="name">Short name for tables of results.</param>
/// <param name="group"><c>blind-a</c> to <c>blind-e</c>, which may be looked at once measured, or a later one, some of which may not (see Layout.IsTold).</param>
/// <param name="style">How it prints numbers.</param>
internal abstract class BlindLayout(string name, string group, NumberStyle style) : Layout(name, style)
{
    public override string Group => group;

    /// <summary>A rate, or nothing when there is nothing to divide by.</summary>
    protected static object? RateOf(Fact rate, Fact whole, string after = "") => whole.Value == 0 ? null : new Formatted(rate, null, after);

    /// <summary>Items with their number, from 1.</summary>
    protected static IEnumerable<(T Item, int Number)> Numbered<T>(IEnumerable<T> items) => items.Select((item, index) => (item, index + 1));
}
