using System.Text;
using Hengji.Documents.Html.Parts;
using Hengji.Reports;

namespace Hengji.Documents.Html;

/// <summary>Writes a report as one page of its own (网页版报告): no other file, no network, readable without script.</summary>
/// <remarks>
/// The page is well-formed XML as well as HTML. Every number is an element with <c>data-figure</c> and leads to its
/// story: a card with script, the index of numbers at the end without. Equal reports give equal bytes.
/// </remarks>
public static class HtmlReportWriter
{
    /// <summary>Writes the page as UTF-8 without byte order mark; the stream stays open.</summary>
    public static void Write(Stream stream, Report report, HtmlReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        Write(writer, report, options);
    }

    /// <summary>Writes the page; the writer must encode as UTF-8.</summary>
    public static void Write(TextWriter writer, Report report, HtmlReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        var context = new PageContext(report, options ?? new HtmlReportOptions());
        var contents = new Contents();
        // The forms come first: findings and charts lead to the places they claim.
        var body = Section(page => new SectionsPart(context, contents).Write(page));
        var page = new Markup();
        page.Start("html").Attr("lang", "zh-CN");
        Head.Write(page, context);
        page.Start("body").Line();
        page.Start("a", "skip").Attr("href", "#main").Text("跳到正文").End().Line();
        var upper = Section(part => WriteUpper(part, context, contents));
        var lower = Section(part => WriteLower(part, context, contents));
        TitlePart.WriteBanner(page, context);
        page.Start("div", "frame");
        contents.Write(page);
        page.Start("main").Attr("id", "main").Attr("tabindex", "-1").Line();
        page.Append(upper).Append(body).Append(lower);
        page.End().End().Line();
        TitlePart.WriteFooter(page, context);
        StoryCard.Write(page, context);
        page.End().End().Line();
        writer.Write("<!DOCTYPE html>\n");
        page.WriteTo(writer);
    }

    private static void WriteUpper(Markup page, PageContext context, Contents contents)
    {
        new SummaryPart(context).Write(page, contents);
        new FindingsPart(context).Write(page, contents);
        new ChartsPart(context).Write(page, contents);
    }

    private static void WriteLower(Markup page, PageContext context, Contents contents)
    {
        new ScoresPart(context).Write(page, contents);
        new AssumedPart(context).Write(page, contents);
        new ChecksPart(context).Write(page, contents);
        new SourcesPart(context).Write(page, contents);
        new IndexPart(context).Write(page, contents);
    }

    private static Markup Section(Action<Markup> write)
    {
        var part = new Markup();
        write(part);
        return part;
    }
}
