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

    /// <summary>Cost of a relation, all figures as printed.</summary>
    public static decimal Of(Constraint constraint) => Of(constraint, constraint.Difference(), constraint.RoundedCells);

    /// <summary>Cost of a relation, one of its figures replaced.</summary>
    public static decimal Of(Constraint constraint, OpenCell open, Figure changed, Interval value)
    {
        var replaced = Domain.Of(value);
        return Of(constraint, open.DifferenceWith(replaced), constraint.RoundedCellsWith(changed, replaced));
    }

    private static decimal Of(Constraint constraint, Domain difference, int roundings) =>
        constraint.Relation.Operator switch
        {
            ComparisonOperator.Equal => OfEquality(difference, roundings),
            ComparisonOperator.NotEqual => difference is { IsPoint: true, Low.Value.Sign: 0 } ? Broken : 0,
            var relation => difference.Intersect(Domain.AllowedBy(relation)) is null ? Broken : 0,
        };

    private static decimal OfEquality(Domain difference, int roundings)
    {
        if (!difference.Contains(Rational.Zero))
            return Broken;
        if (!difference.IsBounded || difference.IsPoint)
            return 0;
        var (low, high) = (difference.Low.Value, difference.High.Value);
        var share = (low + high) / (high - low);
        return Math.Min(MostWithin, (share * share * roundings * 3 / 2).Round(4));
    }
}
