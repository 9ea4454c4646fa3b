using Hengji.Figures;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>A wish to return a dossier (退回).</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="From">Stage the person saw it in.</param>
/// <param name="To">Any earlier stage.</param>
/// <param name="SeenRevision">Revision the person saw.</param>
/// <param name="Reason">Why; required.</param>
public sealed record ReturnWish(long DossierId, Stage From, Stage To, long SeenRevision, string Reason)
{
    /// <summary>Cells with what is wrong with each.</summary>
    public ImmutableArray<CellRemark> Remarks { get; init; } = [];

    /// <summary>Units whose shares are opened again, besides those of the cells; only when returning to filling.</summary>
    public ImmutableArray<string> Units { get; init; } = [];
}

/// <summary>What is wrong with a cell.</summary>
public sealed record CellRemark(FigureAddress Address, string Text);

/// <summary>Returns a dossier to any earlier stage, with a reason and remarks by cell; signatures stay on what they were given for.</summary>
public static class ReturnDossier
{
    /// <summary>Returns.</summary>
    /// <returns>The move, or why not.</returns>
    public static async Task<Result<ReviewMove>> RunAsync(
        HengjiDbContext storage, LiveDossiers dossiers, ReturnWish wish, Actor actor, DateTime now, CancellationToken cancel = default)
    {
        var found = await dossiers.FindAsync(storage, wish.DossierId, cancel);
        if (!found.IsSuccess || !actor.Rights.CanOpen(found.Value.Material.Dossier))
            return new NoSuchDossier();
        var live = found.Value;
        var dossier = live.Material.Dossier;
        var step = ReviewTable.OfDossier.FirstOrDefault(row => row.Kind == StepKind.Return && row.From == wish.From && row.To == wish.To);
        if (step is null || !actor.Rights.May(step, dossier))
            return new StepNotYours();
        if (dossier.Stage != wish.From || dossier.Revision != wish.SeenRevision)
            return new StalePage();
        if (RemarkWriter.Refusal(live, wish.Reason, wish.Remarks) is { } refusal)
            return refusal;
        var units = wish.To == Stage.Filling ? Units(live, wish) : [];
        if (wish.To == Stage.Filling && units.Count == 0)
            return new ReturnNeedsUnits();
        return await StoreAsync(storage, live, wish, units, actor, TrailHash.Kept(now), cancel);
    }

    private static List<string> Units(LiveDossier live, ReturnWish wish) =>
        [.. wish.Units.Concat(wish.Remarks.Select(remark =>
                live.Pack.Forms.Find(remark.Address.Form) is { } form ? live.Material.UnitOf(form, remark.Address.Row) : null).OfType<string>())
            .Where(live.Material.Parts.ContainsKey).Distinct(StringComparer.Ordinal)];

    private static async Task<Result<ReviewMove>> StoreAsync(
        HengjiDbContext storage, LiveDossier live, ReturnWish wish, List<string> units, Actor actor, DateTime now, CancellationToken cancel)
    {
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        var moved = await storage.Dossiers
            .Where(dossier => dossier.Id == wish.DossierId && dossier.Stage == wish.From && dossier.Revision == wish.SeenRevision)
            .ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Stage, wish.To)
                .SetProperty(dossier => dossier.Revision, dossier => dossier.Revision + 1), cancel);
        if (moved == 0)
            return new StalePage();
        _ = await storage.Parts.Where(part => part.DossierId == wish.DossierId && units.Contains(part.UnitKey))
            .ExecuteUpdateAsync(set => set.SetProperty(part => part.Stage, PartStage.Returned).SetProperty(part => part.MovedAt, now), cancel);
        var move = Move(wish, unitKey: null, actor, now);
        storage.Moves.AddRange([move, .. units.Select(unit => Move(wish, unit, actor, now))]);
        _ = await storage.SaveChangesAsync(cancel);
        var remarks = RemarkWriter.Write(live, move.Id, wish.Remarks);
        storage.Remarks.AddRange(remarks);
        List<TrailLine> lines =
        [
            new("dossier.return", wish.Reason.Trim(), wish.From.ToString(), wish.To.ToString()),
            .. units.Select(unit => new TrailLine("share.return", unit, "", PartStage.Returned.ToString())),
            .. remarks.Select(remark => new TrailLine("dossier.remark", remark.Address, remark.ValueThen, remark.Text)),
        ];
        await TrailWriter.AppendAsync(storage, TrailWriter.OfDossier(wish.DossierId), actor, now, lines, cancel);
        _ = await storage.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return move;
    }

    private static ReviewMove Move(ReturnWish wish, string? unitKey, Actor actor, DateTime now) => new()
    {
        DossierId = wish.DossierId, UnitKey = unitKey, From = wish.From, To = wish.To, IsReturn = true, Reason = wish.Reason.Trim(),
        ById = actor.PersonId, By = actor.FullName, At = now,
    };
}
