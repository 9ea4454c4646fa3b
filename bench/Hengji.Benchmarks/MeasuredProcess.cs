using System.Diagnostics;
using System.Globalization;

namespace Hengji.Benchmarks;

/// <summary>Runs commands under GNU time.</summary>
internal static class MeasuredProcess
{
    private const int Kilobyte = 1024;

    /// <summary>Runs a command.</summary>
    /// <param name="folder">Where a note may be written.</param>
    /// <param name="command">Program and arguments.</param>
    /// <param name="exitCode">What it must end with.</param>
    /// <returns>Largest resident size of the process or any process it waited for, in bytes.</returns>
    /// <exception cref="InvalidOperationException">It ended with another code.</exception>
    public static long PeakBytes(string folder, string[] command, int exitCode)
    {
        var note = Path.Combine(folder, "time");
        var start = new ProcessStartInfo("/usr/bin/time") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])["--quiet", "-f", "%M", "-o", note, .. command])
            start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(); // a line or two: LibreOffice misses Java
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = error.GetAwaiter().GetResult();
        Sample.Same($"exit code of {command[0]}", process.ExitCode, exitCode);
        return long.Parse(File.ReadAllText(note), CultureInfo.InvariantCulture) * Kilobyte;
    }
}
