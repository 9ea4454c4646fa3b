using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Tables.Heads;

/// <summary>The years a head compares: 2019 with 2017 in 2019年比2017年增减额, the latest with 2018 in 比2018年增长%.</summary>
/// <param name="Now">The later; null where the head leaves it to the table.</param>
/// <param name="Before">The earlier.</param>
internal readonly partial record struct ComparedYears(int? Now, int Before)
{
    /// <summary>The years of a head; null when it names none to compare with.</summary>
    public static ComparedYears? Of(LineHead head)
    {
        if (Words().Match(head.Text) is not { Success: true } match)
            return null;
        var before = WholeNumber.Of(match.Groups["before"]);
        return match.Groups["now"].Success ? WholeNumber.Of(match.Groups["now"]) is var now && now != before ? new ComparedYears(now, before) : null : new ComparedYears(null, before);
    }

    [GeneratedRegex(@"(?:(?<now>(?:19|20)\d\d)年?度?(?:决算|预算|实际|执行)?数?)?(?:与|同|比|较|对比|相比)+于?(?<before>(?:19|20)\d\d)年?")]
    private static partial Regex Words();
}
