using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Hengji.Signing;
using Hengji.Storage;
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
        HengjiDbContext storage, DossierMaterial material, Actor actor, DateTime now, CancellationToken cancel)
    {
        var content = await CanonicalAsync(storage, material, cancel);
        var (sm3, sha256) = Fingerprints(content);
        var last = await storage.Snapshots.AsNoTracking().Where(snapshot => snapshot.DossierId == material.Dossier.Id)
            .OrderByDescending(snapshot => snapshot.Number).FirstOrDefaultAsync(cancel);
        if (last is not null && last.Sm3 == sm3 && last.Sha256 == sha256)
            return last;
        var taken = new Snapshot
        {
            DossierId = material.Dossier.Id, Number = (last?.Number ?? 0) + 1, Revision = material.Dossier.Revision,
            Content = Compress(content), Sm3 = sm3, Sha256 = sha256, ById = actor.PersonId, By = actor.FullName, At = now,
        };
        _ = storage.Snapshots.Add(taken);
        _ = await storage.SaveChangesAsync(cancel);
        return taken;
    }

    /// <summary>SM3 of the material as it stands now, 64 hexadecimal digits: equal to a snapshot's while nothing has changed.</summary>
    public static async Task<string> CurrentSm3Async(HengjiDbContext storage, DossierMaterial material, CancellationToken cancel = default) =>
        Sm3.Hex(await CanonicalAsync(storage, material, cancel));

    /// <summary>A snapshot by its number; null for none.</summary>
    public static Task<Snapshot?> FindAsync(HengjiDbContext storage, long dossierId, int number, CancellationToken cancel = default) =>
        storage.Snapshots.AsNoTracking().SingleOrDefaultAsync(found => found.DossierId == dossierId && found.Number == number, cancel);

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

    private static async Task<byte[]> CanonicalAsync(HengjiDbContext storage, DossierMaterial material, CancellationToken cancel)
    {
        var evidence = await storage.EvidenceUses.AsNoTracking()
            .Where(use => use.DossierId == material.Dossier.Id && use.RemovedAt == null).ToListAsync(cancel);
        return SnapshotContent.Write(material, evidence);
    }

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
