using Hengji.Signing;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>Hands a dossier on to the next stage: snapshot, signed opinion where the step needs one, trail; all or nothing.</summary>
public static class HandOnDossier
{
    /// <summary>Longest opinion or reason, in characters.</summary>
    public const int LongestReason = 2000;

    /// <summary>Hands on.</summary>
    /// <returns>The move, or why not; a second click finds <see cref="StalePage"/>.</returns>
    public static async Task<Result<ReviewMove>> RunAsync(
        HengjiDbContext storage, LiveDossiers dossiers, ISigner signer, HandOn wish, Actor actor, DateTime now,
        CancellationToken cancel = default)
    {
        var found = await dossiers.FindAsync(storage, wish.DossierId, cancel);
        if (!found.IsSuccess || !actor.Rights.CanOpen(found.Value.Material.Dossier))
            return new NoSuchDossier();
        var live = found.Value;
        if (ReviewTable.Forward(wish.From) is not { } step || !actor.Rights.May(step, live.Material.Dossier))
            return new StepNotYours();
        if (live.Material.Dossier.Stage != wish.From || live.Material.Dossier.Revision != wish.SeenRevision)
            return new StalePage();
        var handing = await HandingOn.ReadAsync(storage, live, unitKey: null, cancel);
        if (await RefusalAsync(storage, live, step, handing, wish, actor, cancel) is { } refusal)
            return refusal;
        return await StoreAsync(storage, signer, new Planned(live, step, handing, wish, actor, TrailHash.Kept(now)), cancel);
    }

    private static async Task<Problem?> RefusalAsync(
        HengjiDbContext storage, LiveDossier live, ReviewStep<Stage> step, HandingOn handing, HandOn wish, Actor actor,
        CancellationToken cancel)
    {
        if (wish.Opinion.Length > LongestReason)
            return new ReasonTooLong(wish.Opinion.Length, LongestReason);
        if (step.From == Stage.Filling)
            return MissingUnits(live.Material);
        if (handing.Refusal(wish.Explanations) is { } blocked)
            return blocked;
        if (step.Kind != StepKind.Sign)
            return null;
        if (await Separation.IsBrokenAsync(storage, live.Material, actor, cancel))
            return new FillerReviews();
        if (string.IsNullOrWhiteSpace(wish.Opinion))
            return new ReasonMissing();
        return await SignatureWriter.RefusalAsync(storage, wish.ScanSha256, wish.IsIdentityConfirmed, cancel);
    }

    private static UnitsMissing? MissingUnits(DossierMaterial material)
    {
        var missing = material.Units.Where(unit => unit.ParentKey is not null
            && material.Parts.GetValueOrDefault(unit.Key)?.Stage != PartStage.HandedIn).Select(unit => unit.Name).ToList();
        return missing.Count == 0 ? null : new UnitsMissing(string.Join('、', missing));
    }

    private static async Task<Result<ReviewMove>> StoreAsync(
        HengjiDbContext storage, ISigner signer, Planned planned, CancellationToken cancel)
    {
        var (live, step, handing, wish, actor, now) = planned;
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        // The stage is the lock: of two submits one moves it and the other finds it moved.
        var moved = await storage.Dossiers
            .Where(dossier => dossier.Id == wish.DossierId && dossier.Stage == step.From && dossier.Revision == wish.SeenRevision)
            .ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Stage, step.To)
                .SetProperty(dossier => dossier.Revision, dossier => dossier.Revision + 1), cancel);
        if (moved == 0)
            return new StalePage();
        var snapshot = await Snapshots.TakeAsync(storage, live.Material, actor, now, cancel);
        var lines = new List<TrailLine>
        {
            new("dossier.hand-on", $"snapshot {snapshot.Number.ToString(CultureInfo.InvariantCulture)} sm3 {snapshot.Sm3}", step.From.ToString(), step.To.ToString()),
        };
        await Signatures.SupersedeAsync(storage, wish.DossierId, snapshot, now, cancel);
        if (step.Kind == StepKind.Sign)
        {
            var signature = await SignatureWriter.AddAsync(
                storage, signer, snapshot, step.From, wish.Opinion.Trim(), wish.ScanSha256, actor, now, cancel);
            if (signature is null)
            {
                storage.ChangeTracker.Clear();
                return new NoSigningKey();
            }
            lines.Add(new TrailLine("dossier.sign", $"snapshot {snapshot.Number.ToString(CultureInfo.InvariantCulture)}", "", signature.Statement));
        }
        var move = new ReviewMove
        {
            DossierId = wish.DossierId, From = step.From, To = step.To, Reason = wish.Opinion.Trim(), SnapshotId = snapshot.Id,
            ById = actor.PersonId, By = actor.FullName, At = now,
        };
        _ = storage.Moves.Add(move);
        _ = await storage.SaveChangesAsync(cancel);
        var remarks = step.From == Stage.Filling ? [] : handing.Remarks(move.Id, wish.Explanations).ToList();
        storage.Remarks.AddRange(remarks);
        lines.AddRange(remarks.Select(remark => new TrailLine("dossier.explain", remark.Address, "", remark.Text)));
        await TrailWriter.AppendAsync(storage, TrailWriter.OfDossier(wish.DossierId), actor, now, lines, cancel);
        _ = await storage.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return move;
    }

    private sealed record Planned(
        LiveDossier Live, ReviewStep<Stage> Step, HandingOn Handing, HandOn Wish, Actor Actor, DateTime Now);
}
