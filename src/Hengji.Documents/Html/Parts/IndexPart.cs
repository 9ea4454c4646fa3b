using Hengji.Documents.Html.Tables;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Html.Parts;

/// <summary>数字索引: every number with value, source, reading and rules; what a number leads to when script is off.</summary>
/// <remarks>The card is filled from these rows: a paragraph holds one statement, its name before the first colon.</remarks>
internal sealed class IndexPart(PageContext context)
{
    private const string Range = "，代表 ";

    private readonly ILookup<FigureAddress, int> findings = context.Findings
        .SelectMany((finding, at) => finding.Places.Select(place => (place.Figure, Number: at + 1)))
        .Distinct()
        .ToLookup(pair => pair.Figure, pair => pair.Number);

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
            WriteStory(page, story, title + " · ");
        page.End();
        TableFrame.End(page);
        page.End().Line();
    }

    /// <param name="page">The page.</param>
    /// <param name="story">What is told.</param>
    /// <param name="known">Beginning of the name that the caption of the table says already.</param>
    private void WriteStory(Markup page, FigureStory story, string known)
    {
        page.Start("tr").Attr("id", FigureIndex.RowId(story.Address));
        page.Start("th").Attr("scope", "row").Text(story.Text);
        Numbers.Assumed(page, story.IsAssumed);
        var label = story.Label.StartsWith(known, StringComparison.Ordinal) ? story.Label[known.Length..] : story.Label;
        page.End().Element("td", label).Start("td");
        foreach (var (name, text) in Statements(story).Where(statement => statement.Text.Length > 0))
            page.Element("p", $"{name}：{text}");
        page.End().Start("td");
        foreach (var verdict in story.Checks.GroupBy(check => Html.Words.Of(check.Verdict, check.IsQuestion).Word, StringComparer.Ordinal))
            WriteChecks(page, verdict.Key, verdict.Select(check => check.Code).Distinct(StringComparer.Ordinal));
        WriteFindings(page, findings[story.Address]);
        page.End().End().Line();
    }

    private IEnumerable<(string Name, string Text)> Statements(FigureStory story)
    {
        var at = story.Reading.IndexOf(Range, StringComparison.Ordinal);
        yield return ("来源", SourceText.Of(story.Source));
        yield return ("计算", StoryText.FormulaOf(context.Report, story));
        yield return ("读法", at < 0 ? story.Reading : story.Reading[..at]);
        yield return ("代表", at < 0 ? "" : story.Reading[(at + Range.Length)..]);
        yield return ("依据", story.Citation?.ToText() ?? "");
        yield return ("假定", story.IsAssumed ? "材料没有印出，由填报人假定" : "");
    }

    private static void WriteChecks(Markup page, string verdict, IEnumerable<string> codes)
    {
        page.Start("p").Text(verdict + "：");
        foreach (var code in codes)
            page.Element("code", code).Text(" ");
        page.End();
    }

    private static void WriteFindings(Markup page, IEnumerable<int> numbers)
    {
        if (!numbers.Any())
            return;
        page.Start("p").Text("问题：");
        foreach (var number in numbers)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            page.Start("a").Attr("href", "#q" + text).Text(text).End().Text(" ");
        }
        page.End();
    }
}
