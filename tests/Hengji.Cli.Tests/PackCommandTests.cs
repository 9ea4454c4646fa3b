using System.Text.Json;

namespace Hengji.Cli.Tests;

public sealed class PackCommandTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void List_tells_what_is_on_board(string language) =>
        Cli.Run("pack", "list", "--lang", language).Output.ShouldBeGolden($"pack-list-{language}.txt");

    [Fact]
    public void The_tests_of_the_shipped_pack_pass()
    {
        var ran = Cli.Run("pack", "test", "hunan-2022");

        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldMatch(@"^[1-9]\d+ 通过，0 失败\n$");
    }

    [Fact]
    public void The_shipped_pack_has_no_errors()
    {
        var ran = Cli.Run("pack", "lint", "hunan-2022");

        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldNotContain("错误");
        var lines = ran.Output.TrimEnd().Split('\n');
        lines[^1].ShouldBe($"共 {lines.Length - 1} 处问题。");
    }

    [Theory]
    [InlineData("pack list", "hengji.packs/1", "packs")]
    [InlineData("pack lint hunan-2022", "hengji.pack-issues/1", "issues")]
    [InlineData("pack test hunan-2022", "hengji.pack-tests/1", "failed")]
    public void Json_on_standard_output_is_nothing_but_json(string line, string schema, string list)
    {
        var ran = Cli.Run([.. line.Split(' '), "--json", "-"]);

        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        using var json = JsonDocument.Parse(ran.Output);
        json.RootElement.GetProperty("schema").GetString().ShouldBe(schema);
        json.RootElement.GetProperty(list).ValueKind.ShouldBe(JsonValueKind.Array);
    }

    [Fact]
    public void The_documentation_names_every_rule()
    {
        var ran = Cli.Run("pack", "doc", "hunan-2022");

        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        foreach (var code in (string[])["C01-income", "C17-ratio-end", "N06-repeat"])
            ran.Output.ShouldContain(code);
    }
}
