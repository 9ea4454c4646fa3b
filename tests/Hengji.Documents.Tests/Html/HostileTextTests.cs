using System.Text.Json;
using System.Xml.Linq;
using Hengji.Documents.Html;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Tests.Html;

public sealed class HostileTextTests
{
    private const string Hostile = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>]]>&amp;\u202E86.45\u0000\u0008\uD800";

    private static readonly string Text = HtmlReportWriterTests.PageOf(Spoiled());
    private static readonly XElement Page = XDocument.Parse(Text).Root!;

    [Fact]
    public void No_text_becomes_an_element_or_an_attribute()
    {
        Page.Descendants("script").Count().ShouldBe(2);
        Page.Descendants("img").ShouldBeEmpty();
        Page.Descendants().Attributes().ShouldNotContain(attribute => attribute.Name.LocalName == "onerror");
        Text.ShouldNotContain("<script>alert");
    }

    [Fact]
    public void No_character_can_turn_the_order_of_a_number()
    {
        Text.Any(Escaping.TurnsDirection).ShouldBeFalse();
        Page.Descendants("h1").Single().Value.ShouldContain("[U+202E]86.45");
        Page.Descendants("bdi").ShouldNotBeEmpty();
    }

    [Fact]
    public void Foreign_writing_keeps_to_itself() =>
        Page.Descendants("bdi").Select(part => part.Value).ShouldContain("אבג 12");

    [Fact]
    public void Data_of_the_script_stays_data()
    {
        var data = Page.Descendants("script").Single(script => script.Attribute("id") is not null).Value;
        data.ShouldNotContain("<");
        JsonDocument.Parse(data).RootElement.GetProperty("rules").EnumerateObject().ShouldNotBeEmpty();
        Page.Descendants("tr").Single(row => row.Attribute("id")?.Value == "f-score.total").Elements().ElementAt(1).Value
            .ShouldContain("</script><script>alert(1)</script>");
    }

    [Fact]
    public void Raw_text_with_markup_is_refused() =>
        Should.Throw<ArgumentException>(() => new Markup().Start("script").Raw("a < b"));

    [Fact]
    public void A_forgotten_element_is_a_bug() =>
        Should.Throw<InvalidOperationException>(() => new Markup().Start("p").Text("甲").WriteTo(TextWriter.Null));

    private static Report Spoiled()
    {
        var report = SampleReport.Complete;
        var address = new FigureAddress("score", "total", FigureAddress.SingleRow);
        var findings = report.Checks.Findings.Select(finding => finding with
        {
            Message = Hostile, Advice = Hostile, Explanation = Hostile, Left = Hostile, Title = Hostile, Code = Hostile,
            Places = [.. finding.Places.Select(place => place with { Quote = Hostile, Source = new SourceLocation(Hostile, Hostile) })],
            Suspects = [.. finding.Suspects.Select(suspect => suspect with { Reason = Hostile })],
        });
        return report with
        {
            Title = Hostile,
            Cover = [new CoverLine(Hostile, Hostile)],
            Parts = report.Parts.Add(new ReportSection(0, Hostile, [new Paragraph([new Reports.Words(Hostile), new Reports.Words("אבג 12")]), new SignatureBlock(Hostile, [Hostile])], [])),
            Notices = [Hostile],
            Annexes = [Hostile],
            Checks = report.Checks with { Findings = [.. findings] },
            Stories = report.Stories.SetItem(address, report.Stories[address] with { Label = Hostile, Source = Hostile, Reading = Hostile }),
        };
    }
}
