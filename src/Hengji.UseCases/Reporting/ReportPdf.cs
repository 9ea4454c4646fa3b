using Hengji.Documents.Pdf;
using Hengji.Reports;

namespace Hengji.UseCases.Reporting;

/// <summary>A report as PDF: the official look from the Word file where LibreOffice is, else the page by a browser.</summary>
public static class ReportPdf
{
    /// <summary>Makes it; takes seconds.</summary>
    /// <returns>The bytes, or why there is no PDF: <c>pdf.no-program</c> and the like.</returns>
    public static async Task<Result<byte[]>> RunAsync(Report report, PdfConverter converter, CancellationToken cancel = default)
    {
        var folder = Directory.CreateTempSubdirectory("hengji-report-");
        try
        {
            var target = Path.Combine(folder.FullName, ReportFiles.Pdf);
            var official = await converter.FromWordAsync(Write(report, ReportFiles.Word, folder.FullName), target, cancel);
            if (official.IsSuccess)
                return await File.ReadAllBytesAsync(target, cancel);
            var printed = await converter.FromPageAsync(Write(report, ReportFiles.Page, folder.FullName), target, cancel);
            return printed.IsSuccess ? await File.ReadAllBytesAsync(target, cancel) : official.Problems[0];
        }
        catch (Exception fault) when (OutputProblems.IsOfDisk(fault))
        {
            return OutputProblems.NotWritable(ReportFiles.Pdf, fault);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Write(Report report, string file, string folder)
    {
        var path = Path.Combine(folder, file);
        using var stream = File.Create(path);
        ReportFiles.Write(file, stream, report);
        return path;
    }
}
