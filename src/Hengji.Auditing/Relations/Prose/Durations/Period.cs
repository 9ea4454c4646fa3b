using System.Text.RegularExpressions;

namespace Hengji.Auditing.Relations.Prose.Durations;

/// <summary>From one day or month to another (自2022年5月1日起至2023年4月30日止), or between two events (3月6日开工，8月22日竣工).</summary>
/// <param name="First">Where it begins.</param>
/// <param name="Last">Where it ends.</param>
/// <param name="IsTold">Whether the words say from and to; else they name two events.</param>
internal readonly partial record struct Period(NamedDay First, NamedDay Last, bool IsTold)
{
    private const int MonthsOfYear = 12;

    /// <summary>The periods of a sentence in order.</summary>
    public static IEnumerable<Period> In(string text, int year)
    {
        var days = NamedDay.In(text, year).ToList();
        foreach (var (first, last) in days.Zip(days.Skip(1)))
        {
            if (first.Date > last.Date || first.HasDay != last.HasDay)
                continue;
            if (Until().IsMatch(text[first.End..last.Start]))
                yield return new Period(first, last, true);
            else if (Begins().IsMatch(text[first.End..last.Start]) && Ends().IsMatch(text[last.End..]))
                yield return new Period(first, last, false);
        }
    }

    /// <summary>How many days it may be said to have, with and without the first.</summary>
    public IEnumerable<int> Days()
    {
        var apart = Last.Date.DayNumber - First.Date.DayNumber;
        return First.HasDay ? [apart, apart + 1] : [];
    }

    /// <summary>How many months it may be said to have.</summary>
    public IEnumerable<int> Months()
    {
        var apart = ((Last.Date.Year - First.Date.Year) * MonthsOfYear) + Last.Date.Month - First.Date.Month;
        if (!First.HasDay)
            return [apart, apart + 1];
        var behind = Last.Date.AddDays(1);
        var whole = ((behind.Year - First.Date.Year) * MonthsOfYear) + behind.Month - First.Date.Month;
        return behind.Day == First.Date.Day ? [whole] : [apart, apart + 1, Math.Max(1, apart - 1)];
    }

    /// <summary>How many years it may be said to have: whole ones only.</summary>
    public IEnumerable<int> Years() => Months().Where(months => months > 0 && months % MonthsOfYear == 0).Select(months => months / MonthsOfYear);

    [GeneratedRegex(@"^\s*(?:起|开始|始)?\s*(?:至|到|—+|-+|~|－)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"^[^，。；：\d]{0,8}(?:开工|动工|开始|启动|进场|开班|开展|立案|受理|签订|开业|起算|入院|下达开工令)[^。；\d]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^[^，。；：\d]{0,8}(?:竣工|完工|结束|完成|验收|办结|结案|交付|结业|投入使用|到期|出院)", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
