using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hengji.UseCases.Tests.Samples;

/// <summary>What the report set of the sample says, compared by content with tests/cases/good/xiangxi.</summary>
public sealed class GoldenTests(ReportSet set) : IClassFixture<ReportSet>
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("summary")]
    [InlineData("findings")]
    [InlineData("scores")]
    [InlineData("computed")]
    [InlineData("notices")]
    public void The_result_is_as_agreed(string part)
    {
        var result = JsonNode.Parse(File.ReadAllText(set["result.json"]))!;

        result["schema"]!.GetValue<string>().ShouldBe("hengji.findings/1");
        Same($"result-{part}.json", result[part]!.ToJsonString(Readable) + "\n");
    }

    [Fact]
    public void The_Word_report_reads_as_agreed() => Same("report-docx.txt", DocumentTexts.OfWord(set["report.docx"]));

    [Fact]
    public void The_page_reads_as_agreed() => Same("report-html.txt", DocumentTexts.OfPage(set["report.html"]));

    [Theory]
    [InlineData("annexes")]
    [InlineData("findings")]
    public void The_workbooks_read_as_agreed(string book) => Same($"{book}-xlsx.txt", DocumentTexts.OfWorkbook(set[$"{book}.xlsx"]));

    [Fact] // Rows without 指标序号 only carry a score; the printed table has the 12 + 1 + 1 rows of the source.
    public void The_report_has_the_numbers_of_the_source()
    {
        var text = DocumentTexts.OfWord(set["report.docx"]);
        foreach (var printed in (string[])["98.8", "9853.12", "88.05%", "53.92%", "37.95%", "-9.30", "354.76", "1164.71", "3,265.82"])
            text.ShouldContain(printed);
    }

    [Fact]
    public void Written_twice_it_says_the_same()
    {
        using var again = new ReportSet();

        foreach (var file in (string[])["result.json", "report.html"])
            File.ReadAllText(again[file]).ShouldBe(File.ReadAllText(set[file]), file);
        DocumentTexts.OfWord(again["report.docx"]).ShouldBe(DocumentTexts.OfWord(set["report.docx"]));
    }

    private static void Same(string name, string text) =>
        Golden.Difference(Repository.PathOf("tests", "cases", "good", "xiangxi", name), text).ShouldBeNull();
}
