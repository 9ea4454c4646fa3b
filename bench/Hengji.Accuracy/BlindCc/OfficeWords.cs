using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Phrases several layouts of blind-cc use.</summary>
internal static class OfficeWords
{
    public const string Numerals = "一二三四五六七八九十";

    /// <summary>增加3.20万元，增长1.50%</summary>
    public static Runs Moved(this Page page, Comparison one, string unit = "万元", string up = "增长", string down = "下降")
    {
        if (one.Change.Value == 0)
            return page.Text($"无增减变化");
        var moved = page.Text($"{page.Word(one.Change, "增加", "减少")}{one.Change:abs}{unit}");
        return one.Last.Value == 0 ? moved : page.Text($"{moved}，{page.Word(one.Change, up, down)}{one.Rate:abs}%");
    }

    /// <summary>完成年初预算的98.20%, or that nothing was planned.</summary>
    public static Runs Completed(this Page page, Line one, string none = "年初未安排预算，为年度中追加") =>
        one.Budget.Value == 0 ? page.Text($"{none}") : page.Text($"完成年初预算的{one.Rate}%");

    /// <summary>Whether more or less was spent than planned.</summary>
    public static string BesidePlan(this Line one, string more, string less) => one.Plan.Change.Value switch { > 0 => more, < 0 => less, _ => "决算数与预算数一致" };

    /// <summary>办公费、水费</summary>
    public static string Names(this IEnumerable<EconomicRow> rows) => string.Join("、", rows.Select(one => one.Name));

    /// <summary>办公费3.20万元、水费1.10万元</summary>
    public static Runs Amounts(this Page page, IEnumerable<EconomicRow> rows, string unit = "万元") => page.Text($"{rows.Select(one => page.Text($"{one.Name}{one.Amount}{unit}")):、}");

    /// <summary>The class, group and item an item is in.</summary>
    public static string Path(this Line item) => $"{SubjectNames.Of(item.Code[..3])}（类）{SubjectNames.Of(item.Code[..5])}（款）{item.Name}（项）";

    /// <summary>The name, set in by its level.</summary>
    public static string SetIn(this Line line) => new string('　', line.Level - 1) + line.Name;

    /// <summary>Two lists side by side, the shorter one filled up with blanks.</summary>
    public static IEnumerable<object?[]> Beside(IReadOnlyList<(string Name, object? Amount)> left, IReadOnlyList<(string Name, object? Amount)> right) =>
        Enumerable.Range(0, Math.Max(left.Count, right.Count)).Select(at => (object?[])
        [
            at < left.Count ? left[at].Name : null, at < left.Count ? left[at].Amount : null, at < right.Count ? right[at].Name : null, at < right.Count ? right[at].Amount : null,
        ]);
}
