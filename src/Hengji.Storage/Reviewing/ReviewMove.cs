using Hengji.Storage.Dossiers;

namespace Hengji.Storage.Reviewing;

/// <summary>A step forward or back (报送、审核、退回), of a dossier or of one unit's share.</summary>
public sealed class ReviewMove
{
    public long Id { get; init; }

    public required long DossierId { get; init; }

    /// <summary>The unit whose share moved; null for the whole dossier.</summary>
    public string? UnitKey { get; init; }

    public required Stage From { get; init; }

    public required Stage To { get; init; }

    /// <summary>Whether it went back.</summary>
    public bool IsReturn { get; init; }

    /// <summary>Opinion or reason; required for a return.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Snapshot taken with the move: of the dossier, or of the share a unit's head signed; null for others.</summary>
    public long? SnapshotId { get; init; }

    public required long ById { get; init; }

    public required string By { get; init; }

    public required DateTime At { get; init; }
}
