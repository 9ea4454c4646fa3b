using System.Collections.Immutable;
using System.Globalization;
using System.Net.Mime;
using Hengji.Documents.Word;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Reporting;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hengji.Web.Features.Report;

/// <summary>The report set of a dossier as it stands: preview, files, the PDF made beside, and reports read back.</summary>
internal static class ReportRoutes
{
    /// <summary>The page's own policy forbids all but its own style and script; here it also loses our origin.</summary>
    private const string PreviewPolicy = "sandbox allow-scripts; frame-ancestors 'self'";

    public static void Map(RouteGroupBuilder api)
    {
        _ = api.MapGet("/dossiers/{id:long}/report/preview", PreviewAsync).ExcludeFromDescription();
        _ = api.MapGet("/dossiers/{id:long}/report/files/{file}", DownloadAsync).WithName("downloadReport");
        _ = api.MapPost("/dossiers/{id:long}/report/pdf", StartPdfAsync).FromOwnPages().WithName("startReportPdf");
        _ = api.MapGet("/dossiers/{id:long}/report/pdf", PdfStateAsync).WithName("getReportPdf");
        _ = api.MapPost("/dossiers/{id:long}/report/trace", TraceAsync).FromOwnPages().WithName("traceReport");
        _ = api.MapPost("/dossiers/{id:long}/report/trace.html", TracePieceAsync).FromOwnPages().ExcludeFromDescription();
    }

    private static async Task<IResult> PreviewAsync(
        long id, HttpContext context, OpenDossier dossiers, LiveReports reports, CancellationToken cancel)
    {
        if (await dossiers.FindWholeAsync(id, cancel) is not { } found)
            return Results.NotFound();
        context.Response.Headers.ContentSecurityPolicy = PreviewPolicy;
        return Results.Bytes(Write(ReportFiles.Page, reports.Of(found.Live)), ReportFiles.MediaTypeOf(ReportFiles.Page));
    }

    private static async Task<IResult> DownloadAsync(
        long id, string file, OpenDossier dossiers, LiveReports reports, PdfDesk desk, CancellationToken cancel)
    {
        if (await dossiers.FindWholeAsync(id, cancel) is not { } found)
            return Results.NotFound();
        if (file == ReportFiles.Pdf)
            return desk.Find(id, found.Live) is { IsDone: true, Outcome: { IsSuccess: true } made }
                ? Results.File(made.Value, MediaTypeNames.Application.Pdf, NameOf(found.Live, file))
                : Results.NotFound();
        return ReportFiles.MediaTypeOf(file) is { } mediaType
            ? Results.File(Write(file, reports.Of(found.Live)), mediaType, NameOf(found.Live, file))
            : Results.NotFound();
    }

    private static async Task<IResult> StartPdfAsync(
        long id, OpenDossier dossiers, LiveReports reports, PdfDesk desk, Tongue tongue, CancellationToken cancel) =>
        await dossiers.FindWholeAsync(id, cancel) is { } found
            ? Results.Accepted($"/api/v1/dossiers/{id}/report/pdf", PdfAnswer.Of(desk.Order(id, found.Live, reports.Of(found.Live)), tongue))
            : Results.NotFound();

    private static async Task<IResult> PdfStateAsync(
        long id, OpenDossier dossiers, PdfDesk desk, Tongue tongue, CancellationToken cancel) =>
        await dossiers.FindWholeAsync(id, cancel) is { } found
            ? Results.Ok(PdfAnswer.Of(desk.Find(id, found.Live), tongue))
            : Results.NotFound();

    private static async Task<IResult> TraceAsync(
        long id, HttpRequest request, OpenDossier dossiers, LiveReports reports, Tongue tongue, CancellationToken cancel)
    {
        if (await dossiers.FindWholeAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var traced = await ReadAsync(request, found.Live, reports, cancel);
        return traced.IsSuccess
            ? Results.Ok(traced.Value.Select(number => TracedAnswer.Of(number)))
            : tongue.Answer(traced.Problems);
    }

    private static async Task<IResult> TracePieceAsync(
        long id, HttpRequest request, OpenDossier dossiers, LiveReports reports, CancellationToken cancel)
    {
        if (await dossiers.FindWholeAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var traced = await ReadAsync(request, found.Live, reports, cancel);
        return new RazorComponentResult<TraceTable>(new
        {
            DossierId = id, Numbers = traced.IsSuccess ? traced.Value : [], traced.Problems,
        });
    }

    private static async Task<Result<ImmutableArray<TracedNumber>>> ReadAsync(
        HttpRequest request, LiveDossier live, LiveReports reports, CancellationToken cancel)
    {
        using var file = await UploadedFile.TakeAsync(request, cancel);
        if (file is null)
            return new Workbook.NoFileSent();
        var document = WordTrace.Read(file.FilePath);
        if (!document.IsSuccess)
            return Result<ImmutableArray<TracedNumber>>.Failure(document.Problems);
        return DocumentTrace.Compare(document.Value, FigureTexts.Of(reports.Of(live)));
    }

    private static byte[] Write(string file, Hengji.Reports.Report report)
    {
        using var bytes = new MemoryStream();
        ReportFiles.Write(file, bytes, report);
        return bytes.ToArray();
    }

    private static string NameOf(LiveDossier live, string file) =>
        $"{live.Material.Department.Name}{live.Material.Dossier.Year.ToString(CultureInfo.InvariantCulture)}年度-{file}";
}

/// <summary>How far a PDF is: <c>none</c>, <c>working</c>, <c>done</c> or <c>failed</c>.</summary>
public sealed record PdfAnswer(string State, string? Code, string? Message)
{
    /// <summary>In the reader's language.</summary>
    internal static PdfAnswer Of(PdfOrder? order, Tongue tongue) =>
        order is null ? new PdfAnswer("none", null, null)
        : !order.IsDone ? new PdfAnswer("working", null, null)
        : order.Outcome.IsSuccess ? new PdfAnswer("done", null, null)
        : new PdfAnswer("failed", order.Outcome.Problems[0].Code, tongue.Of(order.Outcome.Problems[0]));
}

/// <summary>A number of a report that was read back.</summary>
public sealed record TracedAnswer(
    string State, string? Address, string Label, string? Place, string? InDocument, string? Written, string? Now)
{
    /// <summary>As data.</summary>
    public static TracedAnswer Of(TracedNumber number) =>
        new(
            number.State.ToString().ToLowerInvariant(), number.Address?.ToString(), number.Label, number.Place?.ToString(),
            number.TextInDocument, number.TextWritten, number.TextNow);
}
