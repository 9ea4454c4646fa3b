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
}
