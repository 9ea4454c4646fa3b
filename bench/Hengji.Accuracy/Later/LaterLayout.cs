using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Later;

/// <summary>A layout added after the auditor had been fitted to the first ones.</summary>
internal abstract class LaterLayout(string name, NumberStyle style) : Layout(name, style)
{
    public override bool IsLater => true;

    /// <summary>比上年增加…万元，增长…%; without a percentage when there was nothing last year.</summary>
    protected static Runs AgainstLastYear(Page page, Comparison item, string lastYear = "上年")
    {
        if (item.Last.Value == 0)
            return page.Text($"与{lastYear}持平");
        return page.Text($"比{lastYear}{page.Word(item.Change, "增加", "减少")}{item.Change:abs}万元，{page.Word(item.Change, "增长", "下降")}{item.Rate:abs}%");
    }

    /// <summary>A rate, or nothing when there is nothing to divide by.</summary>
    protected static object? RateOf(Fact rate, Fact whole, string after = "") => whole.Value == 0 ? null : new Formatted(rate, null, after);
}
