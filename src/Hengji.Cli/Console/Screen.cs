namespace Hengji.Cli.Console;

/// <summary>Where commands print: results to standard output, progress and problems to standard error.</summary>
internal sealed class Screen(TextWriter output, TextWriter error, Language language, bool hasTerminal)
{
    /// <summary>Results.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>Progress and problems.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Language of everything printed.</summary>
    public Language Language { get; } = language;

    /// <summary>Whether messages are English.</summary>
    public bool IsEnglish => Language == Language.English;

    /// <summary>Whether somebody watches: only then progress is shown.</summary>
    public bool HasTerminal { get; } = hasTerminal;

    /// <summary>The process's own console.</summary>
    public static Screen OfProcess(Language language) =>
        new(System.Console.Out, System.Console.Error, language, !System.Console.IsErrorRedirected);

    /// <summary>A sentence in the screen's language.</summary>
    public string Say(string chinese, string english) => IsEnglish ? english : chinese;

    /// <summary>Prints a line.</summary>
    public void Line(string text = "") => Output.WriteLine(text);

    /// <summary>Prints one problem.</summary>
    public void Problem(Problem problem) =>
        Error.WriteLine($"{Say("错误", "error")} [{problem.Code}] {problem.Describe(IsEnglish)}");

    /// <summary>Prints problems, one a line, and how many there are.</summary>
    /// <returns>Exit code 2.</returns>
    public int Problems(IReadOnlyCollection<Problem> problems)
    {
        foreach (var problem in problems)
            Problem(problem);
        Error.WriteLine(Say(
            $"共 {problems.Count} 处问题，没有写出任何文件。", $"{problems.Count} problem(s); nothing was written."));
        return ExitCode.BadInput;
    }
}
