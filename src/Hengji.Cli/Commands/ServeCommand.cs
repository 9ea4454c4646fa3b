using System.CommandLine;
using System.Diagnostics;
using Hengji.Cli.Console;

namespace Hengji.Cli.Commands;

/// <summary><c>hengji serve</c>: starts the web platform, which is a program of its own beside this one.</summary>
internal static class ServeCommand
{
    private const string Program = "Hengji.Web.dll";

    /// <summary>The command.</summary>
    public static Command Create(Screen screen)
    {
        var demo = new Option<bool>("--demo")
        {
            Description = screen.Say("载入示例部门，每种角色一个账号", "load the sample department with one account per role"),
        };
        var data = new Option<string?>("--data")
        {
            Description = screen.Say("数据文件夹，默认为 ./data", "data folder, ./data by default"),
            HelpName = screen.Say("文件夹", "folder"),
        };
        var urls = new Option<string?>("--urls")
        {
            Description = screen.Say("监听地址，默认为 http://localhost:8080", "address to listen on, http://localhost:8080 by default"),
            HelpName = screen.Say("地址", "address"),
        };
        var command = new Command("serve", screen.Say("启动网页平台：共同填报、核对、审签", "start the web platform: fill, check, review, sign together"))
        {
            demo, data, urls,
        };
        command.SetAction((result, cancel) => RunAsync(
            screen,
            [
                .. result.GetValue(demo) ? (string[])["--demo"] : [],
                .. result.GetValue(data) is { } folder ? (string[])["--data", folder] : [],
                .. result.GetValue(urls) is { } address ? (string[])["--urls", address] : [],
            ],
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, string[] arguments, CancellationToken cancel)
    {
        var path = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "web", Program));
        if (!File.Exists(path))
            return screen.Problems([new NoPlatform(path)]);
        using var server = Process.Start(new ProcessStartInfo("dotnet", [path, .. arguments]) { UseShellExecute = false })!;
        await server.WaitForExitAsync(cancel);
        return server.ExitCode;
    }
}

/// <summary>The web platform was not built or not installed beside the command line.</summary>
internal sealed record NoPlatform(string Path) : Problem(
    "serve.not-installed",
    $"找不到网页平台程序 {System.IO.Path.GetFileName(Path)}。请用安装目录中的 ./hengji serve 启动，它会先编译平台。",
    $"The web platform {System.IO.Path.GetFileName(Path)} is missing. Start it with ./hengji serve, which builds it first.");
