namespace Hengji.Storage.Dossiers;

/// <summary>One unit's share of a dossier (单位填报部分).</summary>
public sealed class DossierPart
{
    public long Id { get; init; }

    public required long DossierId { get; init; }

    public required string UnitKey { get; init; }

    public PartStage Stage { get; set; } = PartStage.Filling;

    /// <summary>When it last changed its stage.</summary>
    public DateTime? MovedAt { get; set; }
}

/// <summary>How far a unit's share has come.</summary>
public enum PartStage
{
    /// <summary>填报中.</summary>
    Filling = 1,

    /// <summary>待单位负责人审核.</summary>
    UnitReview = 2,

    /// <summary>已报送部门.</summary>
    HandedIn = 3,

    /// <summary>已退回, to be corrected.</summary>
    Returned = 4,
}
