using Hengji.Figures;
using Hengji.Forms;
using Hengji.Storage;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>What a reviewer has seen already, so that only the rest needs to be shown.</summary>
public static class ReviewedBefore
{
    /// <summary>
    /// The snapshot the person last signed, returned or handed on; null when the person has not had the dossier in hand yet.
    /// </summary>
    public static async Task<Snapshot?> FindAsync(HengjiDbContext storage, long dossierId, Actor actor, CancellationToken cancel = default)
    {
        var last = await storage.Moves.AsNoTracking()
            .Where(move => move.DossierId == dossierId && move.UnitKey == null && move.ById == actor.PersonId)
            .OrderByDescending(move => move.Id).Select(move => new { move.Id, move.SnapshotId }).FirstOrDefaultAsync(cancel);
        if (last is null)
            return null;
        // A return takes no snapshot: what was returned is what had been handed on before.
        var id = last.SnapshotId ?? await storage.Moves.AsNoTracking()
            .Where(move => move.DossierId == dossierId && move.Id < last.Id && move.SnapshotId != null)
            .OrderByDescending(move => move.Id).Select(move => move.SnapshotId).FirstOrDefaultAsync(cancel);
        return id is null ? null : await storage.Snapshots.AsNoTracking().SingleAsync(snapshot => snapshot.Id == id, cancel);
    }

    /// <summary>Cells of one unit's share changed since its head last returned it; empty when it was never returned.</summary>
    public static async Task<ImmutableArray<CellDifference>> OfShareAsync(
        HengjiDbContext storage, LiveDossier live, string unitKey, CancellationToken cancel = default)
    {
        var id = live.Material.Dossier.Id;
        var returned = await storage.Moves.AsNoTracking()
            .Where(move => move.DossierId == id && move.UnitKey == unitKey && move.IsReturn)
            .OrderByDescending(move => move.Id).Select(move => (DateTime?)move.At).FirstOrDefaultAsync(cancel);
        if (returned is null)
            return [];
        var changes = await storage.TrailEntries.AsNoTracking()
            .Where(entry => entry.Chain == TrailWriter.OfDossier(id) && entry.At > returned && entry.Action.StartsWith("cell."))
            .OrderBy(entry => entry.Sequence).Select(entry => new { entry.Subject, entry.Old }).ToListAsync(cancel);
        return
        [
            .. from change in changes.DistinctBy(change => change.Subject)
               let address = FigureAddress.TryParse(change.Subject)
               where address is not null
               let form = live.Pack.Forms.Find(address.Value.Form)
               where form?.Item(address.Value.Item) is not null && live.Material.UnitOf(form, address.Value.Row) == unitKey
               let item = form.Item(address.Value.Item)
               let text = live.Material.Text(address.Value)
               where text != change.Old
               select new CellDifference(
                   address.Value, form.Title, live.Material.RowsOf(form).FirstOrDefault(row => row.Key == address.Value.Row)?.Label ?? "",
                   item.Label, change.Old, text, item.Entry == CellEntry.Computed,
                   live.Material.Cells.GetValueOrDefault(address.Value)?.ChangedBy ?? ""),
        ];
    }
}
