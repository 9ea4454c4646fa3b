using Hengji.Figures;

namespace Hengji.Auditing.Numbers;

/// <summary>A unit printed behind a number.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="End">The character behind it.</param>
/// <param name="HasMore">Whether 余 or 多 stands inside: 10余万元.</param>
internal readonly record struct PrintedUnit(MeasureUnit Unit, int End, bool HasMore);

/// <summary>Reads the unit behind a number: scale, counted word, and what one is counted per.</summary>
internal static class UnitReader
{
    private static readonly (string Scale, decimal Factor)[] MoneyScales =
        [("万亿", 1_000_000_000_000m), ("千万", 10_000_000m), ("百万", 1_000_000m), ("千", 1_000m), ("百", 100m)];

    /// <summary>The unit at a place; null when none is printed there.</summary>
    public static PrintedUnit? At(string plain, int at)
    {
        var hasMore = false;
        at = SkipSpaces(plain, at);
        if (IsMore(plain, at))
            (at, hasMore) = (at + 1, true);
        if (Percent(plain, at) is { } percent)
            return percent with { HasMore = hasMore };
        foreach (var (scale, factor) in MoneyScales)
        {
            if (StartsAt(plain, at, scale) && StartsAt(plain, at + scale.Length, "元"))
                return new PrintedUnit(new MeasureUnit(scale + "元", "money", factor), at + scale.Length + 1, hasMore);
        }
        var start = at;
        var isScaled = at < plain.Length && plain[at] is '万' or '亿';
        if (isScaled)
        {
            at++;
            if (IsMore(plain, at))
                (at, hasMore) = (at + 1, true);
        }
        var counted = UnitWords.At(plain, isScaled ? SkipSpaces(plain, at) : at);
        if (counted.Length == 0)
            return isScaled ? new PrintedUnit(MeasureUnit.Parse(plain[start..(start + 1)]), at, hasMore) : null;
        at = (isScaled ? SkipSpaces(plain, at) : at) + counted.Length;
        var symbol = (isScaled ? plain[start].ToString() : "") + counted;
        var per = Per(plain, at);
        return new PrintedUnit(MeasureUnit.Parse(symbol + per), SkipOther(plain, at + per.Length, counted), hasMore);
    }

    /// <summary>台（套）, 户（家）: another word for the things counted, in brackets behind the first.</summary>
    private static int SkipOther(string plain, int at, string counted)
    {
        if (!UnitWords.IsCount(counted) || at >= plain.Length || plain[at] is not ('（' or '('))
            return at;
        var other = UnitWords.At(plain, at + 1);
        var end = at + 1 + other.Length;
        return UnitWords.IsCount(other) && end < plain.Length && plain[end] is '）' or ')' ? end + 1 : at;
    }

    private static PrintedUnit? Percent(string plain, int at) =>
        StartsAt(plain, at, "个百分点") ? new PrintedUnit(MeasureUnit.PercentagePoint, at + 4, false)
        : StartsAt(plain, at, "百分点") ? new PrintedUnit(MeasureUnit.PercentagePoint, at + 3, false)
        : StartsAt(plain, at, "百分比") ? new PrintedUnit(MeasureUnit.Percent, at + 3, false)
        : StartsAt(plain, at, "%") ? new PrintedUnit(MeasureUnit.Percent, at + 1, false)
        : StartsAt(plain, at, "‰") ? new PrintedUnit(new MeasureUnit("‰", "%", 0.1m), at + 1, false)
        : null;

    /// <summary>/月, /人·月, /平方米: counted per something.</summary>
    private static string Per(string plain, int at)
    {
        var end = at;
        while (end < plain.Length && plain[end] is '/' or '·')
        {
            var word = end + 1 < plain.Length && plain[end + 1] is '月' or '年' or '季' or '度' or '日' or '吨' or '床'
                ? plain[(end + 1)..(end + 2)]
                : UnitWords.At(plain, end + 1);
            if (word.Length == 0)
                break;
            end += 1 + word.Length;
        }
        return plain[at..end];
    }

    /// <summary>余 and 多 before a unit: 10余家, 30多个, but not 30余额.</summary>
    private static bool IsMore(string plain, int at) =>
        at < plain.Length && plain[at] is '余' or '多'
        && (at + 1 >= plain.Length || (plain[at + 1] is '万' or '亿' or '元') || UnitWords.At(plain, at + 1).Length > 0);

    private static int SkipSpaces(string plain, int at)
    {
        var end = at;
        while (end < plain.Length && end - at < 3 && plain[end] is ' ' or '\n')
            end++;
        return end;
    }

    private static bool StartsAt(string plain, int at, string word) =>
        at <= plain.Length && plain.AsSpan(at).StartsWith(word, StringComparison.Ordinal);
}
