using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>Counts in a row and what each of them gets, in the same order, with what it all comes to: 一等奖5名、二等奖12名、三等奖20名，奖金依次为3000元、2000元、1000元，发放奖金5.9万元.</summary>
internal static partial class OrderedRules
{
    /// <summary>The relation of each row of rules with as many counts before it and an amount right behind. Asked only.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        for (var at = 2; at < sentence.Mentions.Length; at++)
        {
            var first = sentence.Mentions[at];
            if (first is not { Column: 0, RowLength: > 1, Dimension: "money" } || !Rules().IsMatch(first.Lead) || at < first.RowLength || at + first.RowLength >= sentence.Mentions.Length)
                continue;
            var (counts, rules, amount) = (sentence.Mentions[(at - first.RowLength)..at], sentence.Mentions[at..(at + first.RowLength)], sentence.Mentions[at + first.RowLength]);
            if (counts.All(count => Grades.IsCount(count) && count.Dimension == counts[0].Dimension) && rules.All(rule => rule.IsPlain && rule.Dimension == "money") && amount is { IsPlain: true, RowLength: 1, Dimension: "money" } && Paid().IsMatch(amount.Lead) && amount.InBase > rules.Max(rule => rule.InBase))
                yield return Grades.Paid([.. counts.Zip(rules)], amount);
        }
    }

    [GeneratedRegex(@"(?:标准|奖金|奖励|补助|补贴|单价|奖补|价格|每[^，。；：\d]{1,4})[^，。；：\d]{0,8}(?:依次|分别)[^，。；：\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rules();

    [GeneratedRegex(@"^\s*[，、；]\s*(?:全年|实际|累计)?(?:共计?|合计|总计|发放|支出|兑现|支付|拨付|需|计)[^，。；：\d]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Paid();
}
