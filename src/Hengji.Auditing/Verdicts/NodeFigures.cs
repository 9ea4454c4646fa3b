using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Auditing.Verdicts;

/// <summary>The figures of a side.</summary>
internal static class NodeFigures
{
    /// <summary>The side with other figures put in.</summary>
    public static BoundNode Replace(BoundNode node, Func<Figure, Figure> other) =>
        node switch
        {
            BoundFigure figure => figure with { Figure = other(figure.Figure) },
            BoundSum sum => new BoundSum([.. sum.Terms.Select(term => term with { Node = Replace(term.Node, other) })]),
            BoundProduct product => new BoundProduct(Replace(product.Left, other), Replace(product.Right, other)),
            BoundQuotient quotient => new BoundQuotient(Replace(quotient.Dividend, other), Replace(quotient.Divisor, other)),
            BoundChoice choice => choice with { Parts = [.. choice.Parts.Select(part => Replace(part, other))] },
            _ => node,
        };

    /// <summary>In order of appearance.</summary>
    public static IEnumerable<Figure> Of(BoundNode node) =>
        node switch
        {
            BoundFigure figure => [figure.Figure],
            BoundSum sum => sum.Terms.SelectMany(term => Of(term.Node)),
            BoundProduct product => Of(product.Left).Concat(Of(product.Right)),
            BoundQuotient quotient => Of(quotient.Dividend).Concat(Of(quotient.Divisor)),
            BoundChoice choice => choice.Parts.SelectMany(Of),
            _ => [],
        };
}
