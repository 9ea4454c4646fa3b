using Hengji.Checks.Evaluation;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>A relation made ready for narrowing; its cells are numbered in order of appearance.</summary>
/// <remarks>Figures are the same when they are the same object: last year's figure is another cell than this year's.</remarks>
internal sealed class Constraint
{
    private readonly Dictionary<Figure, int> indexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Figure> figures = [];
    private readonly LinearForm form;
    private readonly Sides sides;
    private readonly Domain[] printed;
    private Sides? asPrinted;
    private Sides? asValues;

    public Constraint(BoundRelation relation)
    {
        Relation = relation;
        // One sum against a constant: what stands on both sides cancels before it can widen anything.
        form = LinearForm.Difference(relation.Left, relation.Right);
        sides = Compile();
        printed = [.. figures.Select(figure => Domain.Of(figure.Interval))];
        RoundedCells = printed.Count(cell => !cell.IsPoint);
    }

    public BoundRelation Relation { get; }

    public IReadOnlyList<Figure> Figures => figures;

    /// <summary>How many cells may be other than printed.</summary>
    public int RoundedCells { get; }

    // Worked out once: neither is narrowed.
    private Sides AsPrinted => asPrinted ??= Compile(printed);

    private Sides AsValues => asValues ??= Compile([.. figures.Select(figure => Domain.Point(figure.Value))]);

    /// <summary>Narrows the cells to what the relation can allow.</summary>
    /// <returns>False when the relation cannot hold.</returns>
    public bool Narrow(Span<Domain> cells) => sides.Narrow(cells);

    /// <summary>Whether it can hold by itself, every cell anywhere behind its print.</summary>
    public bool CanHold() => sides.Narrow([.. printed]);

    /// <summary>Left minus right, every cell anywhere behind its print.</summary>
    public Domain Difference() => AsPrinted.Difference;

    /// <summary>With this figure's cell open, every other anywhere behind its print.</summary>
    public OpenCell Open(Figure figure) => new(AsPrinted.Open(indexes[figure]));

    /// <summary>With this figure's cell open, every other exactly as printed.</summary>
    public OpenCell OpenAmongValues(Figure figure) => new(AsValues.Open(indexes[figure]));

    /// <summary>How many cells may be other than printed with one replaced.</summary>
    public int RoundedCellsWith(Figure figure, Domain replaced) =>
        RoundedCells - (printed[indexes[figure]].IsPoint ? 0 : 1) + (replaced.IsPoint ? 0 : 1);

    private Sides Compile(ReadOnlySpan<Domain> cells)
    {
        var compiled = Compile();
        compiled.Forward(cells);
        return compiled;
    }

    private Sides Compile() =>
        new(
            new SumNode([.. form.Terms.Select(term => (term.Coefficient, Compile(term.Atom)))]),
            new FixedNode(Domain.Point(-form.Constant)),
            Relation.Operator);

    private Node Compile(BoundNode node) =>
        node switch
        {
            BoundConstant constant => new FixedNode(Domain.Point(constant.Value)),
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
