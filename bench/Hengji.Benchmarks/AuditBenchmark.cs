using System.Globalization;
using Hengji.Auditing;
using Hengji.Documents.Printed;
using Hengji.Documents.Word;
using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Testing;
using Hengji.UseCases.Reporting;

namespace Hengji.Benchmarks;

/// <summary>
/// Auditing the example's report: warm, from bytes to findings, against programs that only take its text out; many reports in one
/// command; reports of many pages.
/// </summary>
internal static class AuditBenchmark
{
    private const int WarmUpSeconds = 10;
    private const int Rounds = 15;
    private const int LongRounds = 3;
    private const double PagesOfReport = 39;

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("hengji-bench-");
        try
        {
            var (pack, submission) = Sample.Read();
            var word = Write(pack, submission);
            OneReport(folder.FullName, pack, word);
            foreach (var pages in (int[])[5, 50, 500])
                LongReport(pack, word, pages);
            foreach (var count in (int[])[100, 1000])
                ManyReports(folder.FullName, word, count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Write(Pack pack, Submission submission)
    {
        var composed = Sample.Sure(ComposeReport.Run(pack, submission));
        using var stream = new MemoryStream(1 << 18);
        WordReportWriter.Write(stream, composed);
        return stream.ToArray();
    }

    private static void OneReport(string folder, Pack pack, byte[] word)
    {
        var docx = Path.Combine(folder, "report.docx");
        File.WriteAllBytes(docx, word);
        string[] office = ["soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, docx];
        _ = MeasuredProcess.PeakBytes(folder, office, 0);
        var pdf = File.ReadAllBytes(Path.Combine(folder, "report.pdf"));
        string[] toText = ["pdftotext", "-layout", Path.Combine(folder, "report.pdf"), Path.Combine(folder, "report.txt")];
        Against("Word file", pack, "report.docx", word, "LibreOffice to PDF, then pdftotext -layout: text only",
            () => Math.Max(MeasuredProcess.PeakBytes(folder, office, 0), MeasuredProcess.PeakBytes(folder, toText, 0)));
        Against("PDF", pack, "report.pdf", pdf, "pdftotext -layout: text only", () => MeasuredProcess.PeakBytes(folder, toText, 0));
    }

    private static void Against(string kind, Pack pack, string name, byte[] bytes, string peer, Func<long> runPeer)
    {
        var peaks = new List<long>();
        var audit = Audit(pack, name, bytes);
        var (ours, other) = PairedTimer.Run(WarmUpSeconds, Rounds,
            () => PairedTimer.Time(() => Audit(pack, name, bytes)), () => PairedTimer.Time(() => peaks.Add(runPeer())));
        var pages = audit.Document.Pages > 0 ? audit.Document.Pages : PagesOfReport;
        Table.Row(
            string.Create(CultureInfo.InvariantCulture, $"audit: {kind} of {pages} pages, {audit.Relations.Length} relations, {audit.Findings.Length} findings, warm"),
            ours, peer, other, (PairedTimer.AllocatedBytes(() => Audit(pack, name, bytes)), peaks.Min()));
    }

    private static AuditReport Audit(Pack pack, string name, byte[] bytes) =>
        DocumentAuditor.Audit(Sample.Sure(DocumentReader.Read(name, bytes)), pack);

    private static void LongReport(Pack pack, byte[] word, int pages)
    {
        var bytes = LongReports.Of(word, pages / PagesOfReport);
        var audit = Audit(pack, "long.docx", bytes);
        var perPage = Enumerable.Range(0, LongRounds).Select(_ => PairedTimer.Time(() => Audit(pack, "long.docx", bytes)) / pages).ToArray();
        Table.Row(
            string.Create(CultureInfo.InvariantCulture, $"audit: Word file of {pages} pages, {audit.Relations.Length} relations, {audit.Findings.Length} findings: ms for each page"),
            perPage, PairedTimer.AllocatedBytes(() => Audit(pack, "long.docx", bytes)));
    }

    private static void ManyReports(string folder, byte[] word, int count)
    {
        var reports = Directory.CreateDirectory(Path.Combine(folder, count.ToString(CultureInfo.InvariantCulture)));
        for (var i = 1; i <= count; i++)
            File.WriteAllBytes(Path.Combine(reports.FullName, $"{i:0000}.docx"), LongReports.Of(word, share: 1, i));
        var peak = 0L;
        string[] command = [Repository.PathOf("hengji"), "audit", reports.FullName, "--json", Path.Combine(folder, "found.json")];
        var time = PairedTimer.Time(() => peak = MeasuredProcess.PeakBytes(folder, command, 1)); // 1: the report has faults
        reports.Delete(recursive: true);
        Table.Row(
            string.Create(CultureInfo.InvariantCulture, $"audit: {count} reports in one command, {Environment.ProcessorCount} cores: ms for each report; peak memory"),
            [time / count], peak);
    }
}
