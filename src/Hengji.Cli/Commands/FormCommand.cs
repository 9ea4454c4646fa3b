using System.CommandLine;
using Hengji.Cli.Console;
using Hengji.UseCases.Forms;
using Hengji.UseCases.Packs;

namespace Hengji.Cli.Commands;

/// <summary><c>hengji form export|import</c>: the official forms as a workbook, and back.</summary>
internal static class FormCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Screen screen) =>
        new("form", screen.Say("官方表格工作簿的导出与导入", "official forms as a workbook, and back"))
        {
            Export(screen), Import(screen),
        };

    private static Command Export(Screen screen)
    {
        var input = InputArgument.Create(screen);
        var output = Out(screen, screen.Say("要写出的工作簿（.xlsx）", "workbook to write (.xlsx)"));
        var (packs, json) = (InputArgument.Packs(screen), InputArgument.Json(screen));
        var command = new Command("export", screen.Say("把数据写成官方表格工作簿", "write the material as official forms"))
        {
            input, output, packs, json,
        };
        command.SetAction(result =>
        {
            var folder = result.GetValue(packs) ?? PackStore.FindFolder();
            var written = folder is null
                ? PackFolderProblems.NoFolder
                : ExportForms.Run(result.GetValue(input)!, result.GetValue(output)!, folder);
            return Told(screen, written, [], result.GetValue(output)!, result.GetValue(json));
        });
        return command;
    }

    private static Command Import(Screen screen)
    {
        var input = InputArgument.Create(screen);
        var output = Out(screen, screen.Say("要写出的数据文件夹", "folder to write"));
        var (packs, json) = (InputArgument.Packs(screen), InputArgument.Json(screen));
        var command = new Command("import", screen.Say("把填好的工作簿读回为数据文件夹", "read a filled workbook back into a folder"))
        {
            input, output, packs, json,
        };
        command.SetAction(result =>
        {
            var folder = result.GetValue(packs) ?? PackStore.FindFolder();
            var notes = new List<Problem>();
            var written = folder is null
                ? PackFolderProblems.NoFolder
                : ImportForms.Run(result.GetValue(input)!, result.GetValue(output)!, folder, notes.Add);
            return Told(screen, written, notes, result.GetValue(output)!, result.GetValue(json));
        });
        return command;
    }

    private static Option<string> Out(Screen screen, string description) =>
        new("--out", "-o") { HelpName = screen.Say("路径", "PATH"), Required = true, Description = description };

    private static int Told(Screen screen, Result<int> written, List<Problem> notes, string output, string? json)
    {
        if (!written.IsSuccess)
            return JsonOutput.Problems(screen, json, written.Problems);
        return JsonOutput.Tell(
            screen,
            json,
            stream => CommandJson.Form(stream, output, written.Value, notes, screen.IsEnglish),
            () => Tell(screen, written.Value, notes, output),
            ExitCode.Done);
    }

    private static void Tell(Screen screen, int figures, List<Problem> notes, string output)
    {
        foreach (var note in notes)
            screen.Line(screen.Say("说明：", "note: ") + note.Describe(screen.IsEnglish));
        screen.Line(screen.Say($"已写出 {output}，共 {figures} 个数字。", $"wrote {output}, {figures} figures."));
    }
}
