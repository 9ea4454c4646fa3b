using Hengji.Reports;

namespace Hengji.Documents.Html.Parts;

/// <summary>The title block at the top and the line at the bottom.</summary>
internal static class TitlePart
{
    /// <summary>Title and the lines of the cover.</summary>
    public static void WriteBanner(Markup page, PageContext context)
    {
        var report = context.Report;
        page.Start("header", "banner").Start("div", "inner");
        page.Start("p", "brand").Element("b", "衡绩").Text(" 部门整体支出绩效自评").End();
        page.Element("h1", report.Title);
        page.Start("dl", "cover");
        foreach (var line in report.Cover.Where(line => line.Text.Length > 0))
            WriteLine(page, line);
        page.End();
        foreach (var stamp in context.Options.Stamp)
            page.Element("p", stamp, "small");
        page.End().End().Line();
    }

    /// <summary>How to read the page.</summary>
    public static void WriteFooter(Markup page, PageContext context)
    {
        var submission = context.Report.Submission;
        page.Start("footer").Start("div", "inner");
        page.Element("p", $"{submission.Units.Department.Name} · {submission.Year}年度 · 规则包 {submission.PackId}");
        page.Element("p", "本页为单一文件，不联网，不收集任何信息；点选任意数字可查看其来源。", "screen");
        page.End().End().Line();
    }

    private static void WriteLine(Markup page, CoverLine line) =>
        page.Start("div").Element("dt", line.Label.TrimEnd('：', ':', ' ')).Element("dd", line.Text).End();
}
