using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace Hengji.Cli.Tests;

/// <summary>A report on disk, changed in the ways people change it.</summary>
public sealed class TraceCommandTests : IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Workshop workshop = new();

    public TraceCommandTests() =>
        Cli.Run("report", Cli.Sample, "--out", workshop["out"], "--no-pdf").ExitCode.ShouldBe(1);

    private string Report => workshop["out/report.docx"];

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void A_new_report_is_fresh()
    {
        var ran = Cli.Run("trace", Report);

        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldMatch("^手改 0，过期 0，缺失 0，未绑定 [0-9]+，一致 [1-9][0-9]{2,}\n");
        ran.Output.ShouldNotContain("  手改  ");
    }

    [Fact]
    public void It_is_fresh_against_the_data_too() =>
        Cli.Run("trace", Report, "--input", Cli.Sample).ShouldBe(Cli.Run("trace", Report));

    [Fact]
    public void One_number_changed_in_Word_is_found()
    {
        var edited = EditOne("expenditure.cumulative@dept", "1146.71");

        var ran = Cli.Run("trace", Report);

        ran.ExitCode.ShouldBe(1);
        ran.Output.ShouldStartWith("手改 1，过期 0，缺失 0，");
        ran.Output.Split('\n').Single(line => line.StartsWith("  手改  ", StringComparison.Ordinal))
            .ShouldEndWith($"写出时 {edited}，文档中 1146.71，现行 {edited}");
    }

    [Fact]
    public void A_figure_changed_in_the_data_makes_its_numbers_stale()
    {
        var data = workshop.Sample("data", ("fund.csv", "7.38", "7.39"));

        var ran = Cli.Run("trace", Report, "--input", data, "--json", workshop["trace.json"]);

        ran.ExitCode.ShouldBe(1);
        ran.Output.ShouldMatch("^手改 0，过期 [1-9][0-9]*，缺失 0，");
        using var json = JsonDocument.Parse(File.ReadAllBytes(workshop["trace.json"]));
        json.RootElement.GetProperty("schema").GetString().ShouldBe("hengji.trace/1");
        var stale = json.RootElement.GetProperty("numbers").EnumerateArray()
            .Where(number => number.GetProperty("state").GetString() == "stale").ToList();
        stale.ShouldNotBeEmpty();
        stale.ShouldAllBe(number => number.GetProperty("figure").GetString() == "fund.closing"
            && number.GetProperty("document").GetString() == "7.38" && number.GetProperty("now").GetString() == "7.39");
    }

    [Fact]
    public void Without_the_result_it_asks_for_the_data()
    {
        File.Delete(workshop["out/result.json"]);

        var ran = Cli.Run("trace", Report);

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("[trace.no-result]");
        ran.Error.ShouldContain("--input");
    }

    /// <summary>Edits the XML of the document itself, so that our own reader is not trusted to find the place.</summary>
    private string EditOne(string address, string text)
    {
        using var zip = ZipFile.Open(Report, ZipArchiveMode.Update);
        var entry = zip.GetEntry("word/document.xml")!;
        using var stream = entry.Open();
        var document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        var words = document.Descendants(W + "sdt")
            .First(control => control.Descendants(W + "tag").Any(tag => tag.Attribute(W + "val")!.Value.Contains(address, StringComparison.Ordinal)))
            .Descendants(W + "t").ToList();
        var before = string.Concat(words.Select(word => word.Value));
        words[0].Value = text;
        words.Skip(1).ToList().ForEach(word => word.Value = "");
        stream.SetLength(0);
        document.Save(stream, SaveOptions.DisableFormatting);
        return before;
    }
}
