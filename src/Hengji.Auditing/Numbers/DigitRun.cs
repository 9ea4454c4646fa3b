using System.Text.RegularExpressions;

namespace Hengji.Auditing.Numbers;

/// <summary>Digits with their separators and decimals, before anything around them is looked at.</summary>
/// <param name="Start">First digit.</param>
/// <param name="End">The character behind the last digit.</param>
/// <param name="Digits">Digits and point, without separators.</param>
/// <param name="Decimals">Digits behind the point.</param>
/// <param name="IsUnsure">Whether a separator is one that also parts two numbers: 3，518.85 and 1, 537.4.</param>
internal readonly partial record struct DigitRun(int Start, int End, string Digits, int Decimals, bool IsUnsure)
{
    /// <summary>More digits than any amount has: a code.</summary>
    private const int MaximumDigits = 15;

    /// <summary>Its value; null when it has too many digits to be an amount.</summary>
    public decimal? Value =>
        Digits.Length > MaximumDigits + 1 ? null : decimal.Parse(Digits, CultureInfo.InvariantCulture);

    /// <summary>Whether it is a whole number without separators.</summary>
    public bool IsPlainWhole => Decimals == 0 && Digits.Length == End - Start;

    /// <summary>The run at a digit of plain text.</summary>
    public static DigitRun At(string plain, int start)
    {
        var end = EndOfDigits(plain, start);
        var isUnsure = false;
        if (end - start <= 3 && plain[start] != '0')
            (end, isUnsure) = WithGroups(plain, end);
        var whole = end;
        if (end + 1 < plain.Length && plain[end] == '.' && char.IsAsciiDigit(plain[end + 1]))
            end = EndOfDigits(plain, end + 1);
        var digits = string.Concat(plain[start..end].Where(c => char.IsAsciiDigit(c) || c == '.'));
        return new DigitRun(start, end, digits, end > whole ? end - whole - 1 : 0, isUnsure);
    }

    private static (int End, bool IsUnsure) WithGroups(string plain, int end)
    {
        var isUnsure = false;
        if (LostDigit().Match(plain, end) is { Success: true } lost)
            return (end + lost.Length, false);
        while (GroupAfter(plain, end) is { } group)
        {
            isUnsure |= group.IsUnsure;
            end = group.End;
        }
        return (end, isUnsure);
    }

    /// <summary>A separator with just three digits behind it.</summary>
    private static (int End, bool IsUnsure)? GroupAfter(string plain, int at)
    {
        if (at >= plain.Length || plain[at] is not (',' or '，'))
            return null;
        var isUnsure = plain[at] == '，';
        var digits = at + 1;
        if (digits < plain.Length && plain[digits] == ' ')
            (digits, isUnsure) = (digits + 1, true);
        var end = EndOfDigits(plain, digits);
        return end - digits == 3 ? (end, isUnsure) : null;
    }

    /// <summary>Groups to the fen of which one lost or doubled a digit, all others whole: 7,90,123.45 is one amount.</summary>
    [GeneratedRegex(@"\G(?:,\d{3})*(?:,(?:\d{2}|\d{4})(?:,\d{3})+|(?:,\d{3})+,(?:\d{2}|\d{4}))(?=\.\d{2}(?!\d))")]
    private static partial Regex LostDigit();

    private static int EndOfDigits(string plain, int at)
    {
        while (at < plain.Length && char.IsAsciiDigit(plain[at]))
            at++;
        return at;
    }
}
