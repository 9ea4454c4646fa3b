using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>What totals with carry-overs are made of: 总计＝本年收入＋年初结转, 总计＝本年支出＋年末结转.</summary>
internal static partial class FlowTotals
{
    /// <summary>The relations of each total whose income or expenditure is told with its carry-over.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        for (var at = 0; at < passage.Sentences.Length; at++)
        {
            var mentions = passage.Sentences[at].Mentions;
            foreach (var total in mentions.Where(IsTotal))
            {
                var parts = Behind(mentions, total);
                if (parts.Count == 0 && at + 1 < passage.Sentences.Length && Continues().IsMatch(passage.Sentences[at + 1].Sentence.Text))
                    parts = [.. passage.Sentences[at + 1].Mentions.Where(mention => mention.Depth == 0)];
                foreach (var relation in Of(total, parts))
                    yield return relation;
            }
        }
    }

    private static IEnumerable<ReportRelation> Of(Mention total, List<Mention> parts)
    {
        var usable = parts.FindAll(mention => mention is { IsPlain: true, RowLength: 1, Dimension: "money" });
        if (Income().IsMatch(total.Subject) && Sum(total, usable, IsIncome, IsCarriedIn, "收入总计＝本年收入＋年初结转和结余") is { } income)
            yield return income;
        if (Spending().IsMatch(total.Subject) && Sum(total, usable, IsSpending, IsCarriedOut, "支出总计＝本年支出＋年末结转和结余") is { } spending)
            yield return spending;
    }

    /// <summary>One flow of the year and what is carried; where either is told in parts, only what holds.</summary>
    private static ReportRelation? Sum(Mention total, List<Mention> parts, Predicate<Mention> isFlow, Predicate<Mention> isCarried, Message basis)
    {
        var (flows, carried) = (parts.FindAll(isFlow), parts.FindAll(isCarried));
        if (flows.Count == 0 || carried.Count == 0)
            return null;
        var unit = total.Figure.Unit;
        var relation = new ReportRelation(
            RelationKind.Balance, Nodes.Sum(unit, [.. flows, .. carried]), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, basis);
        return (flows.Count == 1 && carried.Count(Nodes.IsNonZero) == 1) || Nodes.CanHold(relation.Left, relation.Right) ? relation : null;
    }

    /// <summary>The figures behind a total up to the next one, in the bracket it opens or on its own level.</summary>
    private static List<Mention> Behind(ImmutableArray<Mention> mentions, Mention total)
    {
        var rest = mentions.Where(mention => mention.Number.Start > total.Number.Start).TakeWhile(mention => !IsTotal(mention)).ToList();
        return rest is [var first, ..] && first.Depth == total.Depth + 1 && first.Lead.TrimStart() is ['（', ..]
            ? rest.FindAll(mention => mention.Bracket == first.Bracket)
            : rest.FindAll(mention => mention.Bracket == total.Bracket);
    }

    private static bool IsTotal(Mention mention) =>
        mention is { IsAmount: true, IsPlain: true, RowLength: 1, Dimension: "money" } && Total().IsMatch(mention.Subject);

    private static bool IsIncome(Mention mention) => mention.IsAmount && mention.Measure is not (Measure.Opening or Measure.Closing) && IncomeOfYear().IsMatch(mention.Subject);

    private static bool IsSpending(Mention mention) => mention.IsAmount && mention.Measure is not (Measure.Opening or Measure.Closing) && SpendingOfYear().IsMatch(mention.Subject);

    private static bool IsCarriedIn(Mention mention) => mention.Measure == Measure.Opening || (mention.IsAmount && UsedSurplus().IsMatch(mention.Subject));

    private static bool IsCarriedOut(Mention mention) => mention.Measure == Measure.Closing || (mention.IsAmount && Distributed().IsMatch(mention.Subject));

    [GeneratedRegex(@"总计[各均]?$|^(?:全年|本年|当年|年度)?(?:可用|可支配|可使用)(?:资金|财力)(?:总量|总额|总计|合计)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"收|可用|可支配|可使用", RegexOptions.CultureInvariant)]
    private static partial Regex Income();

    [GeneratedRegex(@"支(?!配)", RegexOptions.CultureInvariant)]
    private static partial Regex Spending();

    [GeneratedRegex(@"^(?:本年度?|当年|全年|年度)(?:财政拨款|预算)?(?:收入|拨款|拨入)(?:合计|决算|资金|预算)?$|^(?:财政拨款)?(?:本年|当年)收入", RegexOptions.CultureInvariant)]
    private static partial Regex IncomeOfYear();

    [GeneratedRegex(@"^(?:本年度?|当年|全年|年度)(?:财政拨款|预算)?支出(?:合计|决算|预算)?$|^(?:财政拨款)?(?:本年|当年)支出", RegexOptions.CultureInvariant)]
    private static partial Regex SpendingOfYear();

    [GeneratedRegex(@"使用非财政拨款结余|(?:用|使用)事业基金弥补|弥补收支差额", RegexOptions.CultureInvariant)]
    private static partial Regex UsedSurplus();

    [GeneratedRegex(@"结余分配", RegexOptions.CultureInvariant)]
    private static partial Regex Distributed();

    [GeneratedRegex(@"^\s*(?:其中|收入(?:总计)?(?:包括|构成)|包括)", RegexOptions.CultureInvariant)]
    private static partial Regex Continues();
}
