using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>Products, quotients, min and max of intervals, with open ends carried along exactly.</summary>
/// <remarks>
/// The factors are taken to vary independently. Extremes lie at corners; a corner belongs to the result when both its
/// ends belong, or when one end is a 0 that belongs (0 times anything is 0).
/// </remarks>
internal static class IntervalArithmetic
{
    public static Interval Multiply(Interval a, Interval b) =>
        Hull([
            Corner(a.Low, a.LowIsOpen, b.Low, b.LowIsOpen), Corner(a.Low, a.LowIsOpen, b.High, b.HighIsOpen),
            Corner(a.High, a.HighIsOpen, b.Low, b.LowIsOpen), Corner(a.High, a.HighIsOpen, b.High, b.HighIsOpen),
        ]);

    /// <summary>Quotients; null when the divisor is not clear of 0.</summary>
    public static Interval? Divide(Interval a, Interval b)
    {
        if (b.Low.Sign <= 0 && b.High.Sign >= 0)
            return null;
        return Multiply(a, new Interval(1 / b.High, 1 / b.Low, b.HighIsOpen, b.LowIsOpen));
    }

    public static Interval Absolute(Interval a)
    {
        if (a.Low.Sign >= 0)
            return a;
        if (a.High.Sign <= 0)
            return -a;
        var top = Greater(a, -a);
        return new Interval(Rational.Zero, top.High, lowIsOpen: false, top.HighIsOpen);
    }

    /// <summary>The smaller of two independent numbers.</summary>
    public static Interval Lesser(Interval a, Interval b) => -Greater(-a, -b);

    /// <summary>The greater of two independent numbers.</summary>
    public static Interval Greater(Interval a, Interval b)
    {
        var (low, lowIsOpen) = a.Low.CompareTo(b.Low) switch
        {
            > 0 => (a.Low, a.LowIsOpen),
            < 0 => (b.Low, b.LowIsOpen),
            _ => (a.Low, a.LowIsOpen || b.LowIsOpen),
        };
        var (high, highIsOpen) = a.High.CompareTo(b.High) switch
        {
            > 0 => (a.High, a.HighIsOpen),
            < 0 => (b.High, b.HighIsOpen),
            _ => (a.High, a.HighIsOpen && b.HighIsOpen),
        };
        return new Interval(low, high, lowIsOpen, highIsOpen);
    }

    private static (Rational Value, bool IsOpen) Corner(Rational a, bool aIsOpen, Rational b, bool bIsOpen) =>
        (a * b, (aIsOpen || bIsOpen) && !(a.Sign == 0 && !aIsOpen) && !(b.Sign == 0 && !bIsOpen));

    private static Interval Hull(ReadOnlySpan<(Rational Value, bool IsOpen)> corners)
    {
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners[1..])
        {
            var order = corner.Value.CompareTo(low.Value);
            if (order < 0 || (order == 0 && !corner.IsOpen))
                low = corner;
            order = corner.Value.CompareTo(high.Value);
            if (order > 0 || (order == 0 && !corner.IsOpen))
                high = corner;
        }
        return new Interval(low.Value, high.Value, low.IsOpen, high.IsOpen);
    }
}
