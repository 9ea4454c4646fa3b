namespace Hengji.Storage.Auditing;

/// <summary>What a reviewer decided about a finding (采纳、不采纳). Never changed: a new one takes its place, and both are kept.</summary>
public sealed class FindingDecision
{
    public long Id { get; init; }

    public required long AuditId { get; init; }

    /// <summary>Key of the finding; the same in every audit of the file.</summary>
    public required string FindingKey { get; init; }

    /// <summary>What the finding was called, for lists where it is no longer found.</summary>
    public required string Title { get; init; }

    public required bool IsAccepted { get; init; }

    /// <summary>Why; never empty when dismissed.</summary>
    public required string Reason { get; init; }

    public required long ById { get; init; }

    public required string By { get; init; }

    public required DateTime At { get; init; }

    /// <summary>When it was taken back or replaced; null while it stands.</summary>
    public DateTime? EndedAt { get; set; }
}
