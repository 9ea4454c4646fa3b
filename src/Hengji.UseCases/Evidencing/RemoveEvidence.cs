using Hengji.Storage;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Evidencing;

/// <summary>Takes evidence away from a row. The file stays: what was signed before still rests on it.</summary>
public static class RemoveEvidence
{
    /// <summary>Takes it away.</summary>
    /// <returns>Name of the file, or why not.</returns>
    public static async Task<Result<string>> RunAsync(
        HengjiDbContext storage, LiveDossier live, long useId, Actor actor, DateTime now, CancellationToken cancel = default)
    {
        var id = live.Material.Dossier.Id;
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        await TrailWriter.LockAsync(storage, TrailWriter.OfDossier(id), cancel);
        if (await storage.EvidenceUses.SingleOrDefaultAsync(found => found.Id == useId && found.DossierId == id && found.RemovedAt == null, cancel) is not { } use)
            return new NoSuchEvidence();
        if (EvidenceRights.Refusal(live, use.Form, use.Row, actor.Rights) is { } refusal)
            return refusal;
        use.RemovedAt = now;
        await TrailWriter.AppendAsync(
            storage, TrailWriter.OfDossier(id), actor, now, [new TrailLine("evidence.remove", $"{use.Form}@{use.Row}", $"{use.Name} {use.Sha256}")], cancel);
        _ = await storage.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return use.Name;
    }
}
