using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>Tells which claims speak of the same fact, whatever small differences of wording there are.</summary>
internal static partial class FactKey
{
    /// <summary>Subject in comparable form; empty when too little is left to know it by.</summary>
    public static string Subject(string subject)
    {
        var bare = Decoration().Replace(Spaces().Replace(subject, ""), "").Replace("运行维护", "运行", StringComparison.Ordinal);
        var key = Ending().Replace(bare, "");
        return key.Length >= 2 && !General().IsMatch(key) ? key : "";
    }

    /// <summary>Measures that are told with the same words: an amount without more is the actual one.</summary>
    public static Measure Measure(Measure measure) =>
        measure switch
        {
            Claims.Measure.Amount => Claims.Measure.Actual,
            Claims.Measure.AdjustedBudget => Claims.Measure.Budget,
            _ => measure,
        };

    [GeneratedRegex(@"^(?:合计|总计|小计|共计|总额|总数|其中|金额|总|全年|本年|资金总额|年度资金总额|年度|项目资金)$")]
    private static partial Regex General();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[“”‘’""《》]|[（(]境[）)]|^(?:本年|全年|本单位|本部门|单位|部门|其中|年度|当年)+|^(?:19|20)\d\d年度?")]
    private static partial Regex Decoration();

    [GeneratedRegex(@"(?:(?:决算|预算|执行|金额|总额|合计|总计|数额|支出|费用|经费|资金|费|数|额)$)+|(?:支出|费用|经费|资金|费)(?:决算|预算|合计|总额|总计|金额|数)*$")]
    private static partial Regex Ending();
}
