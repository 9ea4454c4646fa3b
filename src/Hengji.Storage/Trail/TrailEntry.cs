namespace Hengji.Storage.Trail;

/// <summary>One line of the audit trail (操作日志): who, when, what, old and new, from where. Never changed or deleted.</summary>
public sealed class TrailEntry
{
    public long Id { get; init; }

    /// <summary>The chain it belongs to: <c>dossier/12</c>, <c>people</c>, <c>settings</c> …; each is hashed by itself.</summary>
    public required string Chain { get; init; }

    /// <summary>1, 2, 3 … within the chain, without gaps.</summary>
    public required long Sequence { get; init; }

    public required DateTime At { get; init; }

    /// <summary>0 for the system itself.</summary>
    public required long ActorId { get; init; }

    public required string Actor { get; init; }

    /// <summary>Stable code: <c>cell.save</c>, <c>sign-in.failed</c>, <c>dossier.return</c> …</summary>
    public required string Action { get; init; }

    /// <summary>What it was done to: a cell's address, a user name …</summary>
    public required string Subject { get; init; }

    public string Old { get; init; } = "";

    public string New { get; init; } = "";

    /// <summary>Network address, or the command line.</summary>
    public string From { get; init; } = "";

    /// <summary>How: 网页, 接口 token name, or the imported file and cell.</summary>
    public string Via { get; init; } = "";

    /// <summary>SM3 over the previous entry's hash and this entry's fields, 32 bytes.</summary>
    public required byte[] Hash { get; set; }
}
