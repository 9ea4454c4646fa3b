using System.Text;
using Hengji.Checks;
using Hengji.Regulations;

namespace Hengji.Packs.Documenting;

/// <summary>Title, validity, counts, and how much of the basis was actually read.</summary>
internal static class OverviewPages
{
    public static void Write(StringBuilder text, Pack pack)
    {
        text.Heading(1, pack.Title);
        text.Line("本文由规则包自动生成，不要手工修改。").Line();
        text.Table(["项目", "内容"],
        [
            ["编号", pack.Id],
            ["继承", pack.Extends.IsEmpty ? "无" : string.Join("、", pack.Extends)],
            ["生效日期", MarkdownText.Of(pack.ValidFrom)],
            ["最近一次与规定核对", MarkdownText.Of(pack.ConfirmedOn)],
            ["表", Count(pack.Forms.All.Length, "张")],
            ["规则", Count(pack.Rules.Length, "条") + $"（{Levels(pack)}）"],
            ["规则测试", Count(pack.Rules.Sum(rule => rule.Tests.Length), "个")],
            ["部门自评方案", pack.Schemes.GetValueOrDefault(pack.DepartmentSchemeId)?.Title ?? "无"],
        ]);
        text.Line("依据是否见过原文：" + string.Join("，", Seen(pack)) + "。").Line();
    }

    private static string Levels(Pack pack) =>
        string.Join("、", new[] { FindingLevel.Error, FindingLevel.Warn, FindingLevel.Note }
            .Select(level => $"{MarkdownText.Of(level)} {pack.Rules.Count(rule => rule.Level == level)}"));

    private static IEnumerable<string> Seen(Pack pack)
    {
        var all = pack.Rules.Select(rule => rule.Citation)
            .Concat(pack.Forms.All.Select(form => form.Citation))
            .Concat(pack.Schemes.Values.Select(scheme => scheme.Citation))
            .Concat(pack.Library.Select(indicator => indicator.Citation))
            .Concat(pack.Deadlines.Select(deadline => deadline.Citation))
            .ToArray();
        return new[] { CitationSeen.Seen, CitationSeen.Partly, CitationSeen.NotSeen, CitationSeen.Design }
            .Select(seen => $"{Name(seen)} {all.Count(citation => citation.Seen == seen)} 处");
    }

    private static string Name(CitationSeen seen) =>
        seen switch
        {
            CitationSeen.Seen => "见过原文",
            CitationSeen.Partly => "仅见部分原文",
            CitationSeen.NotSeen => "未见原文",
            CitationSeen.Design => "本系统默认",
        };

    private static string Count(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}");
}
