using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>What does not change: a constant, or cells that are not looked at.</summary>
internal sealed class FixedNode : Node
{
    public FixedNode(Domain value) => Value = value;

    public override void Forward(ReadOnlySpan<Domain> cells)
    {
        // It never changes.
    }

    public override Node? Open(int cell) => null;

    protected override bool PushDown(Domain narrowed, Span<Domain> cells) => true;
}

/// <summary>A cell times the factor that brings its unit to the relation's.</summary>
internal sealed class CellNode(int index, Rational factor) : Node
{
    public override void Forward(ReadOnlySpan<Domain> cells) => Value = cells[index] * factor;

    public override Node? Open(int cell) => cell == index ? new CellNode(0, factor) : null;

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
