using System.Text;
using Hengji.Documents.Audits;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Html.Audits;

/// <summary>Writes an audit as one page of its own (审核网页): the document, and beside it what was found, linked both ways.</summary>
/// <remarks>No other file, no network, readable without script; equal results give equal bytes.</remarks>
public static class AuditPageWriter
{
    private static readonly string Style = Head.Style + AuditPaper.Style + Head.Resource("audit.css");
    private static readonly string Script = Head.Resource("audit.js");

    /// <summary>Writes the page as UTF-8 without byte order mark; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="document">The document as read.</param>
    /// <param name="audit">What was found in it.</param>
    /// <param name="english">English words; the document stays as it is.</param>
    public static void Write(Stream stream, PrintedDocument document, DocumentAudit audit, bool english = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(audit);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        var words = new AuditWords(english);
        var marks = new SpotMarks(audit.Findings);
        var page = new Markup();
        page.Start("html").Attr("lang", english ? "en" : "zh-CN");
        Head.Write(page, words.Say("审核结果：", "Audit: ") + audit.File, Style, Script);
        page.Start("body").Line();
        page.Start("a", "skip").Attr("href", "#paper").Text(words.Say("跳到原文", "Skip to the document")).End().Line();
        WriteBanner(page, audit, words);
        page.Start("div", "audit").Line();
        new FindingCards(words, marks).Write(page, audit);
        page.Start("main").Attr("id", "paper").Attr("tabindex", "-1").Attr("lang", "zh-CN").Line();
        new PaperPart(words, marks).Write(page, document);
        page.End().Line().End().Line();
        page.Start("script").Raw(Script).End().Line();
        page.End().End().Line();
        writer.Write("<!DOCTYPE html>\n");
        page.WriteTo(writer);
    }

    private static void WriteBanner(Markup page, DocumentAudit audit, AuditWords words)
    {
        page.Start("header", "banner").Start("div", "inner");
        page.Start("p", "brand").Element("b", "衡绩").Text(words.Say("　审核结果", " audit")).End();
        page.Element("h1", audit.File);
        page.Start("dl", "facts");
        foreach (var certainty in Enum.GetValues<FindingCertainty>())
            WriteCount(page, audit, certainty, words);
        var verdicts = audit.Verdicts;
        if (audit.MoneyYuan > 0)
            Fact(page, words.Say("错误涉及", "in error"), AuditWords.TenThousands(audit.MoneyYuan) + words.Say(" 万元", " ten thousand yuan"));
        Fact(page, words.Say("文件", "file"), words.KindAndPages(audit));
        Fact(page, words.Say("读出数字", "figures"), audit.FigureCount.ToString(CultureInfo.InvariantCulture));
        Fact(page, words.Say("核对关系", "relations"), words.Say(
            $"{verdicts.Total} 条：相符 {verdicts.Exact}，四舍五入可解释 {verdicts.Within}，不符 {verdicts.Breaks}",
            $"{verdicts.Total}: exact {verdicts.Exact}, within rounding {verdicts.Within}, breaks {verdicts.Breaks}"));
        page.End().End().End().Line();
    }

    private static void WriteCount(Markup page, DocumentAudit audit, FindingCertainty certainty, AuditWords words)
    {
        page.Start("div").Start("dt");
        page.Write(words.Badge(certainty)).End().Start("dd", "n");
        var count = audit.Count(certainty).ToString(CultureInfo.InvariantCulture);
        if (audit.Count(certainty) > 0)
            page.Start("a").Attr("href", "#g-" + certainty.ToString().ToLowerInvariant()).Element("b", count).End();
        else
            page.Text(count);
        page.End().End();
    }

    private static void Fact(Markup page, string term, string text) =>
        page.Start("div").Element("dt", term).Element("dd", text).End();
}
