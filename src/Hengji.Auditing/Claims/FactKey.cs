using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>Tells which claims speak of the same fact, whatever small differences of wording there are.</summary>
internal static partial class FactKey
{
    /// <summary>Subject of what is told of the whole department without a name: 部门全年预算, and 合计 of a table.</summary>
    public const string Whole = "总计";

    private const string GeneralBudget = "一般公共预算财政拨款";

    /// <summary>Whether a key is only known from where it stands: each budget and project has an income and an expenditure.</summary>
    public static bool IsGeneral(string key) => key is "收入" or "支出" or "收入总计" or "支出总计" or Whole;

    /// <summary>Subject in comparable form; empty when too little is left to know it by.</summary>
    public static string Subject(string subject)
    {
        if (subject == Whole)
            return Whole;
        var words = Spaces().Replace(subject, "");
        if (Flow().Match(words) is { Success: true } flow)
            return flow.Groups["flow"].Value + (flow.Groups["balanced"].Success ? Whole : "");
        var bare = Decoration().Replace(Level().Replace(words, ""), "").Replace("运行维护", "运行", StringComparison.Ordinal);
        if (FinalOfBudget().IsMatch(bare))
            return GeneralBudget;
        var key = Synonym(Ending().Replace(bare, ""));
        return key.Length >= 2 && !General().IsMatch(key) ? key : "";
    }

    /// <summary>A subject as printed, but for words that say whose or of when it is.</summary>
    public static string Plain(string subject) => Decoration().Replace(Spaces().Replace(subject, ""), "");

    private static string Synonym(string key) =>
        key switch
        {
            "接待" => "公务接待",
            "因公出国境" or "因公出国" or "出国境" or "出国" => "因公出国",
            "公务用车购置及运行" or "公务用车购置和运行" or "公车购置及运行" or "车辆购置及运行" or "用车" or "公务用车" => "公务用车购置及运行",
            "公车运行" or "车辆运行" => "公务用车运行",
            "公车购置" or "车辆购置" => "公务用车购置",
            _ => key,
        };

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

    /// <summary>收入总计 has what was left of last year in it, 本年收入合计 has not.</summary>
    [GeneratedRegex(@"^(?:本年度?|全年|当年|部门|单位|总|年度)*(?<flow>收入|支出)(?:决算)?(?:合计|(?<balanced>总计)|总额)?$")]
    private static partial Regex Flow();

    /// <summary>What a department spent of the general public budget is money appropriated to it, whether that is said or not.</summary>
    [GeneratedRegex(@"^一般公共预算支出决算数?$")]
    private static partial Regex FinalOfBudget();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>Words that say whether a number is aimed at or reached: 治理河流长度目标值.</summary>
    [GeneratedRegex(@"(?<=..)(?:年度|全年|年初)?(?:目标|计划|预期|任务|指标|实际(?:完成)?|完成)(?:值|数|量)?$")]
    private static partial Regex Level();

    [GeneratedRegex(@"[“”‘’""《》]|[（(](?:境|年末|期末|年底|当年|本年|全年|累计)[）)]|^(?:本年|全年|本单位|本部门|单位|部门|其中|年度|当年)+|^(?:19|20)\d\d年度?")]
    private static partial Regex Decoration();

    [GeneratedRegex(@"(?:决算|(?<=..)(?:年初|全年|调整后?的?)预算|预算|执行|金额|总额|合计|总计|数额|支出|费用|经费|资金|费|数|额)+$")]
    private static partial Regex Ending();
}
