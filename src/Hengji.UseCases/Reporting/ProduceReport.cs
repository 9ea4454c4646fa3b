using Hengji.Documents.Excel;
using Hengji.Documents.Html;
using Hengji.Documents.Json;
using Hengji.Documents.Pdf;
using Hengji.Documents.Word;
using Hengji.Reports;

namespace Hengji.UseCases.Reporting;

/// <summary>From a department's figures to the whole report set, written whole or not at all.</summary>
public static class ProduceReport
{
    /// <summary>Name of the machine-readable result.</summary>
    public const string ResultFile = "result.json";

    private const string WordFile = "report.docx";
    private const string PageFile = "report.html";
    private const string PdfFile = "report.pdf";
    private const string AnnexFile = "annexes.xlsx";
    private const string FindingsFile = "findings.xlsx";

    /// <summary>Reads, checks, scores and writes.</summary>
    /// <param name="request">What and where.</param>
    /// <param name="progress">Told of each step; from any thread.</param>
    /// <param name="cancel">Stops; nothing is left behind.</param>
    /// <returns>What was written, or every problem of the input at once.</returns>
    public static async Task<Result<ReportProduced>> RunAsync(
        ReportRequest request, Action<ReportStep> progress, CancellationToken cancel = default)
    {
        var composed = ComposeReport.Run(request.Input, request.PreviousInput, request.PacksFolder, progress);
        if (!composed.IsSuccess)
            return Result<ReportProduced>.Failure(composed.Problems);
        var staged = StagedFolder.Create(request.OutputFolder);
        if (!staged.IsSuccess)
            return Result<ReportProduced>.Failure(staged.Problems);
        using var folder = staged.Value;
        progress(ReportStep.Writing);
        try
        {
            return await WriteAsync(composed.Value, folder, request.WithPdf, progress, cancel);
        }
        catch (Exception fault) when (OutputProblems.IsOfDisk(fault))
        {
            return OutputProblems.NotWritable(request.OutputFolder, fault);
        }
    }

    private static async Task<Result<ReportProduced>> WriteAsync(
        Report report, StagedFolder folder, bool withPdf, Action<ReportStep> progress, CancellationToken cancel)
    {
        var pdfProblem = await WriteFilesAsync(report, folder, withPdf, progress, cancel);
        cancel.ThrowIfCancellationRequested();
        var hasPdf = withPdf && pdfProblem is null;
        folder.Publish(obsolete: hasPdf ? [] : [PdfFile]); // an older PDF would contradict the new report
        ImmutableArray<string> files =
            [WordFile, PageFile, .. hasPdf ? [PdfFile] : ImmutableArray<string>.Empty, AnnexFile, FindingsFile, ResultFile];
        return new ReportProduced(report, files, report.Submission.AllFigures.Count(), pdfProblem);
    }

    /// <summary>Writes all files, several at a time, and waits for every one even when another fails.</summary>
    private static async Task<Problem?> WriteFilesAsync(
        Report report, StagedFolder folder, bool withPdf, Action<ReportStep> progress, CancellationToken cancel)
    {
        var page = Task.Run(() => Write(folder, PageFile, stream => HtmlReportWriter.Write(stream, report)), cancel);
        var pdf = Task.FromResult<Problem?>(null);
        try
        {
            Write(folder, WordFile, stream => WordReportWriter.Write(stream, report));
            if (withPdf)
                pdf = StartPdf(folder, page, cancel);
            Write(folder, AnnexFile, stream => AnnexWorkbookWriter.Write(stream, report));
            Write(folder, FindingsFile, stream => FindingsWorkbookWriter.Write(stream, report));
            Write(folder, ResultFile, stream => ResultJsonWriter.Write(stream, report));
            progress(ReportStep.ConvertingToPdf);
            await page;
            return await pdf;
        }
        finally
        {
            await Task.WhenAll(page, pdf).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The official look from the Word file where LibreOffice is, else the page by Chromium.</summary>
    /// <returns>Null, or why there is no PDF.</returns>
    private static async Task<Problem?> StartPdf(StagedFolder folder, Task page, CancellationToken cancel)
    {
        var converter = PdfConverter.Create();
        var target = folder.PathOf(PdfFile);
        var official = await converter.FromWordAsync(folder.PathOf(WordFile), target, cancel);
        if (official.IsSuccess)
            return null;
        await page;
        var printed = await converter.FromPageAsync(folder.PathOf(PageFile), target, cancel);
        return printed.IsSuccess ? null : official.Problems[0];
    }

    private static void Write(StagedFolder folder, string file, Action<Stream> write)
    {
        using var stream = File.Create(folder.PathOf(file));
        write(stream);
    }
}
