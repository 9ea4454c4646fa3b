using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>Opening + income − expenditure = closing (结转结余), and income total = expenditure total (收支总计).</summary>
internal static partial class Balances
{
    /// <summary>The balances of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => CarryOvers(passage).Concat(Totals(passage)).Concat(Remainders.Of(passage)));

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
        if (AnyOrder(mentions, opening) is { } found)
            return found;
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
        return Relation(all[0], all[1], all[2], all[3]);
    }

    /// <summary>“本年收入20万元，年初结转5万元，本年支出15万元，年末结转10万元”: each once in its sentence, the income before the opening.</summary>
    private static ReportRelation? AnyOrder(List<Mention> mentions, int opening)
    {
        var sentence = mentions.FindAll(mention => mention.Sentence == mentions[opening].Sentence);
        if (sentence is not [var income, { Measure: Measure.Opening } first, var spending, { Measure: Measure.Closing } last]
            || !IsIncome(income) || !IsSpending(spending) || !sentence.TrueForAll(mention => Nodes.IsSameDimension(mention, first)))
            return null;
        return Relation(first, income, spending, last);
    }

    private static ReportRelation Relation(Mention opening, Mention income, Mention spending, Mention closing)
    {
        var unit = opening.Figure.Unit;
        var apart = new ReportRelation(
            RelationKind.Balance, Nodes.Sum(unit, (1, opening), (1, income), (-1, spending)), ComparisonOperator.Equal,
            Nodes.Of(closing, unit), unit, "年初结转和结余＋本年收入－本年支出＝年末结转和结余");
        if (!WithOpening().IsMatch(income.Subject) || opening.Number.Start > income.Number.Start || opening.Sentence != income.Sentence || Nodes.CanHold(apart.Left, apart.Right))
            return apart;
        return new ReportRelation(
            RelationKind.Balance, Nodes.Sum(unit, (1, income), (-1, spending)), ComparisonOperator.Equal, Nodes.Of(closing, unit), unit, "收入合计（含上年结余）－支出合计＝年末结余")
        {
            Certainty = Certainty.Inferred,
            Assumption = "收入合计已包括本句前列的上年结余",
        };
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
            if (income.Count == 1 && spending.Count == 1 && row.Count == 0 && !HasRest(passage, income[0], spending[0]))
                yield return Equal(income[0], spending[0]);
        }
    }

    /// <summary>收入总计 less 支出总计 leaves a rest that is told too: then the totals do not hold it.</summary>
    private static bool HasRest(Passage passage, Mention income, Mention spending) =>
        income.InBase > spending.InBase
        && passage.Mentions.Any(mention => mention.Number.Start > spending.Number.Start && Rest().IsMatch(mention.Subject) && Nodes.IsNonZero(mention));

    private static ReportRelation Equal(Mention income, Mention spending) =>
        new(RelationKind.Balance, Nodes.Of(income, income.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(spending, income.Figure.Unit),
            income.Figure.Unit, "收入总计与支出总计均含结转结余，必须相等")
        {
            IsByDefinition = true,
        };

    private static bool IsIncome(Mention mention) => mention.RowLength == 1 && Income().IsMatch(mention.Subject) && !IsDerived(mention);

    private static bool IsSpending(Mention mention) => mention.RowLength == 1 && Spending().IsMatch(mention.Subject) && !IsDerived(mention);

    private static bool IsOtherFlow(Mention mention) => OtherFlow().IsMatch(mention.Subject) && Nodes.IsNonZero(mention);

    private static bool IsDerived(Mention mention) => mention.Measure is Measure.Change or Measure.ChangeRate or Measure.Share;

    [GeneratedRegex(@"^(?:[^，支]{0,14}(?:本年|当年|全年|本期|预算))?(?:财政拨款)?(?:收入|拨入|拨款|到账|下达|筹集)(?:资金|合计|总额|决算数?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Income();

    [GeneratedRegex(@"^(?:[^，]{0,12}(?:本年|当年|全年|本期))?(?:财政拨款)?(?:支出|列支|支用|使用|执行)(?:资金|合计|总额|决算数?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Spending();

    /// <summary>A total told behind the opening balance has it in it.</summary>
    [GeneratedRegex("^(?!.*(?:本年|当年|全年|本期)).*(?:合计|总计|总量|总额)$", RegexOptions.CultureInvariant)]
    private static partial Regex WithOpening();

    [GeneratedRegex(@"结余分配|使用非财政|弥补收支|上缴|缴回|收回|调入|调出|事业基金", RegexOptions.CultureInvariant)]
    private static partial Regex OtherFlow();

    [GeneratedRegex(@"收(?:入)?[、和与及]?支(?:出)?(?:决算)?总计各?$", RegexOptions.CultureInvariant)]
    private static partial Regex BothTotals();

    [GeneratedRegex(@"^[^支]{0,6}收入(?:决算)?总计$", RegexOptions.CultureInvariant)]
    private static partial Regex IncomeTotal();

    [GeneratedRegex(@"^[^收]{0,6}支出(?:决算)?总计$", RegexOptions.CultureInvariant)]
    private static partial Regex SpendingTotal();

    [GeneratedRegex(@"结余|结转", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
