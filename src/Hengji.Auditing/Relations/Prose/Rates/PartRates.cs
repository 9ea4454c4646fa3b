using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Rates of a total and of all its parts (收入700亿元，增长1.9%，其中市级341亿元，下降0.7%；区级…): what they start from must add up as the amounts do.</summary>
internal static class PartRates
{
    /// <summary>The relations of each list whose parts add up and tell the same rate.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Lists.Where(list => list.Parts.Length > 1 && !list.IsOpenEnded && AddsUp(list)).SelectMany(list => Of(list, text));

    private static IEnumerable<ReportRelation> Of(PartList list, ProseText text)
    {
        foreach (var rate in text.DerivedOf(list.Total, Measure.ChangeRate, Measure.CompletionRate).Where(IsUsable))
        {
            var own = list.Parts.Select(part => (Part: part, Rates: text.DerivedOf(part, rate.Measure, rate.Measure).Where(other => IsUsable(other) && Against(other) == Against(rate)).ToList())).ToList();
            if (own.TrueForAll(pair => pair.Rates.Count == 1) && !(rate.Measure == Measure.ChangeRate && AreChangesTold(list, text)))
                yield return Relation(list.Total, rate, own.ConvertAll(pair => (pair.Part, pair.Rates[0])));
        }
    }

    private static ReportRelation Relation(Mention total, Mention rate, List<(Mention Part, Mention Rate)> parts)
    {
        var unit = total.Figure.Unit;
        Message name = rate.Measure == Measure.ChangeRate ? "基数" : "预算数";
        return new ReportRelation(
            RelationKind.TextSum, new BoundSum([.. parts.Select(pair => new BoundTerm(1, Base(pair.Part, pair.Rate, unit)))]), ComparisonOperator.Equal,
            Base(total, rate, unit), unit, $"按各项所列比率推算的{name}之和等于“{total.Subject}”的{name}")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各项比率与总的比率口径相同",
        };
    }

    /// <summary>Amount ÷ (1 + growth), or amount ÷ completion.</summary>
    private static BoundQuotient Base(Mention amount, Mention rate, MeasureUnit unit)
    {
        var hundredth = new BoundTerm(Rational.Of(rate.Words.Direction) / Rational.Of(100), Nodes.Of(rate, MeasureUnit.Percent));
        return new BoundQuotient(Nodes.Of(amount, unit), rate.Measure == Measure.ChangeRate ? new BoundSum([hundredth, new BoundTerm(1, new BoundConstant(1))]) : new BoundSum([hundredth]));
    }

    private static bool AddsUp(PartList list) =>
        list.Total.IsPlain && list.Parts.All(part => part.IsPlain && Nodes.IsSameDimension(part, list.Total))
        && Nodes.CanHold(Nodes.Sum(list.Total.Figure.Unit, list.Parts), Nodes.Of(list.Total, list.Total.Figure.Unit));

    /// <summary>Where changes are printed too, each rate is checked by its own.</summary>
    private static bool AreChangesTold(PartList list, ProseText text) =>
        list.Parts.Append(list.Total).All(amount => text.DerivedOf(amount, Measure.Change) is not null);

    private static bool IsUsable(Mention rate) =>
        rate is { IsPlain: true, RowLength: 1, Figure.Value: not 0 } && rate.Figure.Unit == MeasureUnit.Percent && rate.Figure.Value * rate.Words.Direction > -100;

    private static string Against(Mention rate) => rate.Measure == Measure.CompletionRate ? rate.Words.Against : ComparisonWords.Against(rate.Lead);
}
