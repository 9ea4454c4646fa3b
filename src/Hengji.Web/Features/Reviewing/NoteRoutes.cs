using Hengji.Figures;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.UseCases.Reviewing;
using Hengji.Web.Language;
using Hengji.Web.Security;

namespace Hengji.Web.Features.Reviewing;

/// <summary>Comments and follow-up flags on cells, and content and signatures of snapshots, for the grid and for programs.</summary>
internal static class NoteRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        _ = api.MapGet("/dossiers/{id:long}/forms/{form}/notes", MarksAsync).WithName("getNoteMarks");
        _ = api.MapPost("/dossiers/{id:long}/cells/{address}/notes", AddAsync).WithName("addNote");
        _ = api.MapDelete("/dossiers/{id:long}/notes/{note:long}", DeleteAsync).WithName("deleteNote");
        _ = api.MapPost("/dossiers/{id:long}/notes/{note:long}/resolve", ResolveAsync).WithName("resolveNote");
        _ = api.MapGet("/dossiers/{id:long}/snapshots/{number:int}", SnapshotAsync).WithName("getSnapshot");
    }

    private static async Task<IResult> MarksAsync(
        long id, string form, HengjiDbContext storage, LiveDossiers dossiers, CurrentActor current, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (await FindAsync(id, storage, dossiers, actor, cancel) is not { } live || live.Pack.Forms.Find(form) is null)
            return Results.NotFound();
        var marks = await CellNotes.OpenAsync(storage, id, form, cancel);
        return Results.Ok(marks
            .Where(mark => FigureAddress.TryParse(mark.Key) is { } at && CellNotes.Sees(live, at, actor.Rights))
            .Select(mark => new NoteMark(mark.Key, mark.Value)));
    }

    private static async Task<IResult> AddAsync(
        long id, string address, NewNote note, HengjiDbContext storage, LiveDossiers dossiers, CurrentActor current, Tongue tongue,
        TimeProvider clock, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (await FindAsync(id, storage, dossiers, actor, cancel) is not { } live || FigureAddress.TryParse(address) is not { } at)
            return Results.NotFound();
        return Answer(
            await CellNotes.AddAsync(storage, live, at, note.Text ?? "", note.IsFlag, actor, clock.GetUtcNow().UtcDateTime, cancel), tongue);
    }

    private static async Task<IResult> DeleteAsync(
        long id, long note, HengjiDbContext storage, LiveDossiers dossiers, CurrentActor current, Tongue tongue, TimeProvider clock,
        CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        return await FindAsync(id, storage, dossiers, actor, cancel) is { } live
            ? Answer(await CellNotes.DeleteAsync(storage, live, note, actor, clock.GetUtcNow().UtcDateTime, cancel), tongue)
            : Results.NotFound();
    }

    private static async Task<IResult> ResolveAsync(
        long id, long note, HengjiDbContext storage, LiveDossiers dossiers, CurrentActor current, Tongue tongue, TimeProvider clock,
        CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        return await FindAsync(id, storage, dossiers, actor, cancel) is { } live
            ? Answer(await CellNotes.ResolveAsync(storage, live, note, actor, clock.GetUtcNow().UtcDateTime, cancel), tongue)
            : Results.NotFound();
    }

    /// <summary>The canonical content, so that anybody can make the fingerprints again.</summary>
    private static async Task<IResult> SnapshotAsync(
        long id, int number, HengjiDbContext storage, LiveDossiers dossiers, CurrentActor current, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (await FindAsync(id, storage, dossiers, actor, cancel) is not { } live)
            return Results.NotFound();
        return await Snapshots.FindAsync(storage, id, number, cancel) is { } snapshot
            && Snapshots.MaySee(actor.Rights, live.Material.Dossier, snapshot) && Snapshots.Open(snapshot) is { } content
            ? Results.Bytes(content, "application/json", $"snapshot-{id}-{number}.json")
            : Results.NotFound();
    }

    private static async Task<LiveDossier?> FindAsync(
        long id, HengjiDbContext storage, LiveDossiers dossiers, Actor actor, CancellationToken cancel)
    {
        var found = await dossiers.FindAsync(storage, id, cancel);
        return found.IsSuccess && actor.Rights.CanOpen(found.Value.Material.Dossier) ? found.Value : null;
    }

    private static IResult Answer(Result<CellNote> outcome, Tongue tongue)
    {
        if (outcome.IsSuccess)
            return Results.Ok(new NoteAnswer(outcome.Value.Id, outcome.Value.Address, outcome.Value.Text, outcome.Value.IsFlag));
        var problem = outcome.Problems[0];
        return problem switch
        {
            NoSuchDossier or NoSuchNote => Results.NotFound(),
            _ => Results.Problem(
                statusCode: problem is NoteNotYours ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest,
                title: tongue.Of(problem), extensions: [KeyValuePair.Create("code", (object?)problem.Code)]),
        };
    }
}

/// <summary>A comment to add.</summary>
public sealed record NewNote(string? Text, bool IsFlag);

/// <summary>A comment as kept.</summary>
public sealed record NoteAnswer(long Id, string Address, string Text, bool IsFlag);

/// <summary>A cell with open comments.</summary>
public sealed record NoteMark(string Address, bool IsFlag);
