using System.CommandLine;
using System.CommandLine.Parsing;

namespace Hengji.Cli.Console;

/// <summary>What is wrong with a command line, in the reader's language, with the nearest right words.</summary>
internal static class UsageErrors
{
    /// <summary>Whether the command line cannot be run; a misspelt option must not pass for a file name.</summary>
    public static bool Any(ParseResult result) => result.Errors.Count > 0 || Strays(result).Any();

    /// <summary>Prints every mistake and how to get help.</summary>
    /// <returns>Exit code 2.</returns>
    public static int Print(ParseResult result, Screen screen)
    {
        foreach (var line in Lines(result, screen))
            screen.Error.WriteLine(screen.Say("用法有误：", "usage: ") + line);
        screen.Error.WriteLine(screen.Say("查看用法：", "For help: ") + HelpPage.PathOf(result.CommandResult.Command) + " --help");
        return ExitCode.BadInput;
    }

    /// <summary>Unknown words alone when there are any: what else seems wrong may only follow from them.</summary>
    private static List<string> Lines(ParseResult result, Screen screen)
    {
        var unknown = Unknown(result, screen).ToList();
        return unknown.Count > 0
            ? unknown
            : [.. Missing(result, screen).Concat(BadValues(result, screen))
                .DefaultIfEmpty(screen.Say("命令行无法识别", "the command line cannot be read"))];
    }

    private static IEnumerable<string> Unknown(ParseResult result, Screen screen)
    {
        var command = result.CommandResult.Command;
        var commands = command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name).ToList();
        var options = command.Options.Concat(result.RootCommandResult.Command.Options).Select(option => option.Name).ToList();
        var words = Strays(result).Concat(result.UnmatchedTokens).Distinct().ToList();
        foreach (var token in words.Any(LooksLikeOption) ? words.Where(LooksLikeOption) : words)
        {
            var near = NearestNames.Of(token, LooksLikeOption(token) ? options : commands, 1);
            var hint = near.IsEmpty ? "" : screen.Say($"，是否要写 {near[0]}？", $"; did you mean {near[0]}?");
            yield return screen.Say($"不认识“{token}”{hint}", $"unknown “{token}”{hint}");
        }
    }

    private static IEnumerable<string> Missing(ParseResult result, Screen screen)
    {
        var command = result.CommandResult.Command;
        if (command.Subcommands.Count > 0 && command.Action is null && result.UnmatchedTokens.Count == 0)
        {
            var names = string.Join(screen.Say("、", ", "), command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name));
            yield return screen.Say($"请写明命令：{names}", $"a command is needed: {names}");
        }
        foreach (var argument in command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0))
        {
            if (!(result.GetResult(argument)?.Tokens.Any(token => !LooksLikeOption(token.Value)) ?? false))
                yield return screen.Say($"缺少参数 <{argument.HelpName ?? argument.Name}>", $"<{argument.HelpName ?? argument.Name}> is missing");
        }
        foreach (var option in command.Options.Where(o => o.Required && result.GetResult(o) is null or { Implicit: true }))
            yield return screen.Say($"缺少选项 {option.Name}", $"option {option.Name} is missing");
    }

    private static IEnumerable<string> BadValues(ParseResult result, Screen screen)
    {
        var parts = result.CommandResult.Children.Concat(result.RootCommandResult.Children).Distinct();
        foreach (var part in parts.Where(part => part.Errors.Any() && part is not OptionResult { Implicit: true }))
        {
            var value = string.Join(' ', part.Tokens.Select(token => token.Value));
            if (part is OptionResult option)
                yield return Option(screen, option.Option, option.IdentifierToken?.Value ?? option.Option.Name, value);
            else if (part is ArgumentResult { Argument: var argument } && value.Length > 0)
                yield return screen.Say(
                    $"“{value}”不可用，应为 {argument.HelpName}", $"“{value}” cannot be used; expected {argument.HelpName}");
        }
    }

    private static string Option(Screen screen, Option option, string name, string value) =>
        value.Length == 0
            ? screen.Say($"选项 {name} 后面缺少 <{option.HelpName}>", $"{name} needs <{option.HelpName}>")
            : screen.Say($"选项 {name} 的值“{value}”不可用，应为 {option.HelpName}",
                $"the value “{value}” of {name} cannot be used; expected {option.HelpName}");

    /// <summary>Words that look like options but were taken for arguments; after <c>--</c> anything goes.</summary>
    private static IEnumerable<string> Strays(ParseResult result) =>
        result.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? []
            : result.CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .Select(token => token.Value)
                .Where(LooksLikeOption);

    private static bool LooksLikeOption(string word) => word.Length > 1 && word[0] == '-';
}
