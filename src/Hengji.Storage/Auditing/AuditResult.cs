namespace Hengji.Storage.Auditing;

/// <summary>What an audit found (审核结果), kept apart from the list because it may be large; replaced when the file is audited again.</summary>
public sealed class AuditResult
{
    public required long AuditId { get; init; }

    /// <summary>The result as JSON, compressed by Brotli.</summary>
    public required byte[] Content { get; set; }

    /// <summary>The program that made it, to the build.</summary>
    public required string Program { get; set; }

    public required DateTime At { get; set; }
}
