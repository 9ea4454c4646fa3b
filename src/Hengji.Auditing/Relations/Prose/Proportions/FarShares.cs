using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Rates;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Shares and completion rates told of a name whose amount, total or budget stands elsewhere in the text: 基本支出占55.27%，项目支出占44.73%.</summary>
/// <remarks>Amounts must be told with one value only. Where they do not make the rate, one slip of the hand must explain it: else others are meant.</remarks>
internal static class FarShares
{
    private const int ShortestName = 2;

    /// <summary>The relations of all shares and rates that name what they are of, with no amount of it in their own words.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var amounts = Told(text, mention => mention.IsAmount);
        var budgets = Told(text, mention => mention.IsBudget || mention.Measure == Measure.Target);
        var totals = text.Lists.SelectMany(list => list.Parts.Select(part => (part.Figure, list.Total)))
            .ToLookup(pair => pair.Figure, pair => pair.Total, (IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        var paired = RatePairs.Of(text).Select(pair => pair.Rate.Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        foreach (var rate in text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Measure: Measure.Share or Measure.CompletionRate } && mention.Figure.Unit == MeasureUnit.Percent && Nodes.IsNonZero(mention)))
        {
            if (rate.Measure == Measure.Share ? rate.Of is not null : paired.Contains(rate.Figure))
                continue;
            var amount = rate.Of ?? Only(amounts[FactKey.Subject(rate.Measure == Measure.Share ? rate.Subject : rate.Words.Own)]);
            if (amount is { IsPlain: true, RowLength: 1 } && Whole(rate, amount, amounts, budgets, totals) is { } whole && Nodes.IsNonZero(whole) && Nodes.IsSameDimension(whole, amount) && Relation(rate, amount, whole) is { } relation)
                yield return relation;
        }
    }

    private static ILookup<string, Mention> Told(ProseText text, Predicate<Mention> isKind) =>
        text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && isKind(mention) && FactKey.Subject(mention.Subject) is { Length: >= ShortestName } name && !FactKey.IsGeneral(name))
            .ToLookup(mention => FactKey.Subject(mention.Subject));

    /// <summary>The budget of the amount's name; the total the share's words name, else that of the list the amount stands in.</summary>
    private static Mention? Whole(Mention rate, Mention amount, ILookup<string, Mention> amounts, ILookup<string, Mention> budgets, ILookup<Figure, Mention> totals) =>
        rate.Measure == Measure.CompletionRate ? Only(budgets[FactKey.Subject(amount.Subject)])
        : rate.Words.Against.Length > 0 ? Called(amounts[FactKey.Subject(rate.Words.Against)], rate.Words.Against) ?? Only(amounts[FactKey.Subject(rate.Words.Against)])
        : Only(totals[amount.Figure]);

    private static ReportRelation? Relation(Mention rate, Mention amount, Mention whole)
    {
        var left = Nodes.Percent(Nodes.Of(amount, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit));
        var isShare = rate.Measure == Measure.Share;
        return !Nodes.CanHold(left, Nodes.Of(rate, MeasureUnit.Percent)) && !IsSlip(rate, amount, whole) && !(isShare && amount == rate.Of && IsCalled(whole, rate.Words.Against)) ? null : new ReportRelation(
            isShare ? RelationKind.Share : RelationKind.CompletionRate, left, ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, isShare ? (Message)$"占比＝“{amount.Subject}”÷“{whole.Subject}”" : $"完成率＝“{amount.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "文中另处所列同名的数是比率的分子、分母",
        };
    }

    private static bool IsSlip(Mention rate, Mention amount, Mention whole) =>
        SlipShape.ExplainsShare(rate.Figure, amount, whole);

    /// <summary>缴存额 rather than 缴存总额 is 当年缴存额: the value of those whose name is the very one.</summary>
    private static Mention? Called(IEnumerable<Mention> told, string name) => Only(told.Where(mention => IsCalled(mention, name)));

    private static bool IsCalled(Mention mention, string name) => Bare(mention.Subject) == Bare(name);

    /// <summary>项目支出总额 is 项目支出; 缴存总额 is not 缴存.</summary>
    private static string Bare(string name) => FactKey.Plain(name) is [.. var flow, '总', '额'] && flow.EndsWith("支出", StringComparison.Ordinal) ? flow : FactKey.Plain(name);

    /// <summary>The value all places tell.</summary>
    private static Mention? Only(IEnumerable<Mention> told) =>
        told.DistinctBy(mention => mention.InBase).Take(2).ToList() is [var one] ? one : null;
}
