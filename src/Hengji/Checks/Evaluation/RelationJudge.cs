using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>Decides a relation of two bound numbers from the range of a form that has the sign of left minus right.</summary>
/// <remarks>
/// Linear sides become one linear form. One quotient beside linear terms is multiplied out with its divisor, which is
/// exact even where dividend and divisor share figures. Anything else is bounded by interval arithmetic, which can call a
/// break within, but never the other way. A divisor whose interval holds 0 makes the relation n/a.
/// </remarks>
public static class RelationJudge
{
    /// <summary>The verdict on two bound numbers; <see cref="Verdict.NotApplicable"/> when a divisor may be 0.</summary>
    public static Verdict Judge(ComparisonOperator comparison, BoundNode left, BoundNode right)
    {
        if (NodeValue.Printed(left) is not { } a || NodeValue.Printed(right) is not { } b
            || Difference(left, right) is not { } range)
            return Verdict.NotApplicable;
        return Judge(comparison, a.CompareTo(b) == 0, range);
    }

    /// <summary>The verdict from the range of the difference.</summary>
    /// <param name="comparison">How the sides must relate.</param>
    /// <param name="isEqual">Whether the printed sides are equal.</param>
    /// <param name="range">Every value of left minus right.</param>
    public static Verdict Judge(ComparisonOperator comparison, bool isEqual, Interval range)
    {
        switch (comparison)
        {
            case ComparisonOperator.Equal:
                return isEqual ? Verdict.Exact : range.Contains(0) ? Verdict.Within : Verdict.Breaks;
            case ComparisonOperator.NotEqual:
                return !range.Contains(0) ? Verdict.Exact : range.IsPoint ? Verdict.Breaks : Verdict.Within;
            case ComparisonOperator.AtMost:
                return range.High.Sign <= 0 ? Verdict.Exact : BelowOrAt(range) ? Verdict.Within : Verdict.Breaks;
            case ComparisonOperator.Less:
                return range.High.Sign < 0 || (range.High.Sign == 0 && range.HighIsOpen) ? Verdict.Exact
                    : range.Low.Sign < 0 ? Verdict.Within
                    : Verdict.Breaks;
            case ComparisonOperator.AtLeast:
                return Judge(ComparisonOperator.AtMost, isEqual, -range);
            default:
                return Judge(ComparisonOperator.Less, isEqual, -range);
        }
    }

    private static bool BelowOrAt(Interval range) => range.Low.Sign < 0 || (range.Low.Sign == 0 && !range.LowIsOpen);

    /// <summary>Range of a form with the sign of left minus right; null when a divisor may be 0.</summary>
    private static Interval? Difference(BoundNode left, BoundNode right)
    {
        var form = LinearForm.Difference(left, right);
        BoundQuotient? single = null;
        var others = 0;
        foreach (var (_, atom) in form.Terms)
        {
            if (atom is BoundQuotient quotient && single is null)
                single = quotient;
            else if (atom is not BoundFigure)
                others++;
        }
        if (NodeValue.Range(form) is not { } bound || single is null || others > 0)
            return NodeValue.Range(form);
        return MultipliedOut(form, single) ?? bound;
    }

    /// <summary>
    /// k·n/d + r has the sign of k·n + r·d where d is positive. For fixed r that is linear in the figures, and it is
    /// it grows with r, so the extremes lie at the two ends of r.
    /// </summary>
    private static Interval? MultipliedOut(LinearForm form, BoundQuotient quotient)
    {
        var (dividend, divisor) = (LinearForm.Of(quotient.Dividend), LinearForm.Of(quotient.Divisor));
        var inside = dividend.Terms.Concat(divisor.Terms).Select(term => term.Atom).ToList();
        var rest = form.Terms.Where(term => term.Atom is BoundFigure).ToList();
        if (inside.Any(atom => atom is not BoundFigure) || rest.Any(term => inside.Any(atom => IsSame(atom, term.Atom))))
            return null;
        var sign = NodeValue.Range(divisor)!.Value.Low.Sign > 0 ? 1 : -1;
        var weight = form.Terms.First(term => ReferenceEquals(term.Atom, quotient)).Coefficient * sign;
        var beside = Interval.Point(form.Constant);
        foreach (var (coefficient, atom) in rest)
            beside += NodeValue.Range(atom)!.Value * coefficient;
        var low = AtEnd(beside.Low);
        if (beside.IsPoint)
            return low;
        var high = AtEnd(beside.High);
        return new Interval(low.Low, high.High, low.LowIsOpen || beside.LowIsOpen, high.HighIsOpen || beside.HighIsOpen);

        Interval AtEnd(Rational end)
        {
            var product = new LinearForm();
            product.Add(quotient.Dividend, weight);
            product.Add(quotient.Divisor, end * sign);
            return NodeValue.Range(product)!.Value;
        }
    }

    private static bool IsSame(BoundNode a, BoundNode b) =>
        ReferenceEquals(((BoundFigure)a).Figure, ((BoundFigure)b).Figure);
}
