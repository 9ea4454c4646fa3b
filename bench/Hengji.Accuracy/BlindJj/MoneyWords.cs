using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Wordings of changes that several of these documents use, with what to say where there is none.</summary>
internal static class MoneyWords
{
    /// <summary>增加3.20万元，增长1.10%</summary>
    public static Runs Against(this Page page, Comparison one, string unit = "万元", string than = "上年") => one.Change.Value == 0
        ? page.Text($"与{than}持平")
        : one.Last.Value == 0 ? page.Text($"{than}无此项支出") : page.Text($"{page.Moved(one)}{unit}，{page.Rose(one)}");

    /// <summary>The two ways of an amount being below or above its budget.</summary>
    public static string Kept(this Page page, Comparison plan, string below, string above, string even) =>
        plan.Change.Value == 0 ? even : page.Word(plan.Change, above, below);

    /// <summary>Names of economic subjects in a row.</summary>
    public static string Names(IEnumerable<CostLine> lines) => string.Join("、", lines.Select(line => line.Name));
}
