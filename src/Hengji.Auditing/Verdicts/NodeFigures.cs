using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Auditing.Verdicts;

/// <summary>The figures of a side.</summary>
internal static class NodeFigures
{
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
