namespace Hengji.Checks.Feasibility;

/// <summary>
/// A relation with one cell open and the others folded together, so that many values of the cell can be tried: a sum of five
/// hundred rows is gone through once for each cell, not for each value.
/// </summary>
internal sealed class OpenCell(Sides sides)
{
    private readonly Domain[] cell = new Domain[1];

    /// <summary>Left minus right with this in the cell.</summary>
    public Domain DifferenceWith(Domain value)
    {
        cell[0] = value;
        sides.Forward(cell);
        return sides.Difference;
    }

    /// <summary>Every value of the cell that can make the relation hold; null when none can.</summary>
    public Domain? Allowed()
    {
        cell[0] = Domain.All;
        return sides.Narrow(cell) ? cell[0] : null;
    }
}
