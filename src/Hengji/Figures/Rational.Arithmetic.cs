using System.Numerics;

namespace Hengji.Figures;

/// <summary>Arithmetic: in 64 bits where the result fits, else without limit.</summary>
public readonly partial struct Rational
{
    /// <summary>10⁰ … 10¹⁸.</summary>
    private static readonly long[] LongPowersOfTen = [.. Enumerable.Range(0, 19).Select(power => (long)BigInteger.Pow(10, power))];

    /// <summary>Sum.</summary>
    public static Rational operator +(Rational a, Rational b)
    {
        if (a.large is null && b.large is null)
        {
            if (a.Below == b.Below && TryAdd(a.numerator, b.numerator, out var sum))
                return new Rational(sum, a.Below);
            if (TryMultiply(a.numerator, b.Below, out var left) && TryMultiply(b.numerator, a.Below, out var right)
                && TryAdd(left, right, out var top) && TryMultiply(a.Below, b.Below, out var below))
                return new Rational(top, below);
        }
        return OfParts(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);
    }

    /// <summary>Difference.</summary>
    public static Rational operator -(Rational a, Rational b) => a + (-b);

    /// <summary>Opposite.</summary>
    public static Rational operator -(Rational a) =>
        a.large is null ? new Rational(-a.numerator, a.Below) : new Rational(a.large with { Numerator = -a.large.Numerator });

    /// <summary>Product.</summary>
    public static Rational operator *(Rational a, Rational b) =>
        a.large is null && b.large is null
        && TryMultiply(a.numerator, b.numerator, out var above) && TryMultiply(a.Below, b.Below, out var below)
            ? new Rational(above, below)
            : OfParts(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="b"/> is 0.</exception>
    public static Rational operator /(Rational a, Rational b)
    {
        if (b.Sign == 0)
            throw new DivideByZeroException();
        return a * (b.large is null
            ? new Rational(b.numerator < 0 ? -b.Below : b.Below, Math.Abs(b.numerator))
            : Of(b.large.Denominator, b.large.Numerator));
    }

    /// <summary>Smaller than.</summary>
    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    /// <summary>Greater than.</summary>
    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    /// <summary>At most.</summary>
    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    /// <summary>At least.</summary>
    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    /// <summary>Same value.</summary>
    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    /// <summary>Different value.</summary>
    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    /// <summary>Size without sign.</summary>
    public static Rational Abs(Rational a) => a.Sign < 0 ? -a : a;

    /// <summary>The smaller of two.</summary>
    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    /// <summary>The larger of two.</summary>
    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    /// <summary>Reduced, so that parts that can fit 64 bits do; never <see cref="long.MinValue"/>, which has no opposite.</summary>
    private static Rational OfParts(BigInteger numerator, BigInteger denominator)
    {
        if (IsLong(numerator) && IsLong(denominator))
            return new Rational((long)numerator, (long)denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        return IsLong(numerator) && IsLong(denominator)
            ? new Rational((long)numerator, (long)denominator)
            : new Rational(new LargeParts(numerator, denominator));
    }

    private static bool IsLong(BigInteger value) => value <= long.MaxValue && value >= -long.MaxValue;

    private static bool TryMultiply(long a, long b, out long product)
    {
        var high = Math.BigMul(a, b, out product);
        return high == product >> 63 && product != long.MinValue;
    }

    private static bool TryAdd(long a, long b, out long sum)
    {
        sum = unchecked(a + b);
        return ((a ^ sum) & (b ^ sum)) >= 0 && sum != long.MinValue;
    }

    private sealed record LargeParts(BigInteger Numerator, BigInteger Denominator);
}
