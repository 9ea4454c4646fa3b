using Hengji.Documents.Excel.Reading;
using Hengji.Figures;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>A printed number as a cell holds it: the stored value and the format that shows the same characters.</summary>
/// <remarks>
/// A percentage is stored as a true percent (0.5392 under <c>0.00%</c>): typing either 53.92 or 53.92% into such a cell
/// gives 53.92%, while a percent sign printed as a literal would turn a typed 53.92% into 0.54. Prints without
/// trailing zeros and separators take the format General, so a later, longer number is never cut by the cell.
/// </remarks>
/// <param name="Stored">The number in the cell.</param>
/// <param name="Value">The number in its unit: 53.92 for 53.92%.</param>
/// <param name="Decimals">Decimals printed.</param>
/// <param name="Format">Number format.</param>
internal readonly record struct PrintedNumber(decimal Stored, decimal Value, int Decimals, string Format)
{
    private const int MostDigits = 15;
    private const int LongestGeneral = 10;

    public bool IsPercent => Format.EndsWith('%');

    /// <summary>Reads a print; null when a number cell cannot show it, so it must stay text.</summary>
    public static PrintedNumber? TryRead(string printed)
    {
        var text = Narrow(printed.Trim());
        var isPercent = text.EndsWith('%');
        var digits = isPercent ? text[..^1] : text;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (digits.Length is 0 or > 28 || digits[0] == '+' || digits.Count(char.IsAsciiDigit) > MostDigits
            || !decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var value))
            return null;
        var format = FormatOf(digits, isPercent);
        var number = new PrintedNumber(isPercent ? value / 100 : value, value, DecimalsOf(digits), format);
        return NumberFormatParser.Parse(format).Show(number.Stored) == text ? number : null;
    }

    /// <summary>The print of a figure; in the unit of the form when the file printed another.</summary>
    public static string PrintOf(Figure figure) =>
        TryRead(figure.Printed) is not { } number || number.Value == figure.Value
            ? figure.Printed
            : figure.ToText(thousands: false);

    /// <summary>A format with so many decimals.</summary>
    public static string Fixed(int decimals, bool isPercent, bool thousands = false) =>
        (thousands ? "#,##0" : "0") + (decimals == 0 ? "" : "." + new string('0', decimals)) + (isPercent ? "%" : "");

    private static string FormatOf(string digits, bool isPercent)
    {
        var decimals = DecimalsOf(digits);
        var thousands = digits.Contains(',', StringComparison.Ordinal);
        var isPlain = !isPercent && !thousands && digits.Length <= LongestGeneral && (decimals == 0 || digits[^1] != '0');
        return isPlain ? "General" : Fixed(decimals, isPercent, thousands);
    }

    private static int DecimalsOf(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : digits.Length - point - 1;
    }

    private static string Narrow(string text) =>
        string.Concat(text.Select(c => c switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            '\u2212' or '\u2013' => '-',
            _ => c,
        }));
}
