using System.Text.RegularExpressions;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>An amount per person whose words say by whom it is divided, where their number is told elsewhere: 公用经费645.85万元，…，按在职职工计算人均公用经费4.75万元.</summary>
/// <remarks>The amount is the sentence's of the same name, the number the only one the document tells of such people.</remarks>
internal static partial class PerEmployee
{
    /// <summary>The relations of all such averages.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var people = text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Number.IsCount: true, Figure.Unit.Symbol: "人" or "名" }).ToList();
        foreach (var per in text.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Dimension: "money" }))
        {
            if (Words().Match(per.Lead) is not { Success: true } words)
                continue;
            var counted = people.FindAll(mention => mention.Subject.EndsWith(words.Groups["who"].Value, StringComparison.Ordinal) && Nodes.IsNonZero(mention)).DistinctBy(mention => mention.InBase).ToList();
            var amounts = text.SentenceOf(per).Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Dimension: "money" } && mention.Number.Start < per.Number.Start && mention.Subject.EndsWith(words.Groups["what"].Value, StringComparison.Ordinal)).ToList();
            if (counted is [var count] && amounts is [var amount] && count.Sentence != per.Sentence)
                yield return PerHead.Relation(amount, count, per) with { Assumption = "平均数以文中另处所列人数计算" };
        }
    }

    [GeneratedRegex(@"按(?:年末|年底|全部|实有)?(?<who>在职(?:职工|人员|教职工|干部职工)|在编人员|教职工|职工)(?:人数)?(?:计算|测算|折算)?[，]?人均(?<what>[^，。；：、\d]{2,10}?)(?:为|是|约)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
