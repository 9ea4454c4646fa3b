using Hengji.Checks.Evaluation;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>A relation made ready for narrowing; its cells are numbered in order of appearance.</summary>
/// <remarks>Figures are the same when they are the same object: last year's figure is another cell than this year's.</remarks>
internal sealed class Constraint
{
    private readonly Node left;
    private readonly Node right;
    private readonly Dictionary<Figure, int> indexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Figure> figures = [];
    private readonly Domain[] printed;

    public Constraint(BoundRelation relation)
    {
        Relation = relation;
        // One sum against a constant: what stands on both sides cancels before it can widen anything.
        var form = LinearForm.Difference(relation.Left, relation.Right);
        left = new SumNode([.. form.Terms.Select(term => (term.Coefficient, Compile(term.Atom)))]);
        right = new ConstantNode(-form.Constant);
        printed = [.. figures.Select(figure => Domain.Of(figure.Interval))];
    }

    public BoundRelation Relation { get; }

    public IReadOnlyList<Figure> Figures => figures;

    public int IndexOf(Figure figure) => indexes.GetValueOrDefault(figure, -1);

    /// <summary>The cells as printed; the caller's own copy.</summary>
    public Domain[] PrintedCells() => [.. printed];

    /// <summary>Left minus right for these cells.</summary>
    public Domain Difference(ReadOnlySpan<Domain> cells)
    {
        left.Forward(cells);
        right.Forward(cells);
        return left.Value - right.Value;
    }

    /// <summary>Narrows the cells to what the relation can allow.</summary>
    /// <returns>False when the relation cannot hold.</returns>
    public bool Narrow(Span<Domain> cells)
    {
        left.Forward(cells);
        right.Forward(cells);
        var (l, r) = (left.Value, right.Value);
        return Relation.Operator switch
        {
            ComparisonOperator.Equal => left.Backward(r, cells) && right.Backward(l, cells),
            ComparisonOperator.AtMost or ComparisonOperator.Less => NarrowOrder(left, right, cells),
            ComparisonOperator.AtLeast or ComparisonOperator.Greater => NarrowOrder(right, left, cells),
            ComparisonOperator.NotEqual => !(l.IsPoint && r.IsPoint && l.Low.Value == r.Low.Value),
        };
    }

    private bool NarrowOrder(Node less, Node more, Span<Domain> cells)
    {
        var isStrict = Relation.Operator is ComparisonOperator.Less or ComparisonOperator.Greater;
        var (floor, ceiling) = (less.Value.Low, more.Value.High);
        return less.Backward(Domain.AtMost(ceiling, isStrict), cells) && more.Backward(Domain.AtLeast(floor, isStrict), cells);
    }

    private Node Compile(BoundNode node) =>
        node switch
        {
            BoundConstant constant => new ConstantNode(constant.Value),
            BoundFigure cell => Cell(cell.Figure, cell.Factor),
            BoundSum sum => new SumNode([.. sum.Terms.Select(term => (term.Coefficient, Compile(term.Node)))]),
            BoundProduct product => new ProductNode(Compile(product.Left), Compile(product.Right)),
            BoundQuotient quotient => new QuotientNode(Compile(quotient.Dividend), Compile(quotient.Divisor)),
            BoundChoice choice => Choice(choice),
            _ => throw new ArgumentException($"Unknown node {node.GetType().Name}.", nameof(node)),
        };

    private Node Choice(BoundChoice choice) =>
        choice.Function switch
        {
            RuleFunction.Abs => new AbsoluteNode(Compile(choice.Parts[0])),
            RuleFunction.Max => new MaximumNode([.. choice.Parts.Select(Compile)]),
            RuleFunction.Min => new OppositeNode(
                new MaximumNode([.. choice.Parts.Select(part => (Node)new OppositeNode(Compile(part)))])),
            _ => throw new ArgumentException($"{choice.Function} is not a choice.", nameof(choice)),
        };

    private CellNode Cell(Figure figure, Rational factor)
    {
        if (!indexes.TryGetValue(figure, out var index))
        {
            index = figures.Count;
            indexes[figure] = index;
            figures.Add(figure);
        }
        return new CellNode(index, factor);
    }
}
