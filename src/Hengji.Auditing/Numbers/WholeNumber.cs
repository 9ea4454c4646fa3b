using System.Text.RegularExpressions;

namespace Hengji.Auditing.Numbers;

/// <summary>Whole numbers that <c>\d</c> matched, which takes digits of every script: 2025 and ２０２５.</summary>
internal static class WholeNumber
{
    /// <summary>The value of a few digits.</summary>
    /// <param name="digits">Digits only.</param>
    /// <exception cref="ArgumentException">There is something else, or more than fits.</exception>
    public static int Of(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
            value = value * 10 + CharUnicodeInfo.GetDecimalDigitValue(digit) is >= 0 and <= int.MaxValue and var next ? next : throw new ArgumentException($"'{digits}' is no whole number", nameof(digits));
        return (int)value;
    }

    /// <summary>The value of what a group matched.</summary>
    public static int Of(Group digits) => Of(digits.ValueSpan);
}
