using System.Text.RegularExpressions;

namespace Hengji.Auditing.Tables.Sums;

/// <summary>Heads that by their own words divide one thing among them: 符合、基本符合、不符合; 优、良、中、差; 一季度 to 四季度; 中央、省级、市级、县级.</summary>
internal static partial class Divisions
{
    /// <summary>Whether they do.</summary>
    /// <param name="heads">Their own words, two at least.</param>
    public static bool Are(IReadOnlyList<string> heads) =>
        heads.Count > 1 && (All(heads, Grade()) || All(heads, Level()) || All(heads, Use()) || All(heads, Sex()) || ArePeriods(heads) || AreDegrees(heads))
            && heads.Distinct(StringComparer.Ordinal).Count() == heads.Count;

    /// <summary>Whether they are parts of a year.</summary>
    public static bool ArePeriods(IReadOnlyList<string> heads) => All(heads, Quarter()) || All(heads, Half());

    /// <summary>Whether words name what all parts of a year make.</summary>
    public static bool IsWholeYear(string head) => WholeYear().IsMatch(head);

    /// <summary>满意 and 不满意: one word, by how much it is so.</summary>
    private static bool AreDegrees(IReadOnlyList<string> heads)
    {
        if (!All(heads, Degree()))
            return false;
        var read = heads.Select(head => Degree().Match(head)).ToList();
        return read.Select(match => match.Groups["what"].Value).Distinct().Count() == 1 && read.Exists(match => match.Groups["none"].Success);
    }

    private static bool All(IReadOnlyList<string> heads, Regex one) => heads.All(head => one.IsMatch(head));

    [GeneratedRegex("^(?:优秀?|良好?|中等?|合格|基本合格|不合格|一般|较?差|及格|不及格)(?:等次|等级|项目)?(?:个数|数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Grade();

    [GeneratedRegex("^(?:中央|国家|省|自治区|市|州|县|区|县区|乡镇?|镇|村)级?(?:财政|配套|资金|补助)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Level();

    [GeneratedRegex("^(?:自用|在用|使用|出租|出借|出租出借|闲置|待处置|对外投资)(?:面积|资产|数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Use();

    [GeneratedRegex("^[男女](?:性|生|职工)?(?:人数|数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Sex();

    [GeneratedRegex("^第?[一二三四1-4]季度?$", RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();

    [GeneratedRegex("^[上下]半年$", RegexOptions.CultureInvariant)]
    private static partial Regex Half();

    [GeneratedRegex("^全年(?:合计|累计|总计|数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeYear();

    [GeneratedRegex("^(?:已|已经|全部|完全|非常|很|比较|较|基本|部分|(?<none>不|未|没有|尚未|正在))?(?<what>符合|满意|整改|完成|达标|合格|通过|实现|到位|办结)(?:到位|要求)?(?:个数|人数|户数|份数|数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Degree();
}
