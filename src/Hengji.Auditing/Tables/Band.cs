using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>All amounts a figure may have been rounded from, in the base unit of its dimension.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The most.</param>
internal readonly record struct Band(decimal Low, decimal High)
{
    private const decimal Largest = 10_000_000_000_000m;

    /// <summary>The band of a figure, whole numbers without a unit being counted; null without one and beyond what can be reckoned with.</summary>
    public static Band? Of(Figure? figure)
    {
        if (figure is null || Math.Abs(figure.Value) > Largest)
            return null;
        var half = figure.Rounding == Rounding.Exact || (figure.Decimals == 0 && figure.Unit == MeasureUnit.None) ? 0 : new decimal(5, 0, 0, false, (byte)(figure.Decimals + 1));
        return new Band((figure.Value - half) * figure.Unit.InBase, (figure.Value + half) * figure.Unit.InBase);
    }

    public static Band operator +(Band one, Band other) => new(one.Low + other.Low, one.High + other.High);

    public static Band operator -(Band one, Band other) => new(one.Low - other.High, one.High - other.Low);

    /// <summary>Times a number that is not negative.</summary>
    public Band Times(decimal factor) => new(Low * factor, High * factor);

    /// <summary>Divided by a band above 0; null by any other.</summary>
    public Band? Over(Band divisor) =>
        divisor.Low <= 0 ? null : new Band(Math.Min(Low / divisor.Low, Low / divisor.High), Math.Max(High / divisor.Low, High / divisor.High));

    /// <summary>Whether one amount is in both.</summary>
    public bool Meets(Band other) => Low <= other.High && High >= other.Low;

    /// <summary>The amount in the middle.</summary>
    public decimal Middle => (Low + High) / 2;
}
