using Hengji.Documents.Excel;
using Hengji.Documents.Html;
using Hengji.Documents.Json;
using Hengji.Documents.Word;
using Hengji.Reports;

namespace Hengji.UseCases.Reporting;

/// <summary>The files of a report set that can be written at once; the PDF is made from one of them by <see cref="ReportPdf"/>.</summary>
public static class ReportFiles
{
    /// <summary>The Word report.</summary>
    public const string Word = "report.docx";

    /// <summary>The report as a page.</summary>
    public const string Page = "report.html";

    /// <summary>The PDF report.</summary>
    public const string Pdf = "report.pdf";

    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly Dictionary<string, (string MediaType, Action<Stream, Report> Write)> Writers = new(StringComparer.Ordinal)
    {
        [Word] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", (target, report) => WordReportWriter.Write(target, report)),
        [Page] = ("text/html; charset=utf-8", (target, report) => HtmlReportWriter.Write(target, report)),
        ["annexes.xlsx"] = (Workbook, (target, report) => AnnexWorkbookWriter.Write(target, report)),
        ["findings.xlsx"] = (Workbook, (target, report) => FindingsWorkbookWriter.Write(target, report)),
        [ProduceReport.ResultFile] = ("application/json", (target, report) => ResultJsonWriter.Write(target, report)),
    };

    /// <summary>Media type of a file; null when the set has none of this name.</summary>
    public static string? MediaTypeOf(string file) => Writers.TryGetValue(file, out var writer) ? writer.MediaType : null;

    /// <summary>Writes a file; the stream stays open.</summary>
    /// <exception cref="ArgumentException">The set has no file of this name.</exception>
    public static void Write(string file, Stream target, Report report)
    {
        if (!Writers.TryGetValue(file, out var writer))
            throw new ArgumentException($"No file {file}.", nameof(file));
        writer.Write(target, report);
    }
}
