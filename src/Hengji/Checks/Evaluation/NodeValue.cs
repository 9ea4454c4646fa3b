using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>What a bound number is as printed, and everything it can be behind the print.</summary>
public static class NodeValue
{
    /// <summary>The value at the printed figures; null when a divisor is 0.</summary>
    public static Rational? Printed(BoundNode node)
    {
        switch (node)
        {
            case BoundConstant constant:
                return constant.Value;
            case BoundFigure figure:
                return figure.Figure.Value * figure.Factor;
            case BoundSum sum:
                var total = Rational.Zero;
                foreach (var term in sum.Terms)
                {
                    if (Printed(term.Node) is not { } value)
                        return null;
                    total += value * term.Coefficient;
                }
                return total;
            case BoundProduct product:
                return Printed(product.Left) * Printed(product.Right);
            case BoundQuotient quotient:
                return Printed(quotient.Divisor) is { Sign: not 0 } divisor ? Printed(quotient.Dividend) / divisor : null;
            case BoundChoice choice:
                return Choose(choice);
            default:
                throw new ArgumentException($"Unknown node {node.GetType().Name}.", nameof(node));
        }
    }

    /// <summary>
    /// All values it can have; null when a divisor is not clear of 0. A figure used on both sides of a quotient or
    /// product is taken as two independent ones, so the range may be too wide, never too narrow.
    /// </summary>
    public static Interval? Range(BoundNode node) =>
        node switch
        {
            BoundConstant constant => Interval.Point(constant.Value),
            BoundFigure figure => figure.Figure.Interval * figure.Factor,
            BoundSum => Range(LinearForm.Of(node)),
            BoundProduct product => Range(product.Left) is { } a && Range(product.Right) is { } b
                ? IntervalArithmetic.Multiply(a, b)
                : null,
            BoundQuotient quotient => Range(quotient.Dividend) is { } a && Range(quotient.Divisor) is { } b
                ? IntervalArithmetic.Divide(a, b)
                : null,
            BoundChoice choice => Range(choice),
            _ => throw new ArgumentException($"Unknown node {node.GetType().Name}.", nameof(node)),
        };

    internal static Interval? Range(LinearForm form)
    {
        var range = Interval.Point(form.Constant);
        foreach (var (coefficient, atom) in form.Terms)
        {
            if (Range(atom) is not { } part)
                return null;
            range += part * coefficient;
        }
        return range;
    }

    private static Interval? Range(BoundChoice choice)
    {
        Interval? result = null;
        foreach (var part in choice.Parts)
        {
            if (Range(part) is not { } range)
                return null;
            result = (result, choice.Function) switch
            {
                (_, RuleFunction.Abs) => IntervalArithmetic.Absolute(range),
                (null, _) => range,
                ({ } so, RuleFunction.Min) => IntervalArithmetic.Lesser(so, range),
                ({ } so, _) => IntervalArithmetic.Greater(so, range),
            };
        }
        return result;
    }

    private static Rational? Choose(BoundChoice choice)
    {
        Rational? result = null;
        foreach (var part in choice.Parts)
        {
            if (Printed(part) is not { } value)
                return null;
            result = (result, choice.Function) switch
            {
                (_, RuleFunction.Abs) => Rational.Abs(value),
                (null, _) => value,
                ({ } so, RuleFunction.Min) => Rational.Min(so, value),
                ({ } so, _) => Rational.Max(so, value),
            };
        }
        return result;
    }
}
