using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>A product.</summary>
internal sealed class ProductNode(Node left, Node right) : Node
{
    public override void Forward(ReadOnlySpan<Domain> cells)
    {
        left.Forward(cells);
        right.Forward(cells);
        Value = left.Value * right.Value;
    }

    public override Node? Open(int cell) =>
        (left.Open(cell), right.Open(cell)) switch
        {
            (null, null) => null,
            var (one, other) => new ProductNode(one ?? new FixedNode(left.Value), other ?? new FixedNode(right.Value)),
        };

    protected override bool PushDown(Domain narrowed, Span<Domain> cells) =>
        left.Backward(Factor(narrowed, right.Value), cells) && right.Backward(Factor(narrowed, left.Value), cells);

    // Division by a domain with 0 says nothing of the other factor.
    private static Domain Factor(Domain product, Domain other) => product / other;
}

/// <summary>A quotient.</summary>
internal sealed class QuotientNode(Node dividend, Node divisor) : Node
{
    public override void Forward(ReadOnlySpan<Domain> cells)
    {
        dividend.Forward(cells);
        divisor.Forward(cells);
        Value = dividend.Value / divisor.Value;
    }

    public override Node? Open(int cell) =>
        (dividend.Open(cell), divisor.Open(cell)) switch
        {
            (null, null) => null,
            var (one, other) => new QuotientNode(one ?? new FixedNode(dividend.Value), other ?? new FixedNode(divisor.Value)),
        };

    protected override bool PushDown(Domain narrowed, Span<Domain> cells) =>
        dividend.Backward(narrowed * divisor.Value, cells)
        && divisor.Backward(narrowed.Contains(Rational.Zero) ? Domain.All : dividend.Value / narrowed, cells);
}
