using System.Numerics;
using CsCheck;
using Hengji.Figures;

namespace Hengji.Tests.Figures;

public sealed class RationalTests
{
    private static readonly Gen<Rational> Any =
        Gen.Select(Gen.Long, Gen.Long[1, long.MaxValue], (a, b) => Rational.Of(a, b));

    [Fact]
    public void Every_decimal_has_its_exact_value() =>
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28], (lo, mid, hi, minus, scale) => new decimal(lo, mid, hi, minus, scale))
            .Sample(value =>
            {
                var expected = BigInteger.Parse(
                    value.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal),
                    System.Globalization.CultureInfo.InvariantCulture);
                return Rational.Of(value) * Rational.Of(BigInteger.Pow(10, value.Scale), 1) == Rational.Of(expected, 1);
            });

    [Fact]
    public void Arithmetic_is_a_field() =>
        Gen.Select(Any, Any, Any).Sample((a, b, c) =>
            (a + b) + c == a + (b + c) && a * (b + c) == a * b + a * c && a - a == Rational.Zero
            && (b.Sign == 0 || a / b * b == a) && (a < b) == (a - b).Sign < 0
            && (a * c / 1).GetHashCode() == (c * a).GetHashCode());

    [Theory]
    [InlineData("2.345", 2, "2.35")]
    [InlineData("-2.345", 2, "-2.35")]
    [InlineData("2.3449", 2, "2.34")]
    [InlineData("0.5", 0, "1")]
    public void Rounds_half_away_from_zero(string value, int decimals, string rounded)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        Rational.Of(decimal.Parse(value, culture)).Round(decimals).ShouldBe(decimal.Parse(rounded, culture));
    }

    [Theory]
    [InlineData("万元", "money", 10_000)]
    [InlineData("万人次", "人次", 10_000)]
    [InlineData("名", "人", 1)]
    [InlineData("％", "%", 1)]
    [InlineData("台", "台", 1)]
    public void Units_have_a_dimension_and_a_size(string symbol, string dimension, int inBase)
    {
        var unit = MeasureUnit.Parse(symbol);
        (unit.Dimension, unit.InBase).ShouldBe((dimension, inBase));
    }

    [Fact]
    public void Values_beyond_a_decimal_are_told_all_the_same()
    {
        var large = Rational.Of(System.Numerics.BigInteger.Pow(10, 40), 3);

        large.ToText(2).ShouldBe("3333333333333333333333333333333333333333.33");
        Rational.Of(-1, 8).ToFixedText(4).ShouldBe("-0.1250");
        Rational.Of(-1, 8).ToText(2).ShouldBe("-0.13");
    }
}
