using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>Phrases that every published account has in one form or another.</summary>
internal static class AccountPhrases
{
    public const string Numerals = "一二三四五六七八九十";

    /// <summary>增加3.20万元，增长1.50%; 持平 where nothing changed.</summary>
    public static Runs Against(this Page page, Comparison one, string unit = "万元", string rise = "增长") =>
        one.Change.Value == 0 ? page.Text($"持平")
        : one.Last.Value == 0 ? page.Text($"{page.Moved(one)}{unit}")
        : page.Text($"{page.Moved(one)}{unit}，{page.Rose(one, rise)}");

    /// <summary>决算数大于预算数的主要原因是……, or that both are the same.</summary>
    public static string Beside(this AccountSubject one, string budget = "预算数", string link = "的主要原因是") => one.Plan.Change.Value switch
    {
        0 => $"决算数与{budget}持平",
        > 0 => $"决算数大于{budget}{link}{one.Reason()}",
        _ => $"决算数小于{budget}{link}{one.Reason()}",
    };

    /// <summary>决算数小于预算数 alone.</summary>
    public static string Beside(this HeldCost one) => one.Plan.Change.Value == 0 ? "决算数与预算数持平" : "决算数小于预算数";

    /// <summary>A reason that goes with more or less.</summary>
    public static string Reason(this AccountSubject one) => (one.Project.Value, one.Plan.Change.Value) switch
    {
        (_, 0) => "按预算执行",
        (0, > 0) => "人员调入及缴费基数调整，年中追加了经费",
        (0, _) => "人员减少，实际支出低于预算",
        (_, > 0) => "年中追加了专项工作经费",
        _ => "压减一般性支出，部分项目款项按合同转入下年支付",
    };

    /// <summary>基本工资3.20万元、津贴补贴1.10万元</summary>
    public static Runs Listed(this Page page, IEnumerable<EconomicItem> items, string unit = "万元") => page.Text($"{items.Select(one => page.Text($"{one.Name}{one.Amount}{unit}")):、}");

    /// <summary>The names of items that were paid for.</summary>
    public static string Names(IEnumerable<EconomicItem> items) => string.Join("、", items.Select(one => one.Name));

    /// <summary>Class, group and item in the words of a region.</summary>
    public static string Path(this AccountSubject item, FinalAccount account, string link = "") => string.Join(
        link, account.Subjects.Where(one => item.Code.StartsWith(one.Code, StringComparison.Ordinal)).Select(one => one.Name + one.Level switch { 1 => "（类）", 2 => "（款）", _ => "（项）" }));

    /// <summary>A name indented by its level.</summary>
    public static string Indented(this AccountSubject one) => new string('　', one.Level - 1) + one.Name;
}
