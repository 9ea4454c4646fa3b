using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>What a fund has left of a year (本年收支结余), and with last year's what it has in all (年末滚存结余).</summary>
internal static partial class YearSurplus
{
    /// <summary>The relations of each passage; a surplus ends the account of its fund.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var before = new List<Mention>();
        var mentions = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: "money" } && mention.Measure is not (Measure.Change or Measure.LastYear or Measure.Budget)).ToList();
        for (var at = 0; at < mentions.Count; at++)
        {
            if (!Surplus().IsMatch(mentions[at].Lead))
            {
                before.Add(mentions[at]);
                continue;
            }
            if (Flows(before, mentions[at]) is { } flows)
                yield return flows;
            if (at + 1 < mentions.Count && Accumulated(before, mentions[at], mentions[at + 1]) is { } accumulated)
                yield return accumulated;
            before.Clear();
        }
    }

    /// <summary>Income and expenditure that make it; where none do, the only ones, or the ones that one slip keeps from it.</summary>
    private static ReportRelation? Flows(List<Mention> before, Mention surplus)
    {
        var (income, spending) = (before.FindAll(mention => Income().IsMatch(mention.Subject)), before.FindAll(mention => Spending().IsMatch(mention.Subject)));
        var pairs = income.SelectMany(one => spending.Where(other => other.Number.Start > one.Number.Start).Select(other => (Income: one, Spending: other))).ToList();
        foreach (var (one, other) in pairs)
        {
            if (Relation(one, other, surplus) is var relation && Nodes.CanHold(relation.Left, relation.Right))
                return relation;
        }
        if (pairs is [var only])
            return Relation(only.Income, only.Spending, surplus);
        if (pairs.FindAll(pair => !IsPart(pair.Income, before) && !IsPart(pair.Spending, before)) is [var main])
            return Relation(main.Income, main.Spending, surplus);
        return pairs.Find(pair => OneSlip.Explains([(1, pair.Income), (-1, pair.Spending)], surplus, Sign(surplus))) is { Income: not null } slipped
            ? Relation(slipped.Income, slipped.Spending, surplus)
            : null;
    }

    /// <summary>Told behind 其中 in its sentence.</summary>
    private static bool IsPart(Mention mention, List<Mention> told) =>
        told.Exists(other => other.Sentence == mention.Sentence && other.Number.Start <= mention.Number.Start && other.Lead.Contains("其中", StringComparison.Ordinal));

    private static ReportRelation Relation(Mention income, Mention spending, Mention surplus)
    {
        var unit = surplus.Figure.Unit;
        return new ReportRelation(
            RelationKind.Balance, Nodes.Sum(unit, (1, income), (-1, spending)), ComparisonOperator.Equal, Nodes.Sum(unit, (Sign(surplus), surplus)), unit, "本年收支结余＝本年收入－本年支出")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"结余的是“{income.Subject}”与“{spending.Subject}”",
        };
    }

    private static ReportRelation? Accumulated(List<Mention> before, Mention surplus, Mention closing)
    {
        if (!Rolled().IsMatch(closing.Lead) || before.FindAll(mention => mention.Measure == Measure.Opening || Carried().IsMatch(mention.Lead)) is not [var opening])
            return null;
        var unit = closing.Figure.Unit;
        return new ReportRelation(
            RelationKind.Balance, Nodes.Sum(unit, (1, opening), (Sign(surplus), surplus)), ComparisonOperator.Equal, Nodes.Of(closing, unit), unit, "年末滚存结余＝上年结余＋本年收支结余")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列上年结余为同一基金的结余",
        };
    }

    /// <summary>收支缺口 and 赤字 are told without their sign.</summary>
    private static int Sign(Mention surplus) => surplus.Figure.Value > 0 && Deficit().IsMatch(surplus.Lead) ? -1 : 1;

    [GeneratedRegex(@"(?:^|[，；。：、\s])(?:其中)?(?:(?:本年|当年|当期|年度|全年|本期)(?:收支)?(?:相抵后?)?(?:当[年期])?(?:结余|盈余|缺口|赤字|亏损)|收支(?:相抵后?)?(?:结余|盈余|缺口|差额|赤字)|收支总量相抵[后，]*[^，；。：\d]{0,6}(?:结余|赤字))(?:决算数|额|资金)?[为是约：]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Surplus();

    [GeneratedRegex("缺口|赤字|亏损", RegexOptions.CultureInvariant)]
    private static partial Regex Deficit();

    [GeneratedRegex(@"收入(?:总量|总计|合计|总额|决算数?|数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Income();

    [GeneratedRegex(@"(?:支出|总费用)(?:总量|总计|合计|总额|决算数?|数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Spending();

    [GeneratedRegex(@"(?:年末|期末|累计|滚存)[^，；。：\d]{0,8}(?:结余|结存)[^，；。：\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rolled();

    [GeneratedRegex(@"(?:上年|年初|期初)[^，；。：\d]{0,8}(?:结余|结存)[^，；。：\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Carried();
}
