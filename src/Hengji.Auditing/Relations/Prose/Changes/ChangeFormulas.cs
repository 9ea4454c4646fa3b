using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>The arithmetic of changes: amount, what it was, difference and rate.</summary>
internal static class ChangeFormulas
{
    /// <summary>Rate = change ÷ (amount − change).</summary>
    public static ReportRelation Growth(Mention amount, Mention change, Mention rate)
    {
        var unit = amount.Figure.Unit;
        var sign = change.Words.Direction;
        return Rate(
            Nodes.Percent(Nodes.Of(change, unit), Nodes.Sum(unit, (1, amount), (-sign, change))), Signed(rate, sign * rate.Words.Direction),
            sign > 0 ? "增长率＝增加额÷（本年数－增加额）" : "下降率＝减少额÷（本年数＋减少额）");
    }

    /// <summary>Amount − what it was = change.</summary>
    public static ReportRelation Difference(Mention amount, Mention before, Mention change)
    {
        var unit = amount.Figure.Unit;
        return new ReportRelation(
            RelationKind.Change, Nodes.Sum(unit, (1, amount), (-1, before)), ComparisonOperator.Equal,
            Nodes.Sum(unit, (change.Words.Direction, change)), unit, before.Measure == Measure.LastYear ? "增减额＝本年数－上年数" : "增减额＝现数－原数");
    }

    /// <summary>Rate = amount ÷ what it was − 1.</summary>
    public static ReportRelation GrowthFrom(Mention amount, Mention before, Mention rate)
    {
        var unit = amount.Figure.Unit;
        return Rate(
            new BoundSum([new BoundTerm(100, new BoundQuotient(Nodes.Of(amount, unit), Nodes.Of(before, unit))), new BoundTerm(-1, new BoundConstant(100))]),
            Signed(rate, rate.Words.Direction),
            before.Measure == Measure.LastYear ? "增减比率＝（本年数－上年数）÷上年数" : "增减比率＝（现数－原数）÷原数");
    }

    /// <summary>Rate = change ÷ what it was.</summary>
    public static ReportRelation OnBase(Mention before, Mention change, Mention rate) =>
        Rate(
            Nodes.Percent(Nodes.Of(change, before.Figure.Unit), Nodes.Of(before, before.Figure.Unit)),
            Signed(rate, change.Words.Direction * rate.Words.Direction), "增减比率＝增减额÷原数");

    /// <summary>The printed rate; 下降5% as −5 %.</summary>
    private static BoundNode Signed(Mention rate, int sign) =>
        sign > 0 ? Nodes.Of(rate, MeasureUnit.Percent) : Nodes.Sum(MeasureUnit.Percent, (sign, rate));

    private static ReportRelation Rate(BoundNode computed, BoundNode printed, Message basis) =>
        new(RelationKind.ChangeRate, computed, ComparisonOperator.Equal, printed, MeasureUnit.Percent, basis);
}
