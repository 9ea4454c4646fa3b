namespace Hengji.Storage.Evidence;

/// <summary>A file kept once by its content (佐证文件); the bytes lie in the evidence folder under the hash.</summary>
public sealed class EvidenceFile
{
    /// <summary>SHA-256 of the content, 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required long SizeBytes { get; init; }

    /// <summary>Kind found by looking into the file, for instance <c>application/pdf</c>.</summary>
    public required string MediaType { get; init; }

    public required DateTime StoredAt { get; init; }
}
