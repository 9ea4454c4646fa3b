using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Names of totals that shares are against, which are often called otherwise where their amount is told.</summary>
internal static partial class WholeNames
{
    private const int MostMoreLetters = 6;
    private const int MostForAll = 4;

    /// <summary>A name without words for all: 诉求 of 诉求总量.</summary>
    public static string Of(string words) => All().Replace(SubjectWords.Key(words), "");

    /// <summary>Whether a total is called so; 净资产 is no 资产.</summary>
    public static bool IsNamed(string told, string name) =>
        new[] { Of(told), Closed().Replace(Of(told), "") }.Any(own => own.EndsWith(name, StringComparison.Ordinal) && !(own.Length > name.Length && own[^(name.Length + 1)] is '净' or '非' or '不' or '未'));

    /// <summary>占总支出的…, told as 支出 or 本年支出; the 支出决算 of one item is no 总支出决算.</summary>
    public static bool IsWithoutAll(string told, string name) =>
        name.StartsWith('总') && IsNamed(told, name[1..]) && Of(told).Length <= name.Length + MostForAll;

    [GeneratedRegex("(?<=..)(?:总计|合计)$", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    /// <summary>占到位资金的…: of what came in, whether told as 实际到位 or 到位资金.</summary>
    public static bool IsReceived(string told, string name) =>
        Received().Match(name) is { Success: true } received && SubjectWords.Key(told) is var subject && received.Groups["done"].Value is var done
        && (subject.EndsWith(done, StringComparison.Ordinal) || subject.EndsWith(done + "资金", StringComparison.Ordinal) || subject.StartsWith(done, StringComparison.Ordinal));

    /// <summary>占项目支出预算的…, where its budget is told as 项目支出.</summary>
    public static bool IsBudgetOf(string name, string told) => told.Length > 3 && name.Length == told.Length + 2 && name.EndsWith("预算", StringComparison.Ordinal) && name.StartsWith(told, StringComparison.Ordinal);

    /// <summary>Whether a name is another one without some of its words: 财政总收入 and 公共财政预算总收入.</summary>
    public static bool IsWithin(string name, string other)
    {
        var at = 0;
        foreach (var c in other)
        {
            if (at < name.Length && c == name[at])
                at++;
            else if (at + 1 < name.Length && name[at] == '总' && c == name[at + 1])
                at += 2;
        }
        return at >= name.Length && other.Length <= name.Length + MostMoreLetters && other[^1] == name[^1];
    }

    [GeneratedRegex("(?<=..)(?:总量|总数|总额|总和|数量|总数量)$", RegexOptions.CultureInvariant)]
    private static partial Regex All();

    [GeneratedRegex("^(?:全部|实际|已|总)*(?<done>到位|下达|拨付|拨入|筹集|安排|发放|收入|投入|支出)(?:的)?(?:资金|金额|总额|总数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Received();
}
