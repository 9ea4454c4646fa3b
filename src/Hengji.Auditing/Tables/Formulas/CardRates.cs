using System.Text.RegularExpressions;
using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Tables.Formulas;

/// <summary>Rates on a card of many matters: 三公经费控制率 is of 三公经费, not of the amounts that stand nearest.</summary>
internal static partial class CardRates
{
    private const int Syllables = 2;

    /// <summary>Whether two lines can be what a rate is of, by its name.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="upper">What is divided.</param>
    /// <param name="lower">By what.</param>
    public static bool Fits(LineHead rate, LineHead upper, LineHead lower)
    {
        var stem = General().Replace(Ending().Replace(rate.Core, ""), "");
        var (isUpper, isLower) = (Shares(stem, upper.Core), Shares(stem, lower.Core));
        return stem.Length >= Syllables ? isUpper || isLower
            : (!IsOfPersons(upper.Core) && !IsOfPersons(lower.Core)) || (Control().IsMatch(rate.Core) && ((IsOfStaff(upper.Core) && IsOfStaff(lower.Core)) || (IsOfThree(upper.Core) && IsOfThree(lower.Core))));
    }

    /// <summary>How many of the two name the rate's whole matter: 三公经费决算 and 三公经费预算 of 三公经费控制率.</summary>
    public static int Kinship(LineHead rate, LineHead upper, LineHead lower)
    {
        var stem = Change().Replace(Ending().Replace(rate.Core, ""), "");
        return stem.Length < Syllables ? 0
            : new[] { upper, lower }.Count(line => line.Core.Contains(stem, StringComparison.Ordinal));
    }

    /// <summary>Whether a rate names its own matter.</summary>
    public static bool IsOwn(LineHead rate) => General().Replace(Ending().Replace(rate.Core, ""), "").Length >= Syllables;

    private static bool Shares(string stem, string core) =>
        Enumerable.Range(0, Math.Max(0, stem.Length - Syllables + 1)).Any(at => core.Contains(stem.Substring(at, Syllables), StringComparison.Ordinal));

    private static bool IsOfPersons(string core) => Persons().IsMatch(core);

    [GeneratedRegex(@"(?:控制|执行|完成|支出|到位|支付|使用|变动|增长|达标)?(?:率|进度|比例)$")]
    private static partial Regex Ending();

    private static bool IsOfStaff(string core) => Staff().IsMatch(core);

    private static bool IsOfThree(string core) => core.Contains("三公", StringComparison.Ordinal);

    /// <summary>控制率 beside 编制数 and 在职人数.</summary>
    [GeneratedRegex(@"^控制率")]
    private static partial Regex Control();

    [GeneratedRegex(@"^(?!.*(?:经费|支出)).*(?:编制|在职|在编|实有|人数)")]
    private static partial Regex Staff();

    /// <summary>三公经费 of 三公经费增减.</summary>
    [GeneratedRegex(@"(?:增减|变动)(?:变动)?(?:额|数|金额|情况)?$")]
    private static partial Regex Change();

    [GeneratedRegex(@"预算|全年|年度|资金|部门|单位|整体|总体|支出|财政")]
    private static partial Regex General();

    [GeneratedRegex(@"编制|人数|人员(?!经费|支出)|三公")]
    private static partial Regex Persons();
}
