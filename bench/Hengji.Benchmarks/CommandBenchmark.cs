using System.Diagnostics;
using System.Globalization;
using Hengji.Testing;

namespace Hengji.Benchmarks;

/// <summary>
/// The whole command on the sample in a cold process, all files but the PDF, against LibreOffice turning the same
/// report.docx into a PDF: wall time and peak memory.
/// </summary>
internal static class CommandBenchmark
{
    private const int Rounds = 9;
    private const int Kilobyte = 1024;

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("hengji-bench-");
        try
        {
            Run(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string folder)
    {
        var (ourPeaks, peerPeaks) = (new List<long>(), new List<long>());
        string[] report = [Repository.PathOf("hengji"), "report", Sample.Folder, "--no-pdf", "--out", Path.Combine(folder, "out")];
        string[] convert =
        [
            "soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
            "--outdir", folder, Path.Combine(folder, "out", "report.docx"),
        ];
        var (ours, other) = PairedTimer.Run(warmUpSeconds: 0, Rounds,
            () => PairedTimer.Time(() => ourPeaks.Add(PeakBytes(folder, report, 1))), // 1: the sample has faults
            () => PairedTimer.Time(() => peerPeaks.Add(PeakBytes(folder, convert, 0))));
        Table.Row("command: report --no-pdf, cold process; peak memory", ours, "LibreOffice, report.docx to PDF", other,
            (ourPeaks.Max(), peerPeaks.Min()));
    }

    /// <summary>Runs a command under GNU time.</summary>
    /// <returns>Largest resident size of the process or any process it waited for.</returns>
    private static long PeakBytes(string folder, string[] command, int exitCode)
    {
        var note = Path.Combine(folder, "time");
        var start = new ProcessStartInfo("/usr/bin/time") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])["--quiet", "-f", "%M", "-o", note, .. command])
            start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEnd();
        _ = process.StandardError.ReadToEnd(); // a line or two: LibreOffice misses Java
        process.WaitForExit();
        Sample.Same($"exit code of {command[0]}", process.ExitCode, exitCode);
        return long.Parse(File.ReadAllText(note), CultureInfo.InvariantCulture) * Kilobyte;
    }
}
