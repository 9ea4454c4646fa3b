namespace Hengji.Storage.Trail;

/// <summary>The end of one chain of the audit trail.</summary>
public sealed class TrailChain
{
    public required string Chain { get; init; }

    /// <summary>Sequence of the last entry; 0 for none.</summary>
    public long Sequence { get; set; }

    /// <summary>Hash of the last entry; 32 zero bytes for none.</summary>
    public required byte[] Hash { get; set; }
}
