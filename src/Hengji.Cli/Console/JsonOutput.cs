using Hengji.UseCases.Forms;

namespace Hengji.Cli.Console;

/// <summary>Hands machine-readable results to where the user wants them (<c>--json</c>).</summary>
internal static class JsonOutput
{
    /// <summary>What stands for standard output.</summary>
    public const string StandardOutput = "-";

    /// <summary>Writes to a file, whole or not at all, to standard output for <c>-</c>, or nowhere for null.</summary>
    /// <returns>Whether it was written, or nothing was asked; otherwise the problem has been told.</returns>
    public static bool Write(Screen screen, string? target, Action<Stream> write)
    {
        if (target is null)
            return true;
        if (target == StandardOutput)
        {
            using var output = System.Console.OpenStandardOutput();
            write(output);
            return true;
        }
        var problem = WholeFile.Write(target, stream =>
        {
            write(stream);
            return null;
        });
        if (problem is not null)
            screen.Problem(problem);
        return problem is null;
    }

    /// <summary>Writes a result, and says it in words unless standard output belongs to the JSON.</summary>
    /// <returns><paramref name="code"/>, or 2 when the result could not be written.</returns>
    public static int Tell(Screen screen, string? target, Action<Stream> write, Action words, int code)
    {
        if (!Write(screen, target, write))
            return ExitCode.BadInput;
        if (target != StandardOutput)
            words();
        return code;
    }

    /// <summary>Prints problems, and for a program that reads standard output writes them there as well.</summary>
    /// <returns>Exit code 2.</returns>
    public static int Problems(Screen screen, string? target, IReadOnlyCollection<Problem> problems)
    {
        if (target == StandardOutput)
            _ = Write(screen, target, stream => CommandJson.Problems(stream, problems, screen.IsEnglish));
        return screen.Problems(problems);
    }
}
