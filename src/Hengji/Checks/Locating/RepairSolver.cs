using Hengji.Checks.Feasibility;
using Hengji.Figures;

namespace Hengji.Checks.Locating;

/// <summary>Which values of one figure would make a relation hold, all others staying as printed.</summary>
internal static class RepairSolver
{
    private static readonly Rational Largest = Rational.Of(System.Numerics.BigInteger.Pow(10, 18), 1);

    /// <summary>The value that makes it hold best, the others exactly as printed, cut to the figure's decimals.</summary>
    public static decimal? Value(Constraint constraint, Figure figure)
    {
        if (constraint.OpenAmongValues(figure).Allowed() is not { } solution)
            return null;
        return solution switch
        {
            { Low.IsFinite: true, High.IsFinite: true } => Printable((solution.Low.Value + solution.High.Value) / 2, figure),
            { Low.IsFinite: true } => Printable(solution.Low.Value, figure),
            { High.IsFinite: true } => Printable(solution.High.Value, figure),
            _ => null,
        };
    }

    /// <summary>The middle of a bounded domain, cut to the figure's decimals.</summary>
    public static decimal? Middle(Domain domain, Figure figure) =>
        domain.IsBounded ? Printable((domain.Low.Value + domain.High.Value) / 2, figure) : null;

    private static decimal? Printable(Rational value, Figure figure) =>
        Rational.Abs(value) < Largest ? value.Round(figure.Decimals) : null;
}
