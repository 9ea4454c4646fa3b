using System.Text.RegularExpressions;

namespace Hengji.Cli.Tests;

/// <summary>The report set: its summary, and that it appears whole or not at all.</summary>
public sealed partial class ReportCommandTests : IDisposable
{
    private static readonly string[] Set = ["annexes.xlsx", "findings.xlsx", "report.docx", "report.html", "result.json"];
    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void Tells_what_it_wrote_and_found()
    {
        var ran = Report(Cli.Sample, "out");

        (ran.ExitCode, ran.Error).ShouldBe((1, ""), "no progress in a pipe");
        Seconds().Replace(ran.Output, "N 秒").Replace(workshop.Root, "DIR", StringComparison.Ordinal).ShouldBeGolden("report.txt");
        workshop.Files.ShouldBe(["out", .. Set.Select(file => Path.Combine("out", file))]);
    }

    [Fact]
    public void In_English_the_frame_is_English()
    {
        var ran = Cli.Run("report", Cli.Sample, "--out", workshop["out"], "--no-pdf", "--lang", "en");

        foreach (var word in (string[])["figures read", "checks", "score", "written", "time", "finding(s)", "grade"])
            ran.Output.ShouldContain(word);
        ran.Output.ShouldNotMatch("读入数字|勾稽检查|得分  |用时|发现|最可能|其余 .* 见");
    }

    [Fact]
    public void Json_on_standard_output_is_the_result_file()
    {
        var ran = Cli.Run("report", Cli.Sample, "--out", workshop["out"], "--no-pdf", "--json", "-");

        ran.Output.ShouldBe(File.ReadAllText(workshop["out/result.json"]));
    }

    [Fact]
    public void Without_errors_the_exit_code_is_0_and_the_new_score_is_99() =>
        Report(workshop.Sample("corrected", Corrections.OfTheSample), "out")
            .ShouldSatisfyAllConditions(
                ran => ran.ExitCode.ShouldBe(0),
                ran => ran.Output.ShouldContain("99 分（9 + 50 + 30 + 10），等次 优"));

    [Fact]
    public void Bad_input_leaves_nothing()
    {
        var ran = Report(workshop.Sample("bad", ("income.csv", "9840.04", "九千")), "out");

        (ran.ExitCode, ran.Output).ShouldBe((2, ""));
        ran.Error.ShouldContain("income.csv");
        workshop.Files.ShouldNotContain("out");
        workshop.Files.ShouldNotContain(file => file.StartsWith('.'));
    }

    [Fact]
    public void Bad_input_leaves_an_earlier_report_untouched()
    {
        _ = Directory.CreateDirectory(workshop["out"]);
        File.WriteAllText(workshop["out/report.docx"], "earlier");
        File.WriteAllText(workshop["out/mine.txt"], "mine");

        Report(workshop.Sample("bad", ("income.csv", "9840.04", "九千")), "out").ExitCode.ShouldBe(2);

        File.ReadAllText(workshop["out/report.docx"]).ShouldBe("earlier");
        Directory.GetFileSystemEntries(workshop["out"]).Length.ShouldBe(2);
    }

    [Fact]
    public void A_new_report_replaces_the_earlier_one_and_leaves_other_files_alone()
    {
        _ = Directory.CreateDirectory(workshop["out"]);
        foreach (var file in (string[])["report.docx", "report.pdf", "mine.txt"])
            File.WriteAllText(workshop[$"out/{file}"], "earlier");

        Report(Cli.Sample, "out").ExitCode.ShouldBe(1);

        File.ReadAllBytes(workshop["out/report.docx"])[..2].ShouldBe("PK"u8.ToArray());
        File.ReadAllText(workshop["out/mine.txt"]).ShouldBe("earlier");
        Directory.GetFileSystemEntries(workshop["out"]).Select(Path.GetFileName).ShouldBe([.. Set, "mine.txt"], ignoreOrder: true,
            "a PDF of the earlier figures would contradict the new report");
    }

    [Fact]
    public void A_file_is_no_output_folder()
    {
        File.WriteAllText(workshop["taken"], "mine");

        var ran = Report(Cli.Sample, "taken");

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("[output.is-a-file]");
        File.ReadAllText(workshop["taken"]).ShouldBe("mine");
        workshop.Files.ShouldBe(["taken"]);
    }

    [Theory]
    [InlineData("/proc/hengji")]
    [InlineData("/dev/null/out")]
    public void A_place_that_cannot_be_written_is_bad_input(string target)
    {
        var ran = Cli.Run("report", Cli.Sample, "--out", target, "--no-pdf");

        (ran.ExitCode, ran.Output).ShouldBe((2, ""));
        ran.Error.ShouldContain("[output.not-writable]");
        ran.Error.ShouldEndWith("没有写出任何文件。\n");
    }

    private Ran Report(string input, string output) => Cli.Run("report", input, "--out", workshop[output], "--no-pdf");

    [GeneratedRegex(@"\d+\.\d 秒")]
    private static partial Regex Seconds();
}
