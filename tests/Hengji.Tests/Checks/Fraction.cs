using System.Numerics;

namespace Hengji.Tests.Checks;

/// <summary>Fractions of the oracle, written apart from the engine's so that both do not share a mistake.</summary>
internal readonly record struct Fraction
{
    private Fraction(BigInteger top, BigInteger bottom) => (Top, Bottom) = (top, bottom);

    public BigInteger Top { get; }

    public BigInteger Bottom { get; }

    public int Sign => Top.Sign;

    public static Fraction Make(BigInteger top, BigInteger bottom)
    {
        var shared = BigInteger.GreatestCommonDivisor(top, bottom) * bottom.Sign;
        return new Fraction(top / shared, bottom / shared);
    }

    public static Fraction Whole(BigInteger value) => new(value, 1);

    public static Fraction operator +(Fraction a, Fraction b) => Make(a.Top * b.Bottom + b.Top * a.Bottom, a.Bottom * b.Bottom);

    public static Fraction operator -(Fraction a, Fraction b) => Make(a.Top * b.Bottom - b.Top * a.Bottom, a.Bottom * b.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => Make(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Fraction operator /(Fraction a, Fraction b) => Make(a.Top * b.Bottom, a.Bottom * b.Top);

    public bool IsBelow(Fraction other) => (Top * other.Bottom) < (other.Top * Bottom);
}
