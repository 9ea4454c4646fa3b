using System.Text.RegularExpressions;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Names by which running text may speak of lines of a table.</summary>
internal static partial class LineNames
{
    /// <summary>Lines with names of their own, by name.</summary>
    public static Dictionary<string, int> Of(Lines lines) =>
        Enumerable.Range(0, lines.Heads.Length)
            .Where(line => lines.Heads[line] is { IsTotal: false, Core.Length: > 1 } head && !HeadMeasures.IsHead(head.Core) && !General().IsMatch(head.Core))
            .GroupBy(line => lines.Heads[line].Core, StringComparer.Ordinal)
            .SelectMany(group => group.Count() == 1 ? [(group.Key, group.Single())] : group.Select(line => (Outer(lines.Heads[line]), line)))
            .GroupBy(line => line.Item1, line => line.Item2, StringComparer.Ordinal)
            .Where(group => group.Count() == 1 && group.Key.Length > 1)
            .ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);

    /// <summary>高血压患者健康管理 before 规范管理率, which other lines have too.</summary>
    private static string Outer(LineHead head) => head.Path.Length > 1 && HeadText.Core(head.Path[^2]) is var outer && !HeadText.IsTotal(outer) && !General().IsMatch(outer) ? outer : "";

    /// <summary>What every sentence may say.</summary>
    [GeneratedRegex("^(?:投入|支出|收入|金额|数量|资金|拨付|支付|预算|决算|执行|人数|人次|面积|结余|余额|项目)$")]
    private static partial Regex General();
}
