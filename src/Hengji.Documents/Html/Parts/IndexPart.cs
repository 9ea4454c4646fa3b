using Hengji.Documents.Html.Tables;
using Hengji.Reports;

namespace Hengji.Documents.Html.Parts;

/// <summary>数字索引: every number with value, source, reading and rules; what a number leads to when script is off.</summary>
internal sealed class IndexPart(PageContext context)
{
    /// <summary>Writes the section; last, when every number of the page is known.</summary>
    public void Write(Markup page, Contents contents)
    {
        var forms = context.Index.Stories.GroupBy(story => story.Address.Form, StringComparer.Ordinal).ToList();
        var count = context.Index.Stories.Count.ToString(CultureInfo.InvariantCulture);
        contents.Add("figures", "数字索引", count);
        page.Start("section", "index").Attr("id", "figures").Attr("aria-labelledby", "figures-h");
        page.Start("h2").Attr("id", "figures-h").Text("数字索引").End();
        page.Element("p", $"本报告 {count} 个数字的来源、读法和经过的检查。", "small");
        foreach (var form in forms)
            WriteForm(page, form.Key, [.. form]);
        page.End().Line();
    }

    private void WriteForm(Markup page, string formId, List<FigureStory> stories)
    {
        var title = context.Report.Forms.Find(formId)?.Title ?? "计算得出的数字";
        page.Start("details").Start("summary").Text(title).Element("span", $" {stories.Count} 个", "remark").End();
        TableFrame.Start(page, title, "", 4, "figures");
        page.Start("thead").Start("tr");
        foreach (var head in (ReadOnlySpan<string>)["数字", "是什么", "来源与读法", "经过的检查"])
            page.Start("th").Attr("scope", "col").Text(head).End();
        page.End().End().Start("tbody").Line();
        foreach (var story in stories)
            WriteStory(page, story);
        page.End();
        TableFrame.End(page);
        page.End().Line();
    }

    private void WriteStory(Markup page, FigureStory story)
    {
        page.Start("tr").Attr("id", FigureIndex.RowId(story.Address));
        page.Start("th").Attr("scope", "row").Text(story.Text);
        Numbers.Assumed(page, story.IsAssumed);
        page.End().Element("td", story.Label).Start("td").Text(story.Source);
        if (StoryText.FormulaOf(context.Report, story) is { Length: > 0 } formula)
            page.Start("br").End().Text("计算：" + formula);
        if (story.Reading.Length > 0)
            page.Start("br").End().Element("span", story.Reading, "small");
        page.End().Start("td");
        page.Text(string.Join("；", story.Checks
            .GroupBy(check => Html.Words.Of(check.Verdict, check.IsQuestion).Word, StringComparer.Ordinal)
            .Select(verdict => $"{verdict.Key}：{string.Join("、", verdict.Select(check => check.Code).Distinct())}")));
        page.End().End().Line();
    }
}
