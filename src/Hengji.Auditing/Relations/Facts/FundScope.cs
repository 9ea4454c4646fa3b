using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>Which money a table is of (资金口径): its total of 一般公共服务支出 is another one than that of all money.</summary>
internal static partial class FundScope
{
    /// <summary>政府性基金, 国有资本, 一般公共预算, 财政拨款 in a heading; empty for all money, or where it does not say.</summary>
    public static string Of(string title) =>
        Words().Matches(title).Select(match => match.Value).OrderBy(Narrowness).FirstOrDefault() ?? "";

    /// <summary>Whether a fact is told of each kind of money apart; 三公 and its like are only told of appropriations.</summary>
    public static bool IsToldApart(Claim claim) => !OfAppropriations().IsMatch(claim.Subject);

    /// <summary>Whether a table is of basic expenditure alone.</summary>
    public static bool IsBasic(string title) => title.Contains("基本支出", StringComparison.Ordinal) && !title.Contains("项目支出", StringComparison.Ordinal);

    /// <summary>基本支出 or 项目支出, where a heading names one of them; null else.</summary>
    public static string? KindOf(string title) => Kinds().Matches(title).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;

    /// <summary>基本支出 or 项目支出, whichever is told last; null where neither is.</summary>
    public static string? LastKindOf(string words) => Kinds().Matches(words) is [.., var last] ? last.Value : null;

    private static int Narrowness(string word) => word switch { "政府性基金" => 0, "国有资本经营" => 1, "一般公共预算" => 2, _ => 3 };

    [GeneratedRegex("政府性基金|国有资本经营|一般公共预算|财政拨款", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("基本支出|项目支出", RegexOptions.CultureInvariant)]
    private static partial Regex Kinds();

    [GeneratedRegex("三公|接待|出国|用车|公车|会议|培训|运行经费", RegexOptions.CultureInvariant)]
    private static partial Regex OfAppropriations();
}
