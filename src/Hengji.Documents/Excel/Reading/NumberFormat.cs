using Hengji.Figures;

namespace Hengji.Documents.Excel.Reading;

/// <summary>What a number format does to a number: decimals, separators, percent sign, or a date.</summary>
/// <param name="Decimals">Decimals shown; −1 for as many as the number has.</param>
/// <param name="FixedDecimals">Decimals shown even if they are zeros.</param>
/// <param name="HasThousands">Whether groups of three digits are separated.</param>
/// <param name="IsPercent">Whether the number is shown times 100 with a percent sign.</param>
/// <param name="Date">Which parts of a date are shown; none for numbers.</param>
internal sealed record NumberFormat(int Decimals, int FixedDecimals, bool HasThousands, bool IsPercent, DateParts Date)
{
    /// <summary>Significant digits a spreadsheet keeps; the rest is noise of binary fractions.</summary>
    private const int SignificantDigits = 15;

    /// <summary>As many decimals as the number has.</summary>
    public static NumberFormat General { get; } = new(-1, 0, false, false, DateParts.None);

    /// <summary>The number as a reader of the sheet sees it.</summary>
    /// <param name="stored">The number as stored: 0.5392 for 53.92%.</param>
    /// <param name="columnDecimals">Decimals the column has room for: a coarser format never hides them.</param>
    public string Show(decimal stored, int? columnDecimals = null)
    {
        var value = WithoutNoise(IsPercent ? stored * 100 : stored);
        var own = Scale(value);
        var decimals = Decimals < 0 ? own : Math.Min(Math.Max(own, FixedDecimals), Decimals);
        if (columnDecimals is { } room && own > decimals)
            decimals = Math.Max(decimals, Math.Min(own, room));
        var rounded = decimal.Round(value, Math.Min(decimals, 28), MidpointRounding.AwayFromZero);
        var pattern = (HasThousands ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture);
        return rounded.ToString(pattern, CultureInfo.InvariantCulture) + (IsPercent ? "%" : "");
    }

    private static decimal WithoutNoise(decimal value)
    {
        var whole = decimal.Truncate(Math.Abs(value));
        var digits = whole == 0 ? LeadingZeros(value) : whole.ToString(CultureInfo.InvariantCulture).Length;
        var decimals = Math.Clamp(SignificantDigits - digits, 0, 28);
        return decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>Zeros behind the point before the first digit, counted below zero.</summary>
    private static int LeadingZeros(decimal value)
    {
        var zeros = 0;
        for (var rest = Math.Abs(value); rest is > 0 and < 0.1m && zeros < 20; rest *= 10)
            zeros++;
        return -zeros;
    }

    /// <summary>Decimals of a value without its trailing zeros.</summary>
    private static int Scale(decimal value)
    {
        var scale = value.Scale;
        var text = Rational.Of(value).ToText(scale);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }
}

/// <summary>Which parts of a date a format shows.</summary>
[Flags]
internal enum DateParts
{
    None = 0,
    Year = 1,
    Month = 2,
    Day = 4,
    Time = 8,
}
