using System.Text.RegularExpressions;

namespace Hengji.Auditing.Numbers;

/// <summary>Numbers in Chinese characters told in tens of thousands or hundreds of millions and what is beyond: 十七万五千人, 一千三百六十九亿一千四百万元.</summary>
/// <remarks>They are written where a round number is enough, so they are read as about so much.</remarks>
internal static partial class ChineseCompounds
{
    /// <summary>A figure that begins at a place; null when no such one does.</summary>
    public static ScannedNumber? At(string plain, int at)
    {
        if (Sections().Match(plain, at) is not { Success: true } match || UnitReader.At(plain, at + match.Length) is not { } unit || unit.Unit.Dimension.Length == 0)
            return null;
        var end = at + match.Length;
        var trailing = plain[end] == '亿' ? 100_000_000m : plain[end] == '万' ? 10_000m : 1;
        var value = ChineseNumerals.Value(match.Groups["last"].Value);
        foreach (Capture section in match.Groups["section"].Captures)
            value += ChineseNumerals.Value(section.Value[..^1]) * (section.Value[^1] == '亿' ? 100_000_000m : 10_000m) / trailing;
        return value is { } whole
            ? new ScannedNumber(at, unit.End - at, plain[at..end], whole, 0, unit.Unit, NumberQualifier.About) { IsCount = UnitWords.IsCount(unit.Unit.Symbol) }
            : null;
    }

    [GeneratedRegex("\\G(?<section>[一二三四五六七八九十百千两][零〇一二三四五六七八九十百千两]*[万亿])+(?<last>[零〇一二三四五六七八九十百千两]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Sections();
}
