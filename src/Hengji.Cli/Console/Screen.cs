using Spectre.Console;

namespace Hengji.Cli.Console;

/// <summary>Where commands print: results to standard output, progress and problems to standard error.</summary>
internal sealed class Screen
{
    private const int PipeWidth = 120;

    private Screen(IAnsiConsole output, IAnsiConsole error, Language language)
    {
        (Output, Error, Language) = (output, error, language);
        HasTerminal = !System.Console.IsErrorRedirected;
    }

    /// <summary>Results.</summary>
    public IAnsiConsole Output { get; }

    /// <summary>Progress and problems.</summary>
    public IAnsiConsole Error { get; }

    /// <summary>Language of everything printed.</summary>
    public Language Language { get; }

    /// <summary>Whether somebody watches: only then progress is shown.</summary>
    public bool HasTerminal { get; }

    /// <summary>The process's own console.</summary>
    public static Screen OfProcess(Language language) =>
        new(Console(System.Console.Out, System.Console.IsOutputRedirected),
            Console(System.Console.Error, System.Console.IsErrorRedirected), language);

    /// <summary>A sentence in the screen's language.</summary>
    public string Say(string chinese, string english) => Language == Language.English ? english : chinese;

    /// <summary>Prints a line of plain text.</summary>
    public void Line(string text = "") => Output.WriteLine(text);

    /// <summary>Prints problems, one a line, and how many there are.</summary>
    public int Problems(IReadOnlyCollection<Problem> problems)
    {
        var english = Language == Language.English;
        foreach (var problem in problems)
            Error.WriteLine($"{Say("错误", "error")} {problem.Code} {problem.Describe(english)}");
        Error.WriteLine(Say(
            $"共 {problems.Count} 处问题，没有写出任何文件。", $"{problems.Count} problem(s); nothing was written."));
        return ExitCode.BadInput;
    }

    private static IAnsiConsole Console(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        if (isRedirected)
            console.Profile.Width = PipeWidth;
        return console;
    }
}
