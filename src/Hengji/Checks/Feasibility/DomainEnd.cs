using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>One end of a domain: a number, or infinity.</summary>
/// <param name="Value">The number; 0 at infinity.</param>
/// <param name="Infinity">−1, 0 or 1; 0 for a number.</param>
/// <param name="IsOpen">Whether the number itself is excluded; true at infinity.</param>
internal readonly record struct DomainEnd(Rational Value, int Infinity, bool IsOpen)
{
    public static DomainEnd Below { get; } = new(Rational.Zero, -1, true);

    public static DomainEnd Above { get; } = new(Rational.Zero, 1, true);

    public bool IsFinite => Infinity == 0;

    private int Sign => IsFinite ? Value.Sign : Infinity;

    private bool IsZero => IsFinite && Value.Sign == 0;

    public static DomainEnd At(Rational value, bool isOpen = false) => new(value, 0, isOpen);

    /// <summary>Order of the numbers; whether they belong is not looked at.</summary>
    public int CompareNumber(DomainEnd other) =>
        Infinity != other.Infinity ? Infinity.CompareTo(other.Infinity) : Value.CompareTo(other.Value);

    public static DomainEnd operator -(DomainEnd end) => new(-end.Value, -end.Infinity, end.IsOpen);

    /// <summary>Sum of two lower or of two upper ends, which are never infinite in opposite ways.</summary>
    public static DomainEnd operator +(DomainEnd a, DomainEnd b) =>
        !a.IsFinite ? a : !b.IsFinite ? b : At(a.Value + b.Value, a.IsOpen || b.IsOpen);

    public static DomainEnd operator *(DomainEnd a, DomainEnd b)
    {
        if (a.IsZero || b.IsZero)
            return At(Rational.Zero, !((a.IsZero && !a.IsOpen) || (b.IsZero && !b.IsOpen)));
        return a.IsFinite && b.IsFinite
            ? At(a.Value * b.Value, a.IsOpen || b.IsOpen)
            : new(Rational.Zero, a.Sign * b.Sign, true);
    }

    /// <summary>The lower of two; of equal numbers the one that belongs.</summary>
    public static DomainEnd Lower(DomainEnd a, DomainEnd b) =>
        a.CompareNumber(b) switch { < 0 => a, > 0 => b, _ => a.IsOpen ? b : a };

    /// <summary>The upper of two; of equal numbers the one that belongs.</summary>
    public static DomainEnd Upper(DomainEnd a, DomainEnd b) =>
        a.CompareNumber(b) switch { > 0 => a, < 0 => b, _ => a.IsOpen ? b : a };
}
