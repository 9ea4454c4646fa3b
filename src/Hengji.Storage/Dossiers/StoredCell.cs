namespace Hengji.Storage.Dossiers;

/// <summary>What stands in a cell (单元格): the characters typed, never a number that was rounded on the way.</summary>
public sealed class StoredCell
{
    public long Id { get; init; }

    public required long DossierId { get; init; }

    public required string Form { get; init; }

    public required string Row { get; init; }

    public required string Item { get; init; }

    /// <summary>As typed or imported; empty when it was cleared. Blank is missing, never zero.</summary>
    public required string Text { get; set; }

    /// <summary>Whether the source does not print it (假定).</summary>
    public bool IsAssumed { get; set; }

    /// <summary>1 for the first value, one more with each change; 0 is used for cells never filled.</summary>
    public required int Version { get; set; }

    /// <summary>Where it came from: 在线填报, or file and cell of an import.</summary>
    public string Source { get; set; } = "";

    public required long ChangedById { get; set; }

    public required string ChangedBy { get; set; }

    public required DateTime ChangedAt { get; set; }
}
