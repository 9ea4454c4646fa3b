using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>A weighted sum: each part is what the whole leaves after all other parts.</summary>
internal sealed class SumNode(ImmutableArray<(Rational Coefficient, Node Node)> terms) : Node
{
    private readonly Domain[] parts = new Domain[terms.Length];

    public override void Forward(ReadOnlySpan<Domain> cells)
    {
        var sum = Domain.Point(Rational.Zero);
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i].Node.Forward(cells);
            parts[i] = terms[i].Node.Value * terms[i].Coefficient;
            sum += parts[i];
        }
        Value = sum;
    }

    public override Node? Open(int cell)
    {
        var rest = Domain.Point(Rational.Zero);
        var open = new List<(Rational, Node)>();
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].Node.Open(cell) is { } node)
                open.Add((terms[i].Coefficient, node));
            else
                rest += parts[i];
        }
        return open.Count == 0 ? null : new SumNode([.. open, (Rational.One, new FixedNode(rest))]);
    }

    protected override bool PushDown(Domain narrowed, Span<Domain> cells)
    {
        var after = SumsAfter();
        var before = Domain.Point(Rational.Zero);
        for (var i = 0; i < terms.Length; i++)
        {
            var (coefficient, node) = terms[i];
            var own = narrowed - (before + after[i]);
            if (coefficient.Sign != 0 && !node.Backward(own * (Rational.One / coefficient), cells))
                return false;
            before += parts[i];
        }
        return true;
    }

    private Domain[] SumsAfter()
    {
        var after = new Domain[terms.Length];
        var sum = Domain.Point(Rational.Zero);
        for (var i = terms.Length - 1; i >= 0; i--)
        {
            after[i] = sum;
            sum += parts[i];
        }
        return after;
    }
}
