using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Claims;

/// <summary>What a number or a change is compared with: 较2018年度决算数…, 比年初预算增加…, 同比….</summary>
internal static partial class ComparisonWords
{
    /// <summary>Whether a number with these words before it is what another one is compared with.</summary>
    public static bool IsBase(string lead) => Base().IsMatch(lead);

    /// <summary>The name a base has of its own: 支出 of “支出较2021年的1500万元”; empty when it has none.</summary>
    public static string NameOfBase(string lead) =>
        Base().Match(lead) is { Success: true } found && !lead[..found.Index].TrimEnd().EndsWith('，') ? SubjectWords.Of(lead[..found.Index]) : "";

    /// <summary>The last year the words name, compared with or not; null when they name none.</summary>
    public static int? AnyYear(string lead) =>
        Year().Matches(lead) is [.., var last] ? WholeNumber.Of(last.Groups[1]) : null;

    /// <summary>What a change is against: a year, 预算, 上年; empty when the words do not say.</summary>
    public static string Against(string lead) =>
        Compared().Match(lead) is { Success: true } found
            ? found.Groups["year"].Success ? found.Groups["year"].Value : found.Groups["plan"].Success ? Plan : LastYear
            : SameTime().IsMatch(lead) ? LastYear : EarlierTime().IsMatch(lead) ? Earlier : "";

    /// <summary>Whether a change is against last year's budget, so that this year's budget is what changed.</summary>
    public static bool IsAgainstBudgetOfLastYear(string lead) => BudgetOfLastYear().IsMatch(lead);

    [GeneratedRegex("(?:" + Than + "|" + With + ")(?:上年|去年|20\\d\\d *年)[^，；。：、（）\\d]{0,4}预算", RegexOptions.CultureInvariant)]
    private static partial Regex BudgetOfLastYear();

    /// <summary>Against a budget, plan or target.</summary>
    public const string Plan = "预算";

    /// <summary>Against last year.</summary>
    public const string LastYear = "上年";

    /// <summary>Against another time: 环比, 较上月.</summary>
    public const string Earlier = "环比";

    private const string Than = "(?:(?<![占同环])比|较|相较|较之|相对)于?";
    private const string With = "(?:与|和|同(?!比)|跟)";
    private const string NoVerb = "[^，；。：、（）增减升降涨跌超多少高低节差扩缩压]";

    [GeneratedRegex("(?:" + Than + NoVerb + "{0,12}?(?:上年|去年|上一年|前年|同期|年初|预算|计划|目标|任务|上月|上季|原|20\\d\\d *年)|" + With + "(?:" + NoVerb + "{0,6}?(?:上年|去年|上一年|前年|同期)|" + NoVerb + "{0,2}?20\\d\\d *年))" + NoVerb + "{0,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Base();

    [GeneratedRegex(@"(20\d\d) *年", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("(?:" + Than + "|" + With + ")[^，；。：、（）\\d]{0,8}?(?:(?<plan>(?:上年|20\\d\\d *年)?[^，；。：、（）\\d]{0,6}(?:预算|计划|目标|任务))|(?<year>20\\d\\d) *年|上年|去年|上一年|同期)", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    [GeneratedRegex(@"同比|同口径|上年同期|上年|去年", RegexOptions.CultureInvariant)]
    private static partial Regex SameTime();

    [GeneratedRegex(@"环比|上月|上季|上半年", RegexOptions.CultureInvariant)]
    private static partial Regex EarlierTime();
}
