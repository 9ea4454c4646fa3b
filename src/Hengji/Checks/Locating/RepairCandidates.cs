using Hengji.Checks.Feasibility;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Locating;

/// <summary>Values worth trying in place of a figure: those the relations ask for, and those one slip away that fit them.</summary>
internal static class RepairCandidates
{
    private static readonly ImmutableArray<int> Shifts = [-8, -4, -3, -2, -1, 1, 2, 3, 4, 8];

    public static ImmutableArray<Repair> Of(
        Figure figure, ImmutableArray<Related> broken, ImmutableArray<Related> all, CellSurroundings surroundings)
    {
        var ranges = broken.Select(one => one.Range).OfType<Domain>().ToImmutableArray();
        if (ranges.IsEmpty)
            return [];
        var solved = Solved(figure, broken, all).Distinct().Where(value => value != figure.Value).ToImmutableArray();
        var pinning = ranges.Where(range => range.IsBounded).ToImmutableArray();
        var whole = WholeSlips(figure, broken, pinning, surroundings).ToImmutableArray();
        var copies = Copies(figure, broken);
        return
        [
            .. from value in solved
            where copies.IsEmpty || copies.Contains(value)
            select MostPlausible(value, whole, !pinning.IsEmpty),
            .. from variant in SlipVariants.Of(figure)
            where copies.IsEmpty ? IsNear(variant.Value, figure, ranges) : copies.Contains(variant.Value)
            let interval = Interval.OfPrinted(variant.Value, figure.Decimals, figure.Rounding)
            where ranges.Any(range => range.Meets(interval))
            select new Repair(variant.Value, variant.Slip, pinning.Any(range => range.Meets(interval))),
        ];
    }

    /// <summary>
    /// What stands in the other place where one number is printed twice: nobody can have meant a value between the two, so
    /// repairs are limited to these and to what the other broken relations ask for.
    /// </summary>
    private static ImmutableArray<decimal> Copies(Figure figure, ImmutableArray<Related> broken) =>
        broken.Any(IsCopy)
            ? [.. broken.Select(one => one.Value).OfType<decimal>()]
            : [];

    private static bool IsCopy(Related one) =>
        one.Relation is { Operator: ComparisonOperator.Equal, Left: BoundFigure, Right: BoundFigure };

    private static Repair MostPlausible(decimal value, ImmutableArray<Slip> slips, bool isPinned) =>
        slips.Select(slip => new Repair(value, slip, isPinned)).MaxBy(repair => repair.Plausibility);

    // Of a hundred variants nearly all are far off; one last digit either way is more than any rounding.
    private static bool IsNear(decimal value, Figure figure, ImmutableArray<Domain> ranges)
    {
        var digit = Rational.Of(1, System.Numerics.BigInteger.Pow(10, figure.Decimals));
        var around = new Interval(value - digit, value + digit);
        return ranges.Any(range => range.Meets(around));
    }

    private static IEnumerable<decimal> Solved(
        Figure figure, ImmutableArray<Related> broken, ImmutableArray<Related> all)
    {
        foreach (var one in broken)
        {
            if (one.Value is { } value)
                yield return value;
        }
        if (Common(figure, broken) is { } mending && RepairSolver.Middle(mending, figure) is { } middle)
            yield return middle;
        if (Common(figure, all) is { } agreed && RepairSolver.Middle(agreed, figure) is { } best)
            yield return best;
    }

    private static Domain? Common(Figure figure, ImmutableArray<Related> constraints)
    {
        Domain? common = Domain.All;
        foreach (var one in constraints)
        {
            if (common is null || one.Range is not { } range)
                return null;
            common = common.Value.Intersect(range);
        }
        return common;
    }

    // Slips that say what the figure became, not what it was: the relations must give the repair.
    private static IEnumerable<Slip> WholeSlips(
        Figure figure, ImmutableArray<Related> broken, ImmutableArray<Domain> ranges, CellSurroundings surroundings)
    {
        yield return broken.All(IsCopy) ? Slip.OtherPlace : Slip.Unknown;
        if (broken.Any(one => IsTotalOf(one.Relation, figure)))
            yield return Slip.StaleTotal;
        if (figure.Value == 0)
            yield break;
        if (Shifts.Any(shift => ranges.Any(range => range.Meets(figure.Interval * PowerOfTen(shift)))))
            yield return Slip.UnitFactor;
        if (surroundings.SameColumn.Any(other => other.Value == figure.Value))
            yield return Slip.NeighbourRow;
        if (surroundings.SameRow.Any(other => other.Value == figure.Value))
            yield return Slip.NeighbourColumn;
        if (surroundings.LastYear?.Value == figure.Value)
            yield return Slip.LastYear;
    }

    private static bool IsTotalOf(BoundRelation relation, Figure figure) =>
        relation.Operator == ComparisonOperator.Equal
        && (IsTotal(relation.Left, relation.Right, figure) || IsTotal(relation.Right, relation.Left, figure));

    private static bool IsTotal(BoundNode side, BoundNode other, Figure figure) =>
        side is BoundFigure alone && ReferenceEquals(alone.Figure, figure) && other is BoundSum { Terms.Length: >= 2 };

    private static Rational PowerOfTen(int exponent)
    {
        var power = System.Numerics.BigInteger.Pow(10, Math.Abs(exponent));
        return exponent < 0 ? Rational.Of(1, power) : Rational.Of(power, 1);
    }
}
