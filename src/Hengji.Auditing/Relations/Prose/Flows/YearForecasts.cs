using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>What was spent up to a month, what is expected of those left, and the whole year: 截至7月底累计支出60万元。…预计8—12月支出38万元，全年支出98万元.</summary>
internal static partial class YearForecasts
{
    private const int MostTold = 40;

    /// <summary>The relations of each forecast with what was told before it.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var spent = text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: "money" } && UpTo().IsMatch(mention.Lead)).Take(MostTold).ToList();
        return spent.Count == 0 ? [] : text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => Of(sentence.Mentions, spent));
    }

    private static IEnumerable<ReportRelation> Of(ImmutableArray<Mention> mentions, List<Mention> spent)
    {
        for (var at = 1; at < mentions.Length; at++)
        {
            var (left, year) = (mentions[at - 1], mentions[at]);
            if (left is not { IsPlain: true, RowLength: 1, Dimension: "money" } || year is not { IsPlain: true, RowLength: 1, Dimension: "money" } || Left().Match(left.Lead) is not { Success: true } months || !WholeYear().IsMatch(year.Lead))
                continue;
            var before = (WholeNumber.Of(months.Groups["from"]) - 1).ToString(CultureInfo.InvariantCulture);
            var same = spent.FindAll(mention => UpTo().Match(mention.Lead).Groups["month"].Value == before);
            if ((same.Find(mention => OneSlip.IsNear([(1, mention), (1, left)], year)) ?? (same is [var only] ? only : null)) is not { } done)
                continue;
            var unit = year.Figure.Unit;
            yield return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, [done, left]), ComparisonOperator.Equal, Nodes.Of(year, unit), unit, "已支出数＋预计支出数＝预计全年支出数")
            {
                Certainty = OneSlip.IsNear([(1, done), (1, left)], year) ? Certainty.Inferred : Certainty.Conditional,
                Assumption = "两段时期相接，口径相同",
            };
        }
    }

    [GeneratedRegex(@"(?:(?:截至|截止|至)[^，。；]{0,8}?|1 *[-—–~～至到]+ *)(?<month>\d{1,2})月(?:底|末|份|\d{1,2}日)?[^，。；\d]{0,8}(?:支出|执行|支付|完成|拨付|使用)(?:数|额|资金)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex UpTo();

    [GeneratedRegex(@"预计[^，。；]{0,4}?(?<from>\d{1,2}) *月? *[-—–~～至到]+ *12月(?:份|底|末)?[^，。；\d]{0,6}(?:支出|执行|支付|完成|拨付|使用)(?:数|额|资金)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    [GeneratedRegex(@"^\s*[，；、]?\s*(?:预计)?全年(?:预计)?(?:累计|共|可|将)?(?:支出|执行|支付|完成|拨付|使用)(?:数|额|资金)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeYear();
}
