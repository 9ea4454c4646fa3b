using System.CommandLine;
using Hengji.Cli.Console;

namespace Hengji.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class InputArgument
{
    /// <summary>INPUT: a folder or a workbook.</summary>
    public static Argument<string> Create(Screen screen) =>
        new("input")
        {
            HelpName = screen.Say("数据", "INPUT"),
            Description = screen.Say(
                "一个数据文件夹（CSV），或官方表格工作簿（.xlsx）", "a folder of CSV files, or the official forms as one workbook (.xlsx)"),
        };

    /// <summary><c>--packs DIR</c>.</summary>
    public static Option<string?> Packs(Screen screen) =>
        new("--packs")
        {
            HelpName = screen.Say("文件夹", "DIR"),
            Description = screen.Say("规则包所在文件夹；不写则用本系统自带的", "folder of packs; default: the ones shipped"),
        };

    /// <summary><c>--json FILE</c>.</summary>
    public static Option<string?> Json(Screen screen) =>
        new("--json")
        {
            HelpName = screen.Say("文件", "FILE"),
            Description = screen.Say("另存机器可读结果；写 - 则只向标准输出写 JSON", "also write machine-readable results; - writes only JSON, to standard output"),
        };

    /// <summary><c>--previous INPUT</c>.</summary>
    public static Option<string?> Previous(Screen screen) =>
        new("--previous")
        {
            HelpName = screen.Say("数据", "INPUT"),
            Description = screen.Say("上年的数据，供跨年度核对", "last year's material, for rules across years"),
        };
}
