using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Hengji.Auditing.Reporting;
using Hengji.Documents.Audits;
using Hengji.Documents.Excel;
using Hengji.Documents.Html.Audits;
using Hengji.Documents.Json;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tests.Reporting;

public sealed class AuditOutputTests
{
    private const string Text = """
        # 2023年度决算 1 < 2 & 甲

        收入情况（万元）

        | 单位 | 收入合计 | 其中：上年结转 | 财政拨款 | 其他收入 |
        |---|---|---|---|---|
        | 汇总 | 1000.53 | 100.11 | 880.30 | 20.12 |
        | 1、机关 | 600.20 | 60.05 | 530.10 | 10.05 |
        | 2、甲中心 | 250.18 | 25.03 | 202.10 | 5.05 |
        | 3、乙中心 | 150.15 | 15.03 | 130.10 | 5.02 |
        """;

    private static readonly AuditReport Report = Audited.Markdown(Text);
    private static readonly DocumentAudit Audit = AuditOutput.Of(Report);

    [Fact]
    public void Spots_are_the_printed_characters()
    {
        Audit.Findings.Length.ShouldBe(2);
        foreach (var marked in Audit.Findings)
        {
            marked.Certainty.ShouldBe(FindingCertainty.Certain);
            marked.Finding.Places.Select(place => marked.SpotOf(place.Figure)!.Quote).ShouldContain("202.10");
        }
        Audit.Findings[0].EnglishTitle.ShouldNotBeEmpty();
    }

    [Fact]
    public void One_wrong_figure_in_two_sums_counts_its_money_once() =>
        // 250.18 − (25.03 + 202.10 + 5.05) = 18.00 and 880.30 − (530.10 + 202.10 + 130.10) = 18.00, in 万元.
        Audit.MoneyYuan.ShouldBe(180_000m);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_page_is_well_formed_and_every_link_leads_somewhere(bool english)
    {
        var page = XDocument.Parse(Page(Report, Audit, english));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        ids.ShouldBeUnique();
        var links = page.Descendants("a").Select(link => link.Attribute("href")!.Value).ToList();
        links.ShouldAllBe(link => ids.Contains(link.TrimStart('#')));
        links.ShouldContain("#f-2");
        links.ShouldContain("#s-1");
        page.Descendants("mark").Where(mark => mark.Attribute("id") is not null).Select(mark => mark.Nodes().OfType<XText>().First().Value)
            .ShouldContain("202.10");
    }

    [Fact]
    public void The_page_shows_every_character_of_the_document_and_runs_none_of_it()
    {
        var page = Page(Report, Audit, english: false);
        page.ShouldContain("1 &lt; 2 &amp; 甲");
        XDocument.Parse(page).Descendants().Count(cell => cell.Name.LocalName is "td" or "th").ShouldBe(25);
    }

    [Fact]
    public void A_clean_document_says_so() =>
        Page(Clean, AuditOutput.Of(Clean), english: true).ShouldContain("No contradiction found");

    [Fact]
    public void Json_names_file_counts_and_findings()
    {
        using var stream = new MemoryStream();
        AuditJsonWriter.Write(stream, [Audit, Refused]);
        var root = JsonDocument.Parse(stream.ToArray()).RootElement;
        root.GetProperty("schema").GetString().ShouldBe("hengji.findings/1");
        var (first, second) = (root.GetProperty("documents")[0], root.GetProperty("documents")[1]);
        first.GetProperty("relations").GetProperty("breaks").GetInt32().ShouldBe(2);
        first.GetProperty("summary").GetProperty("moneyYuan").GetString().ShouldStartWith("180000");
        first.GetProperty("findings")[0].GetProperty("suspects")[0].GetProperty("printed").GetString().ShouldBe("202.10");
        second.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("reading.empty");
    }

    [Fact]
    public void Json_of_a_file_is_written_before_the_next_file_is_asked_for()
    {
        using var stream = new MemoryStream();
        var written = new List<long>();
        AuditJsonWriter.Write(stream, Enumerable.Range(0, 3).Select(_ =>
        {
            written.Add(stream.Length);
            return Audit;
        }));
        written.ShouldBeInOrder();
        (written[1] - written[0]).ShouldBeGreaterThan(500);
        (written[2] - written[1]).ShouldBeGreaterThan(500);
    }

    [Fact]
    public void Lines_tell_proof_and_suspect()
    {
        var lines = Lines(writer => writer.Write(Audit));
        lines.ShouldContain("确定错误 2，可能错误 0，请说明 0；错误涉及 18.00 万元");
        lines.ShouldContain("530.10 + 202.10 + 130.10");
        lines.ShouldContain("“202.10” → 220.10");
    }

    [Fact]
    public void The_ranking_puts_certain_errors_first_and_unread_files_last()
    {
        var ranked = AuditRanking.Of([Refused, AuditOutput.Of(Clean), Audit]);
        ranked.Select(audit => audit.Findings.Length).ShouldBe([2, 0, 0]);
        ranked[^1].Problems.ShouldNotBeEmpty();
        var lines = Lines(writer => writer.WriteRanking([AuditRank.Of(Refused), AuditRank.Of(Audit)])).Split('\n');
        lines[2].ShouldContain("report.md");
        lines[3].ShouldContain("reading.empty");
    }

    [Fact]
    public void The_workbook_lists_findings_and_relations_with_blank_columns_for_the_reviewer()
    {
        using var stream = new MemoryStream();
        AuditWorkbookWriter.Write(stream, [Audit, Refused]);
        var book = DocumentReader.Read("list.xlsx", stream.ToArray()).Value;
        var cells = book.Blocks.OfType<PrintedTable>().SelectMany(table => table.Cells).Select(cell => cell.Text).ToList();
        var titles = book.Blocks.OfType<PrintedParagraph>().Select(paragraph => paragraph.Text).ToList();
        foreach (var title in (string[])["报告按严重程度排序", "审核问题清单", "核对过的全部关系", "读取说明"])
            titles.ShouldContain(title);
        foreach (var text in (string[])["采纳", "理由", "18.00"])
            cells.ShouldContain(text);
        cells.Count(text => text == "确定错误").ShouldBe(3);
    }

    [Fact]
    public void Comments_need_a_Word_file()
    {
        var result = AuditComments.Write(new MemoryStream(), new MemoryStream(), Audit, TimeProvider.System);
        result.Problems.ShouldHaveSingleItem().Code.ShouldBe("audit.comments-need-word");
    }

    [Fact]
    public void In_English_every_output_tells_reason_proof_place_repair_and_advice()
    {
        var marked = Audit.Findings[1];
        var reason = "Table 1, “财政拨款”: the sum of “机关”, “甲中心”, “乙中心” must equal “汇总”.";
        string[] told =
        [
            reason, "530.10 + 202.10 + 130.10 = 862.30, printed as 880.30, off by 18, rounding explains at most 0.02", "table 1, row 4, column 4",
            "changed to 220.10, all 2 broken relations hold", "Check against the vouchers or accounts, and correct what is wrong.",
        ];
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new AuditLines(text, english: true).Write(Audit);
        var comment = string.Join('\n', new CommentLines(english: true).Whole(2, marked, isSuspect: true));
        using var list = new MemoryStream();
        AuditWorkbookWriter.Write(list, [Audit, Refused], english: true);
        var cells = string.Join('\n', DocumentReader.Read("list.xlsx", list.ToArray()).Value.Blocks.OfType<PrintedTable>().SelectMany(table => table.Cells).Select(cell => cell.Text));
        foreach (var words in told)
        {
            text.ToString().ShouldContain(words);
            Page(Report, Audit, english: true).ShouldContain(words);
            comment.ShouldContain(words);
            cells.ShouldContain(words);
        }
        comment.ShouldContain("Off by 18 ten thousand yuan; rounding explains 0.02 ten thousand yuan at most.");
    }

    [Fact]
    public void Results_for_programs_have_English_beside_the_Chinese_when_asked_only()
    {
        JsonElement Finding(bool english)
        {
            using var stream = new MemoryStream();
            AuditJsonWriter.Write(stream, [Audit], english);
            return JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("documents")[0].GetProperty("findings")[0];
        }

        Finding(english: false).TryGetProperty("english", out _).ShouldBeFalse();
        var finding = Finding(english: true);
        finding.GetProperty("message").GetString()!.ShouldContain("之和应等于");
        finding.GetProperty("english").GetProperty("message").GetString()!.ShouldContain("the sum of");
        finding.GetProperty("places")[0].GetProperty("english").GetString().ShouldBe("table 1, row 4, column 2");
        finding.GetProperty("suspects")[0].GetProperty("english").GetString()!.ShouldStartWith("changed to 220.10");
    }

    private static DocumentAudit Refused => DocumentAudit.Refused("空.docx", [new DocumentEmpty("空.docx")]);

    private static AuditReport Clean => Audited.Markdown(Text.Replace("202.10", "220.10", StringComparison.Ordinal));

    private static string Lines(Action<AuditLines> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        write(new AuditLines(text));
        return text.ToString();
    }

    private static string Page(AuditReport report, DocumentAudit audit, bool english)
    {
        using var stream = new MemoryStream();
        AuditPageWriter.Write(stream, report.Document, audit, english);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
