using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>A number as weighted atoms plus a constant; equal figures are collected, products with constants carried out.</summary>
internal sealed class LinearForm
{
    private readonly Dictionary<object, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Rational Coefficient, BoundNode Atom)> terms = [];

    public Rational Constant { get; private set; }

    /// <summary>Terms whose coefficient is not 0, in order of appearance.</summary>
    public IEnumerable<(Rational Coefficient, BoundNode Atom)> Terms => terms.Where(term => term.Coefficient.Sign != 0);

    public static LinearForm Of(BoundNode node)
    {
        var form = new LinearForm();
        form.Add(node, 1);
        return form;
    }

    public static LinearForm Difference(BoundNode left, BoundNode right)
    {
        var form = Of(left);
        form.Add(right, -1);
        return form;
    }

    /// <summary>Adds a multiple of a number.</summary>
    public void Add(BoundNode node, Rational factor)
    {
        switch (node)
        {
            case BoundConstant constant:
                Constant += constant.Value * factor;
                break;
            case BoundFigure figure:
                AddAtom(figure.Figure, new BoundFigure(figure.Figure, 1), factor * figure.Factor);
                break;
            case BoundSum sum:
                foreach (var term in sum.Terms)
                    Add(term.Node, factor * term.Coefficient);
                break;
            case BoundProduct { Left: BoundConstant constant } product:
                Add(product.Right, factor * constant.Value);
                break;
            case BoundProduct { Right: BoundConstant constant } product:
                Add(product.Left, factor * constant.Value);
                break;
            default:
                AddAtom(node, node, factor);
                break;
        }
    }

    private void AddAtom(object key, BoundNode atom, Rational coefficient)
    {
        if (places.TryGetValue(key, out var place))
            terms[place] = (terms[place].Coefficient + coefficient, atom);
        else
        {
            places.Add(key, terms.Count);
            terms.Add((coefficient, atom));
        }
    }
}
