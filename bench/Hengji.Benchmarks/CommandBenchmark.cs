using Hengji.Testing;

namespace Hengji.Benchmarks;

/// <summary>
/// The whole command on the sample in a cold process, all files but the PDF, against LibreOffice turning the same
/// report.docx into a PDF: wall time and peak memory.
/// </summary>
internal static class CommandBenchmark
{
    private const int Rounds = 9;

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
            () => PairedTimer.Time(() => ourPeaks.Add(MeasuredProcess.PeakBytes(folder, report, 1))), // 1: the sample has faults
            () => PairedTimer.Time(() => peerPeaks.Add(MeasuredProcess.PeakBytes(folder, convert, 0))));
        Table.Row("command: report --no-pdf, cold process; peak memory", ours, "LibreOffice, report.docx to PDF", other,
            (ourPeaks.Max(), peerPeaks.Min()));
    }
}
