using Hengji.Regulations;
using Hengji.Storage;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Filling;

/// <summary>The pack of a dossier somebody wants to change; no cell is read and nothing is worked out.</summary>
public static class DossierPack
{
    /// <summary>The pack; null when there is no such dossier, when the person may not open it, or when its pack cannot be read.</summary>
    public static async Task<Pack?> FindAsync(
        HengjiDbContext storage, PackShelf packs, long dossierId, Rights rights, CancellationToken cancel = default) =>
        await storage.Dossiers.AsNoTracking().SingleOrDefaultAsync(found => found.Id == dossierId, cancel) is { } dossier
        && rights.CanOpen(dossier)
        && packs.Find(dossier.PackId) is { IsSuccess: true, Value: var pack }
            ? pack
            : null;
}
