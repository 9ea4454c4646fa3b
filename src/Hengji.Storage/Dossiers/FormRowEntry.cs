namespace Hengji.Storage.Dossiers;

/// <summary>A row of a list form (清单行); unit, fixed and single rows need none.</summary>
public sealed class FormRowEntry
{
    public long Id { get; init; }

    public required long DossierId { get; init; }

    public required string Form { get; init; }

    /// <summary>Row key, unique in its form.</summary>
    public required string Key { get; init; }

    /// <summary>Label as the material printed it; may be empty.</summary>
    public string Label { get; set; } = "";

    public int Position { get; set; }

    /// <summary>Unit that fills it; null when the department does.</summary>
    public string? UnitKey { get; set; }
}
