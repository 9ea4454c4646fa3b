using System.ComponentModel;
using System.Diagnostics;

namespace Hengji.Documents.Pdf;

/// <summary>Runs a program to its end, or stops it with everything it started.</summary>
internal static class ChildProcess
{
    private const int LongestOutput = 400;

    /// <summary>Runs without a shell; the arguments are passed as they are.</summary>
    /// <returns>Exit code and the end of what it said; null when the time was up.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled; the program was stopped.</exception>
    public static async Task<ChildOutcome?> RunAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment,
        TimeSpan limit, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartOf(program, arguments, environment) };
        try
        {
            _ = process.Start();
        }
        catch (Win32Exception fault)
        {
            return new ChildOutcome(-1, fault.Message);
        }
        process.StandardInput.Close();
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timer.Token);
            var errors = process.StandardError.ReadToEndAsync(timer.Token);
            await process.WaitForExitAsync(timer.Token).ConfigureAwait(false);
            var said = (await errors.ConfigureAwait(false) + await output.ConfigureAwait(false)).Trim();
            return new ChildOutcome(process.ExitCode, said.Length <= LongestOutput ? said : said[^LongestOutput..]);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            Stop(process);
        }
    }

    private static ProcessStartInfo StartOf(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }

    private static void Stop(Process process)
    {
        try
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}

/// <summary>How a program ended.</summary>
internal sealed record ChildOutcome(int ExitCode, string Output);
