using Hengji.Storage.Dossiers;

namespace Hengji.Storage.Reviewing;

/// <summary>An opinion signed over a snapshot (签署). It stays on the values it was given for.</summary>
public sealed class Signature
{
    public long Id { get; init; }

    public required long SnapshotId { get; init; }

    /// <summary>The step it was given at.</summary>
    public required Stage Stage { get; init; }

    public required long SignerId { get; init; }

    /// <summary>Name and post at that time.</summary>
    public required string Signer { get; init; }

    /// <summary>The opinion (意见).</summary>
    public required string Opinion { get; init; }

    /// <summary>What was signed: canonical text with snapshot fingerprints, opinion, signer, step and time.</summary>
    public required string Statement { get; init; }

    /// <summary>Public key, uncompressed; empty when a scan stands instead.</summary>
    public byte[] PublicKey { get; init; } = [];

    /// <summary>SM2 signature over the statement, DER; empty when a scan stands instead.</summary>
    public byte[] Value { get; init; } = [];

    /// <summary>SHA-256 of the scan of a wet signature among the evidence files; null when signed by key.</summary>
    public string? ScanSha256 { get; init; }

    public required DateTime At { get; init; }

    /// <summary>When a later change of the material took it out of force; it still verifies.</summary>
    public DateTime? SupersededAt { get; set; }
}
