using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>A sum of figures with coefficients and a constant, equal figures collected; most relations are one.</summary>
internal sealed class LinearForm
{
    private readonly List<Figure> order = [];
    private readonly Dictionary<Figure, Rational> coefficients = new(ReferenceEqualityComparer.Instance);

    public Rational Constant { get; private set; }

    /// <summary>Figures in order of appearance with what they are multiplied by; those that cancel are left out.</summary>
    public IEnumerable<(Figure Figure, Rational Coefficient)> Terms =>
        order.Select(figure => (figure, coefficients[figure])).Where(term => term.Item2.Sign != 0);

    /// <summary>Left minus right, or null when a side is not linear.</summary>
    public static LinearForm? OfDifference(BoundNode left, BoundNode right)
    {
        var form = new LinearForm();
        return form.TryAdd(left, Rational.One) && form.TryAdd(right, -Rational.One) ? form : null;
    }

    private bool TryAdd(BoundNode node, Rational factor)
    {
        switch (node)
        {
            case BoundConstant constant:
                Constant += constant.Value * factor;
                return true;
            case BoundFigure cell:
                AddFigure(cell.Figure, cell.Factor * factor);
                return true;
            case BoundSum sum:
                return sum.Terms.All(term => TryAdd(term.Node, term.Coefficient * factor));
            case BoundProduct { Left: BoundConstant constant } product:
                return TryAdd(product.Right, constant.Value * factor);
            case BoundProduct { Right: BoundConstant constant } product:
                return TryAdd(product.Left, constant.Value * factor);
            default:
                return false;
        }
    }

    private void AddFigure(Figure figure, Rational factor)
    {
        if (!coefficients.ContainsKey(figure))
            order.Add(figure);
        coefficients[figure] = coefficients.GetValueOrDefault(figure) + factor;
    }
}
