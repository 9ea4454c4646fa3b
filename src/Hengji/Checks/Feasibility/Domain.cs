using System.Numerics;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>All values a quantity can still have: an interval whose ends may be open or infinite. Never empty.</summary>
/// <remarks>Every operation gives a domain that holds every possible result, perhaps more: it never loses one.</remarks>
internal readonly record struct Domain(DomainEnd Low, DomainEnd High)
{
    private const int CoarsenAboveBits = 256;
    private static readonly BigInteger CoarseParts = BigInteger.Pow(10, 24);

    public static Domain All { get; } = new(DomainEnd.Below, DomainEnd.Above);

    public static Domain Point(Rational value) => new(DomainEnd.At(value), DomainEnd.At(value));

    public static Domain Of(Interval interval) =>
        new(DomainEnd.At(interval.Low, interval.LowIsOpen), DomainEnd.At(interval.High, interval.HighIsOpen));

    public static Domain AtMost(DomainEnd high, bool strictly) =>
        new(DomainEnd.Below, high with { IsOpen = high.IsOpen || strictly });

    public static Domain AtLeast(DomainEnd low, bool strictly) =>
        new(low with { IsOpen = low.IsOpen || strictly }, DomainEnd.Above);

    /// <summary>What left minus right may be where a relation holds; all where it says too little to narrow anything.</summary>
    public static Domain AllowedBy(ComparisonOperator relation) =>
        relation switch
        {
            ComparisonOperator.Equal => Point(Rational.Zero),
            ComparisonOperator.AtMost => AtMost(DomainEnd.At(Rational.Zero), strictly: false),
            ComparisonOperator.Less => AtMost(DomainEnd.At(Rational.Zero), strictly: true),
            ComparisonOperator.AtLeast => AtLeast(DomainEnd.At(Rational.Zero), strictly: false),
            ComparisonOperator.Greater => AtLeast(DomainEnd.At(Rational.Zero), strictly: true),
            ComparisonOperator.NotEqual => All,
        };

    public bool IsBounded => Low.IsFinite && High.IsFinite;

    public bool IsPoint => IsBounded && Low.Value == High.Value;

    public bool Contains(Rational value) => Intersect(Point(value)) is not null;

    public bool Meets(Interval interval) => Intersect(Of(interval)) is not null;

    /// <summary>What belongs to both, or null.</summary>
    public Domain? Intersect(Domain other)
    {
        var low = Low.CompareNumber(other.Low) switch
        {
            > 0 => Low,
            < 0 => other.Low,
            _ => Low.IsOpen ? Low : other.Low,
        };
        var high = High.CompareNumber(other.High) switch
        {
            < 0 => High,
            > 0 => other.High,
            _ => High.IsOpen ? High : other.High,
        };
        var order = low.CompareNumber(high);
        return order > 0 || (order == 0 && (low.IsOpen || high.IsOpen)) ? null : new Domain(low, high);
    }

    /// <summary>The smallest domain that holds both.</summary>
    public Domain Hull(Domain other) => new(DomainEnd.Lower(Low, other.Low), DomainEnd.Upper(High, other.High));

    public static Domain operator +(Domain a, Domain b) => new(a.Low + b.Low, a.High + b.High);

    public static Domain operator -(Domain a) => new(-a.High, -a.Low);

    public static Domain operator -(Domain a, Domain b) => a + (-b);

    public static Domain operator *(Domain a, Domain b)
    {
        var (first, second, third, fourth) = (a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High);
        return new Domain(
            DomainEnd.Lower(DomainEnd.Lower(first, second), DomainEnd.Lower(third, fourth)),
            DomainEnd.Upper(DomainEnd.Upper(first, second), DomainEnd.Upper(third, fourth)));
    }

    public static Domain operator *(Domain a, Rational factor) =>
        factor.Sign switch
        {
            0 => Point(Rational.Zero),
            > 0 => factor == Rational.One ? a : new Domain(a.Low * DomainEnd.At(factor), a.High * DomainEnd.At(factor)),
            _ => -(a * -factor),
        };

    /// <summary>Quotients; everything when the divisor can be 0.</summary>
    public static Domain operator /(Domain a, Domain b) =>
        b.Contains(Rational.Zero) ? All : a * b.Reciprocal();

    /// <summary>Both signs folded together.</summary>
    public Domain Abs()
    {
        if (Low.CompareNumber(DomainEnd.At(Rational.Zero)) >= 0)
            return this;
        return High.CompareNumber(DomainEnd.At(Rational.Zero)) <= 0
            ? -this
            : new Domain(DomainEnd.At(Rational.Zero), DomainEnd.Upper(-Low, High));
    }

    /// <summary>A wider domain with short fractions, so that long propagations stay fast.</summary>
    public Domain Coarsen() =>
        new(
            IsLong(Low) ? DomainEnd.At(Rational.Of(Floor(Low.Value), CoarseParts)) : Low,
            IsLong(High) ? DomainEnd.At(-Rational.Of(Floor(-High.Value), CoarseParts)) : High);

    private Domain Reciprocal() => new(Inverse(High, -1), Inverse(Low, 1));

    // 1 ÷ end; an open 0 is approached from the side the domain lies on.
    private static DomainEnd Inverse(DomainEnd end, int infinityOfZero)
    {
        if (!end.IsFinite)
            return DomainEnd.At(Rational.Zero, isOpen: true);
        return end.Value.Sign == 0
            ? new DomainEnd(Rational.Zero, infinityOfZero, true)
            : DomainEnd.At(Rational.One / end.Value, end.IsOpen);
    }

    private static bool IsLong(DomainEnd end) => end.IsFinite && end.Value.Denominator.GetBitLength() > CoarsenAboveBits;

    private static BigInteger Floor(Rational value)
    {
        var whole = BigInteger.DivRem(value.Numerator * CoarseParts, value.Denominator, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }
}
