using System.CommandLine;
using Hengji.Cli.Console;
using Hengji.UseCases.Checking;
using Hengji.UseCases.Packs;
using Hengji.UseCases.Reporting;

namespace Hengji.Cli.Commands;

/// <summary><c>hengji report INPUT --out DIR</c>: the whole report set.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Screen screen)
    {
        var input = InputArgument.Create(screen);
        var output = new Option<string>("--out", "-o")
        {
            HelpName = screen.Say("文件夹", "DIR"),
            Required = true,
            Description = screen.Say("输出文件夹；其中的其他文件保持不动", "folder to write to; other files in it stay as they are"),
        };
        var noPdf = new Option<bool>("--no-pdf") { Description = screen.Say("不生成 PDF（最费时的一步）", "leave out the PDF, the one slow part") };
        var packs = InputArgument.Packs(screen);
        var previous = InputArgument.Previous(screen);
        var json = InputArgument.Json(screen);
        var command = new Command("report", screen.Say(
            "核对、评分并生成整套自评报告（Word、网页、PDF、附件、问题清单）",
            "check, score and write the whole report set (Word, page, PDF, annexes, findings)"))
        {
            input, output, previous, packs, noPdf, json,
        };
        command.SetAction(async (result, cancel) =>
        {
            var folder = result.GetValue(packs) ?? PackStore.FindFolder();
            if (folder is null)
                return screen.Problems([PackFolderProblems.NoFolder]);
            var request = new ReportRequest(result.GetValue(input)!, result.GetValue(output)!, folder)
            {
                PreviousInput = result.GetValue(previous),
                WithPdf = !result.GetValue(noPdf),
            };
            return await RunAsync(screen, request, result.GetValue(json), cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, ReportRequest request, string? json, CancellationToken cancel)
    {
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        using var progress = new StepProgress(screen);
        var produced = await ProduceReport.RunAsync(request, progress.Show, cancel);
        progress.Clear();
        if (!produced.IsSuccess)
            return JsonOutput.Problems(screen, json, produced.Problems);
        return JsonOutput.Tell(
            screen,
            json,
            stream => CheckInput.WriteJson(produced.Value.Report, stream),
            () => ReportSummary.Print(screen, produced.Value, request.OutputFolder, clock.GetElapsedTime(start)),
            produced.Value.Report.ErrorCount > 0 ? ExitCode.Findings : ExitCode.Done);
    }
}
