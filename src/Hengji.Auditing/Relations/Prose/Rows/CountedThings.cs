using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Rows;

/// <summary>Which things counts in one unit are of: 8个单位 and 发现问题18个 are not of one kind.</summary>
internal static partial class CountedThings
{
    private const string Thing = "(?<thing>单位|部门|项目|企业|学校|村|乡镇|街道|社区|地区|区县|县区|问题|事项|线索|案件|指标|工程|机构|合同|账户|资金)";

    /// <summary>Whether words tell that both count, and other things.</summary>
    public static bool AreOther(Mention one, Mention other) =>
        one.Number.IsCount && other.Number.IsCount && Of(one) is { Length: > 0 } thing && Of(other) is { Length: > 0 } another && thing != another;

    /// <summary>The thing named right behind the number, else right before it; empty without.</summary>
    private static string Of(Mention count) =>
        Behind().Match(count.Tail) is { Success: true } behind ? behind.Groups["thing"].Value
        : Before().Match(count.Lead) is { Success: true } before ? before.Groups["thing"].Value : "";

    [GeneratedRegex(@"^\s*(?:预算|市级|区级|县级|省级|主管|重点)*" + Thing, RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(Thing + @"(?:数量?|总数)?[共为有计]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}
