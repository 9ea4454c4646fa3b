namespace Hengji.Storage.Auditing;

/// <summary>A file that an audited one is compared with (一并核对的文件): an annex of the same submission, or last year's report.</summary>
public sealed class AuditCompanion
{
    public required long AuditId { get; init; }

    /// <summary>The audit of the other file.</summary>
    public required long OtherId { get; init; }

    /// <summary>Last year's report; else an annex.</summary>
    public required bool IsLastYear { get; init; }
}
