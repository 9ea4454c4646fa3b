using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums.Items;

/// <summary>How many items are announced against how many follow: 用于以下2个项目：1.… 2.…; 存在三个问题：一是….</summary>
internal static partial class ItemCounts
{
    private const int MostApart = 2;

    /// <summary>The relations of each list of marked items right behind a count of its kind.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        foreach (var list in text.Items)
        {
            if (list.Before.LastOrDefault() is { IsPlain: true, Number.IsCount: true } count && IsAnnounced(count, list)
                && Math.Abs(count.Figure.Value - list.Items.Length) <= MostApart)
                yield return new ReportRelation(
                    RelationKind.Count, Nodes.Of(count, count.Figure.Unit), ComparisonOperator.Equal, new BoundConstant(list.Items.Length), count.Figure.Unit, $"文中分列{list.Items.Length}项")
                {
                    Certainty = Certainty.Conditional,
                    Assumption = "分列的即所述各项",
                };
        }
    }

    /// <summary>Whether an amount before a list is told right behind a count of fewer items than the list has: 评为“优”的6个，涉及资金1324.87万元 is none of all eleven.</summary>
    public static bool IsOfFewer(ItemList list, Mention amount)
    {
        var count = list.Before.Concat(list.Earlier).Where(mention => mention.Sentence == amount.Sentence && mention.Number.Start < amount.Number.Start && mention.Dimension != "%").MaxBy(mention => mention.Number.Start);
        return count is { IsPlain: true, Number.IsCount: true } && count.Figure.Unit.Symbol is "个" or "项" or "家" or "所" or "户" or "件" && count.Figure.Value < list.Items.Length
            && !count.Sentence.Source.Text[count.Number.End..amount.Number.Start].Contains('；', StringComparison.Ordinal);
    }

    /// <summary>Only the name of what is counted stands between the count and the first item.</summary>
    private static bool IsAnnounced(Mention count, ItemList list) =>
        count.Number.End <= list.Lead.Length && Named().IsMatch(list.Lead[count.Number.End..]);

    [GeneratedRegex(@"^\s*(?:[^，。；：、\d（(]{0,4}?(?:项目|方面|问题|单位|内容|部分|措施|任务|工作|类型|原因|渠道|环节|事项|指标))[^，。；：、\d]{0,4}[：:，。]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
