using Hengji.Storage;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>Filler and reviewer of the same material are different persons (填报、审核分离).</summary>
internal static class Separation
{
    /// <summary>Whether the person filled the unit's share as it stands, or handed it up.</summary>
    public static async Task<bool> IsBrokenAsync(
        HengjiDbContext storage, DossierMaterial material, Regulations.Pack pack, string unitKey, Actor actor, CancellationToken cancel) =>
        material.Cells.Any(cell => cell.Value.ChangedById == actor.PersonId
            && pack.Forms.Find(cell.Key.Form) is { } form && material.UnitOf(form, cell.Key.Row) == unitKey)
        || await LastAsync(storage, material.Dossier.Id, unitKey, cancel) == actor.PersonId;

    /// <summary>Whether the person filled any cell as it stands, or did the step before.</summary>
    public static async Task<bool> IsBrokenAsync(
        HengjiDbContext storage, DossierMaterial material, Actor actor, CancellationToken cancel) =>
        material.Cells.Values.Any(cell => cell.ChangedById == actor.PersonId)
        || await LastAsync(storage, material.Dossier.Id, unitKey: null, cancel) == actor.PersonId;

    private static Task<long> LastAsync(HengjiDbContext storage, long dossierId, string? unitKey, CancellationToken cancel) =>
        storage.Moves.AsNoTracking().Where(move => move.DossierId == dossierId && move.UnitKey == unitKey && !move.IsReturn)
            .OrderByDescending(move => move.Id).Select(move => move.ById).FirstOrDefaultAsync(cancel);
}
