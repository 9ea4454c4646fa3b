using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>Changes and growth against last year (增减额、增减比率) printed beside the amount.</summary>
internal static class Changes
{
    /// <summary>For each amount with a change, a rate or last year's amount: what binds them.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Mentions.Where(mention => mention.IsAmount && mention.IsPlain).SelectMany(amount => Of(amount, text));

    private static IEnumerable<ReportRelation> Of(Mention amount, ProseText text)
    {
        var (change, rate) = (text.DerivedOf(amount, Measure.Change), text.DerivedOf(amount, Measure.ChangeRate));
        if (change is { IsPlain: false } || rate is { IsPlain: false })
            yield break;
        var last = LastYear(amount, text);
        if (change is not null && rate is not null && Nodes.IsSameDimension(change, amount) && rate.Number.Start > change.Number.Start)
            yield return Growth(amount, change, rate);
        if (last is not null && change is not null && Nodes.IsSameDimension(change, last))
            yield return Difference(amount, last, change);
        if (last is not null && rate is not null && Nodes.IsNonZero(last))
            yield return GrowthFrom(amount, last, rate);
    }

    /// <summary>Rate = change ÷ (amount − change).</summary>
    private static ReportRelation Growth(Mention amount, Mention change, Mention rate)
    {
        var unit = amount.Figure.Unit;
        var sign = change.Words.Direction;
        return new ReportRelation(
            RelationKind.ChangeRate,
            Nodes.Percent(Nodes.Of(change, unit), Nodes.Sum(unit, (1, amount), (-sign, change))),
            ComparisonOperator.Equal,
            Nodes.Sum(MeasureUnit.Percent, (sign * rate.Words.Direction, rate)),
            MeasureUnit.Percent,
            sign > 0 ? "增长率＝增加额÷（本年数－增加额）" : "下降率＝减少额÷（本年数＋减少额）");
    }

    private static ReportRelation Difference(Mention amount, Mention last, Mention change)
    {
        var unit = amount.Figure.Unit;
        return new ReportRelation(
            RelationKind.Change, Nodes.Sum(unit, (1, amount), (-1, last)), ComparisonOperator.Equal,
            Nodes.Sum(unit, (change.Words.Direction, change)), unit, "增减额＝本年数－上年数");
    }

    private static ReportRelation GrowthFrom(Mention amount, Mention last, Mention rate)
    {
        var unit = amount.Figure.Unit;
        return new ReportRelation(
            RelationKind.ChangeRate,
            Nodes.Percent(Nodes.Of(amount, unit), Nodes.Of(last, unit)),
            ComparisonOperator.Equal,
            new BoundSum([new BoundTerm(rate.Words.Direction, Nodes.Of(rate, MeasureUnit.Percent)), new BoundTerm(100, new BoundConstant(1))]),
            MeasureUnit.Percent,
            "增减比率＝（本年数－上年数）÷上年数");
    }

    /// <summary>The one last year's amount in the sentence, when the amount is the sentence's only other one.</summary>
    private static Mention? LastYear(Mention amount, ProseText text)
    {
        var sentence = text.SentenceOf(amount);
        var last = sentence.Where(mention => mention.Measure == Measure.LastYear && Nodes.IsSameDimension(mention, amount)).ToList();
        var amounts = sentence.Count(mention => mention.IsAmount && mention.Depth == 0);
        return last is [{ IsPlain: true }] && amounts == 1 && amount.Depth == 0 ? last[0] : null;
    }
}
