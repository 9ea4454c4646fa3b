using Hengji.Storage;
using Hengji.Storage.Evidence;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Evidencing;

/// <summary>Gives a file as evidence for a row (上传佐证材料).</summary>
public static class AddEvidence
{
    private const int Attempts = 5;

    /// <summary>Looks into the file, keeps it, records its use.</summary>
    /// <param name="storage">A fresh context.</param>
    /// <param name="folder">Where files are kept.</param>
    /// <param name="live">The dossier.</param>
    /// <param name="form">The form.</param>
    /// <param name="row">The row, an indicator for instance.</param>
    /// <param name="name">Name of the file, without folders.</param>
    /// <param name="content">Seekable.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <returns>The use, or why not.</returns>
    public static async Task<Result<EvidenceUse>> RunAsync(
        HengjiDbContext storage, EvidenceFolder folder, LiveDossier live, string form, string row, string name, Stream content,
        Actor actor, DateTime now, CancellationToken cancel = default)
    {
        if (EvidenceRights.Refusal(live, form, row, actor.Rights) is { } refusal)
            return refusal;
        if (content.Length is 0 or > EvidenceFolder.LargestBytes)
            return new EvidenceSize(name, content.Length);
        var kind = EvidenceKinds.Of(content, name);
        if (!kind.IsSuccess)
            return Result<EvidenceUse>.Failure(kind.Problems);
        var hash = await folder.KeepAsync(content, cancel);
        var file = new EvidenceFile { Sha256 = hash, SizeBytes = content.Length, MediaType = kind.Value, StoredAt = now };
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RecordAsync(storage, live, form, row, name, file, actor, now, cancel);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                storage.ChangeTracker.Clear();
            }
        }
    }

    private static async Task<Result<EvidenceUse>> RecordAsync(
        HengjiDbContext storage, LiveDossier live, string form, string row, string name, EvidenceFile file, Actor actor, DateTime now,
        CancellationToken cancel)
    {
        var id = live.Material.Dossier.Id;
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        await TrailWriter.LockAsync(storage, TrailWriter.OfDossier(id), cancel); // of two uploads of one file the second sees the first
        if (await storage.EvidenceUses.AnyAsync(
            used => used.DossierId == id && used.Form == form && used.Row == row && used.Sha256 == file.Sha256 && used.RemovedAt == null, cancel))
            return new EvidenceTwice(name);
        if (!await storage.EvidenceFiles.AnyAsync(kept => kept.Sha256 == file.Sha256, cancel))
            _ = storage.EvidenceFiles.Add(file);
        var use = new EvidenceUse
        {
            DossierId = id, Form = form, Row = row, Sha256 = file.Sha256, Name = name, ById = actor.PersonId, By = actor.FullName, At = now,
        };
        _ = storage.EvidenceUses.Add(use);
        await TrailWriter.AppendAsync(
            storage, TrailWriter.OfDossier(id), actor, now, [new TrailLine("evidence.add", $"{form}@{row}", "", $"{name} {file.Sha256}")], cancel);
        _ = await storage.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return use;
    }
}
