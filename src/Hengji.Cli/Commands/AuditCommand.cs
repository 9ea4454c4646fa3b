using System.CommandLine;
using Hengji.Auditing;
using Hengji.Checks;
using Hengji.Cli.Console;
using Hengji.UseCases.Auditing;
using Hengji.UseCases.Packs;

namespace Hengji.Cli.Commands;

/// <summary><c>hengji audit FILE…</c>: contradictions inside finished documents.</summary>
internal static class AuditCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Screen screen)
    {
        var files = new Argument<string[]>("files")
        {
            HelpName = screen.Say("文件", "FILE"),
            Description = screen.Say("已成文的报告：Word、PDF、Excel、网页、文本；也可以是文件夹", "finished reports: Word, PDF, Excel, HTML, text; or folders of them"),
            Arity = ArgumentArity.OneOrMore,
        };
        var packs = InputArgument.Packs(screen);
        var all = new Option<bool>("--all") { Description = screen.Say("逐条列出全部关系及其代入数字的说明", "list every relation with its explanation") };
        var command = new Command("audit", screen.Say("审核已成文的报告：找出前后矛盾的数字", "audit finished reports: find figures that contradict each other"))
        {
            files, packs, all,
        };
        command.SetAction(result =>
        {
            var request = new AuditRequest([.. result.GetValue(files)!]) { PacksFolder = result.GetValue(packs) ?? PackStore.FindFolder() };
            var pack = AuditFiles.PackOf(request);
            return pack.IsSuccess ? Run(screen, request, result.GetValue(all)) : screen.Problems(pack.Problems);
        });
        return command;
    }

    private static int Run(Screen screen, AuditRequest request, bool all)
    {
        var code = ExitCode.Done;
        foreach (var file in AuditFiles.Run(request))
        {
            if (file.Result.IsSuccess)
            {
                Print(screen, file, file.Result.Value, all);
                code = code == ExitCode.Done && file.Result.Value.Findings.Any(IsError) ? ExitCode.Findings : code;
            }
            else
                code = screen.Problems(file.Result.Problems);
        }
        return code;
    }

    private static bool IsError(Finding finding) => finding is { Level: FindingLevel.Error, IsQuestion: false };

    private static void Print(Screen screen, AuditedFile file, AuditReport report, bool all)
    {
        var (exact, within, breaks) = (report.Count(Verdict.Exact), report.Count(Verdict.Within), report.Count(Verdict.Breaks));
        screen.Line(screen.Say(
            $"{file.Path}  数字 {report.Figures.Length} 个，关系 {report.Relations.Length} 条：相符 {exact}，四舍五入可解释 {within}，不符 {breaks}",
            $"{file.Path}  {report.Figures.Length} figures, {report.Relations.Length} relations: exact {exact}, within rounding {within}, breaks {breaks}"));
        foreach (var relation in all ? report.Relations : [])
            screen.Line($"  {relation.Outcome.Verdict}  {relation.Relation.Basis}：{relation.Outcome.Explanation}");
        FindingList.Print(screen, report.Findings, int.MaxValue);
    }
}
