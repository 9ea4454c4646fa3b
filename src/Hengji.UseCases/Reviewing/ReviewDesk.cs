using Hengji.Figures;
using Hengji.Storage;
using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>Where a dossier stands and what one person may do about it now (审签台).</summary>
/// <param name="Live">The dossier.</param>
/// <param name="Forward">Step forward the person may do; null for none.</param>
/// <param name="Returns">Stages the person may return it to, nearest first.</param>
/// <param name="Handing">What stands in the way of the step forward; null when there is none for the person.</param>
/// <param name="Shares">Units' shares the person sees.</param>
/// <param name="Moves">What happened, latest first, as far as the person may know.</param>
/// <param name="Seen">Snapshot the person had in hand last; null for the first time.</param>
/// <param name="Differences">What differs from it; null when nothing was seen before.</param>
/// <param name="OwnFlags">Open flags the person set: candidates for the remarks of a return.</param>
public sealed record ReviewDesk(
    LiveDossier Live,
    ReviewStep<Stage>? Forward,
    ImmutableArray<Stage> Returns,
    HandingOn? Handing,
    ImmutableArray<ShareDesk> Shares,
    ImmutableArray<MoveLine> Moves,
    Snapshot? Seen,
    Differences? Differences,
    ImmutableArray<CellNote> OwnFlags)
{
    /// <summary>Reads it; the person may open the dossier.</summary>
    /// <param name="storage">Storage.</param>
    /// <param name="dossiers">For what was seen before.</param>
    /// <param name="live">The dossier.</param>
    /// <param name="actor">Who.</param>
    /// <param name="scanIsIntact">Whether the kept scan with this SHA-256 still has it.</param>
    /// <param name="cancel">Stops.</param>
    public static async Task<ReviewDesk> ReadAsync(
        HengjiDbContext storage, LiveDossiers dossiers, LiveDossier live, Actor actor, Func<string, bool> scanIsIntact,
        CancellationToken cancel = default)
    {
        var dossier = live.Material.Dossier;
        var forward = ReviewTable.Forward(dossier.Stage) is { } step && actor.Rights.May(step, dossier) ? step : null;
        var seen = actor.Rights.SeesWhole(dossier) ? await ReviewedBefore.FindAsync(storage, dossier.Id, actor, cancel) : null;
        return new ReviewDesk(
            live,
            forward,
            [.. ReviewTable.OfDossier.Where(row => row.Kind == StepKind.Return && row.From == dossier.Stage && actor.Rights.May(row, dossier))
                .Select(row => row.To)],
            forward is null or { From: Stage.Filling } ? null : await HandingOn.ReadAsync(storage, live, unitKey: null, cancel),
            await SharesAsync(storage, live, actor, scanIsIntact, cancel),
            await MovesAsync(storage, live, actor, cancel),
            seen,
            seen is null ? null : await SinceAsync(storage, dossiers, seen, live, actor, cancel),
            [.. await storage.Notes.AsNoTracking()
                .Where(note => note.DossierId == dossier.Id && note.IsFlag && note.ResolvedAt == null && note.ById == actor.PersonId)
                .OrderBy(note => note.Id).ToListAsync(cancel)]);
    }

    /// <summary>Whether the person may return the cell's material now: the dossier, or the share it belongs to.</summary>
    public static bool MayReturn(LiveDossier live, FigureAddress at, Rights rights)
    {
        var dossier = live.Material.Dossier;
        if (ReviewTable.OfDossier.Any(row => row.Kind == StepKind.Return && row.From == dossier.Stage && rights.May(row, dossier)))
            return true;
        return dossier.Stage == Stage.Filling
            && live.Pack.Forms.Find(at.Form) is { } form
            && live.Material.UnitOf(form, at.Row) is { } unit
            && live.Material.Parts.GetValueOrDefault(unit) is { } part
            && ReviewTable.OfShare.Any(row => row.Kind == StepKind.Return && row.From == part.Stage && rights.May(row, dossier, unit));
    }

    private static async Task<Differences> SinceAsync(
        HengjiDbContext storage, LiveDossiers dossiers, Snapshot seen, LiveDossier live, Actor actor, CancellationToken cancel)
    {
        if (await Snapshots.CurrentSm3Async(storage, live.Material, cancel) != seen.Sm3
            && Snapshots.Material(seen, live.Material) is { } material
            && dossiers.Work(material, live.Submission.Previous) is { IsSuccess: true } then)
            return Differences.Between(then.Value, live, actor.Rights);
        return new Differences([], [], [], [], []);
    }

    private static async Task<ImmutableArray<ShareDesk>> SharesAsync(
        HengjiDbContext storage, LiveDossier live, Actor actor, Func<string, bool> scanIsIntact, CancellationToken cancel)
    {
        var dossier = live.Material.Dossier;
        var signed = await Signatures.OfSharesAsync(storage, live, actor.Rights, scanIsIntact, cancel);
        var desks = ImmutableArray.CreateBuilder<ShareDesk>();
        foreach (var unit in live.Material.Units)
        {
            if (live.Material.Parts.GetValueOrDefault(unit.Key) is not { } part || !actor.Rights.Sees(dossier, unit.Key))
                continue;
            var steps = dossier.Stage != Stage.Filling ? [] : ReviewTable.OfShare
                .Where(row => row.From == part.Stage && actor.Rights.May(row, dossier, unit.Key)).ToImmutableArray();
            var isForward = steps.Any(step => step.Kind != StepKind.Return);
            desks.Add(new ShareDesk(
                unit, part, steps,
                isForward ? await HandingOn.ReadAsync(storage, live, unit.Key, cancel) : null,
                steps.Any(step => step.Kind == StepKind.Approve) ? await ReviewedBefore.OfShareAsync(storage, live, unit.Key, cancel) : [])
            {
                HeadSignature = signed.GetValueOrDefault(unit.Key),
            });
        }
        return desks.ToImmutable();
    }

    /// <summary>A unit's people know the moves of their own share, and how far the whole has come, but not why.</summary>
    private static async Task<ImmutableArray<MoveLine>> MovesAsync(
        HengjiDbContext storage, LiveDossier live, Actor actor, CancellationToken cancel)
    {
        var dossier = live.Material.Dossier;
        var seesWhole = actor.Rights.SeesWhole(dossier);
        var moves = await storage.Moves.AsNoTracking().Where(move => move.DossierId == dossier.Id)
            .OrderByDescending(move => move.Id).ToListAsync(cancel);
        var remarks = (await (from remark in storage.Remarks.AsNoTracking()
                              join move in storage.Moves on remark.MoveId equals move.Id
                              where move.DossierId == dossier.Id
                              orderby remark.Id
                              select remark).ToListAsync(cancel)).ToLookup(remark => remark.MoveId);
        return
        [
            .. from move in moves
               where move.UnitKey is null || actor.Rights.Sees(dossier, move.UnitKey)
               select new MoveLine(
                   move,
                   live.Material.Units.FirstOrDefault(unit => unit.Key == move.UnitKey)?.Name ?? "",
                   seesWhole || move.UnitKey is not null,
                   [.. remarks[move.Id].Where(remark => seesWhole
                       || (FigureAddress.TryParse(remark.Address) is { } at && CellNotes.Sees(live, at, actor.Rights)))]),
        ];
    }
}

/// <summary>One unit's share and what the person may do about it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Part">How far it has come.</param>
/// <param name="Steps">Steps the person may do now.</param>
/// <param name="Handing">What stands in the way of the step forward; null when there is none for the person.</param>
/// <param name="Changes">Cells changed since it was last returned, for its reviewer.</param>
public sealed record ShareDesk(
    UnitEntry Unit, DossierPart Part, ImmutableArray<ReviewStep<PartStage>> Steps, HandingOn? Handing, ImmutableArray<CellDifference> Changes)
{
    /// <summary>Latest signature of the unit's head; null when there is none yet.</summary>
    public CheckedSignature? HeadSignature { get; init; }
}

/// <summary>A move with its remarks.</summary>
/// <param name="Move">The move.</param>
/// <param name="Unit">Name of the unit; empty for the dossier.</param>
/// <param name="ShowsReason">Whether the reader may know the reason.</param>
/// <param name="Remarks">Remarks the reader may see.</param>
public sealed record MoveLine(ReviewMove Move, string Unit, bool ShowsReason, ImmutableArray<ReviewRemark> Remarks);
