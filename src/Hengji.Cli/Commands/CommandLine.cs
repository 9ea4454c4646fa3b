using System.CommandLine;
using System.CommandLine.Help;
using Hengji.Cli.Console;

namespace Hengji.Cli.Commands;

/// <summary>All commands of <c>hengji</c>.</summary>
internal static class CommandLine
{
    /// <summary>Parses and runs.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Screen screen)
    {
        var root = Create(screen);
        var result = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (result.Action is not HelpPage && !AsksForSuggestions(args) && UsageErrors.Any(result))
            return UsageErrors.Print(result, screen);
        return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>A shell that completes a half-written line must get words, not complaints.</summary>
    private static bool AsksForSuggestions(string[] args) => args is [var first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal);

    /// <summary>The command tree.</summary>
    public static RootCommand Create(Screen screen)
    {
        var root = new RootCommand(screen.Say(
            "衡绩：预算绩效管理——核对数据、评分、生成整套自评报告",
            "Hengji: government budget performance — check figures, score, produce the whole report set"));
        root.Subcommands.Add(ReportCommand.Create(screen));
        root.Subcommands.Add(CheckCommand.Create(screen));
        root.Subcommands.Add(AuditCommand.Create(screen));
        root.Subcommands.Add(FormCommand.Create(screen));
        root.Subcommands.Add(TraceCommand.Create(screen));
        root.Subcommands.Add(PackCommand.Create(screen));
        root.Subcommands.Add(ServeCommand.Create(screen));
        root.Subcommands.Add(CompletionCommand.Create(screen));
        root.Options.Add(LanguageOption.Create(screen.Language));
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Aliases.Clear();
                help.Aliases.Add("-h");
                (help.Action, help.Description) = (new HelpPage(screen), screen.Say("显示帮助", "show help"));
            }
            else if (option is VersionOption version)
                version.Description = screen.Say("显示版本", "show the version");
        }
        return root;
    }
}
