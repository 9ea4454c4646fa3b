using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>Tells figures that cannot be prints of one amount without building a relation: in a long document nearly all pairs are such.</summary>
internal static class PrintDistance
{
    /// <summary>Above this the judge itself decides.</summary>
    private const decimal Largest = 10_000_000_000_000m;

    /// <summary>Whether two figures are more than a whole unit of the last digits of both apart, which no rounding explains.</summary>
    /// <param name="one">A figure.</param>
    /// <param name="other">Another; where its dimension is another one, both are taken to be in one unit.</param>
    /// <param name="sign">−1 where the first is told with the opposite sign.</param>
    public static bool IsBeyondRounding(Figure one, Figure other, int sign)
    {
        if (Math.Abs(one.Value) > Largest || Math.Abs(other.Value) > Largest)
            return false;
        var factor = one.Unit.Dimension == other.Unit.Dimension ? one.Unit.InBase / other.Unit.InBase : 1;
        return Math.Abs((sign * one.Value * factor) - other.Value) > (LastDigit(one) * factor) + LastDigit(other);
    }

    private static decimal LastDigit(Figure figure) => new(1, 0, 0, false, (byte)figure.Decimals);
}
