namespace Hengji.Storage.Reviewing;

/// <summary>A dossier, or one unit's share of it, frozen at one moment (快照): its canonical content and fingerprints. Never changed.</summary>
public sealed class Snapshot
{
    public long Id { get; init; }

    public required long DossierId { get; init; }

    /// <summary>The unit whose share it shows; null for the whole dossier.</summary>
    public string? UnitKey { get; init; }

    /// <summary>1, 2, 3 … within the dossier.</summary>
    public required int Number { get; init; }

    /// <summary>The dossier's revision it shows.</summary>
    public required long Revision { get; init; }

    /// <summary>Canonical content, compressed by Brotli.</summary>
    public required byte[] Content { get; init; }

    /// <summary>SM3 of the canonical content, 64 hexadecimal digits.</summary>
    public required string Sm3 { get; init; }

    /// <summary>SHA-256 of the canonical content, 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required long ById { get; init; }

    public required string By { get; init; }

    public required DateTime At { get; init; }
}
