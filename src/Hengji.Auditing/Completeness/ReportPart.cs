using System.Text.RegularExpressions;

namespace Hengji.Auditing.Completeness;

/// <summary>A part a whole self-evaluation report has (报告应有部分).</summary>
/// <param name="Name">Its name, and the words looked for.</param>
/// <param name="Heads">What a heading of it says.</param>
/// <param name="Words">What stands in the text where it has no heading of its own.</param>
/// <remarks>部门整体支出绩效自评报告，第二部分 一至九</remarks>
internal sealed partial record ReportPart(string Name, Regex Heads, Regex Words)
{
    /// <summary>The parts in their usual order.</summary>
    public static ImmutableArray<ReportPart> All { get; } =
    [
        new("基本情况（职责、机构、项目概况）", Basics(), BasicWords()),
        new("预算资金安排和使用情况", Money(), MoneyWords()),
        new("绩效目标完成情况", Aims(), AimWords()),
        new("评价结论（得分、等级）", Conclusion(), ConclusionWords()),
        new("存在的问题", Problems(), ProblemWords()),
        new("有关建议或改进措施", Advice(), AdviceWords()),
        new("自评结果应用", Use(), UseWords()),
    ];

    /// <summary>Whether a heading names it.</summary>
    public bool IsHeadedIn(ReportText text) => text.Headings.Any(heading => Heads.IsMatch(heading));

    /// <summary>Whether it stands nowhere, not even without a heading.</summary>
    public bool IsMissingFrom(ReportText text) => !IsHeadedIn(text) && !text.Has(Words);

    [GeneratedRegex("概况|基本情况|职责|职能|机构设置")]
    private static partial Regex Basics();

    [GeneratedRegex("职责|职能|内设|编制|立项|项目概况|基本情况")]
    private static partial Regex BasicWords();

    [GeneratedRegex("收支|预算(?:支出|执行|资金|安排)|资金|支出情况")]
    private static partial Regex Money();

    [GeneratedRegex("预算|资金|支出")]
    private static partial Regex MoneyWords();

    [GeneratedRegex("绩效(?:目标)?.{0,4}(?:完成|实现|情况|分析)|主要绩效|履职|指标分析|产出|效益|成效|成绩")]
    private static partial Regex Aims();

    [GeneratedRegex("目标|指标|完成")]
    private static partial Regex AimWords();

    [GeneratedRegex("结论|综合评价|自评(?:得分|情况|结果(?!.{0,4}(?:应用|运用|公开)))|评分")]
    private static partial Regex Conclusion();

    [GeneratedRegex("得分|等级|等次|评价结论|自评分|评为")]
    private static partial Regex ConclusionWords();

    [GeneratedRegex("问题|不足|原因分析|(?:未(?:完成|达标|实现)|偏[离差]).{0,6}原因")]
    private static partial Regex Problems();

    [GeneratedRegex("存在.{0,6}(?:问题|不足|差距)|主要问题|问题及|不足之处|薄弱|偏差原因|短板")]
    private static partial Regex ProblemWords();

    [GeneratedRegex("建议|改进|下一步|整改|措施|打算")]
    private static partial Regex Advice();

    [GeneratedRegex("建议|改进|下一步|整改|今后")]
    private static partial Regex AdviceWords();

    [GeneratedRegex("(?:结果|绩效).{0,8}(?:应用|运用)")]
    private static partial Regex Use();

    [GeneratedRegex("结果.{0,12}(?:应用|运用)|(?:应用|运用).{0,8}结果|(?:参考|重要|安排).{0,4}依据|与.{0,4}预算.{0,6}挂钩|结果.{0,6}作为")]
    private static partial Regex UseWords();
}
