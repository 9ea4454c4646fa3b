using System.Globalization;
using Hengji.Documents.Word;
using Hengji.Reports;
using Hengji.UseCases.Reporting;

namespace Hengji.Benchmarks;

/// <summary>Filling the Word report, warm in-process on both sides, against docxtemplater inside node.</summary>
/// <remarks>
/// Ours: from checked figures to the finished file, narrative tokens filled, controls, bookmarks and ledger written.
/// docxtemplater: the same document as a template with one tag for each control, values ready as strings.
/// </remarks>
internal static class WordBenchmark
{
    private const int WarmUpSeconds = 10;
    private const int Rounds = 60;

    public static void Run()
    {
        var (pack, submission) = Sample.Read();
        var report = Sample.Sure(ComposeReport.Run(pack, submission));
        var bytes = Fill(pack, report);
        var template = WordTemplate.Of(bytes);
        using var peer = Docxtemplater.Start(template);
        Sample.Same("text of the documents", WordTemplate.TextOf(bytes), WordTemplate.TextOf(peer.Result));

        var (ours, other) = PairedTimer.Run(WarmUpSeconds, Rounds, () => PairedTimer.Time(() => Fill(pack, report)), peer.Fill);
        Table.Row(
            string.Create(CultureInfo.InvariantCulture,
                $"word: {template.Values.Count} placeholders, {template.RowCount} table rows, {WordTemplate.TextOf(bytes).Length} characters"),
            ours, "docxtemplater 3.71.0", other);
    }

    private static byte[] Fill(Regulations.Pack pack, Report checkedReport)
    {
        var report = ReportComposer.Compose(pack, checkedReport.Submission, checkedReport.Checks, checkedReport.Evaluation);
        using var stream = new MemoryStream(1 << 18);
        WordReportWriter.Write(stream, report);
        return stream.ToArray();
    }
}
