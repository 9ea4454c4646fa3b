using System.Security.Cryptography;

namespace Hengji.UseCases.Evidencing;

/// <summary>Evidence files on the disk, each once, under the SHA-256 of its content.</summary>
/// <param name="folder">The folder; made when needed.</param>
public sealed class EvidenceFolder(string folder)
{
    /// <summary>Largest file, in bytes.</summary>
    public const long LargestBytes = 50L << 20;

    private const int BufferBytes = 1 << 16;

    /// <summary>Keeps a file: written beside, flushed to the disk, then renamed.</summary>
    /// <returns>SHA-256 of its content, 64 hexadecimal digits.</returns>
    /// <exception cref="IOException">The disk is full or not writable.</exception>
    public async Task<string> KeepAsync(Stream content, CancellationToken cancel = default)
    {
        _ = Directory.CreateDirectory(folder);
        var waiting = Path.Combine(folder, "." + Path.GetRandomFileName());
        try
        {
            string hash;
            await using (var target = new FileStream(waiting, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferBytes, FileOptions.Asynchronous))
            {
                hash = await CopyAsync(content, target, cancel);
                await target.FlushAsync(cancel);
                RandomAccess.FlushToDisk(target.SafeFileHandle);
            }
            var place = PathOf(hash);
            _ = Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            if (!File.Exists(place))
                File.Move(waiting, place, overwrite: true);
            return hash;
        }
        finally
        {
            File.Delete(waiting);
        }
    }

    /// <summary>Opens a kept file; null when it is not there.</summary>
    public FileStream? Open(string sha256) =>
        File.Exists(PathOf(sha256)) ? new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.Asynchronous) : null;

    /// <summary>Whether the file is there and still has its hash.</summary>
    public bool IsIntact(string sha256)
    {
        using var file = Open(sha256);
        return file is not null && Convert.ToHexStringLower(SHA256.HashData(file)) == sha256;
    }

    private string PathOf(string sha256) => Path.Combine(folder, sha256[..2], sha256);

    private static async Task<string> CopyAsync(Stream content, FileStream target, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
        {
            hash.AppendData(buffer.AsSpan(0, read));
            await target.WriteAsync(buffer.AsMemory(0, read), cancel);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
