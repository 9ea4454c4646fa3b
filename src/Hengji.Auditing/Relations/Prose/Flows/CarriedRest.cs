using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>收入总计80亿元…，支出总计79亿元…。收支相抵，结转下年1亿元: what is left of both totals.</summary>
internal static partial class CarriedRest
{
    private const int PassagesBack = 3;

    /// <summary>The relation of each rest told behind both totals.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        for (var at = 0; at < text.Passages.Length; at++)
        {
            var near = text.Passages[Math.Max(0, at - PassagesBack)..(at + 1)].SelectMany(passage => passage.Mentions)
                .Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: "money" }).ToList();
            foreach (var rest in text.Passages[at].Mentions.Where(mention => mention.IsPlain && Balanced().IsMatch(mention.Lead)))
            {
                var before = near.TakeWhile(mention => mention.Figure != rest.Figure).ToList();
                if (before.FindLast(mention => Income().IsMatch(mention.Subject)) is { } income && before.FindLast(mention => Spending().IsMatch(mention.Subject)) is { } spending
                    && before.IndexOf(income) < before.IndexOf(spending))
                    yield return Relation(income, spending, rest);
            }
        }
    }

    private static ReportRelation Relation(Mention income, Mention spending, Mention rest)
    {
        var (unit, isDeficit) = (rest.Figure.Unit, Deficit().IsMatch(rest.Lead));
        return new ReportRelation(
            RelationKind.Balance, isDeficit ? Nodes.Sum(unit, (1, spending), (-1, income)) : Nodes.Sum(unit, (1, income), (-1, spending)), ComparisonOperator.Equal,
            Nodes.Of(rest, unit), unit, isDeficit ? "收支相抵后的赤字＝支出总计－收入总计" : "收支相抵后的结转（结余）＝收入总计－支出总计")
        {
            Certainty = Certainty.Inferred,
            Assumption = "收支相抵的是前文所列收入总计与支出总计",
        };
    }

    [GeneratedRegex(@"(?:收支|两者)?(?:相抵|相减|轧抵|品迭)[^。；：\d]{0,12}(?:结转|结余|节余|滚存|赤字|亏损|盈余)[^，。；：\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Balanced();

    [GeneratedRegex("赤字|亏损", RegexOptions.CultureInvariant)]
    private static partial Regex Deficit();

    [GeneratedRegex(@"总收入$|收入(?:决算)?(?:总计|总量|合计)$|^收方合计$|可用(?:资金|财力)", RegexOptions.CultureInvariant)]
    private static partial Regex Income();

    [GeneratedRegex(@"总(?:支出|费用)$|(?:支出|费用)(?:决算)?(?:总计|总量|合计)$|^支方合计$|^(?:全年|本年)?支出$", RegexOptions.CultureInvariant)]
    private static partial Regex Spending();
}
