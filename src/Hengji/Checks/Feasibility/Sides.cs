using Hengji.Checks.Syntax;

namespace Hengji.Checks.Feasibility;

/// <summary>Both sides of a relation as nodes over numbered cells.</summary>
internal sealed class Sides(Node left, Node right, ComparisonOperator relation)
{
    /// <summary>Works out both sides for these cells.</summary>
    public void Forward(ReadOnlySpan<Domain> cells)
    {
        left.Forward(cells);
        right.Forward(cells);
    }

    /// <summary>Left minus right, as of the last <see cref="Forward"/>.</summary>
    public Domain Difference => left.Value - right.Value;

    /// <summary>The same with one cell open, the only one, and all others fixed as of the last <see cref="Forward"/>.</summary>
    public Sides Open(int cell) =>
        new(left.Open(cell) ?? new FixedNode(left.Value), right.Open(cell) ?? new FixedNode(right.Value), relation);

    /// <summary>Narrows the cells to what the relation can allow.</summary>
    /// <returns>False when the relation cannot hold.</returns>
    public bool Narrow(Span<Domain> cells)
    {
        Forward(cells);
        var (l, r) = (left.Value, right.Value);
        return relation switch
        {
            ComparisonOperator.Equal => left.Backward(r, cells) && right.Backward(l, cells),
            ComparisonOperator.AtMost or ComparisonOperator.Less => NarrowOrder(left, right, cells),
            ComparisonOperator.AtLeast or ComparisonOperator.Greater => NarrowOrder(right, left, cells),
            ComparisonOperator.NotEqual => !(l.IsPoint && r.IsPoint && l.Low.Value == r.Low.Value),
        };
    }

    private bool NarrowOrder(Node less, Node more, Span<Domain> cells)
    {
        var isStrict = relation is ComparisonOperator.Less or ComparisonOperator.Greater;
        var (floor, ceiling) = (less.Value.Low, more.Value.High);
        return less.Backward(Domain.AtMost(ceiling, isStrict), cells) && more.Backward(Domain.AtLeast(floor, isStrict), cells);
    }
}
