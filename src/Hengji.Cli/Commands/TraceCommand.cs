using System.CommandLine;
using Hengji.Cli.Console;
using Hengji.UseCases.Packs;
using Hengji.UseCases.Tracing;

namespace Hengji.Cli.Commands;

/// <summary><c>hengji trace report.docx</c>: which numbers of a Word report are still the figures they were.</summary>
internal static class TraceCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Screen screen)
    {
        var document = new Argument<string>("document")
        {
            HelpName = "report.docx",
            Description = screen.Say("由本系统生成、可能被改过的 Word 报告", "a Word report written by Hengji, perhaps edited since"),
        };
        var input = new Option<string?>("--input")
        {
            HelpName = screen.Say("数据", "INPUT"),
            Description = screen.Say(
                "现行数据；不写则用报告旁边的 result.json", "the present figures; default: result.json beside the report"),
        };
        var packs = InputArgument.Packs(screen);
        var all = new Option<bool>("--all") { Description = screen.Say("连没有变化的数字也列出", "list unchanged numbers too") };
        var json = InputArgument.Json(screen);
        var command = new Command("trace", screen.Say(
            "追溯报告中的数字：一致、过期、手改、未绑定", "trace the numbers of a report: fresh, stale, hand-changed, unbound"))
        {
            document, input, packs, all, json,
        };
        command.SetAction(result =>
        {
            var request = new TraceRequest(
                result.GetValue(document)!, result.GetValue(input), result.GetValue(packs) ?? PackStore.FindFolder() ?? "");
            var traced = TraceReport.Run(request);
            if (!traced.IsSuccess)
                return JsonOutput.Problems(screen, result.GetValue(json), traced.Problems);
            return JsonOutput.Tell(
                screen,
                result.GetValue(json),
                stream => TraceReport.WriteJson(traced.Value, stream),
                () => TraceList.Print(screen, traced.Value, result.GetValue(all)),
                TraceList.HasChanges(traced.Value) ? ExitCode.Findings : ExitCode.Done);
        });
        return command;
    }
}
