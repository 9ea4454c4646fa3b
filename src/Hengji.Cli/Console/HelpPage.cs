using System.CommandLine;
using System.CommandLine.Invocation;

namespace Hengji.Cli.Console;

/// <summary>Help in the reader's language, headings included.</summary>
internal sealed class HelpPage(Screen screen) : SynchronousCommandLineAction
{
    private const int NameColumn = 30;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        Print(parseResult.CommandResult.Command);
        return ExitCode.Done;
    }

    /// <summary>Prints the help of a command.</summary>
    public void Print(Command command)
    {
        screen.Line(command.Description ?? command.Name);
        screen.Line();
        screen.Line(screen.Say("用法：", "Usage: ") + Usage(command));
        Section(screen.Say("命令", "Commands"), Visible(command.Subcommands).Select(sub => (sub.Name, sub.Description)));
        Section(screen.Say("参数", "Arguments"), Visible(command.Arguments).Select(a => (Shape(a), a.Description)));
        Section(screen.Say("选项", "Options"), Options(command).Select(option => (Shape(option), option.Description)));
        var notes = HelpNotes.Of(PathOf(command));
        Examples(notes);
        Section(screen.Say("退出码", "Exit codes"), ExitCodes(notes));
    }

    private string Usage(Command command)
    {
        var sub = command.Subcommands.Count > 0 ? screen.Say(" <命令>", " <COMMAND>") : "";
        var arguments = string.Concat(Visible(command.Arguments).Select(argument => " " + Shape(argument)));
        var required = string.Concat(command.Options.Where(option => option.Required).Select(option => $" {option.Name} <{option.HelpName}>"));
        return PathOf(command) + sub + arguments + required + screen.Say(" [选项]", " [OPTIONS]");
    }

    private IEnumerable<(string Code, string? Meaning)> ExitCodes(HelpNotes notes)
    {
        yield return ("0", screen.Say("完成", "done"));
        if (notes.Found is { } found)
            yield return ("1", found.In(screen.Language));
        yield return ("2", screen.Say("输入或用法有误，没有写出任何文件", "bad input or usage; nothing was written"));
        yield return ("3", screen.Say("程序内部故障", "internal fault"));
    }

    private void Examples(HelpNotes notes)
    {
        screen.Line();
        screen.Line(screen.Say("示例：", "Examples:"));
        foreach (var (line, says) in notes.Examples)
        {
            screen.Line("  " + line);
            screen.Line("      " + says.In(screen.Language));
        }
    }

    /// <summary>The words that call a command, such as <c>hengji form export</c>.</summary>
    public static string PathOf(Command command) => string.Join(' ', Path(command).Reverse());

    private static IEnumerable<string> Path(Command command)
    {
        for (Symbol? symbol = command; symbol is not null; symbol = symbol.Parents.FirstOrDefault())
            yield return symbol is RootCommand ? "hengji" : symbol.Name;
    }

    private static IEnumerable<Option> Options(Command command) =>
        Visible(command.Options)
            .Concat(Ancestors(command).SelectMany(parent => Visible(parent.Options).Where(option => option.Recursive)));

    private static IEnumerable<Command> Ancestors(Command command)
    {
        for (var parent = command.Parents.FirstOrDefault(); parent is Command up; parent = up.Parents.FirstOrDefault())
            yield return up;
    }

    private static IEnumerable<T> Visible<T>(IEnumerable<T> symbols)
        where T : Symbol => symbols.Where(symbol => !symbol.Hidden);

    private static string Shape(Argument argument) => "<" + (argument.HelpName ?? argument.Name) + ">";

    private static string Shape(Option option)
    {
        var names = string.Join(", ", option.Aliases.Prepend(option.Name));
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    private void Section(string title, IEnumerable<(string Name, string? Text)> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        screen.Line();
        screen.Line(title + screen.Say("：", ":"));
        foreach (var (name, text) in all)
            screen.Line("  " + name + new string(' ', Math.Max(1, NameColumn - DisplayWidth(name))) + text);
    }

    private static int DisplayWidth(string text) => text.Sum(c => c >= '\u2E80' ? 2 : 1);
}
