using System.Text;
using Hengji.Checks;
using Hengji.Checks.Language;
using Hengji.Regulations;

namespace Hengji.Packs.Documenting;

/// <summary>Each rule with its relation in Chinese, its basis and its tests.</summary>
internal static class RulePages
{
    public static void Write(StringBuilder text, Pack pack)
    {
        if (pack.Rules.IsEmpty)
            return;
        text.Heading(2, "勾稽规则");
        foreach (var rule in pack.Rules)
            Write(text, pack, rule);
    }

    private static void Write(StringBuilder text, Pack pack, Rule rule)
    {
        text.Heading(3, $"{rule.Code} {rule.Title}");
        text.Line("- 关系：" + MarkdownText.Inline(ChineseRulePrinter.Print(rule.Check, pack.Forms)));
        text.Line("- 写法：" + MarkdownText.Code(rule.Source));
        text.Line("- 范围：" + MarkdownText.Inline(ChineseRulePrinter.Print(rule.Scope, pack.Forms)));
        if (rule.When is { } when)
            text.Line("- 条件：" + MarkdownText.Inline(ChineseRulePrinter.Print(when, pack.Forms)));
        text.Line($"- 级别：{MarkdownText.Of(rule.Level)}；{MarkdownText.Of(rule.Certainty)}");
        if (rule.Assumption.Length > 0)
            text.Line("- 假定：" + MarkdownText.Inline(rule.Assumption));
        text.Line("- 依据：" + MarkdownText.Inline(MarkdownText.Of(rule.Citation)));
        if (rule.Advice.Length > 0)
            text.Line("- 处理：" + MarkdownText.Inline(rule.Advice));
        text.Line();
        text.Table(["测试", "结论"], rule.Tests.Select(test => ImmutableArray.Create(Cells(test), MarkdownText.Of(test.Expected))));
    }

    private static string Cells(RuleTest test) =>
        string.Join("，", test.Cells.Select(cell =>
            $"{cell.Name} = {(cell.IsColumn ? "（" + string.Join("、", cell.Printed.Select(Shown)) + "）" : Shown(cell.Printed[0]))}"));

    private static string Shown(string printed) => printed.Length == 0 ? "空" : printed;
}
