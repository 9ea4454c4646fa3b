namespace Hengji.Storage.People;

/// <summary>A role given to a person, for a part of the unit tree and for some years (授权).</summary>
public sealed class RoleGrant
{
    public long Id { get; init; }

    public required long PersonId { get; init; }

    public required Role Role { get; init; }

    /// <summary>The department it is for; null for all departments (finance bureau, administrators).</summary>
    public long? DepartmentId { get; init; }

    /// <summary>Key of the unit it is for, its units below included; null for the whole department.</summary>
    public string? UnitKey { get; init; }

    /// <summary>First year it is for; null for no bound.</summary>
    public int? FromYear { get; init; }

    /// <summary>Last year it is for; null for no bound.</summary>
    public int? ToYear { get; init; }
}
