using Hengji.Figures;

namespace Hengji.Auditing.Numbers;

/// <summary>Finds the figures in a paragraph or cell and leaves dates, codes and list numbers alone.</summary>
/// <remarks>
/// A figure is never cut: what may be one number or two is one number marked <see cref="ScannedNumber.IsUnsure"/> where
/// three digits follow the mark, and two numbers where they cannot be thousands (4125.49,4143.91万元).
/// </remarks>
public static class NumberScanner
{
    /// <summary>The figures of a text, in order.</summary>
    /// <param name="text">A paragraph's or cell's text, of any length; time grows linearly with it.</param>
    public static ImmutableArray<ScannedNumber> Scan(string text)
    {
        var plain = PlainCharacters.Of(text);
        var found = new List<ScannedNumber>();
        for (var at = 0; at < plain.Length;)
        {
            var (number, next) = char.IsAsciiDigit(plain[at]) ? ReadDigits(plain, text, at) : ReadCharacters(plain, text, at);
            if (number is not null)
                found.Add(number);
            at = Math.Max(next, at + 1);
        }
        SharedUnits.Give(plain, found);
        return [.. found];
    }

    private static (ScannedNumber? Number, int Next) ReadCharacters(string plain, string text, int at)
    {
        if (ChineseNumerals.At(plain, at) is not { } number)
            return (null, plain[at] is '第' ? EndOfOrdinal(plain, at + 1) : at + 1);
        var qualifier = Qualifiers.Around(plain, number.Start, number.End);
        return (number with
        {
            Printed = text.Substring(number.Start, number.Printed.Length),
            Qualifier = qualifier == NumberQualifier.None ? number.Qualifier : qualifier,
        }, number.End);
    }

    private static (ScannedNumber? Number, int Next) ReadDigits(string plain, string text, int at)
    {
        if (!IsLabelled(plain, at) && NoFigures.EndOfDate(plain, at) is > 0 and var date)
            return (null, date);
        var run = DigitRun.At(plain, at);
        var unit = UnitReader.At(plain, run.End);
        if (NoFigures.EndOfCode(plain, run, unit is not null) is > 0 and var code)
            return (null, code);
        var range = unit is null or { HasMore: false } ? RangeReader.After(plain, run, unit) : null;
        var end = range?.End ?? unit?.End ?? run.End;
        var measure = range?.Unit ?? unit?.Unit ?? MeasureUnit.None;
        var (start, isNegative) = SignReader.Before(plain, run, measure);
        var qualifier = (unit?.HasMore ?? false) ? NumberQualifier.AtLeast : Qualifiers.Around(plain, start, end);
        if (measure == MeasureUnit.PercentagePoint && IsDistance(plain.AsSpan(0, start).TrimEnd()))
            qualifier = NumberQualifier.None;
        var value = run.Value!.Value;
        return (new ScannedNumber(
            start, end - start, text[start..run.End], isNegative ? -value : value, run.Decimals, measure, qualifier)
        {
            IsCount = run.Decimals == 0 && UnitWords.IsCount(measure.Symbol),
            High = range?.High,
            IsUnsure = run.IsUnsure,
        }, end);
    }

    /// <summary>较序时进度超3.5个百分点: how far, and no bound; 每超过1个百分点 is a step.</summary>
    private static bool IsDistance(ReadOnlySpan<char> before) => before is [.., not ('每' or '不'), '超'];

    /// <summary>目标1：10 is a label with a colon, not a clock time.</summary>
    private static bool IsLabelled(string plain, int at) =>
        at > 0 && plain.AsSpan(at).IndexOfAny(':', '：') is 1 or 2 && plain[at - 1] is '标' or '务' or '件' or '题';

    private static int EndOfOrdinal(string plain, int at)
    {
        while (at < plain.Length && ("一二三四五六七八九十百零〇".Contains(plain[at], StringComparison.Ordinal)))
            at++;
        return at;
    }
}
