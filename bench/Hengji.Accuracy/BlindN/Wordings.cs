using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>Phrases several layouts of blind-n use.</summary>
internal static class Wordings
{
    /// <summary>增加3.20万元，增长1.50%; without a rate where there was nothing before.</summary>
    public static Runs Differs(this Page page, Comparison one, string unit = "万元", string up = "增长", string down = "下降")
    {
        if (one.Change.Value == 0)
            return page.Text($"无增减");
        var moved = page.Text($"{page.Word(one.Change, "增加", "减少")}{one.Change:abs}{unit}");
        return one.Last.Value == 0 ? moved : page.Text($"{moved}，{page.Word(one.Change, up, down)}{one.Rate:abs}%");
    }

    /// <summary>增收3.20万元，增长1.50% and the like, in the order a region has.</summary>
    public static Runs Grows(this Page page, Comparison one, string up = "增长", string down = "下降") =>
        page.Text($"{page.Word(one.Change, up, down)}{one.Rate:abs}%");

    /// <summary>较年初预算数增加3.20万元，增长1.50%, or that nothing was planned.</summary>
    public static Runs BesidePlan(this Page page, AccountSubject one) => (one.IsPlanned, one.Plan.Change.Value) switch
    {
        (false, _) => page.Text($"年初未安排预算"),
        (_, 0) => page.Text($"与年初预算数持平"),
        _ => page.Text($"较年初预算数{page.Differs(one.Plan)}"),
    };

    /// <summary>基本工资3.20万元、津贴补贴1.10万元</summary>
    public static Runs Each(this Page page, IEnumerable<EconomicItem> items, string unit = "万元") =>
        page.Text($"{items.Select(one => page.Text($"{one.Name}{one.Amount}{unit}")):、}");

    /// <summary>Class, group and item with their codes.</summary>
    public static string CodedPath(this AccountSubject item, IEnumerable<AccountSubject> all) => string.Concat(
        all.Where(one => item.Code.StartsWith(one.Code, StringComparison.Ordinal)).Select(one => one.Name + one.Level switch { 1 => "（类）", 2 => "（款）", _ => "（项）" }));
}
