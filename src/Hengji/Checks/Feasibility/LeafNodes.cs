using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>An exact number.</summary>
internal sealed class ConstantNode : Node
{
    public ConstantNode(Rational value) => Value = Domain.Point(value);

    public override void Forward(ReadOnlySpan<Domain> cells)
    {
        // A constant never changes.
    }

    protected override bool PushDown(Domain narrowed, Span<Domain> cells) => true;
}

/// <summary>A cell times the factor that brings its unit to the relation's.</summary>
internal sealed class CellNode(int index, Rational factor) : Node
{
    public override void Forward(ReadOnlySpan<Domain> cells) => Value = cells[index] * factor;

    protected override bool PushDown(Domain narrowed, Span<Domain> cells)
    {
        if (factor.Sign == 0)
            return true;
        // The cell may stand in the relation twice and have been narrowed since.
        var own = (narrowed * (Rational.One / factor)).Coarsen();
        if (cells[index].Intersect(own) is not { } both)
            return false;
        cells[index] = both;
        return true;
    }
}
