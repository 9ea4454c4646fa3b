using System.CommandLine;
using Hengji.Checks;
using Hengji.Cli.Console;
using Hengji.Packs;
using Hengji.UseCases.Packs;

namespace Hengji.Cli.Commands;

/// <summary><c>hengji pack list|lint|test|doc</c>: what regulations are on board, and whether they are sound.</summary>
internal static class PackCommand
{
    private const string UnknownPack = "pack.unknown-pack";

    /// <summary>The command.</summary>
    public static Command Create(Screen screen) =>
        new("pack", screen.Say("规则包：列出、检查、测试、生成说明", "packs: list, lint, test, document"))
        {
            List(screen), Lint(screen), Test(screen), Doc(screen),
        };

    private static Command List(Screen screen)
    {
        var (packs, json) = (InputArgument.Packs(screen), InputArgument.Json(screen));
        var command = new Command("list", screen.Say("列出规则包", "list the packs")) { packs, json };
        command.SetAction(result => InFolder(screen, result.GetValue(packs), folder =>
        {
            var all = PackCatalogue.List(folder);
            var told = JsonOutput.Tell(
                screen, result.GetValue(json), stream => CommandJson.Packs(stream, all, screen.IsEnglish),
                () => screen.Line(string.Join('\n', all.Where(pack => pack.Problems.IsEmpty).Select(pack => Line(screen, pack)))),
                ExitCode.Done);
            ImmutableArray<Problem> problems = [.. all.SelectMany(pack => pack.Problems)];
            return problems.IsEmpty ? told : screen.Problems(problems);
        }));
        return command;
    }

    private static string Line(Screen screen, PackSummary pack) =>
        screen.Say(
            $"{pack.Id}\t{pack.Title}\t表 {pack.FormCount}，规则 {pack.RuleCount}，{pack.ValidFrom:yyyy-MM-dd} 起有效，{pack.ConfirmedOn:yyyy-MM-dd} 核对",
            $"{pack.Id}\t{pack.Title}\t{pack.FormCount} forms, {pack.RuleCount} rules, valid from {pack.ValidFrom:yyyy-MM-dd}, confirmed {pack.ConfirmedOn:yyyy-MM-dd}");

    private static Command Lint(Screen screen)
    {
        var (id, packs, json) = (Id(screen), InputArgument.Packs(screen), InputArgument.Json(screen));
        var command = new Command("lint", screen.Say("检查规则包本身的问题", "find what is wrong with a pack")) { id, packs, json };
        command.SetAction(result => InFolder(screen, result.GetValue(packs), folder =>
        {
            var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
            var issues = PackLinter.Lint(folder, result.GetValue(id)!, today);
            if (issues.Any(issue => issue.Code == UnknownPack))
                return JsonOutput.Problems(screen, result.GetValue(json), issues);
            return JsonOutput.Tell(
                screen,
                result.GetValue(json),
                stream => CommandJson.Issues(stream, result.GetValue(id)!, issues, screen.IsEnglish),
                () => Print(screen, issues),
                issues.Any(issue => issue.Level == FindingLevel.Error) ? ExitCode.Findings : ExitCode.Done);
        }));
        return command;
    }

    private static void Print(Screen screen, ImmutableArray<PackIssue> issues)
    {
        foreach (var issue in issues)
            screen.Line($"{Word(screen, issue.Level)} [{issue.Code}] {issue.Describe(screen.IsEnglish)}");
        screen.Line(screen.Say($"共 {issues.Length} 处问题。", $"{issues.Length} issue(s)."));
    }

    private static Command Test(Screen screen)
    {
        var (id, packs, json) = (Id(screen), InputArgument.Packs(screen), InputArgument.Json(screen));
        var command = new Command("test", screen.Say("运行规则自带的测试", "run the tests inside the rules")) { id, packs, json };
        command.SetAction(result => InFolder(screen, result.GetValue(packs), folder =>
        {
            var pack = PackStore.Read(folder, result.GetValue(id)!);
            if (!pack.IsSuccess)
                return JsonOutput.Problems(screen, result.GetValue(json), pack.Problems);
            var results = PackTester.Run(pack.Value);
            return JsonOutput.Tell(
                screen,
                result.GetValue(json),
                stream => CommandJson.Tests(stream, result.GetValue(id)!, results, screen.IsEnglish),
                () => Print(screen, results),
                results.All(one => one.Passed) ? ExitCode.Done : ExitCode.Findings);
        }));
        return command;
    }

    private static void Print(Screen screen, ImmutableArray<RuleTestResult> results)
    {
        foreach (var failed in results.Where(one => !one.Passed))
            screen.Line(failed.Describe(screen.IsEnglish));
        var bad = results.Count(one => !one.Passed);
        screen.Line(screen.Say($"{results.Length - bad} 通过，{bad} 失败", $"{results.Length - bad} passed, {bad} failed"));
    }

    private static Command Doc(Screen screen)
    {
        var (id, packs) = (Id(screen), InputArgument.Packs(screen));
        var command = new Command("doc", screen.Say("输出规则包说明（Markdown）", "print a pack's documentation (Markdown)")) { id, packs };
        command.SetAction(result => InFolder(screen, result.GetValue(packs), folder =>
        {
            var pack = PackStore.Read(folder, result.GetValue(id)!);
            if (!pack.IsSuccess)
                return screen.Problems(pack.Problems);
            screen.Line(PackDocumenter.Describe(pack.Value));
            return ExitCode.Done;
        }));
        return command;
    }

    private static int InFolder(Screen screen, string? asked, Func<string, int> work) =>
        (asked ?? PackStore.FindFolder()) is { } folder ? work(folder) : screen.Problems([PackFolderProblems.NoFolder]);

    private static Argument<string> Id(Screen screen)
    {
        var id = new Argument<string>("pack")
        {
            HelpName = screen.Say("规则包", "PACK"),
            Description = screen.Say("规则包名，例如 hunan-2022", "id of the pack, for instance hunan-2022"),
        };
        id.CompletionSources.Add(_ => PackStore.FindFolder() is { } folder
            ? PackCatalogue.List(folder).Select(pack => new System.CommandLine.Completions.CompletionItem(pack.Id))
            : []);
        return id;
    }

    private static string Word(Screen screen, FindingLevel level) =>
        level switch
        {
            FindingLevel.Error => screen.Say("错误", "error"),
            FindingLevel.Warn => screen.Say("警告", "warning"),
            FindingLevel.Note => screen.Say("提示", "note"),
        };
}
