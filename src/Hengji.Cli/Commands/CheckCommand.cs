using System.CommandLine;
using Hengji.Cli.Console;
using Hengji.Reports;
using Hengji.UseCases.Checking;
using Hengji.UseCases.Packs;

namespace Hengji.Cli.Commands;

/// <summary><c>hengji check INPUT</c>: the cross-checks only.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Screen screen)
    {
        var input = InputArgument.Create(screen);
        var packs = InputArgument.Packs(screen);
        var previous = InputArgument.Previous(screen);
        var json = InputArgument.Json(screen);
        var all = new Option<bool>("--all")
        {
            Description = screen.Say("逐条列出全部检查及其代入数字的说明", "list every check with its explanation"),
        };
        var command = new Command("check", screen.Say("只做勾稽核对，不生成报告", "run the cross-checks only"))
        {
            input, previous, packs, all, json,
        };
        command.SetAction(result =>
        {
            var folder = result.GetValue(packs) ?? PackStore.FindFolder();
            return folder is null
                ? screen.Problems([PackFolderProblems.NoFolder])
                : Run(screen, new CheckRequest(result.GetValue(input)!, folder) { PreviousInput = result.GetValue(previous) },
                    result.GetValue(all), result.GetValue(json));
        });
        return command;
    }

    private static int Run(Screen screen, CheckRequest request, bool all, string? json)
    {
        var outcome = CheckInput.Run(request);
        if (!outcome.IsSuccess)
            return JsonOutput.Problems(screen, json, outcome.Problems);
        var report = outcome.Value;
        return JsonOutput.Tell(
            screen, json, stream => CheckInput.WriteJson(report, stream), () => Print(screen, report, all),
            report.ErrorCount > 0 ? ExitCode.Findings : ExitCode.Done);
    }

    private static void Print(Screen screen, Report report, bool all)
    {
        screen.Line(screen.Say("勾稽检查 ", "checks ") + VerdictLine.Of(screen, report.Checks));
        FindingList.Print(screen, report.Findings, int.MaxValue);
        if (all)
            OutcomeList.Print(screen, report.Checks.Outcomes);
    }
}
