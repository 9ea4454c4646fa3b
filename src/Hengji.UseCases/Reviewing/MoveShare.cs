using Hengji.Signing;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>A wish to move one unit's share: 报送, 审核通过 or 退回.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="UnitKey">The unit.</param>
/// <param name="From">Stage the person saw it in.</param>
/// <param name="To">Stage it shall have.</param>
/// <param name="SeenMovedAt">When it had last moved, as the person saw it; null for never.</param>
public sealed record ShareWish(long DossierId, string UnitKey, PartStage From, PartStage To, DateTime? SeenMovedAt)
{
    /// <summary>Opinion, or the reason of a return, which is required.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Cells with what is wrong with each.</summary>
    public ImmutableArray<CellRemark> Remarks { get; init; } = [];

    /// <summary>Whether the person entered the password again just now; the unit's head signs (单位负责人签署).</summary>
    public bool IsIdentityConfirmed { get; init; }

    /// <summary>SHA-256 of the scan of the head's wet signature among the evidence files, instead of a key; null for none.</summary>
    public string? ScanSha256 { get; init; }

    /// <summary>Explanations of errors that stay, by <see cref="ErrorToExplain.Key"/>.</summary>
    public ImmutableDictionary<string, string> Explanations { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>Moves one unit's share; the rest of the dossier goes on.</summary>
public static class MoveShare
{
    private const int Attempts = 5;

    /// <summary>Moves.</summary>
    /// <returns>The move, or why not; a second click finds <see cref="StalePage"/>.</returns>
    public static async Task<Result<ReviewMove>> RunAsync(
        HengjiDbContext storage, LiveDossiers dossiers, ISigner signer, ShareWish wish, Actor actor, DateTime now, CancellationToken cancel = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            // Other units save all the time: what they change makes this try again, not fail.
            if (await TryAsync(storage, dossiers, signer, wish, actor, TrailHash.Kept(now), cancel) is { } outcome)
                return outcome;
            if (attempt == Attempts)
                return new StalePage();
        }
    }

    private static async Task<Result<ReviewMove>?> TryAsync(
        HengjiDbContext storage, LiveDossiers dossiers, ISigner signer, ShareWish wish, Actor actor, DateTime now, CancellationToken cancel)
    {
        var found = await dossiers.FindAsync(storage, wish.DossierId, cancel);
        if (!found.IsSuccess || !actor.Rights.Sees(found.Value.Material.Dossier, wish.UnitKey)
            || found.Value.Material.Parts.GetValueOrDefault(wish.UnitKey) is not { } part)
            return new NoSuchDossier();
        var live = found.Value;
        var step = ReviewTable.OfShare.FirstOrDefault(row =>
            row.From == wish.From && row.To == wish.To && actor.Rights.May(row, live.Material.Dossier, wish.UnitKey));
        if (step is null)
            return new StepNotYours();
        if (live.Material.Dossier.Stage != Stage.Filling || part.Stage != wish.From || part.MovedAt != wish.SeenMovedAt)
            return new StalePage();
        var handing = await HandingOn.ReadAsync(storage, live, wish.UnitKey, cancel);
        return await RefusalAsync(storage, live, step, handing, wish, actor, cancel) is { } refusal
            ? refusal
            : await StoreAsync(storage, signer, new Planned(live, step, handing, wish, actor, now), cancel);
    }

    private static async Task<Problem?> RefusalAsync(
        HengjiDbContext storage, LiveDossier live, ReviewStep<PartStage> step, HandingOn handing, ShareWish wish, Actor actor,
        CancellationToken cancel)
    {
        if (step.Kind == StepKind.Return)
            return RemarkWriter.Refusal(live, wish.Reason, wish.Remarks);
        if (wish.Reason.Length > HandOnDossier.LongestReason)
            return new ReasonTooLong(wish.Reason.Length, HandOnDossier.LongestReason);
        if (handing.Refusal(wish.Explanations) is { } blocked)
            return blocked;
        if (step.Kind != StepKind.Approve)
            return null;
        if (await Separation.IsBrokenAsync(storage, live.Material, live.Pack, wish.UnitKey, actor, cancel))
            return new FillerReviews();
        return await SignatureWriter.RefusalAsync(storage, wish.ScanSha256, wish.IsIdentityConfirmed, cancel);
    }

    /// <summary>Null when something else of the dossier changed first.</summary>
    private static async Task<Result<ReviewMove>?> StoreAsync(
        HengjiDbContext storage, ISigner signer, Planned planned, CancellationToken cancel)
    {
        var (live, step, handing, wish, actor, now) = planned;
        var revision = live.Material.Dossier.Revision;
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        var locked = await storage.Dossiers
            .Where(dossier => dossier.Id == wish.DossierId && dossier.Stage == Stage.Filling && dossier.Revision == revision)
            .ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Revision, dossier => dossier.Revision + 1), cancel);
        if (locked == 0)
            return null;
        var moved = await storage.Parts
            .Where(part => part.DossierId == wish.DossierId && part.UnitKey == wish.UnitKey
                && part.Stage == wish.From && part.MovedAt == wish.SeenMovedAt)
            .ExecuteUpdateAsync(set => set.SetProperty(part => part.Stage, wish.To).SetProperty(part => part.MovedAt, now), cancel);
        if (moved == 0)
            return new StalePage();
        var isReturn = step.Kind == StepKind.Return;
        var signature = step.Kind == StepKind.Approve ? await SignAsync(storage, signer, planned, cancel) : null;
        if (step.Kind == StepKind.Approve && signature is null)
        {
            storage.ChangeTracker.Clear();
            return new NoSigningKey();
        }
        var move = new ReviewMove
        {
            DossierId = wish.DossierId, UnitKey = wish.UnitKey, From = Stage.Filling, To = Stage.Filling, IsReturn = isReturn,
            Reason = wish.Reason.Trim(), SnapshotId = signature?.SnapshotId, ById = actor.PersonId, By = actor.FullName, At = now,
        };
        _ = storage.Moves.Add(move);
        _ = await storage.SaveChangesAsync(cancel);
        var remarks = isReturn ? RemarkWriter.Write(live, move.Id, wish.Remarks) : [.. handing.Remarks(move.Id, wish.Explanations)];
        storage.Remarks.AddRange(remarks);
        List<TrailLine> lines =
        [
            new(isReturn ? "share.return" : "share.hand-on", $"{wish.UnitKey} {wish.Reason.Trim()}".TrimEnd(), wish.From.ToString(), wish.To.ToString()),
            .. signature is null ? [] : (TrailLine[])[new TrailLine("share.sign", wish.UnitKey, "", signature.Statement)],
            .. remarks.Select(remark => new TrailLine(isReturn ? "dossier.remark" : "dossier.explain", remark.Address, remark.ValueThen, remark.Text)),
        ];
        await TrailWriter.AppendAsync(storage, TrailWriter.OfDossier(wish.DossierId), actor, now, lines, cancel);
        _ = await storage.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return move;
    }

    /// <summary>The unit's head signs what the unit filled, not what others did.</summary>
    private static async Task<Signature?> SignAsync(HengjiDbContext storage, ISigner signer, Planned planned, CancellationToken cancel)
    {
        var (live, _, _, wish, actor, now) = planned;
        var snapshot = await Snapshots.TakeShareAsync(storage, live, wish.UnitKey, actor, now, cancel);
        await Signatures.SupersedeAsync(storage, wish.DossierId, snapshot, now, cancel);
        return await SignatureWriter.AddAsync(storage, signer, snapshot, Stage.Filling, wish.Reason.Trim(), wish.ScanSha256, actor, now, cancel);
    }

    private sealed record Planned(
        LiveDossier Live, ReviewStep<PartStage> Step, HandingOn Handing, ShareWish Wish, Actor Actor, DateTime Now);
}
