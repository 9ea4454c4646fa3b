namespace Hengji.Figures;

/// <summary>All exact amounts that a printed figure can stand for: two ends, each belonging or not.</summary>
/// <remarks>Never empty: <see cref="Low"/> ≤ <see cref="High"/>, and a single point is closed on both sides.</remarks>
public readonly record struct Interval
{
    /// <summary>An interval.</summary>
    /// <exception cref="ArgumentException">The ends are in the wrong order, or a single point is open.</exception>
    public Interval(Rational low, Rational high, bool lowIsOpen = false, bool highIsOpen = false)
    {
        var order = low.CompareTo(high);
        if (order > 0 || (order == 0 && (lowIsOpen || highIsOpen)))
            throw new ArgumentException($"Empty interval: {low} … {high}.");
        (Low, High, LowIsOpen, HighIsOpen) = (low, high, lowIsOpen, highIsOpen);
    }

    /// <summary>The lower end.</summary>
    public Rational Low { get; }

    /// <summary>The upper end.</summary>
    public Rational High { get; }

    /// <summary>Whether the lower end itself is excluded.</summary>
    public bool LowIsOpen { get; }

    /// <summary>Whether the upper end itself is excluded.</summary>
    public bool HighIsOpen { get; }

    /// <summary>Whether only one amount is possible.</summary>
    public bool IsPoint => Low == High;

    /// <summary>High minus low.</summary>
    public Rational Width => High - Low;

    /// <summary>One exact amount.</summary>
    public static Interval Point(Rational value) => new(value, value);

    /// <summary>Every amount that prints as <paramref name="value"/> with <paramref name="decimals"/> places.</summary>
    public static Interval OfPrinted(decimal value, int decimals, Rounding rounding)
    {
        var centre = Rational.Of(value);
        var unit = Rational.Of(1, System.Numerics.BigInteger.Pow(10, decimals));
        var half = unit * Rational.Of(1, 2);
        return (rounding, value) switch
        {
            (Rounding.Exact, _) => Point(centre),
            (Rounding.Nearest, _) => new(centre - half, centre + half),
            (Rounding.HalfAwayFromZero, > 0) => new(centre - half, centre + half, highIsOpen: true),
            (Rounding.HalfAwayFromZero, < 0) => new(centre - half, centre + half, lowIsOpen: true),
            (Rounding.HalfAwayFromZero, _) => new(-half, half, lowIsOpen: true, highIsOpen: true),
            (Rounding.Truncated, > 0) => new(centre, centre + unit, highIsOpen: true),
            (Rounding.Truncated, < 0) => new(centre - unit, centre, lowIsOpen: true),
            _ => new(-unit, unit, lowIsOpen: true, highIsOpen: true),
        };
    }

    /// <summary>Whether the amount belongs to the interval.</summary>
    public bool Contains(Rational value) =>
        (LowIsOpen ? value > Low : value >= Low) && (HighIsOpen ? value < High : value <= High);

    /// <summary>Whether some amount belongs to both.</summary>
    public bool Meets(Interval other) => NotAbove(this, other) && NotAbove(other, this);

    /// <summary>The amounts that belong to both, or null.</summary>
    public Interval? Intersect(Interval other)
    {
        if (!Meets(other))
            return null;
        var (low, lowOpen) = Low.CompareTo(other.Low) switch
        {
            > 0 => (Low, LowIsOpen),
            < 0 => (other.Low, other.LowIsOpen),
            _ => (Low, LowIsOpen || other.LowIsOpen),
        };
        var (high, highOpen) = High.CompareTo(other.High) switch
        {
            < 0 => (High, HighIsOpen),
            > 0 => (other.High, other.HighIsOpen),
            _ => (High, HighIsOpen || other.HighIsOpen),
        };
        return new Interval(low, high, lowOpen, highOpen);
    }

    /// <summary>Sums of one amount of each.</summary>
    public static Interval operator +(Interval a, Interval b) =>
        new(a.Low + b.Low, a.High + b.High, a.LowIsOpen || b.LowIsOpen, a.HighIsOpen || b.HighIsOpen);

    /// <summary>Opposites.</summary>
    public static Interval operator -(Interval a) => new(-a.High, -a.Low, a.HighIsOpen, a.LowIsOpen);

    /// <summary>Differences of one amount of each.</summary>
    public static Interval operator -(Interval a, Interval b) => a + (-b);

    /// <summary>All multiples by one exact factor.</summary>
    public static Interval operator *(Interval a, Rational factor) =>
        factor.Sign switch
        {
            0 => Point(Rational.Zero),
            > 0 => new(a.Low * factor, a.High * factor, a.LowIsOpen, a.HighIsOpen),
            _ => new(a.High * factor, a.Low * factor, a.HighIsOpen, a.LowIsOpen),
        };

    /// <inheritdoc />
    public override string ToString() =>
        $"{(LowIsOpen ? '(' : '[')}{Low.ToText()}, {High.ToText()}{(HighIsOpen ? ')' : ']')}";

    private static bool NotAbove(Interval a, Interval b) =>
        a.LowIsOpen || b.HighIsOpen ? a.Low < b.High : a.Low <= b.High;
}
