using System.Security.Cryptography;
using Hengji.Storage;
using Hengji.Storage.Evidence;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>Scans of wet signatures (签字扫描件), kept by content among the evidence files.</summary>
/// <param name="folder">The evidence folder.</param>
public sealed class ScanStore(string folder)
{
    /// <summary>Largest scan, in bytes.</summary>
    public const int LargestBytes = 20 << 20;

    private static readonly (byte[] Start, string MediaType)[] Kinds =
    [
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "application/pdf"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
    ];

    /// <summary>Keeps a scan; the same file is kept once.</summary>
    /// <returns>Its SHA-256, or <see cref="NoScan"/> when it is empty, too large, or neither PDF nor picture.</returns>
    public async Task<Result<string>> StoreAsync(HengjiDbContext storage, Stream upload, DateTime now, CancellationToken cancel = default)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await upload.ReadAsync(buffer, cancel)) > 0;)
        {
            await content.WriteAsync(buffer.AsMemory(0, read), cancel);
            if (content.Length > LargestBytes)
                return new NoScan();
        }
        var bytes = content.ToArray();
        if (Array.Find(Kinds, kind => bytes.AsSpan().StartsWith(kind.Start)).MediaType is not { } mediaType)
            return new NoScan();
        var name = Convert.ToHexStringLower(SHA256.HashData(bytes));
        _ = Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        if (!File.Exists(PathOf(name)))
        {
            // Written aside and moved, so that a file under its hash is always whole.
            var draft = PathOf($"{name}.{Guid.NewGuid():N}");
            await File.WriteAllBytesAsync(draft, bytes, cancel);
            File.Move(draft, PathOf(name), overwrite: true);
        }
        if (!await storage.EvidenceFiles.AnyAsync(file => file.Sha256 == name, cancel))
        {
            _ = storage.EvidenceFiles.Add(new EvidenceFile { Sha256 = name, SizeBytes = bytes.Length, MediaType = mediaType, StoredAt = now });
            _ = await storage.SaveChangesAsync(cancel);
            storage.ChangeTracker.Clear();
        }
        return name;
    }

    /// <summary>Whether the file is there and still has its hash.</summary>
    public bool IsIntact(string sha256) =>
        Open(sha256) is { } bytes && Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256;

    /// <summary>The file's bytes; null when it is not there.</summary>
    public byte[]? Open(string sha256) =>
        sha256.Length > 2 && sha256.All(char.IsAsciiHexDigitLower) && File.Exists(PathOf(sha256)) ? File.ReadAllBytes(PathOf(sha256)) : null;

    private string PathOf(string name) => Path.Combine(folder, name[..2], name);
}

/// <summary>An upload that is no scan.</summary>
public sealed record NoScan() : Problem(
    "review.bad-scan", "签字扫描件须是 PDF、PNG 或 JPEG，不超过 20 MB，且内容不能为空。", "The scan must be a PDF, PNG or JPEG of at most 20 MB.");
