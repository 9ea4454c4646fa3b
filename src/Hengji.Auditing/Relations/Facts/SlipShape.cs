using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>Whether one slip of the hand makes one print of the other: a digit, a swap, a lost digit, the point or the unit.</summary>
internal static class SlipShape
{
    private const int FewestDigits = 3;

    /// <summary>Whether it does; prints of few digits are too alike by chance.</summary>
    public static bool Explains(Figure one, Figure other)
    {
        var (a, b) = (Digits(one), Digits(other));
        if (Math.Min(a.Length, b.Length) < FewestDigits)
            return false;
        return a.TrimEnd('0') == b.TrimEnd('0') || (a.Length == b.Length ? IsOneDigitOrSwap(a, b) : IsOneLost(a, b));
    }

    private static string Digits(Figure figure) => string.Concat(figure.Printed.Where(char.IsAsciiDigit)).TrimStart('0');

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
