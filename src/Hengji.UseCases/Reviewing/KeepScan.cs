using Hengji.Storage;
using Hengji.Storage.Evidence;
using Hengji.UseCases.Evidencing;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>Keeps the scan of a wet signature (签字扫描件) among the evidence files.</summary>
public static class KeepScan
{
    /// <summary>Largest scan, in bytes.</summary>
    public const long LargestBytes = 20L << 20;

    private static readonly string[] MediaTypes = ["application/pdf", "image/png", "image/jpeg"];

    /// <summary>Keeps it; the same file is kept once.</summary>
    /// <param name="storage">A fresh context.</param>
    /// <param name="folder">Where files are kept.</param>
    /// <param name="upload">Seekable.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <returns>Its SHA-256, or <see cref="NoScan"/> when it is empty, too large, or neither PDF nor picture.</returns>
    public static async Task<Result<string>> RunAsync(
        HengjiDbContext storage, EvidenceFolder folder, Stream upload, DateTime now, CancellationToken cancel = default)
    {
        if (upload.Length is 0 or > LargestBytes || EvidenceKinds.Of(upload, "") is not { IsSuccess: true, Value: var mediaType }
            || !MediaTypes.Contains(mediaType))
            return new NoScan();
        var name = await folder.KeepAsync(upload, cancel);
        if (!await storage.EvidenceFiles.AnyAsync(file => file.Sha256 == name, cancel))
        {
            _ = storage.EvidenceFiles.Add(new EvidenceFile { Sha256 = name, SizeBytes = upload.Length, MediaType = mediaType, StoredAt = now });
            _ = await storage.SaveChangesAsync(cancel);
            storage.ChangeTracker.Clear();
        }
        return name;
    }
}

/// <summary>An upload that is no scan.</summary>
public sealed record NoScan() : Problem(
    "review.bad-scan", "签字扫描件须是 PDF、PNG 或 JPEG，不超过 20 MB，且内容不能为空。", "The scan must be a PDF, PNG or JPEG of at most 20 MB.");
