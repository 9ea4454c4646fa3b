using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Hengji.Checks;
using Hengji.Documents.Html;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Tests.Html;

public sealed class HtmlReportWriterTests
{
    private static readonly string Text = PageOf(SampleReport.Complete);
    private static readonly XElement Page = XDocument.Parse(Text).Root!;

    internal static string PageOf(Report report, HtmlReportOptions? options = null)
    {
        using var writer = new StringWriter();
        HtmlReportWriter.Write(writer, report, options);
        return writer.ToString();
    }

    /// <summary>Set HENGJI_LOOK to a file name to look at the page in a browser.</summary>
    [Fact]
    public void Is_one_well_formed_page()
    {
        Page.Name.LocalName.ShouldBe("html");
        Text.ShouldStartWith("<!DOCTYPE html>");
        if (Environment.GetEnvironmentVariable("HENGJI_LOOK") is { Length: > 0 } file)
            File.WriteAllText(file, Text, new UTF8Encoding(false));
    }

    [Fact]
    public void Gives_equal_bytes_for_equal_reports_without_byte_order_mark()
    {
        using var stream = new MemoryStream();
        HtmlReportWriter.Write(stream, SampleReport.Complete);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(Text);
        stream.ToArray()[0].ShouldBe((byte)'<');
    }

    [Fact]
    public void Refers_to_nothing_outside()
    {
        Text.ShouldNotContain("://");
        Text.ShouldNotContain("url(");
        Text.ShouldNotContain("@import");
        Page.Descendants().Attributes().Select(attribute => attribute.Name.LocalName)
            .ShouldNotContain(name => name == "src" || name == "style" || name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void Allows_its_own_style_and_script_and_nothing_else()
    {
        var policy = Page.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value;
        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldContain($"style-src '{Hash(Page.Descendants("style").Single().Value)}'");
        policy.ShouldContain($"script-src '{Hash(Scripts().Single(script => script.Attribute("type") is null).Value)}'");
        Page.Element("head")!.Elements().First().Attribute("charset")!.Value.ShouldBe("utf-8");
    }

    [Fact]
    public void Has_unique_ids_and_every_link_arrives()
    {
        var ids = Page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        ids.ShouldBeUnique();
        var links = Page.Descendants().Attributes("href").Select(href => href.Value).ToList();
        links.ShouldAllBe(href => href.StartsWith('#'));
        links.Select(href => href[1..]).Distinct().Except(ids).ShouldBeEmpty();
        References().Except(ids).ShouldBeEmpty();
    }

    [Fact]
    public void Tells_the_story_of_every_number()
    {
        var shown = Page.Descendants().Where(link => link.Attribute("data-figure") is not null).ToList();
        shown.Select(link => link.Attribute("data-figure")!.Value).Distinct().Count().ShouldBeGreaterThan(200);
        var rows = Page.Descendants("tr").Attributes("id").Select(id => "#" + id.Value).ToHashSet();
        shown.ShouldAllBe(link => rows.Contains(link.Attribute("href")!.Value));
    }

    [Fact]
    public void A_story_says_value_source_reading_formula_and_checks()
    {
        var story = Story("income.total@u07");
        story[0].Value.ShouldBe("3,265.82 万元");
        story[1].Value.ShouldBe("收入合计 · 7、州创业创新指导服务中心");
        story[2].Elements("p").Select(line => line.Value).ShouldBe(
        [
            "来源：income.csv 第10行“收入合计”",
            "计算：收入合计 = 上年结转 + 公共财政拨款 + 政府基金拨款 + 纳入专户管理的非税收入拨款 + 其他收入",
            "读法：按所印 2 位小数读取",
            "代表：3265.815 至 3265.825 万元",
        ]);
        story[3].Value.ShouldContain("相符：C01-income");
    }

    [Fact]
    public void The_card_knows_every_verdict_and_rule_of_the_stories()
    {
        var words = JsonDocument.Parse(Scripts().Single(script => script.Attribute("id")?.Value == "words").Value).RootElement;
        var lines = Section("figures").Descendants("p").Where(line => line.Element("code") is not null).ToList();
        lines.ShouldNotBeEmpty();
        foreach (var line in lines)
            words.GetProperty("verdicts").TryGetProperty(line.Value.Split('：')[0], out _).ShouldBeTrue(line.Value);
        foreach (var code in lines.Elements("code"))
            words.GetProperty("rules").TryGetProperty(code.Value, out _).ShouldBeTrue(code.Value);
    }

    [Theory]
    [InlineData("control.csv 第3行 同比增减", "control.csv 第3行“同比增减”")]
    [InlineData("forms.xlsx 收入!C9", "forms.xlsx“收入”表 C9 格")]
    [InlineData("special.csv 第7行", "special.csv 第7行")]
    [InlineData("由本报告计算", "由本报告计算")]
    public void Says_places_as_people_do(string source, string words) => SourceText.Of(source).ShouldBe(words);

    [Fact]
    public void A_relation_leads_to_its_figures()
    {
        var sums = Section("checks").Descendants("td").First(cell => cell.Value.StartsWith("3,265.82 =", StringComparison.Ordinal));
        sums.Elements("a").First().Attribute("data-figure")!.Value.ShouldBe("income.total@u07");
        sums.Elements("a").Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Keeps_printed_characters()
    {
        Numbers("income.carryover@u02").ShouldAllBe(text => text == "14");
        Numbers("control.rate@vehicle").ShouldAllBe(text => text == "53.92%");
        Numbers("income.total@dept").ShouldContain("9840.04");
        Numbers("income.total@dept").ShouldContain("9,840.04", "as the running text prints it");
    }

    [Fact]
    public void Scores_tell_how_they_came_about()
    {
        Story("score.points@execution")[2].Value.ShouldStartWith("来源：执行数 8,675.33 ÷ 全年预算数 9,853.12 × 10 分 = 8.80 分");
        Story("score.satisfaction")[2].Value.ShouldStartWith("来源：5 + 5 = 10");
        Story("score.total")[1].Value.ShouldBe("自评总分");
        Numbers("score.points@execution").ShouldAllBe(text => text == "8.8");
    }

    [Fact]
    public void Goes_down_the_headings_one_by_one()
    {
        var levels = Page.Descendants().Select(element => element.Name.LocalName)
            .Where(name => name is ['h', >= '1' and <= '6']).Select(name => name[1] - '0').ToList();
        levels.Count(level => level == 1).ShouldBe(1);
        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void Has_landmarks_a_skip_link_and_headed_tables()
    {
        Page.Attribute("lang")!.Value.ShouldBe("zh-CN");
        var body = Page.Element("body")!;
        body.Elements().First().Attribute("href")!.Value.ShouldBe("#main");
        body.Descendants().Count(element => element.Name.LocalName is "main" or "header" or "footer").ShouldBe(3);
        Page.Descendants("th").ShouldAllBe(head => head.Attribute("scope") != null);
        Page.Descendants("table").ShouldAllBe(table => table.Element("caption") != null && table.Element("thead") != null);
        Page.Descendants("nav").ShouldAllBe(nav => nav.Attribute("aria-label") != null);
    }

    [Fact]
    public void Separates_questions_from_errors_and_marks_sources_nobody_read()
    {
        var findings = Page.Descendants("article").ToList();
        findings.Select(finding => finding.Attribute("class")!.Value)
            .ShouldBe(["finding bad", "finding warn", "finding ask", "finding tell"]);
        findings[0].Value.ShouldContain("（仅见部分原文）");
        findings[2].Value.ShouldContain("（未见原文，待核）");
        findings[0].Descendants("a").Attributes("href").Select(href => href.Value).ShouldContain("#c-control.change@vehicle");
    }

    [Fact]
    public void Errors_stand_open_and_findings_of_one_code_share_a_table()
    {
        var checks = SampleReport.Complete.Checks;
        var warning = checks.Findings.First(finding => finding is { Level: FindingLevel.Warn, IsQuestion: false });
        var second = warning with { RowLabel = "8、州劳动保障监察局" };
        var page = XDocument.Parse(PageOf(SampleReport.Complete with { Checks = checks with { Findings = checks.Findings.Add(second) } })).Root!;
        var articles = page.Descendants("article").ToList();
        articles.Count.ShouldBe(4);
        articles[0].Element("details").ShouldBeNull();
        var batch = articles[1].Element("details")!;
        batch.Element("summary")!.Value.ShouldStartWith("2–3.");
        batch.Descendants("tr").Attributes("id").Select(id => id.Value).ShouldBe(["q2", "q3"]);
    }

    [Fact]
    public void Marks_assumed_values_wherever_they_stand()
    {
        foreach (var number in Page.Descendants("td").Elements("a").Where(a => a.Attribute("data-figure")?.Value == "budget.full_year@other"))
            number.ElementsAfterSelf().First().Value.ShouldBe("假定");
        Section("assumed").Value.ShouldContain("其他资金");
    }

    [Fact]
    public void Leaves_blank_cells_blank_and_keeps_zeros()
    {
        var rows = Section("report").Descendants("tr").ToList();
        rows.Single(row => row.Value.StartsWith("1. 因公出国", StringComparison.Ordinal)).Elements("td").ShouldAllBe(cell => cell.Value == "");
        Numbers("budget.executed@nontax").ShouldContain("0");
        Section("report").Value.ShouldContain("固定资产：未填报。");
    }

    [Fact]
    public void Shows_names_of_persons_only_when_asked()
    {
        Text.ShouldNotContain("某某某");
        PageOf(SampleReport.Complete, new HtmlReportOptions { ShowPersonal = true }).ShouldContain("某某某");
    }

    [Fact]
    public void Says_that_a_score_is_incomplete_instead_of_zero()
    {
        var evaluation = SampleReport.Complete.Evaluation;
        var lines = evaluation.Lines.SetItem(0, evaluation.Lines[0] with { ScorePoints = null });
        var open = SampleReport.Complete with { Evaluation = evaluation with { Lines = lines, TotalPoints = null, Grade = null } };
        var page = XDocument.Parse(PageOf(open)).Root!;
        page.Descendants("section").First().Value.ShouldContain("尚不完整");
        page.Descendants("td").Select(cell => cell.Value).ShouldContain("未评");
    }

    [Fact]
    public void Gives_numbers_without_story_one_of_their_own()
    {
        var number = new BoundNumber(new FigureAddress("score", "gap", "x y"), "1.2", false);
        var report = SampleReport.Complete with { Parts = [new ReportSection(0, "甲", [new Paragraph([number])], [])] };
        var page = XDocument.Parse(PageOf(report)).Root!;
        var link = page.Descendants("a").Single(a => a.Attribute("data-figure")?.Value == "score.gap@x y");
        page.Descendants("tr").Count(row => "#" + row.Attribute("id")?.Value == link.Attribute("href")!.Value).ShouldBe(1);
    }

    [Fact]
    public void Names_rows_of_lists_by_what_they_are_about() =>
        Section("assumed").Value.ShouldContain("分值 · 第3项：全州城镇新增就业人数");

    [Fact]
    public void Stays_small() => Encoding.UTF8.GetByteCount(Text).ShouldBeLessThan(500_000);

    private static IEnumerable<string> References() =>
        Page.Descendants().Attributes("aria-labelledby").SelectMany(ids => ids.Value.Split(' '));

    private static IEnumerable<string> Numbers(string address) =>
        Page.Descendants("a").Where(a => a.Attribute("data-figure")?.Value == address).Select(a => a.Value);

    private static XElement Section(string id) =>
        Page.Descendants("section").Single(section => section.Attribute("id")?.Value == id);

    private static IEnumerable<XElement> Scripts() => Page.Descendants("script");

    /// <summary>The row the card is filled from: value, name, statements, checks.</summary>
    private static List<XElement> Story(string address) =>
        [.. Page.Descendants("tr").Single(row => row.Attribute("id")?.Value == "f-" + address).Elements()];

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
