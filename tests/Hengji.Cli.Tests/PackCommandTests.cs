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
        lines[^1].ShouldStartWith($"{lines.Length - 1} 处");
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
