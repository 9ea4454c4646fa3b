using System.CommandLine;
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
        var together = new Option<bool>("--together")
        {
            Description = screen.Say("各文件是同一次报送的报告和附件，文件之间也要一致；报告写在最前", "the files are one submission, the report first, then its annexes: they must agree with each other"),
        };
        var lastYear = new Option<string?>("--last-year")
        {
            HelpName = screen.Say("文件", "FILE"),
            Description = screen.Say("上年的报告：核对本年报告所列上年数、年初数", "last year's report, to compare what is printed as last year's figures"),
        };
        var all = new Option<bool>("--all") { Description = screen.Say("逐条列出全部关系及其代入数字的说明", "list every relation with its explanation") };
        var json = InputArgument.Json(screen);
        var html = Target(screen, "--html", "另存网页：左边原文，右边问题", "also write a page: the document beside its findings");
        var docx = Target(screen, "--docx", "另存加了批注的 Word 文件", "also write the Word file with comments");
        var xlsx = Target(screen, "--xlsx", "另存审核问题清单；多份文件按严重程度排序", "also write a list for the review letter; several files are ranked");
        var command = new Command("audit", screen.Say("审核已成文的报告：找出前后矛盾的数字", "audit finished reports: find figures that contradict each other"))
        {
            files, together, lastYear, packs, all, html, docx, xlsx, json,
        };
        command.SetAction(result => Run(
            screen,
            new AuditRequest([.. result.GetValue(files)!])
            {
                PacksFolder = result.GetValue(packs) ?? PackStore.FindFolder(),
                AreTogether = result.GetValue(together), LastYear = result.GetValue(lastYear),
            },
            new AuditTargets(result.GetValue(html), result.GetValue(docx), result.GetValue(xlsx), result.GetValue(json)),
            result.GetValue(all)));
        return command;
    }

    private static Option<string?> Target(Screen screen, string name, string chinese, string english) =>
        new(name) { HelpName = screen.Say("文件", "FILE"), Description = screen.Say(chinese, english) };

    private static int Run(Screen screen, AuditRequest request, AuditTargets targets, bool all)
    {
        var pack = AuditFiles.PackOf(request);
        if (!pack.IsSuccess)
            return JsonOutput.Problems(screen, targets.Json, pack.Problems);
        return new AuditRun(screen, request, targets, all).Run();
    }
}
