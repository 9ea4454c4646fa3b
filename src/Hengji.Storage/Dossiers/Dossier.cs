namespace Hengji.Storage.Dossiers;

/// <summary>A department's material of one year (申报材料), with how far it has come.</summary>
public sealed class Dossier
{
    public long Id { get; init; }

    public required long DepartmentId { get; init; }

    /// <summary>The year reported on.</summary>
    public required int Year { get; init; }

    /// <summary>The pack whose forms it fills.</summary>
    public required string PackId { get; init; }

    public Stage Stage { get; set; } = Stage.Filling;

    /// <summary>Grows with every change of a cell or row; what caches and browsers compare.</summary>
    public long Revision { get; set; }
}
