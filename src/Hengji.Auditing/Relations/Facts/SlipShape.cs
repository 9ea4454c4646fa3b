using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>Whether one slip of the hand makes one print of the other: a digit, a swap, a lost digit, the point or the unit.</summary>
internal static class SlipShape
{
    private const int FewestDigits = 3;
    private const int MostDigits = 9;
    private const decimal MostTimes = 100_000_000;
    private const decimal AlmostOne = 0.0005m;
    private static readonly ImmutableArray<decimal> UnitFactors = [10_000m, 100_000_000m];

    /// <summary>Whether it does; prints of few digits are too alike by chance.</summary>
    public static bool Explains(Figure one, Figure other) =>
        IsPowerOfTen(one.InBase, other.InBase) || AreOneApart(Digits(one.Printed), Digits(other.Printed));

    /// <summary>Whether both are one amount, or one slip makes one print of the other.</summary>
    public static bool IsOneFact(Figure one, Figure other) => one.InBase == other.InBase || Explains(one, other);

    /// <summary>Whether one slip leads to a print from the value meant, which is in its unit and has no more decimals.</summary>
    public static bool Explains(Figure printed, decimal meant) =>
        meant > 0 && (IsPowerOfTen(printed.Value, meant) || IsOtherUnit(printed, meant)
            || AreOneApart(Digits(printed.Printed), Digits(meant.ToString("F" + printed.PrintedDecimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))));

    /// <summary>Whether one slip leads to a print from a value that is rounded to as many decimals first.</summary>
    public static bool ExplainsRounded(Figure printed, decimal meant) => Explains(printed, decimal.Round(meant, printed.PrintedDecimals, MidpointRounding.AwayFromZero));

    /// <summary>The same from an amount in 元, or the base of whatever unit the print has.</summary>
    public static bool ExplainsInItsUnit(Figure printed, decimal meantInBase) => ExplainsRounded(printed, meantInBase / printed.Unit.InBase);

    /// <summary>Whether one digit or a swap of two makes one print of the other, short as they are: 46 and 64.</summary>
    /// <remarks>For numbers that others pin down exactly.</remarks>
    public static bool IsShortSlip(Figure printed, decimal meant, int fewestDigits) =>
        Digits(meant.ToString("F" + printed.PrintedDecimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)) is var told && Digits(printed.Printed) is var own
        && Math.Min(own.Length, told.Length) >= fewestDigits && own != told && (own.Length == told.Length ? IsOneDigitOrSwap(own, told) : IsOneLost(own, told));

    /// <summary>Whether one digit or a swap of two leads to a print from a value that is known but for its last digits: 685400 from 865397, give or take 80.</summary>
    public static bool IsNearSlip(Figure printed, decimal meant, decimal slack)
    {
        if (Digits(printed.Printed) is not { Length: >= FewestDigits and <= MostDigits } digits || printed.Value == 0)
            return false;
        var scale = printed.Value / WholeNumber.Of(digits);
        return Variants(digits).Any(variant => Math.Abs((WholeNumber.Of(variant) * scale) - meant) <= slack);
    }

    private static IEnumerable<string> Variants(string digits)
    {
        for (var place = 0; place < digits.Length; place++)
        {
            var (before, behind) = (digits[..place], digits[(place + 1)..]);
            for (var digit = '0'; digit <= '9'; digit++)
                yield return before + digit + behind;
            if (behind.Length > 0)
                yield return before + behind[0] + digits[place] + behind[1..];
        }
    }

    /// <summary>Whether one slip leads to a printed percentage from that of a part in its whole.</summary>
    /// <param name="percent">The percentage.</param>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, not zero.</param>
    public static bool ExplainsShare(Figure percent, Mention part, Mention whole) =>
        ExplainsRounded(percent, part.InBase * 100 / whole.InBase);

    /// <summary>11292.01万元 printed as 1.13万元: in 亿元, rounded to the decimals of its neighbours.</summary>
    private static bool IsOtherUnit(Figure printed, decimal meant) =>
        Digits(printed.Printed).Length >= FewestDigits
        && UnitFactors.Any(factor => decimal.Round(meant / factor, printed.PrintedDecimals, MidpointRounding.AwayFromZero) == printed.Value);

    /// <summary>Whether one of two prints is the other in another unit, rounded to its own decimals: 1.23万元 and 12345.67万元.</summary>
    public static bool AreInOtherUnits(Figure one, Figure other) =>
        one.Unit.Dimension == other.Unit.Dimension && (IsOtherUnit(one, Math.Abs(other.InBase) / one.Unit.InBase) || IsOtherUnit(other, Math.Abs(one.InBase) / other.Unit.InBase));

    /// <summary>1509.71万元 printed as 15097066万元: in 元, without the decimals of its neighbours.</summary>
    public static bool IsInSmallerUnit(Figure printed, decimal meant) =>
        meant > 0 && printed.PrintedDecimals == 0 && printed.Printed.Count(char.IsDigit) > FewestDigits && UnitFactors.Any(factor => Math.Abs((printed.Value / meant / factor) - 1) < AlmostOne);

    private static bool AreOneApart(string a, string b) =>
        Math.Min(a.Length, b.Length) >= FewestDigits
        && (a.TrimEnd('0') == b.TrimEnd('0') || (a.Length == b.Length ? IsOneDigitOrSwap(a, b) : IsOneLost(a, b)));

    /// <summary>10 … 10⁸ times as much: where the unit is another one (10⁴, 10⁸) but for what was rounded away, else to the last digit.</summary>
    private static bool IsPowerOfTen(decimal one, decimal other)
    {
        var (small, large) = (Math.Min(Math.Abs(one), Math.Abs(other)), Math.Max(Math.Abs(one), Math.Abs(other)));
        for (var power = 10m; small > 0 && power <= MostTimes; power *= 10)
        {
            if (Math.Abs((large / small / power) - 1) <= (UnitFactors.Contains(power) ? AlmostOne : 0))
                return true;
        }
        return false;
    }

    private static string Digits(string printed) => string.Concat(printed.Select(Plain).Where(char.IsAsciiDigit)).TrimStart('0');

    /// <summary>３ as 3.</summary>
    private static char Plain(char c) => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;

    private static bool IsOneDigitOrSwap(string a, string b)
    {
        var different = Enumerable.Range(0, a.Length).Where(place => a[place] != b[place]).ToList();
        return different.Count == 1
            || (different.Count == 2 && different[1] == different[0] + 1 && a[different[0]] == b[different[1]] && a[different[1]] == b[different[0]]);
    }

    private static bool IsOneLost(string a, string b)
    {
        var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
        return longer.Length == shorter.Length + 1
            && Enumerable.Range(0, longer.Length).Any(place => longer.Remove(place, 1) == shorter);
    }
}
