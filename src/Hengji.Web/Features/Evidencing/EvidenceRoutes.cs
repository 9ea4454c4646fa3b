using Hengji.Figures;
using Hengji.Storage;
using Hengji.Storage.Evidence;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Features.Workbook;
using Hengji.Web.Language;
using Microsoft.AspNetCore.Mvc;

namespace Hengji.Web.Features.Evidencing;

/// <summary>Evidence files: for programs as data, for the page as forms that need no script.</summary>
internal static class EvidenceRoutes
{
    private const string EvidenceColumn = "evidence";

    public static void Map(WebApplication app, RouteGroupBuilder api)
    {
        _ = api.MapGet("/dossiers/{id:long}/evidence", ListAsync).WithName("listEvidence");
        _ = api.MapPost("/dossiers/{id:long}/evidence/{form}/{row}", AddAsync).FromOwnPages().WithName("addEvidence");
        _ = api.MapGet("/dossiers/{id:long}/evidence/{use:long}/file", DownloadAsync).WithName("downloadEvidence");
        _ = api.MapDelete("/dossiers/{id:long}/evidence/{use:long}", RemoveAsync).FromOwnPages().WithName("removeEvidence");
        _ = app.MapPost("/dossiers/{id:long}/evidence", AddFromPageAsync).RequireAuthorization();
        _ = app.MapPost("/dossiers/{id:long}/evidence/remove", RemoveFromPageAsync).RequireAuthorization();
    }

    private static async Task<IResult> ListAsync(long id, OpenDossier dossiers, HengjiDbContext storage, CancellationToken cancel) =>
        await dossiers.FindAsync(id, cancel) is { } found
            ? Results.Ok(await ListEvidence.RunAsync(storage, found.Live, found.Actor.Rights, cancel))
            : Results.NotFound();

    private static async Task<IResult> AddAsync(
        long id, string form, string row, HttpRequest request, OpenDossier dossiers, HengjiDbContext storage, EvidenceFolder folder,
        Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        using var file = await UploadedFile.TakeAsync(request, cancel);
        if (file is null)
            return tongue.Answer([new NoFileSent()]);
        var added = await KeepAsync(file, form, row, found.Live, found.Actor, storage, folder, clock, cancel);
        return added.IsSuccess
            ? Results.Created($"/api/v1/dossiers/{id}/evidence/{added.Value.Id}/file", new { added.Value.Id, added.Value.Sha256, added.Value.Name })
            : added.Problems[0] is NoSuchEvidence ? Results.NotFound() : tongue.Answer(added.Problems);
    }

    private static async Task<IResult> DownloadAsync(
        long id, long use, HttpContext context, OpenDossier dossiers, HengjiDbContext storage, EvidenceFolder folder, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var item = (await ListEvidence.RunAsync(storage, found.Live, found.Actor.Rights, cancel)).FirstOrDefault(item => item.Id == use);
        if (item is null || folder.Open(item.Sha256) is not { } content)
            return Results.NotFound();
        // What strangers wrote is never shown inside our origin: always an attachment, never a guess at its type.
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.File(content, item.MediaType, item.Name);
    }

    private static async Task<IResult> RemoveAsync(
        long id, long use, OpenDossier dossiers, HengjiDbContext storage, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var removed = await RemoveEvidence.RunAsync(storage, found.Live, use, found.Actor, clock.GetUtcNow().UtcDateTime, cancel);
        return removed.IsSuccess ? Results.NoContent()
            : removed.Problems[0] is NoSuchEvidence ? Results.NotFound()
            : tongue.Answer(removed.Problems, StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> AddFromPageAsync(
        long id, [FromForm] string form, [FromForm] string row, IFormFile? file, HttpRequest request, OpenDossier dossiers, HengjiDbContext storage, EvidenceFolder folder,
        TimeProvider clock, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        using var taken = file is null ? null : await UploadedFile.TakeAsync(request, cancel);
        var code = taken is null ? "upload.no-file" : null;
        if (taken is not null)
        {
            var added = await KeepAsync(taken, form, row, found.Live, found.Actor, storage, folder, clock, cancel);
            code = added.IsSuccess ? null : added.Problems[0].Code;
        }
        return Back(id, form, row, code);
    }

    private static async Task<IResult> RemoveFromPageAsync(
        long id, [FromForm] long use, [FromForm] string form, [FromForm] string row, OpenDossier dossiers, HengjiDbContext storage, TimeProvider clock,
        CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var removed = await RemoveEvidence.RunAsync(storage, found.Live, use, found.Actor, clock.GetUtcNow().UtcDateTime, cancel);
        return Back(id, form, row, removed.IsSuccess ? null : removed.Problems[0].Code);
    }

    private static async Task<Result<EvidenceUse>> KeepAsync(
        UploadedFile file, string form, string row, LiveDossier live, Actor actor, HengjiDbContext storage, EvidenceFolder folder,
        TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var content = File.OpenRead(file.FilePath);
        var added = await AddEvidence.RunAsync(storage, folder, live, form, row, file.Name, content, actor, now, cancel);
        var cell = new FigureAddress(form, EvidenceColumn, row);
        // The form names its evidence; a blank column is filled with the file's name, what somebody wrote stays.
        if (added.IsSuccess && live.Pack.Forms.Item(form, EvidenceColumn) is not null && live.Material.Text(cell).Length == 0)
            _ = await SaveCells.RunAsync(storage, live.Pack, live.Material.Dossier.Id, [new CellChange(cell, file.Name, live.Material.Version(cell)) { Source = "佐证材料" }], actor, now, cancel);
        return added;
    }

    private static IResult Back(long id, string form, string row, string? code) =>
        Results.LocalRedirect($"/dossiers/{id}/evidence?form={Uri.EscapeDataString(form)}&row={Uri.EscapeDataString(row)}{(code is null ? "" : "&failed=" + code)}#{Uri.EscapeDataString(row)}");
}
