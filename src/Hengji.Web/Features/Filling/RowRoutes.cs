using Hengji.Storage;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Packs;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;
using Hengji.Web.Security;

namespace Hengji.Web.Features.Filling;

/// <summary>Rows of lists: added, removed, restored, moved.</summary>
internal static class RowRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        _ = api.MapPost("/dossiers/{id:long}/forms/{form}/rows", AddAsync).WithName("addRow");
        _ = api.MapDelete("/dossiers/{id:long}/forms/{form}/rows/{row}", RemoveAsync).FromOwnPages().WithName("removeRow");
        _ = api.MapPost("/dossiers/{id:long}/forms/{form}/rows/{row}/move", MoveAsync).WithName("moveRow");
        _ = api.MapPost("/dossiers/{id:long}/forms/{form}/rows/{row}/restore", RestoreAsync).WithName("restoreRow");
    }

    private static async Task<IResult> AddAsync(
        long id, string form, RowToAdd request, HengjiDbContext storage, PackShelf packs, CurrentActor current, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (await DossierPack.FindAsync(storage, packs, id, actor.Rights, cancel) is not { } pack)
            return Results.NotFound();
        var now = clock.GetUtcNow().UtcDateTime;
        return Answer(
            request.Key is { } key
                ? await ChangeRows.AddAskedAsync(storage, pack, id, form, key, actor, now, cancel)
                : await ChangeRows.AddAsync(storage, pack, id, form, request.After, actor, now, cancel),
            tongue);
    }

    private static async Task<IResult> RemoveAsync(
        long id, string form, string row, HengjiDbContext storage, PackShelf packs, CurrentActor current, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (await DossierPack.FindAsync(storage, packs, id, actor.Rights, cancel) is not { } pack)
            return Results.NotFound();
        return Answer(await ChangeRows.RemoveAsync(storage, pack, id, form, row, actor, clock.GetUtcNow().UtcDateTime, cancel), tongue);
    }

    private static async Task<IResult> MoveAsync(
        long id, string form, string row, RowMove request, HengjiDbContext storage, PackShelf packs, CurrentActor current, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (await DossierPack.FindAsync(storage, packs, id, actor.Rights, cancel) is not { } pack)
            return Results.NotFound();
        return Answer(await ChangeRows.MoveAsync(storage, pack, id, form, row, request.By, actor, clock.GetUtcNow().UtcDateTime, cancel), tongue);
    }

    private static async Task<IResult> RestoreAsync(
        long id, string form, string row, RowToRestore request, OpenDossier dossiers, HengjiDbContext storage, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        return Answer(await ChangeRows.RestoreAsync(storage, found.Live.Pack, id, form, row, request.At, found.Actor, clock.GetUtcNow().UtcDateTime, cancel), tongue);
    }

    private static IResult Answer(Result<string> outcome, Tongue tongue) =>
        outcome.IsSuccess ? Results.Ok(new RowAnswer(outcome.Value))
        : outcome.Problems[0] is NoSuchCell or NoSuchDossier ? Results.NotFound()
        : tongue.Answer(outcome.Problems, outcome.Problems[0] is RowsNotYours ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest);
}

/// <summary>A row to add behind another, null for the end; or the row of a paragraph the report asks for by key.</summary>
public sealed record RowToAdd(string? After, string? Key = null);

/// <summary>A move by so many places, down for positive numbers.</summary>
public sealed record RowMove(int By);

/// <summary>The place a removed row comes back to, 0 for the first.</summary>
public sealed record RowToRestore(int At);

/// <summary>The row concerned.</summary>
public sealed record RowAnswer(string Key);
