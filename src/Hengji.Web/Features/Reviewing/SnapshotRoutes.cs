using Hengji.Storage;
using Hengji.UseCases.Answers;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Reviewing;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Features.Reviewing;

/// <summary>Snapshots, what differs between them, signatures, second scores, for programs.</summary>
internal static class SnapshotRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        _ = api.MapGet("/dossiers/{id:long}/snapshots", ListAsync).WithName("listSnapshots");
        _ = api.MapGet("/dossiers/{id:long}/snapshots/{number:int}/differences", DifferencesAsync).WithName("getDifferences");
        _ = api.MapGet("/dossiers/{id:long}/signatures", SignaturesAsync).WithName("listSignatures");
        _ = api.MapGet("/dossiers/{id:long}/second-scores", ScoresAsync).WithName("getSecondScores");
        _ = api.MapPut("/dossiers/{id:long}/second-scores/{line}", ScoreAsync).WithName("saveSecondScore");
    }

    private static async Task<IResult> ListAsync(long id, OpenDossier dossiers, HengjiDbContext storage, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var kept = await storage.Snapshots.AsNoTracking().Where(snapshot => snapshot.DossierId == id).OrderBy(snapshot => snapshot.Number)
            .ToListAsync(cancel);
        return Results.Ok(kept.Where(snapshot => Snapshots.MaySee(found.Actor.Rights, found.Live.Material.Dossier, snapshot))
            .Select(snapshot => new SnapshotAnswer(
                snapshot.Number, snapshot.UnitKey, snapshot.Revision, snapshot.Sm3, snapshot.Sha256, snapshot.By, snapshot.At)));
    }

    /// <summary>From a snapshot to another, or to the material as it stands.</summary>
    private static async Task<IResult> DifferencesAsync(
        long id, int number, int? to, OpenDossier dossiers, LiveDossiers live, HengjiDbContext storage, Tongue tongue, CancellationToken cancel)
    {
        if (await dossiers.FindWholeAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var differences = await Differences.OfSnapshotsAsync(storage, live, found.Live, number, to, found.Actor.Rights, cancel);
        return differences is null ? Results.NotFound() : Results.Ok(DifferencesAnswer.Of(differences, tongue));
    }

    private static async Task<IResult> SignaturesAsync(
        long id, OpenDossier dossiers, HengjiDbContext storage, EvidenceFolder evidence, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var current = await Snapshots.CurrentSm3Async(storage, found.Live, cancel);
        var signed = await Signatures.CheckAsync(storage, id, current, evidence.IsIntact, cancel);
        return Results.Ok(signed.Where(signature => Snapshots.MaySee(found.Actor.Rights, found.Live.Material.Dossier, signature.Snapshot))
            .Select(SignatureAnswer.Of));
    }

    private static async Task<IResult> ScoresAsync(
        long id, HttpContext context, OpenDossier dossiers, HengjiDbContext storage, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found || !SecondScores.MaySee(found.Actor.Rights, found.Live.Material.Dossier))
            return Results.NotFound();
        var answer = SecondScoresAnswer.Of(await SecondScores.ReadAsync(storage, found.Live, cancel));
        return context.Tagged(EntityTags.Of(answer), answer);
    }

    private static async Task<IResult> ScoreAsync(
        long id, string line, SecondScoreRequest asked, HttpContext context, OpenDossier dossiers, HengjiDbContext storage, Tongue tongue,
        TimeProvider clock, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found || !SecondScores.MaySee(found.Actor.Rights, found.Live.Material.Dossier))
            return Results.NotFound();
        var saved = await SecondScores.SaveAsync(
            storage, found.Live, line, asked.Points ?? -1, asked.Reason ?? "", found.Actor, clock.GetUtcNow().UtcDateTime,
            table => context.IsAsSeen(EntityTags.Of(SecondScoresAnswer.Of(table))), cancel);
        return saved.IsSuccess ? Results.Ok(new SecondScoreAnswer(saved.Value.Line, saved.Value.ScorePoints, saved.Value.Reason, saved.Value.By, saved.Value.At))
            : saved.Problems[0] is NoSuchDossier ? Results.NotFound()
            : tongue.Answer(saved.Problems, saved.Problems[0] switch
            {
                StepNotYours => StatusCodes.Status403Forbidden,
                ChangedMeanwhile => StatusCodes.Status412PreconditionFailed,
                _ => StatusCodes.Status422UnprocessableEntity,
            });
    }
}

/// <summary>A snapshot; <c>unit</c> is null for the whole dossier.</summary>
public sealed record SnapshotAnswer(int Number, string? Unit, long Revision, string Sm3, string Sha256, string By, DateTime At);

/// <summary>What differs.</summary>
public sealed record DifferencesAnswer(
    List<CellDifferenceAnswer> Changed, List<CellDifferenceAnswer> Computed, List<string> NewFindings, List<string> GoneFindings,
    List<ScoreDifference> Scores)
{
    /// <summary>As data; findings in the reader's language.</summary>
    public static DifferencesAnswer Of(Differences found, Tongue tongue) =>
        new(
            [.. found.Changed.Select(CellDifferenceAnswer.Of)], [.. found.Computed.Select(CellDifferenceAnswer.Of)],
            [.. found.NewFindings.Select(tongue.Of)], [.. found.GoneFindings.Select(tongue.Of)], [.. found.Scores]);
}

/// <summary>A cell that differs.</summary>
public sealed record CellDifferenceAnswer(string Address, string Form, string Row, string Item, string Then, string Now)
{
    /// <summary>As data.</summary>
    public static CellDifferenceAnswer Of(CellDifference cell) =>
        new(cell.Address.ToString(), cell.Form, cell.Row, cell.Item, cell.Then, cell.Now);
}

/// <summary>Self-scores and second scores.</summary>
public sealed record SecondScoresAnswer(decimal? SelfTotal, decimal? SecondTotal, decimal? Difference, bool IsNotable, List<SecondScoreLine> Lines)
{
    /// <summary>As data.</summary>
    public static SecondScoresAnswer Of(SecondScoreTable table) =>
        new(
            table.SelfTotal, table.SecondTotal, table.Difference, table.IsNotable,
            [.. table.Rows.Select(row => new SecondScoreLine(
                row.Key, row.Name, row.Weight, row.Self, row.Second?.ScorePoints, row.Second?.Reason, row.Second?.By, row.Second?.At))]);
}

/// <summary>Both scores of a line.</summary>
public sealed record SecondScoreLine(
    string Line, string Name, decimal Weight, decimal? Self, decimal? Second, string? Reason, string? By, DateTime? At);

/// <summary>A second score to keep.</summary>
public sealed record SecondScoreRequest(decimal? Points, string? Reason);

/// <summary>A second score as kept.</summary>
public sealed record SecondScoreAnswer(string Line, decimal Points, string Reason, string By, DateTime At);
