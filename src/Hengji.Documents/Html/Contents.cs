namespace Hengji.Documents.Html;

/// <summary>The list of contents: sections of the page, and below 报告正文 the parts of the report.</summary>
internal sealed class Contents
{
    private readonly List<Entry> entries = [];

    /// <summary>The entry after which parts of the report stand.</summary>
    public const string ReportId = "report";

    private static readonly string[] Order =
        ["summary", "findings", "charts", ReportId, "scores", "assumed", "checks", "sources", "figures"];

    /// <summary>Adds a section of the page.</summary>
    public void Add(string id, string title, string remark = "") => entries.Add(new Entry(id, title, remark, 0));

    /// <summary>Adds a part or chapter of the report itself.</summary>
    public void AddChapter(string id, string title, int level) => entries.Add(new Entry(id, title, "", level));

    /// <summary>Writes it twice: beside the text for wide screens, folded above it for narrow ones.</summary>
    public void Write(Markup page)
    {
        page.Start("nav", "side").Attr("aria-label", "目录");
        WriteList(page);
        page.End().Line();
        page.Start("nav", "fold").Attr("aria-label", "目录");
        page.Start("details").Element("summary", "目录");
        WriteList(page);
        page.End().End().Line();
    }

    private void WriteList(Markup page)
    {
        page.Start("ol");
        foreach (var entry in entries.Where(entry => entry.Level == 0)
            .OrderBy(entry => Array.IndexOf(Order, entry.Id)))
        {
            page.Start("li");
            WriteLink(page, entry);
            if (entry.Id == ReportId)
                WriteChapters(page);
            page.End();
        }
        page.End();
    }

    private void WriteChapters(Markup page)
    {
        page.Start("ol");
        foreach (var chapter in entries.Where(entry => entry.Level > 0))
        {
            page.Start("li", $"level{chapter.Level}");
            WriteLink(page, chapter);
            page.End();
        }
        page.End();
    }

    private static void WriteLink(Markup page, Entry entry)
    {
        page.Start("a").Attr("href", "#" + entry.Id).Text(entry.Title);
        if (entry.Remark.Length > 0)
            page.Text(" ").Element("span", entry.Remark, "remark");
        page.End();
    }

    private sealed record Entry(string Id, string Title, string Remark, int Level);
}
