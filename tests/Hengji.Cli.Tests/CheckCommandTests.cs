using System.Text.Json;

namespace Hengji.Cli.Tests;

public sealed class CheckCommandTests
{
    private static readonly Lazy<Ran> Checked = new(() => Cli.Run("check", Cli.Sample));

    [Fact]
    public void Prints_the_known_findings_of_the_sample()
    {
        Checked.Value.ExitCode.ShouldBe(1);
        Checked.Value.Error.ShouldBe("", "no progress in a pipe");
        Checked.Value.Output.ShouldBeGolden("check.txt");
    }

    [Fact]
    public void All_lists_as_many_checks_of_each_verdict_as_it_counts()
    {
        var lines = Cli.Run("check", Cli.Sample, "--all").Output.Split('\n');

        var listed = lines.Where(line => line.Count(c => c == '\t') == 4).Select(line => line.Split('\t')[0]).ToList();
        lines[0].ShouldBe($"勾稽检查 {listed.Count} 条：相符 {Of("相符")}，四舍五入可解释 {Of("四舍五入")}，"
            + $"不符 {Of("不符")}，请说明 {Of("请说明")}，不适用 {Of("不适用")}");
        listed.Count.ShouldBeGreaterThan(500);
        lines[0].ShouldBe(Checked.Value.Output.Split('\n')[0]);

        int Of(string word) => listed.Count(one => one == word);
    }

    [Fact]
    public void Json_on_standard_output_is_nothing_but_json()
    {
        var ran = Cli.Run("check", Cli.Sample, "--json", "-");

        (ran.ExitCode, ran.Error).ShouldBe((1, ""));
        using var json = JsonDocument.Parse(ran.Output);
        json.RootElement.GetProperty("schema").GetString().ShouldBe("hengji.findings/1");
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        findings.Count.ShouldBe(Checked.Value.Output.Split('\n').Count(line => line is [' ', ' ', '✕' or '!' or '?' or 'i', ' ', ..]));
        findings.ShouldAllBe(finding => finding.GetProperty("places").ValueKind == JsonValueKind.Array);
    }

    [Fact]
    public void Json_in_a_file_is_the_same()
    {
        using var workshop = new Workshop();

        var ran = Cli.Run("check", Cli.Sample, "--json", workshop["findings.json"]);

        ran.Output.ShouldBe(Checked.Value.Output);
        File.ReadAllText(workshop["findings.json"]).ShouldBe(Cli.Run("check", Cli.Sample, "--json", "-").Output);
        workshop.Files.ShouldBe(["findings.json"]);
    }

    [Fact]
    public void Json_that_cannot_be_written_is_bad_input()
    {
        using var workshop = new Workshop();
        _ = Directory.CreateDirectory(workshop["taken"]);

        var ran = Cli.Run("check", Cli.Sample, "--json", workshop["taken"]);

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("[output.not-writable]");
        workshop.Files.ShouldBe(["taken"]);
    }

    [Fact]
    public void In_English_the_frame_is_English()
    {
        var ran = Cli.Run("check", Cli.Sample, "--lang", "en");

        ran.Output.ShouldStartWith("checks ");
        ran.Output.ShouldNotContain("相符");
        ran.Output.ShouldNotContain("最可能");
        ran.Output.ShouldNotMatch(@"(?m)^  . (错误|警告|请说明|提示) ");
    }

    [Fact]
    public void Without_errors_the_exit_code_is_0()
    {
        using var workshop = new Workshop();
        var corrected = workshop.Sample("corrected", Corrections.OfTheSample);

        var ran = Cli.Run("check", corrected);

        ran.Output.ShouldNotContain("错误");
        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
    }
}
