using Hengji.Checks.Feasibility;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Locating;

/// <summary>How hard it is to believe a relation with the figures as they are: 0 at ease, <see cref="Broken"/> at most.</summary>
/// <remarks>
/// Rounding errors are as good as uniform and independent; with n of them the gap of a true sum is near normal with a
/// standard deviation of (largest gap) ÷ √(3n). The cost is the usual half square of gap over deviation, so a gap near
/// the limit of what twelve roundings explain weighs almost as much as a break.
/// </remarks>
internal static class Tension
{
    public const decimal Broken = 10;
    private const decimal MostWithin = 8;

    /// <summary>Cost of a relation, one of its figures replaced.</summary>
    public static decimal Of(Constraint constraint, Figure? changed = null, Interval? value = null)
    {
        var cells = constraint.PrintedCells();
        if (changed is not null && value is not null)
            cells[constraint.IndexOf(changed)] = Domain.Of(value.Value);
        var difference = constraint.Difference(cells);
        return constraint.Relation.Operator switch
        {
            ComparisonOperator.Equal => OfEquality(difference, cells),
            ComparisonOperator.NotEqual => difference is { IsPoint: true, Low.Value.Sign: 0 } ? Broken : 0,
            ComparisonOperator.AtMost => CanBe(difference, Domain.AtMost(DomainEnd.At(0), strictly: false)),
            ComparisonOperator.Less => CanBe(difference, Domain.AtMost(DomainEnd.At(0), strictly: true)),
            ComparisonOperator.AtLeast => CanBe(difference, Domain.AtLeast(DomainEnd.At(0), strictly: false)),
            ComparisonOperator.Greater => CanBe(difference, Domain.AtLeast(DomainEnd.At(0), strictly: true)),
        };
    }

    private static decimal CanBe(Domain difference, Domain allowed) => difference.Intersect(allowed) is null ? Broken : 0;

    private static decimal OfEquality(Domain difference, Domain[] cells)
    {
        if (!difference.Contains(Rational.Zero))
            return Broken;
        if (!difference.IsBounded || difference.IsPoint)
            return 0;
        var (low, high) = (difference.Low.Value, difference.High.Value);
        var share = (low + high) / (high - low);
        var roundings = cells.Count(cell => !cell.IsPoint);
        return Math.Min(MostWithin, (share * share * roundings * 3 / 2).Round(4));
    }
}
