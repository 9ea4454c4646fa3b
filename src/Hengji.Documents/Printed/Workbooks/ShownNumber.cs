using System.Text;

namespace Hengji.Documents.Printed.Workbooks;

/// <summary>Shows numbers as a spreadsheet does.</summary>
internal static class ShownNumber
{
    private const int SignificantDigits = 15;
    private const int GeneralDigits = 10;

    /// <summary>A stored number as its format shows it.</summary>
    /// <param name="stored">The number as the file writes it.</param>
    /// <param name="format">Sections of its format.</param>
    /// <param name="countsFrom1904">Whether dates count from 1904.</param>
    /// <returns>The characters; unsure where the format shows what cannot be shown here (digits as words, exponents, fractions).</returns>
    public static PageCell Show(string stored, ImmutableArray<NumberSection> format, bool countsFrom1904)
    {
        if (!decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return new PageCell(stored, IsUnsure: stored.Length > 0);
        var value = WithoutNoise(exact);
        var (section, isOwnSign) = Section(format, value);
        if (section.IsDate)
            return ShownDate.Show(value, section, countsFrom1904) is { } date ? new PageCell(date) : new PageCell(General(value), IsUnsure: true);
        var text = section.Parts.Any(part => part.Sign is CodeSign.General or CodeSign.Text) || section.Parts.IsEmpty && format.Length == 1
            ? Around(section, General(Math.Abs(value)))
            : section.Parts.Any(part => part.Sign == CodeSign.Exponent || part is { Sign: CodeSign.Literal, Text: "/" }) && section.Parts.Any(part => part.Sign == CodeSign.Digit)
                ? General(Math.Abs(value))
                : Digits(section, Math.Abs(value));
        var isNegative = value < 0 && !isOwnSign && text.AsSpan().ContainsAnyInRange('1', '9');
        return new PageCell(((isNegative ? "-" : "") + text).Trim(), section.IsSpelled);
    }

    /// <summary>As many digits as the number has, at most those that fit a cell; whole numbers always in full.</summary>
    public static string General(decimal value)
    {
        var whole = decimal.Truncate(Math.Abs(value)).ToString(CultureInfo.InvariantCulture).Length;
        var rounded = decimal.Round(value, Math.Max(0, GeneralDigits - whole), MidpointRounding.AwayFromZero);
        var text = (rounded == 0 ? value : rounded).ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>The section for a number, and whether it writes the sign of negative ones itself.</summary>
    private static (NumberSection Section, bool IsOwnSign) Section(ImmutableArray<NumberSection> format, decimal value)
    {
        if (format.Any(section => section.Condition.Length > 0))
        {
            var found = format.FirstOrDefault(section => section.Condition.Length > 0 && section.Holds(value))
                ?? format.FirstOrDefault(section => section.Condition.Length == 0) ?? format[0];
            return (found, found != format[0] && found.Condition.StartsWith('<') && found.Bound <= 0);
        }
        return value < 0 && format.Length > 1 ? (format[1], true)
            : value == 0 && format.Length > 2 ? (format[2], true)
            : (format[0], false);
    }

    private static string Around(NumberSection section, string number)
    {
        var text = new StringBuilder();
        foreach (var part in section.Parts)
            _ = text.Append(part.Sign is CodeSign.General or CodeSign.Text ? number : part.Text);
        return section.Parts.IsEmpty ? number : text.ToString();
    }

    private static string Digits(NumberSection section, decimal value)
    {
        var parts = section.Parts;
        var last = LastDigit(parts);
        var point = parts.TakeWhile(part => part.Sign != CodeSign.Point).Count();
        var scaled = Scaled(parts, last, point, value);
        var decimals = parts.Skip(point).Count(part => part.Sign == CodeSign.Digit);
        var rounded = decimal.Round(scaled, Math.Min(decimals, 28), MidpointRounding.AwayFromZero);
        var digits = rounded.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var comma = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = comma < 0 ? digits : digits[..comma];
        return Whole(parts[..Math.Min(point, parts.Length)], whole == "0" ? "" : whole)
            + Fraction(parts[Math.Min(point, parts.Length)..], comma < 0 ? "" : digits[(comma + 1)..]);
    }

    private static int LastDigit(ImmutableArray<CodePart> parts)
    {
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (parts[i].Sign == CodeSign.Digit)
                return i;
        }
        return -1;
    }

    /// <summary>Percent signs multiply by 100; commas behind the last digit of either side divide by 1,000.</summary>
    private static decimal Scaled(ImmutableArray<CodePart> parts, int last, int point, decimal value)
    {
        foreach (var part in parts)
            value = part.Sign == CodeSign.Percent && value < 1_000_000_000_000_000_000m ? value * 100 : value;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Sign == CodeSign.Comma && (i > last || (i < point && !parts[(i + 1)..point].Any(part => part.Sign == CodeSign.Digit))))
                value /= 1000;
        }
        return value;
    }

    /// <summary>Digits from the right; literals keep their places between them, so that <c>0!.0000</c> shows ten-thousands.</summary>
    private static string Whole(ImmutableArray<CodePart> parts, string digits)
    {
        var first = parts.TakeWhile(part => part.Sign != CodeSign.Digit).Count();
        var hasThousands = Enumerable.Range(first, Math.Max(0, parts.Length - first))
            .Any(i => parts[i].Sign == CodeSign.Comma && parts[i..].Any(part => part.Sign == CodeSign.Digit));
        var (shown, left, count) = (new List<string>(), digits.Length, 0);
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (parts[i].Sign == CodeSign.Digit)
            {
                Place(left > 0 ? digits[--left].ToString() : parts[i].Text switch { "0" => "0", "?" => " ", _ => "" });
                while (i == first && left > 0)
                    Place(digits[--left].ToString());
            }
            else if (parts[i].Sign != CodeSign.Comma)
                shown.Add(parts[i].Text);
        }
        shown.Reverse();
        return string.Concat(shown);

        void Place(string digit)
        {
            if (hasThousands && count > 0 && count % 3 == 0 && digit.Trim().Length > 0)
                shown.Add(",");
            shown.Add(digit);
            count++;
        }
    }

    private static string Fraction(ImmutableArray<CodePart> parts, string digits)
    {
        var kept = digits.Length;
        var optional = parts.Where(part => part.Sign == CodeSign.Digit).Select(part => part.Text).ToList();
        while (kept > 0 && kept <= optional.Count && optional[kept - 1] != "0" && digits[kept - 1] == '0')
            kept--;
        var (text, next) = (new StringBuilder(), 0);
        foreach (var part in parts)
        {
            if (part.Sign == CodeSign.Digit)
            {
                _ = text.Append(next < kept ? digits[next..(next + 1)] : "");
                next++;
            }
            else if (part.Sign == CodeSign.Point)
                _ = text.Append(kept > 0 ? "." : "");
            else if (part.Sign != CodeSign.Comma)
                _ = text.Append(part.Text);
        }
        return text.ToString();
    }

    /// <summary>A spreadsheet keeps 15 digits; the rest is noise of binary fractions.</summary>
    private static decimal WithoutNoise(decimal value)
    {
        var (digits, rest) = (0, Math.Abs(value));
        for (; rest >= 1; rest /= 10)
            digits++;
        for (; digits <= 0 && rest is > 0 and < 0.1m && digits > -20; rest *= 10)
            digits--;
        return decimal.Round(value, Math.Clamp(SignificantDigits - digits, 0, 28), MidpointRounding.AwayFromZero);
    }
}
