using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>Which of several rates of one amount is meant: 到位率 is not 执行率, 使用率 not 支付率.</summary>
internal static partial class RateNames
{
    /// <summary>The name of how much of a budget was spent, also called 完成率, 支出率 and 进度.</summary>
    public const string OfExecution = "执行";

    /// <summary>The name in comparable form; empty where the words name none.</summary>
    public static string Of(string words) =>
        Name().Matches(words) is [.., var last] ? last.Groups["name"].Value is "完成" or "支出" ? OfExecution : last.Groups["name"].Value : "";

    /// <summary>Whether two names may mean the same rate.</summary>
    public static bool AreSame(string one, string other) => one.Length == 0 || other.Length == 0 || one == other;

    [GeneratedRegex("(?<name>到位|使用|支付|控制|拨付|执行|完成|支出|结转|结余|分配|下达|开工|完工|竣工|验收|合格)(?:率|进度|比例)")]
    private static partial Regex Name();
}
