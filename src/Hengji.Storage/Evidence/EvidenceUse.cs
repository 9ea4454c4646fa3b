namespace Hengji.Storage.Evidence;

/// <summary>A file given as evidence for one row of a form (佐证材料).</summary>
public sealed class EvidenceUse
{
    public long Id { get; init; }

    public required long DossierId { get; init; }

    public required string Form { get; init; }

    public required string Row { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Name the uploader's file had, without folders.</summary>
    public required string Name { get; init; }

    public required long ById { get; init; }

    public required string By { get; init; }

    public required DateTime At { get; init; }

    /// <summary>When it was taken away; the file stays for what was signed.</summary>
    public DateTime? RemovedAt { get; set; }
}
