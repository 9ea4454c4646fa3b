namespace Hengji.Figures;

/// <summary>Reads the number of a cell from the characters printed in it (读数).</summary>
/// <remarks>
/// Full-width digits and signs, thousands separators, accounting brackets, a percent sign and a unit behind the number
/// are understood. Words, limits such as 以上 and formula errors are problems, never a guess.
/// </remarks>
public static partial class FigureParser
{
    /// <summary>Longest cell that is read as a number, in characters.</summary>
    public const int MaximumLength = 64;

    /// <summary>Most digits of a number, before and after the point together.</summary>
    public const int MaximumDigits = 20;

    /// <summary>Most digits after the point.</summary>
    public const int MaximumDecimals = 8;

    /// <summary>Reads one printed number.</summary>
    /// <param name="printed">The characters of the cell.</param>
    /// <param name="place">Where the cell is, for the message; null when it has no place.</param>
    /// <returns>
    /// The number with its decimals and unit, or one problem: <see cref="NotANumber"/>, <see cref="MisplacedSeparator"/>,
    /// <see cref="TooManyDecimals"/>, <see cref="TooManyDigits"/>, <see cref="QualifiedNumber"/>, <see cref="FormulaError"/>.
    /// </returns>
    public static Result<ParsedFigure> Parse(string printed, SourceLocation? place = null)
    {
        var text = Narrow(printed).Trim();
        if (text.StartsWith('#'))
            return new FormulaError(text, place);
        if (text.Length > MaximumLength)
            return new TooManyDigits(text[..MaximumLength] + "…", place);
        var (inner, negative) = OpenBrackets(text);
        if (Split(inner) is not { } parts)
            return IsQualified(text) && text.Any(char.IsAsciiDigit)
                ? new QualifiedNumber(printed.Trim(), place)
                : new NotANumber(printed.Trim(), place);
        return Read(parts, negative, printed.Trim(), place);
    }

    private static Result<ParsedFigure> Read(Parts parts, bool negative, string printed, SourceLocation? place)
    {
        if (parts.Unit.Length > 0 && IsQualified(parts.Unit))
            return new QualifiedNumber(printed, place);
        if (!IsUnit(parts.Unit))
            return new NotANumber(printed, place);
        if (!SeparatorsFit(parts.Whole))
            return new MisplacedSeparator(printed, place);
        var digits = parts.Whole.Replace(",", "", StringComparison.Ordinal);
        if (parts.Fraction.Length > MaximumDecimals)
            return new TooManyDecimals(printed, place);
        if (digits.TrimStart('0').Length + parts.Fraction.Length > MaximumDigits)
            return new TooManyDigits(printed, place);
        var value = decimal.Parse(
            parts.Fraction.Length == 0 ? digits : digits + "." + parts.Fraction, CultureInfo.InvariantCulture);
        return new ParsedFigure(
            value != 0 && negative != parts.IsNegative ? -value : value, parts.Fraction.Length, parts.Unit);
    }

    /// <summary>(12.3) of accountants is −12.3; a unit may stand behind the brackets.</summary>
    private static (string Text, bool Negative) OpenBrackets(string text)
    {
        var close = text.IndexOf(')', StringComparison.Ordinal);
        return text.StartsWith('(') && close > 1 && char.IsAsciiDigit(text[1])
            ? (text[1..close] + text[(close + 1)..], true)
            : (text, false);
    }

    private static Parts? Split(string text)
    {
        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var whole = Run(text, start, c => char.IsAsciiDigit(c) || c == ',');
        if (whole.Length == 0 || !char.IsAsciiDigit(whole[0]))
            return null;
        var at = start + whole.Length;
        var fraction = "";
        if (at < text.Length && text[at] == '.')
        {
            fraction = Run(text, at + 1, char.IsAsciiDigit);
            if (fraction.Length == 0)
                return null;
            at += 1 + fraction.Length;
        }
        return new Parts(start == 1 && text[0] == '-', whole, fraction, text[at..].Trim());
    }

    private static string Run(string text, int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < text.Length && belongs(text[end]))
            end++;
        return text[start..end];
    }

    private static bool SeparatorsFit(string whole)
    {
        var groups = whole.Split(',');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
    }

    private static bool IsUnit(string unit) =>
        unit.All(c => c is '%' or '‰' or '/' or '℃' or '㎡' || char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter);

    private readonly record struct Parts(bool IsNegative, string Whole, string Fraction, string Unit);
}
