namespace Hengji.Checks.Feasibility;

/// <summary>abs of a number.</summary>
internal sealed class AbsoluteNode(Node part) : Node
{
    public override void Forward(ReadOnlySpan<Domain> cells)
    {
        part.Forward(cells);
        Value = part.Value.Abs();
    }

    public override Node? Open(int cell) => part.Open(cell) is { } open ? new AbsoluteNode(open) : null;

    protected override bool PushDown(Domain narrowed, Span<Domain> cells)
    {
        var (positive, negative) = (part.Value.Intersect(narrowed), part.Value.Intersect(-narrowed));
        return (positive, negative) switch
        {
            (null, null) => false,
            ({ } p, null) => part.Backward(p, cells),
            (null, { } n) => part.Backward(n, cells),
            ({ } p, { } n) => part.Backward(p.Hull(n), cells),
        };
    }
}

/// <summary>The largest of its parts.</summary>
internal sealed class MaximumNode(ImmutableArray<Node> parts) : Node
{
    public override void Forward(ReadOnlySpan<Domain> cells)
    {
        foreach (var part in parts)
            part.Forward(cells);
        Value = parts.Select(part => part.Value).Aggregate(static (a, b) => new Domain(Above(a.Low, b.Low), DomainEnd.Upper(a.High, b.High)));
    }

    public override Node? Open(int cell)
    {
        var open = parts.Select(part => part.Open(cell)).ToList();
        return open.TrueForAll(part => part is null) ? null : new MaximumNode([.. open.Zip(parts, (one, part) => one ?? new FixedNode(part.Value))]);
    }

    protected override bool PushDown(Domain narrowed, Span<Domain> cells)
    {
        var ceiling = Domain.AtMost(narrowed.High, strictly: false);
        var reaching = parts.Where(part => part.Value.Intersect(Domain.AtLeast(narrowed.Low, strictly: false)) is not null).ToArray();
        if (reaching.Length == 0)
            return false;
        foreach (var part in parts)
        {
            // The only part that can reach the value must have it.
            if (!part.Backward(reaching.Length == 1 && part == reaching[0] ? narrowed : ceiling, cells))
                return false;
        }
        return true;
    }

    // The higher of two lower ends; of equal numbers the one that excludes it.
    private static DomainEnd Above(DomainEnd a, DomainEnd b) =>
        a.CompareNumber(b) switch { > 0 => a, < 0 => b, _ => a.IsOpen ? a : b };
}

/// <summary>An opposite, for min: the opposite of the largest opposite.</summary>
internal sealed class OppositeNode(Node part) : Node
{
    public override void Forward(ReadOnlySpan<Domain> cells)
    {
        part.Forward(cells);
        Value = -part.Value;
    }

    public override Node? Open(int cell) => part.Open(cell) is { } open ? new OppositeNode(open) : null;

    protected override bool PushDown(Domain narrowed, Span<Domain> cells) => part.Backward(-narrowed, cells);
}
