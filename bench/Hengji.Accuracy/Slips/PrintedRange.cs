using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.Slips;

/// <summary>The exact values a printed number can stand for, in the fact's own unit.</summary>
/// <param name="Low">The smallest.</param>
/// <param name="High">The largest.</param>
public readonly record struct PrintedRange(decimal Low, decimal High)
{
    public decimal Middle => (Low + High) / 2;

    public bool Meets(PrintedRange other) => Low <= other.High && other.Low <= High;

    /// <summary>Reads the characters of a number.</summary>
    /// <param name="number">Its fact and style.</param>
    /// <param name="text">What is printed.</param>
    /// <param name="isWide">
    /// Whether only the decimals printed here count, 14 being 13.5 … 14.5, so that no doubt about the reading is left;
    /// else those of its style count too, and what is printed to the end is exact.
    /// A bare 0 says nothing at all where others have decimals; where none has, it is 0 … 0.5 as any number is.
    /// </param>
    public static PrintedRange Of(PrintedNumber number, string text, bool isWide)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal);
        var value = decimal.Parse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : plain.Length - point - 1;
        var scale = number.Style.ScaleOf(number.Fact) * number.Sign;
        var exact = value * scale;
        if (number.Fact.Kind == Years.FactKind.Count || value == 0 && decimals == 0 && number.Style.DecimalsOf(number.Fact) > 0 || !isWide && exact == number.Fact.Value)
            return new(exact, exact);
        if (!isWide)
            decimals = Math.Max(decimals, number.Style.DecimalsOf(number.Fact));
        var half = Math.Abs(scale) * 0.5m * new decimal(1, 0, 0, false, (byte)decimals);
        return new(exact - half, exact + half);
    }
}
