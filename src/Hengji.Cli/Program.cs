using System.Text;
using Hengji.Cli.Commands;
using Hengji.Cli.Console;

namespace Hengji.Cli;

/// <summary>Entry point: reads the language, runs the command, turns faults into exit code 3.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var screen = Screen.OfProcess(LanguageOption.Read(args));
        try
        {
            return await CommandLine.RunAsync(args, screen);
        }
        catch (OperationCanceledException)
        {
            await screen.Error.WriteLineAsync(screen.Say("已取消，没有写出任何文件。", "Cancelled; nothing was written."));
            return ExitCode.Fault;
        }
        catch (Exception fault) when (Environment.GetEnvironmentVariable("HENGJI_DEBUG") is null)
        {
            await screen.Error.WriteLineAsync(screen.Say(
                $"程序内部故障：{fault.Message}（{fault.GetType().Name}）。数据没有改动；设置 HENGJI_DEBUG=1 再运行可看详情。",
                $"Internal fault: {fault.Message} ({fault.GetType().Name}). No data were changed; set HENGJI_DEBUG=1 for details."));
            return ExitCode.Fault;
        }
    }
}
