using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>Opening + income − expenditure = closing (结转结余), and income total = expenditure total (收支总计).</summary>
internal static partial class Balances
{
    /// <summary>The balances of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => CarryOvers(passage).Concat(Totals(passage)));

    private static IEnumerable<ReportRelation> CarryOvers(Passage passage)
    {
        var mentions = passage.Mentions.Where(mention => mention.Depth == 0 && mention.IsPlain).ToList();
        for (var at = 0; at < mentions.Count; at++)
        {
            if (mentions[at].Measure == Measure.Opening && Span(mentions, at) is { } relation)
                yield return relation;
        }
    }

    /// <summary>One opening, income, expenditure and closing in this order, other figures between being their parts.</summary>
    private static ReportRelation? Span(List<Mention> mentions, int opening)
    {
        var end = mentions.FindIndex(opening + 1, mention => mention.Measure is Measure.Closing or Measure.Opening);
        if (end < 0 || mentions[end].Measure != Measure.Closing)
            return null;
        var between = mentions[(opening + 1)..end];
        var (income, spending) = (between.Where(IsIncome).ToList(), between.Where(IsSpending).ToList());
        if (income.Count != 1 || spending.Count != 1 || between.Any(IsOtherFlow))
            return null;
        Mention[] all = [mentions[opening], income[0], spending[0], mentions[end]];
        if (!all.All(mention => Nodes.IsSameDimension(mention, mentions[opening])))
            return null;
        var unit = mentions[opening].Figure.Unit;
        return new ReportRelation(
            RelationKind.Balance, Nodes.Sum(unit, (1, all[0]), (1, all[1]), (-1, all[2])), ComparisonOperator.Equal,
            Nodes.Of(all[3], unit), unit, "年初结转和结余＋本年收入－本年支出＝年末结转和结余");
    }

    /// <summary>收、支总计: by definition equal.</summary>
    private static IEnumerable<ReportRelation> Totals(Passage passage)
    {
        foreach (var sentence in passage.Sentences)
        {
            var amounts = sentence.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, Depth: 0 }).ToList();
            var row = amounts.Where(mention => mention.RowLength == 2 && BothTotals().IsMatch(mention.Subject)).ToList();
            if (row.Count == 2)
                yield return Equal(row[0], row[1]);
            var (income, spending) = (amounts.Where(mention => IncomeTotal().IsMatch(mention.Subject)).ToList(),
                amounts.Where(mention => SpendingTotal().IsMatch(mention.Subject)).ToList());
            if (income.Count == 1 && spending.Count == 1 && row.Count == 0)
                yield return Equal(income[0], spending[0]);
        }
    }

    private static ReportRelation Equal(Mention income, Mention spending) =>
        new(RelationKind.Balance, Nodes.Of(income, income.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(spending, income.Figure.Unit),
            income.Figure.Unit, "收入总计与支出总计均含结转结余，必须相等");

    private static bool IsIncome(Mention mention) => mention.RowLength == 1 && Income().IsMatch(mention.Subject) && !IsDerived(mention);

    private static bool IsSpending(Mention mention) => mention.RowLength == 1 && Spending().IsMatch(mention.Subject) && !IsDerived(mention);

    private static bool IsOtherFlow(Mention mention) => OtherFlow().IsMatch(mention.Subject) && Nodes.IsNonZero(mention);

    private static bool IsDerived(Mention mention) => mention.Measure is Measure.Change or Measure.ChangeRate or Measure.Share;

    [GeneratedRegex(@"^(?:[^，]{0,12}本年)?(?:财政拨款)?收入(?:合计|总额|决算数?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Income();

    [GeneratedRegex(@"^(?:[^，]{0,12}本年)?(?:财政拨款)?支出(?:合计|总额|决算数?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Spending();

    [GeneratedRegex(@"结余分配|使用非财政|弥补收支|上缴|缴回|收回|调入|调出|事业基金", RegexOptions.CultureInvariant)]
    private static partial Regex OtherFlow();

    [GeneratedRegex(@"收(?:入)?[、和与及]?支(?:出)?(?:决算)?总计各?$", RegexOptions.CultureInvariant)]
    private static partial Regex BothTotals();

    [GeneratedRegex(@"^[^支]{0,6}收入(?:决算)?总计$", RegexOptions.CultureInvariant)]
    private static partial Regex IncomeTotal();

    [GeneratedRegex(@"^[^收]{0,6}支出(?:决算)?总计$", RegexOptions.CultureInvariant)]
    private static partial Regex SpendingTotal();
}
