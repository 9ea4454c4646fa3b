using System.Numerics;
using Hengji.Figures;

namespace Hengji.Scoring;

/// <summary>Which printed percentages can come from whole numbers out of a sample: 98.4 % cannot come from 60.</summary>
public static class SampleReach
{
    /// <summary>Whether some whole k from 0 to <paramref name="sample"/> has 100 × k ÷ sample in the interval.</summary>
    /// <param name="percent">Every rate behind the print, 98 for 98 %.</param>
    /// <param name="sample">Number of questionnaires; positive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sample"/> is not positive.</exception>
    public static bool IsReachable(Interval percent, BigInteger sample)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sample);
        var first = Floor(percent.Low * Rational.Of(sample, 100));
        // The first whole number at or above the lower end is one of these two.
        return IsIn(percent, first, sample) || IsIn(percent, first + 1, sample);
    }

    /// <summary>The nearest possible rates below and above, in words: 98.3% (59 ÷ 60) 或 100.0% (60 ÷ 60).</summary>
    public static Bilingual Nearest(decimal percent, BigInteger sample, int decimals)
    {
        var below = BigInteger.Max(0, BigInteger.Min(sample, Floor(Rational.Of(percent) * Rational.Of(sample, 100))));
        var above = BigInteger.Min(sample, below + 1);
        var (first, second) = (Text(below, sample, decimals), Text(above, sample, decimals));
        return below == above ? first : Bilingual.Of($"{first}或 {second}", $"{first} or {second}");
    }

    private static bool IsIn(Interval percent, BigInteger satisfied, BigInteger sample) =>
        satisfied.Sign >= 0 && satisfied <= sample && percent.Contains(Rational.Of(satisfied * 100, sample));

    private static BigInteger Floor(Rational value)
    {
        var whole = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    private static Bilingual Text(BigInteger satisfied, BigInteger sample, int decimals)
    {
        var format = "F" + decimals.ToString(CultureInfo.InvariantCulture);
        var rate = Rational.Of(satisfied * 100, sample).Round(decimals).ToString(format, CultureInfo.InvariantCulture) + "%";
        return Bilingual.Of($"{rate}（{satisfied} ÷ {sample}）", $"{rate} ({satisfied} ÷ {sample})");
    }
}
