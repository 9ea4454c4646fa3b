using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>Tells that a percentage is a completion rate (完成率、执行率、控制率), of what, and against what.</summary>
internal static partial class CompletionReader
{
    /// <summary>Reads the words before a percentage; null when they speak of something else.</summary>
    /// <param name="core">The words, without 为 and the like at their end.</param>
    public static MeasureWords? Read(string core)
    {
        if (AgainstBase().Match(core) is { Success: true } completed)
            return Completed(core, completed);
        if (Named().Match(core) is not { Success: true } rate)
            return null;
        var of = rate.Groups["of"].Value;
        // 支出 of 项目支出进度 is the name's, too.
        var name = SubjectWords.Of(rate.Value[rate.Groups["of"].Length..].Contains("支出", StringComparison.Ordinal) && Divided().IsMatch(of) ? of + "支出" : of);
        var isGeneral = General().IsMatch(name);
        return new MeasureWords(Measure.CompletionRate, isGeneral ? "" : name) { Against = name, Own = isGeneral ? "" : name };
    }

    /// <summary>“支出完成预算的97%” names what it is of; “，完成预算的97%” does not.</summary>
    private static MeasureWords Completed(string core, Match completed)
    {
        var before = core[..completed.Index].TrimEnd();
        var name = before is [.., '，' or ',' or '；' or '：' or '）' or ')'] ? "" : SubjectWords.Of(before);
        var isNamed = name is "收入" or "支出" || !General().IsMatch(name);
        return new MeasureWords(Measure.CompletionRate, SubjectWords.Of(core))
        {
            Against = completed.Groups["of"].Value.Trim(' ', '，', '的'),
            Own = isNamed && !Done().IsMatch(name) ? name : "",
        };
    }

    [GeneratedRegex("(?:项目|基本)$", RegexOptions.CultureInvariant)]
    private static partial Regex Divided();

    /// <summary>Words that say how, not what: 已, 超额, 顺利.</summary>
    [GeneratedRegex(@"^(?:已|均|超额|顺利|全面|按期|基本|圆满|提前|全部|占|约|同比|实现|决算数?)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    /// <summary>完成年初预算的…, 为预算的…, 占全年预算的….</summary>
    [GeneratedRegex(@"(?:完成|达到?(?![标产效]))(?:了)?(?<of>[^，。；：、完]{0,16}?(?:预算数?|计划数?|规划数?|任务数?|目标数?|目标值|任务量))的?$|(?:[为是占]|相当于)(?<of>[^，。；：、]{0,8}?(?:预算数?|计划数?|规划数?|任务数?|目标数?|目标值|任务量))的$|占(?<of>(?:年初|全年|年度|调整后?|批复|当年|本年)*(?:预算|计划|目标|任务)数?)的?(?:比例|比重|百分比|比)?$", RegexOptions.CultureInvariant)]
    private static partial Regex AgainstBase();

    [GeneratedRegex(@"(?:^|[，。；：,;:、\n])(?<of>[^，。；：,;:、\n]*?)(?:执行率|完成率|控制率|支付率|支出率|使用率|执行进度|支出进度|支付进度|完成进度|到位率|完成比例|执行比例)$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>Words that name nothing of their own: the rate is of the amount before. 项目支出 is a name.</summary>
    [GeneratedRegex(@"^(?:部门|单位|本|我[局委办院校]|全系统|系统|年度|全年|当年|年末|年底|预算|资金|总体|整体|综合|总|支出|经费|财政|项目(?!支出)|目标|计划|任务|工作|指标|平均|实际|累计|其|该|的|即|全[州市县区省乡镇])*$", RegexOptions.CultureInvariant)]
    private static partial Regex General();
}
