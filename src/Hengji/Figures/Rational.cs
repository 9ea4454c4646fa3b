using System.Numerics;

namespace Hengji.Figures;

/// <summary>An exact fraction: numerator over a positive denominator, without limits of size.</summary>
/// <remarks>
/// Money, rates and scores are computed with it, so a check never depends on the order of its additions.
/// The default value is 0. Fractions are reduced only when they grow, so do not compare parts, compare values.
/// Parts that fit 64 bits, nearly all, stand in the value itself; larger ones elsewhere.
/// </remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly long numerator;
    private readonly long denominatorOrZero;
    private readonly LargeParts? large;

    private Rational(long numerator, long denominator) => (this.numerator, denominatorOrZero) = (numerator, denominator);

    private Rational(LargeParts large) => this.large = large;

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One => new(1, 1);

    /// <summary>The part above the line; carries the sign.</summary>
    public BigInteger Numerator => large?.Numerator ?? numerator;

    /// <summary>The part below the line; positive.</summary>
    public BigInteger Denominator => large?.Denominator ?? Below;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => large is null ? Math.Sign(numerator) : large.Numerator.Sign;

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsWhole => large is null ? numerator % Below == 0 : (Numerator % Denominator).IsZero;

    private long Below => denominatorOrZero == 0 ? 1 : denominatorOrZero;

    /// <summary>A fraction of two whole numbers.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator) =>
        denominator.Sign switch
        {
            0 => throw new DivideByZeroException(),
            < 0 => OfParts(-numerator, -denominator),
            _ => OfParts(numerator, denominator),
        };

    /// <summary>The exact value of a decimal.</summary>
    public static Rational Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0x7F;
        // The three words are unsigned; the conversion must keep their bits, not check their sign.
        var (low, middle, high) = unchecked(((uint)bits[0], (uint)bits[1], (uint)bits[2]));
        if (high == 0 && middle <= int.MaxValue && scale < LongPowersOfTen.Length)
        {
            var digits = ((long)middle << 32) | low;
            return new Rational(bits[3] < 0 ? -digits : digits, LongPowersOfTen[scale]);
        }
        var mantissa = (new BigInteger(high) << 64) | (new BigInteger(middle) << 32) | low;
        return OfParts(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    /// <summary>The exact value of a whole number.</summary>
    public static implicit operator Rational(long value) => value == long.MinValue ? OfParts(value, 1) : new(value, 1);

    /// <summary>The exact value of a decimal.</summary>
    public static implicit operator Rational(decimal value) => Of(value);

    /// <inheritdoc />
    public int CompareTo(Rational other)
    {
        if (large is null && other.large is null)
        {
            if (Below == other.Below)
                return numerator.CompareTo(other.numerator);
            if (TryMultiply(numerator, other.Below, out var mine) && TryMultiply(other.numerator, Below, out var others))
                return mine.CompareTo(others);
        }
        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <inheritdoc />
    public bool Equals(Rational other) => CompareTo(other) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return HashCode.Combine(Numerator / divisor, Denominator / divisor);
    }

    /// <summary>Rounds half away from zero (四舍五入) to <paramref name="decimals"/> places.</summary>
    /// <exception cref="OverflowException">The result does not fit a <see cref="decimal"/>.</exception>
    public decimal Round(int decimals) => (decimal)Scaled(decimals) * PowerOfTenth(decimals);

    /// <summary>The value with at most <paramref name="decimals"/> places and no trailing zeros, for messages.</summary>
    public string ToText(int decimals = 6)
    {
        var text = ToFixedText(decimals);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>The value with <paramref name="decimals"/> places, for messages; of any size.</summary>
    public string ToFixedText(int decimals)
    {
        var scaled = Scaled(decimals);
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
        return scaled.Sign < 0 ? "-" + text : text;
    }

    /// <summary>The value times a power of ten, rounded half away from zero.</summary>
    private BigInteger Scaled(int decimals)
    {
        var whole = BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals), Denominator, out var rest);
        if (rest * 2 >= Denominator)
            whole += 1;
        return Sign < 0 ? -whole : whole;
    }

    /// <inheritdoc />
    public override string ToString() => ToText();

    private static decimal PowerOfTenth(int decimals) => new(1, 0, 0, false, (byte)decimals);
}
