using System.Numerics;

namespace Hengji.Figures;

/// <summary>An exact fraction: numerator over a positive denominator, without limits of size.</summary>
/// <remarks>
/// Money, rates and scores are computed with it, so a check never depends on the order of its additions.
/// The default value is 0. Fractions are reduced only when they grow, so do not compare parts, compare values.
/// </remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private const int ReduceAboveBits = 96;

    /// <summary>10⁰ … 10²⁸: every scale a decimal can have.</summary>
    private static readonly BigInteger[] PowersOfTen = [.. Enumerable.Range(0, 29).Select(power => BigInteger.Pow(10, power))];

    private readonly BigInteger numerator;
    private readonly BigInteger denominatorOrZero;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.GetBitLength() > ReduceAboveBits)
        {
            var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }
        (this.numerator, denominatorOrZero) = (numerator, denominator);
    }

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One => new(BigInteger.One, BigInteger.One);

    /// <summary>The part above the line; carries the sign.</summary>
    public BigInteger Numerator => numerator;

    /// <summary>The part below the line; positive.</summary>
    public BigInteger Denominator => denominatorOrZero.IsZero ? BigInteger.One : denominatorOrZero;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => numerator.Sign;

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsWhole => (numerator % Denominator).IsZero;

    /// <summary>A fraction of two whole numbers.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator) =>
        denominator.Sign switch
        {
            0 => throw new DivideByZeroException(),
            < 0 => new Rational(-numerator, -denominator),
            _ => new Rational(numerator, denominator),
        };

    /// <summary>The exact value of a decimal.</summary>
    public static Rational Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0x7F;
        // The three words are unsigned; the conversion must keep their bits, not check their sign.
        var (low, middle, high) = unchecked(((uint)bits[0], (uint)bits[1], (uint)bits[2]));
        var mantissa = middle == 0 && high == 0
            ? new BigInteger(low)
            : (new BigInteger(high) << 64) | (new BigInteger(middle) << 32) | low;
        return new Rational(bits[3] < 0 ? -mantissa : mantissa, PowersOfTen[scale]);
    }

    /// <summary>The exact value of a whole number.</summary>
    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    /// <summary>The exact value of a decimal.</summary>
    public static implicit operator Rational(decimal value) => Of(value);

    /// <summary>Sum.</summary>
    public static Rational operator +(Rational a, Rational b) =>
        a.Denominator == b.Denominator
            ? new Rational(a.numerator + b.numerator, a.Denominator)
            : new Rational(a.numerator * b.Denominator + b.numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>Difference.</summary>
    public static Rational operator -(Rational a, Rational b) => a + (-b);

    /// <summary>Opposite.</summary>
    public static Rational operator -(Rational a) => new(-a.numerator, a.Denominator);

    /// <summary>Product.</summary>
    public static Rational operator *(Rational a, Rational b) =>
        new(a.numerator * b.numerator, a.Denominator * b.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="b"/> is 0.</exception>
    public static Rational operator /(Rational a, Rational b) =>
        Of(a.numerator * b.Denominator, a.Denominator * b.numerator);

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

    /// <inheritdoc />
    public int CompareTo(Rational other) =>
        Denominator == other.Denominator
            ? numerator.CompareTo(other.numerator)
            : (numerator * other.Denominator).CompareTo(other.numerator * Denominator);

    /// <inheritdoc />
    public bool Equals(Rational other) => CompareTo(other) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, Denominator);
        return HashCode.Combine(numerator / divisor, Denominator / divisor);
    }

    /// <summary>Rounds half away from zero (四舍五入) to <paramref name="decimals"/> places.</summary>
    /// <exception cref="OverflowException">The result does not fit a <see cref="decimal"/>.</exception>
    public decimal Round(int decimals)
    {
        var scaled = BigInteger.Abs(numerator) * BigInteger.Pow(10, decimals);
        var whole = BigInteger.DivRem(scaled, Denominator, out var rest);
        if (rest * 2 >= Denominator)
            whole += 1;
        return (decimal)(numerator.Sign < 0 ? -whole : whole) * PowerOfTenth(decimals);
    }

    /// <summary>The value with at most <paramref name="decimals"/> places and no trailing zeros, for messages.</summary>
    public string ToText(int decimals = 6)
    {
        var text = Round(decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <inheritdoc />
    public override string ToString() => ToText();

    private static decimal PowerOfTenth(int decimals) => new(1, 0, 0, false, (byte)decimals);
}
