using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>The name of what is measured, out of the words before a number.</summary>
internal static partial class SubjectWords
{
    /// <summary>The last clause without years, list words and filler: “，其中：基本支出” gives 基本支出.</summary>
    public static string Of(string lead)
    {
        var clause = LastClause().Match(lead.TrimEnd(' ', '（', '(', '：', ':', '，')).Value;
        var bare = Leading().Replace(Foremost().Replace(Spaces().Replace(clause, ""), ""), "");
        return Trailing().Replace(bare, "");
    }

    /// <summary>For comparing: without spaces, brackets' shape, and words that say only whose or how.</summary>
    public static string Key(string subject) => Decoration().Replace(Spaces().Replace(subject, ""), "");

    [GeneratedRegex(@"[^，,；;。：:\n]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LastClause();

    /// <summary>变动最大的科目为….</summary>
    [GeneratedRegex(@"^[^，]{0,8}最[大多高快小少低慢]的?[^，]{0,6}[为是](?=..)", RegexOptions.CultureInvariant)]
    private static partial Regex Foremost();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:[、（()）]|\d+[.．、)）]|[一二三四五六七八九十]+[）)、.．]|其中|其余|包括|分别|具体|主要|以及|和|及|与|另|另外|同时|一是|二是|三是|四是|五是|截[至止]|12月底|(?:19|20)\d\d(?:年度?(?![末初底])|(?=年[末初底]))|本年度|年度|全年(?!预算)|\d+月份?|本单位|本部门|我单位|我部门|我局|单位|用于|安排|的)+", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:[：:为是达近共各均有了至到仅]|(?<![签履预违爽公])约|分别|累计|总计为)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"全[州市县区省乡镇国]|[“”‘’""（）()《》]|已|共|累计|实现|完成|开展", RegexOptions.CultureInvariant)]
    private static partial Regex Decoration();
}
