namespace Hengji.Cli.Tests;

/// <summary>Help of every command in both languages, as golden files in tests/cases/cli.</summary>
public sealed class HelpTests
{
    private static readonly string[] Commands =
    [
        "", "report", "check", "audit", "form", "form export", "form import", "trace",
        "pack", "pack list", "pack lint", "pack test", "pack doc", "serve", "completion",
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Pages() =>
        from command in Commands
        from language in (string[])["zh", "en"]
        select new TheoryDataRow<string, string>(command, language);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Help_is_as_agreed(string command, string language)
    {
        var ran = Cli.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);

        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldBeGolden($"help{(command.Length > 0 ? "-" : "")}{command.Replace(' ', '-')}-{language}.txt");
        ran.Output.Any(c => c is >= '\u4e00' and <= '\u9fff').ShouldBe(language == "zh");
    }

    [Fact]
    public void Without_a_command_it_shows_help() => Cli.Run().Output.ShouldBe(Cli.Run("--help").Output);

    [Fact]
    public void The_version_is_a_version() => Version.TryParse(Cli.Run("--version").Output.Trim().Split('+')[0], out _).ShouldBeTrue();
}
