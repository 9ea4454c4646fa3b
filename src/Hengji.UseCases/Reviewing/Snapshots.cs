using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Hengji.Signing;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.Storage.Evidence;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>Takes, verifies and reads snapshots (快照).</summary>
public static class Snapshots
{
    private const int LargestBytes = 64 << 20;

    /// <summary>
    /// The snapshot of the material as it stands; the last one again when nothing differs. Must be called inside the
    /// transaction of the step that hands on.
    /// </summary>
    internal static async Task<Snapshot> TakeAsync(
        HengjiDbContext storage, DossierMaterial material, Actor actor, DateTime now, CancellationToken cancel) =>
        await KeepAsync(
            storage, material.Dossier, unitKey: null, SnapshotContent.Write(material, await EvidenceAsync(storage, material, cancel)), actor, now, cancel);

    /// <summary>The same of one unit's share.</summary>
    internal static async Task<Snapshot> TakeShareAsync(
        HengjiDbContext storage, LiveDossier live, string unitKey, Actor actor, DateTime now, CancellationToken cancel) =>
        await KeepAsync(
            storage, live.Material.Dossier, unitKey,
            SnapshotContent.WriteShare(live.Material, live.Pack.Forms, unitKey, await EvidenceAsync(storage, live.Material, cancel)), actor, now, cancel);

    private static async Task<Snapshot> KeepAsync(
        HengjiDbContext storage, Dossier dossier, string? unitKey, byte[] content, Actor actor, DateTime now, CancellationToken cancel)
    {
        var (sm3, sha256) = Fingerprints(content);
        var last = await storage.Snapshots.AsNoTracking().Where(snapshot => snapshot.DossierId == dossier.Id && snapshot.UnitKey == unitKey)
            .OrderByDescending(snapshot => snapshot.Number).FirstOrDefaultAsync(cancel);
        if (last is not null && last.Sm3 == sm3 && last.Sha256 == sha256)
            return last;
        var taken = new Snapshot
        {
            DossierId = dossier.Id, UnitKey = unitKey, Number = await LastNumberAsync(storage, dossier.Id, cancel) + 1, Revision = dossier.Revision,
            Content = Compress(content), Sm3 = sm3, Sha256 = sha256, ById = actor.PersonId, By = actor.FullName, At = now,
        };
        _ = storage.Snapshots.Add(taken);
        _ = await storage.SaveChangesAsync(cancel);
        return taken;
    }

    /// <summary>SM3 of the material as it stands now, 64 hexadecimal digits: equal to a snapshot's while nothing has changed.</summary>
    public static async Task<string> CurrentSm3Async(HengjiDbContext storage, DossierMaterial material, CancellationToken cancel = default) =>
        Sm3.Hex(SnapshotContent.Write(material, await EvidenceAsync(storage, material, cancel)));

    /// <summary>The same for any unit's share, by its key; null for the whole dossier.</summary>
    public static async Task<Func<string?, string>> CurrentSm3Async(HengjiDbContext storage, LiveDossier live, CancellationToken cancel = default)
    {
        var evidence = await EvidenceAsync(storage, live.Material, cancel);
        return unit => Sm3.Hex(unit is null
            ? SnapshotContent.Write(live.Material, evidence)
            : SnapshotContent.WriteShare(live.Material, live.Pack.Forms, unit, evidence));
    }

    /// <summary>A snapshot by its number; null for none.</summary>
    public static Task<Snapshot?> FindAsync(HengjiDbContext storage, long dossierId, int number, CancellationToken cancel = default) =>
        storage.Snapshots.AsNoTracking().SingleOrDefaultAsync(found => found.DossierId == dossierId && found.Number == number, cancel);

    /// <summary>Whether a person may see it: the whole dossier's, or the share of a unit they see.</summary>
    public static bool MaySee(Rights rights, Dossier dossier, Snapshot snapshot) =>
        snapshot.UnitKey is { } unit ? rights.Sees(dossier, unit) : rights.SeesWhole(dossier);

    /// <summary>Whether the content still has the fingerprints it was kept with.</summary>
    public static bool Verify(Snapshot snapshot) =>
        Open(snapshot) is { } content && Fingerprints(content) == (snapshot.Sm3, snapshot.Sha256);

    /// <summary>The canonical content; null when it cannot be unpacked.</summary>
    public static byte[]? Open(Snapshot snapshot)
    {
        try
        {
            using var packed = new BrotliStream(new MemoryStream(snapshot.Content), CompressionMode.Decompress);
            using var content = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                content.Write(buffer, 0, read);
                if (content.Length > LargestBytes)
                    return null;
            }
            return content.ToArray();
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The material as the snapshot has it; null when the snapshot cannot be read.</summary>
    public static DossierMaterial? Material(Snapshot snapshot, DossierMaterial today)
    {
        try
        {
            return Open(snapshot) is { } content ? SnapshotContent.Read(content, today) : null;
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException or NullReferenceException)
        {
            return null; // content that somebody has changed
        }
    }

    private static Task<List<EvidenceUse>> EvidenceAsync(HengjiDbContext storage, DossierMaterial material, CancellationToken cancel) =>
        storage.EvidenceUses.AsNoTracking().Where(use => use.DossierId == material.Dossier.Id && use.RemovedAt == null).ToListAsync(cancel);

    private static async Task<int> LastNumberAsync(HengjiDbContext storage, long dossierId, CancellationToken cancel) =>
        await storage.Snapshots.Where(snapshot => snapshot.DossierId == dossierId).MaxAsync(snapshot => (int?)snapshot.Number, cancel) ?? 0;

    private static (string Sm3, string Sha256) Fingerprints(byte[] content) =>
        (Sm3.Hex(content), Convert.ToHexStringLower(SHA256.HashData(content)));

    private static byte[] Compress(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(content);
        return packed.ToArray();
    }
}
