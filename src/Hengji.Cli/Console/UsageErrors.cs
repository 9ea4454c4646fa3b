using System.CommandLine;
using System.CommandLine.Parsing;

namespace Hengji.Cli.Console;

/// <summary>What is wrong with a command line, in the reader's language, with the nearest right words.</summary>
internal static class UsageErrors
{
    /// <summary>Prints every mistake and how to get help.</summary>
    /// <returns>Exit code 2.</returns>
    public static int Print(ParseResult result, Screen screen)
    {
        var lines = Unknown(result, screen).Concat(Missing(result, screen)).ToList();
        foreach (var line in lines.Count > 0 ? lines : [.. result.Errors.Select(error => error.Message)])
            screen.Error.WriteLine(screen.Say("用法有误：", "usage: ") + line);
        screen.Error.WriteLine(screen.Say("查看用法：hengji --help", "For help: hengji --help"));
        return ExitCode.BadInput;
    }

    private static IEnumerable<string> Unknown(ParseResult result, Screen screen)
    {
        var words = result.CommandResult.Command.Subcommands.Select(sub => sub.Name)
            .Concat(result.CommandResult.Command.Options.Select(option => option.Name))
            .Concat(result.RootCommandResult.Command.Options.Select(option => option.Name))
            .ToList();
        foreach (var token in result.UnmatchedTokens)
        {
            var near = NearestNames.Of(token, words, 1);
            var hint = near.IsEmpty ? "" : screen.Say($"，是否要写 {near[0]}？", $"; did you mean {near[0]}?");
            yield return screen.Say($"不认识“{token}”{hint}", $"unknown “{token}”{hint}");
        }
    }

    private static IEnumerable<string> Missing(ParseResult result, Screen screen)
    {
        var command = result.CommandResult.Command;
        if (command.Subcommands.Count > 0 && command.Action is null)
        {
            var names = string.Join("、", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name));
            yield return screen.Say($"请写明命令：{names}", $"a command is needed: {names}");
        }
        foreach (var argument in command.Arguments)
        {
            if (argument.Arity.MinimumNumberOfValues > 0 && (result.GetResult(argument)?.Tokens.Count ?? 0) == 0)
                yield return screen.Say($"缺少参数 <{argument.HelpName ?? argument.Name}>", $"<{argument.HelpName ?? argument.Name}> is missing");
        }
        foreach (var option in command.Options.Where(option => option.Required && result.GetResult(option) is null))
            yield return screen.Say($"缺少选项 {option.Name}", $"option {option.Name} is missing");
        foreach (var option in result.CommandResult.Children.OfType<OptionResult>().Where(o => o.Errors.Any()))
            yield return screen.Say(
                $"选项 {option.Option.Name} 的值“{string.Join(' ', option.Tokens.Select(t => t.Value))}”不可用",
                $"the value “{string.Join(' ', option.Tokens.Select(t => t.Value))}” of {option.Option.Name} cannot be used");
    }
}
