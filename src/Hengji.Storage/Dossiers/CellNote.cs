namespace Hengji.Storage.Dossiers;

/// <summary>A comment on a cell (批注), or a follow-up flag.</summary>
public sealed class CellNote
{
    public long Id { get; init; }

    public required long DossierId { get; init; }

    /// <summary>The cell, for instance <c>income.total@u07</c>.</summary>
    public required string Address { get; init; }

    /// <summary>What it says; at most 2,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it must be followed up (待跟进) before handing in.</summary>
    public bool IsFlag { get; init; }

    public required long ById { get; init; }

    public required string By { get; init; }

    public required DateTime At { get; init; }

    public DateTime? ResolvedAt { get; set; }

    public string ResolvedBy { get; set; } = "";
}
