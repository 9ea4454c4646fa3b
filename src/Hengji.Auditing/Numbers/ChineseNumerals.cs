using System.Text.RegularExpressions;
using Hengji.Figures;

namespace Hengji.Auditing.Numbers;

/// <summary>Numbers in Chinese characters that are figures: 百分之九十八, 三成, 十五个, 二千万元, a lone 零.</summary>
internal static partial class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";
    private const string Clause = "\n，；。：、,;:";
    private const string NotTenths = "立效果为员本功都长绩熟交形分渝";

    /// <summary>A figure that begins at a place; null when none does.</summary>
    public static ScannedNumber? At(string plain, int at)
    {
        if (plain[at] is '百' or '千')
            return OfHundred(plain, at);
        if (plain[at] is '零' or '〇' && plain.Trim().Length == 1)
            return Whole(plain, at, at + 1, 0, MeasureUnit.None);
        if (!IsDigit(plain[at]) && plain[at] is not ('十' or '两'))
            return null;
        if (ChineseCompounds.At(plain, at) is { } compound)
            return compound;
        var end = End(plain, at);
        var before = at > 0 ? plain[at - 1] : ' ';
        if (before is '第' or '前' or '每' or '周' or '期' or '月' or '逐' or '初' or '“' or '‘' or '"' or '「' or '《' || Value(plain[at..end]) is not { } value)
            return null;
        return Tenths(plain, at, end, value) ?? (IsSumOfSo(plain, end) ? null : Counted(plain, at, end, value));
    }

    /// <summary>百分之九十八点五, 千分之三.</summary>
    private static ScannedNumber? OfHundred(string plain, int at)
    {
        if (!plain.AsSpan(at + 1).StartsWith("分之", StringComparison.Ordinal))
            return null;
        var unit = plain[at] == '百' ? MeasureUnit.Percent : new MeasureUnit("‰", "%", 0.1m);
        var (start, end) = (at + 3, End(plain, at + 3));
        if (start < plain.Length && char.IsAsciiDigit(plain[start]))
        {
            var run = DigitRun.At(plain, start);
            return run.Value is { } printed
                ? new ScannedNumber(at, run.End - at, plain[at..run.End], printed, run.Decimals, unit, NumberQualifier.None)
                : null;
        }
        if (end == start || Value(plain[start..end] == "百" ? "一百" : plain[start..end]) is not { } value)
            return null;
        if (end + 1 >= plain.Length || plain[end] != '点' || !IsDigit(plain[end + 1]))
            return Whole(plain, at, end, value, unit);
        var fraction = 0m;
        var decimals = 0;
        for (end++; end < plain.Length && IsDigit(plain[end]); end++)
            fraction += Digit(plain[end]) * new decimal(1, 0, 0, false, (byte)++decimals);
        return Whole(plain, at, end, value + fraction, unit) with { Decimals = decimals };
    }

    /// <summary>三成, 七成五: tenths, never exact.</summary>
    private static ScannedNumber? Tenths(string plain, int at, int end, decimal value)
    {
        if (value is < 1 or > 10 || end >= plain.Length || plain[end] != '成'
            || (end + 1 < plain.Length && NotTenths.Contains(plain[end + 1], StringComparison.Ordinal)))
            return null;
        var rest = end + 1 < plain.Length && IsDigit(plain[end + 1]) ? Digit(plain[end + 1]) : 0;
        var last = rest > 0 ? end + 2 : end + 1;
        return Whole(plain, at, last, value * 10 + rest, MeasureUnit.Percent) with { Qualifier = NumberQualifier.About };
    }

    /// <summary>三项合计, 两者之和: how many are added up, not a figure of its own.</summary>
    private static bool IsSumOfSo(string plain, int end) => SumOfSo().IsMatch(plain, end);

    [GeneratedRegex(@"\G[项者类个](?:支出|收入|经费|资金|指标|费用)?(?:合计|共计|总计|小计|之和|相加|共占|占)", RegexOptions.CultureInvariant)]
    private static partial Regex SumOfSo();

    /// <summary>十五个, 三万元; a lone 一 counts nothing, it is mostly a manner of speaking.</summary>
    private static ScannedNumber? Counted(string plain, int at, int end, decimal value)
    {
        if (UnitReader.At(plain, end) is not { } unit || plain[end] == ' ' || unit.Unit.Dimension is "" or "年" or "分" or "天" or "期")
            return null;
        var isMoney = unit.Unit.Dimension == "money";
        if (IsInSeries(plain, at, end, value) || plain.AsSpan(end).StartsWith("项规定", StringComparison.Ordinal))
            return null;
        if (value < 1 || (value == 1 && !isMoney) || (isMoney && value == 1 && unit.Unit.InBase == 1) || unit.HasMore)
            return null;
        return Whole(plain, at, unit.End, value, unit.Unit) with
        {
            Printed = plain[at..end],
            IsCount = UnitWords.IsCount(unit.Unit.Symbol),
        };
    }

    /// <summary>一批项目100万元，二批项目80万元: the second, no two.</summary>
    private static bool IsInSeries(string plain, int at, int end, decimal value) =>
        value is > 1 and < 10 && Clause.Contains(at > 0 ? plain[at - 1] : '\n', StringComparison.Ordinal)
        && plain[..at].LastIndexOf($"{Digits[(int)value - 1]}{plain[end]}", StringComparison.Ordinal) is >= 0 and var earlier && Clause.Contains(earlier > 0 ? plain[earlier - 1] : '\n', StringComparison.Ordinal);

    private static ScannedNumber Whole(string plain, int at, int end, decimal value, MeasureUnit unit) =>
        new(at, end - at, plain[at..end], value, 0, unit, NumberQualifier.None);

    private static int End(string plain, int at)
    {
        while (at < plain.Length && (IsDigit(plain[at]) || plain[at] is '十' or '百' or '千' or '两'))
            at++;
        return at;
    }

    /// <summary>一百二十三; null for digits in a row such as 二〇二四, which is a year or a name.</summary>
    public static decimal? Value(string numeral)
    {
        decimal sum = 0, digit = -1;
        foreach (var c in numeral)
        {
            if (c is '十' or '百' or '千')
            {
                if (c != '十' && digit < 0)
                    return null;
                sum += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                digit = -1;
            }
            else if (c is '零' or '〇')
                digit = sum > 0 ? -1 : 0;
            else if (digit > 0)
                return null;
            else
                digit = c == '两' ? 2 : Digit(c);
        }
        return sum + Math.Max(digit, 0);
    }

    private static bool IsDigit(char c) => c == '〇' || Digits.Contains(c, StringComparison.Ordinal);

    private static int Digit(char c) => c == '〇' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);
}
