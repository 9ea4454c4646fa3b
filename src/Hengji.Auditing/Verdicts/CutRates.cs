using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Verdicts;

/// <summary>Rates whose last digits were cut off, not rounded (截尾): 95.4572 % printed as 95.45.</summary>
/// <remarks>Many calculate so. It breaks the relation, but nobody printed a wrong digit: a question, whatever speaks for an error.</remarks>
internal static class CutRates
{
    /// <summary>Whether a broken relation holds if its only percentage was cut, not rounded.</summary>
    public static bool Is(AuditedRelation broken)
    {
        var (relation, outcome) = (broken.Relation, broken.Outcome);
        if (relation.Operator != ComparisonOperator.Equal || relation.Unit != MeasureUnit.Percent || outcome is not { Left: { } left, Right: { } right, DependsOnReading: false }
            || Printed(relation.Right) is not { } rate || rate.Figure.Value == 0 || rate.Figure.PrintedDecimals == 0)
            return false;
        var missing = (left.Printed - right.Printed) * Rational.Of(rate.Sign);
        return missing.Sign > 0 && missing <= Rational.Of(new decimal(1, 0, 0, false, (byte)rate.Figure.PrintedDecimals));
    }

    /// <summary>The percentage as the right side has it, with the sign its words and print give it; null where there is none, or more than one.</summary>
    private static (Figure Figure, int Sign)? Printed(BoundNode right) =>
        right switch
        {
            BoundFigure alone when alone.Figure.Unit == MeasureUnit.Percent => (alone.Figure, Math.Sign(alone.Figure.Value)),
            BoundSum sum when sum.Terms.Where(term => term.Node is not BoundConstant).ToList() is [{ Node: BoundFigure of } only] && of.Figure.Unit == MeasureUnit.Percent => (of.Figure, Math.Sign(of.Figure.Value) * only.Coefficient.Sign),
            _ => null,
        };
}
