using Hengji.Checks.Evaluation;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks;

/// <summary>Judges one relation that does not come from a rule: found in a finished document, for instance.</summary>
public static class RelationCheck
{
    /// <summary>Verdict, distance and explanation.</summary>
    /// <param name="comparison">How the sides must relate.</param>
    /// <param name="left">Left side.</param>
    /// <param name="right">Right side, in the same unit.</param>
    /// <param name="unit">That unit.</param>
    public static RelationOutcome Judge(ComparisonOperator comparison, BoundNode left, BoundNode right, MeasureUnit unit)
    {
        var verdict = RelationJudge.Judge(comparison, left, right);
        if (verdict == Verdict.NotApplicable)
            return new RelationOutcome(verdict, null, null, 0, 0, "", false);
        var (gap, slack) = Distance(left, right);
        return new RelationOutcome(
            verdict,
            Side(left, unit),
            Side(right, unit),
            gap,
            slack,
            ExplanationWriter.Write(new JudgedRelation(comparison, left, right, unit, verdict), gap, slack),
            verdict == Verdict.Breaks && DependsOnReading(comparison, left, right));
    }

    private static Quantity? Side(BoundNode node, MeasureUnit unit) =>
        NodeValue.Printed(node) is { } printed && NodeValue.Range(node) is { } range ? new Quantity(printed, range, unit) : null;

    /// <summary>Left minus right as printed, and how far rounding can move it towards 0 and beyond.</summary>
    private static (Rational Gap, Rational Slack) Distance(BoundNode left, BoundNode right)
    {
        if (NodeValue.Printed(left) is not { } a || NodeValue.Printed(right) is not { } b
            || NodeValue.Range(LinearForm.Difference(left, right)) is not { } range)
            return (0, 0);
        var gap = a - b;
        var (down, up) = (gap - range.Low, range.High - gap);
        return (gap, gap.Sign switch { > 0 => down, < 0 => up, _ => Rational.Max(down, up) });
    }

    /// <summary>Whether every figure read by its own decimals, zeros rounded too, gives no break.</summary>
    private static bool DependsOnReading(ComparisonOperator comparison, BoundNode left, BoundNode right) =>
        RelationJudge.Judge(comparison, ReadByItself(left), ReadByItself(right)) != Verdict.Breaks;

    private static BoundNode ReadByItself(BoundNode node) =>
        node switch
        {
            BoundFigure figure => figure with { Figure = figure.Figure.ReadByItself() },
            BoundSum sum => new BoundSum([.. sum.Terms.Select(term => term with { Node = ReadByItself(term.Node) })]),
            BoundProduct product => new BoundProduct(ReadByItself(product.Left), ReadByItself(product.Right)),
            BoundQuotient quotient => new BoundQuotient(ReadByItself(quotient.Dividend), ReadByItself(quotient.Divisor)),
            BoundChoice choice => choice with { Parts = [.. choice.Parts.Select(ReadByItself)] },
            _ => node,
        };
}

/// <summary>What is to be said of one relation.</summary>
/// <param name="Verdict">Whether it holds.</param>
/// <param name="Left">Left side; null when not applicable.</param>
/// <param name="Right">Right side.</param>
/// <param name="Gap">Left minus right at the printed figures, in the relation's unit.</param>
/// <param name="Slack">The largest |gap| that rounding can explain.</param>
/// <param name="Explanation">The relation with its figures put in.</param>
/// <param name="DependsOnReading">Whether another sensible reading of the printed decimals gives no break.</param>
public sealed record RelationOutcome(
    Verdict Verdict, Quantity? Left, Quantity? Right, Rational Gap, Rational Slack, string Explanation, bool DependsOnReading);
