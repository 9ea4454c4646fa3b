using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>What the outcome of a relation of a document tells besides its verdict.</summary>
internal sealed record RelationDetails(Quantity? Left, Quantity? Right, Rational Gap, Rational Slack, string Explanation, bool DependsOnReading)
{
    private static readonly RelationDetails NotApplicable = new(null, null, 0, 0, "", false);

    public static RelationDetails Of(JudgedRelation relation)
    {
        if (relation.Verdict == Verdict.NotApplicable)
            return NotApplicable;
        var (left, right, unit) = (relation.Left, relation.Right, relation.Unit);
        var (gap, slack) = Distance(left, right);
        return new RelationDetails(
            Side(left, unit), Side(right, unit), gap, slack, ExplanationWriter.Write(relation, gap, slack, ExplanationWords.Chinese), relation.Verdict == Verdict.Breaks && DependsOn(relation));
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
    private static bool DependsOn(JudgedRelation relation) =>
        RelationJudge.Judge(relation.Operator, ReadByItself(relation.Left), ReadByItself(relation.Right)) != Verdict.Breaks;

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
