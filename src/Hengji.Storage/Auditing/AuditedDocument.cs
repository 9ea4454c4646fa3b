namespace Hengji.Storage.Auditing;

/// <summary>A finished document that was given for an audit (审核文件), with the counts its list shows; the bytes lie with the evidence.</summary>
public sealed class AuditedDocument
{
    public long Id { get; init; }

    public required AuditSide Side { get; init; }

    /// <summary>The department it is about; null where a bureau reviewer named none.</summary>
    public required long? DepartmentId { get; init; }

    /// <summary>The year it reports on; the year before it came where it does not say.</summary>
    public required int Year { get; init; }

    /// <summary>Name of the file, without folders.</summary>
    public required string Name { get; init; }

    public required string Sha256 { get; init; }

    public required long SizeBytes { get; init; }

    public required long ById { get; init; }

    public required string By { get; init; }

    public required DateTime At { get; init; }

    /// <summary>When it was last taken off the list; null while it stands there.</summary>
    public DateTime? RemovedAt { get; set; }

    /// <summary>Grows with every change: decisions, letter, a new audit.</summary>
    public long Revision { get; set; }

    /// <summary>Certain errors.</summary>
    public int CertainCount { get; set; }

    public int LikelyCount { get; set; }

    public int QuestionCount { get; set; }

    /// <summary>Findings of the present result that were accepted.</summary>
    public int AcceptedCount { get; set; }

    public int DismissedCount { get; set; }

    /// <summary>Money that certain and likely errors leave unexplained, in 分 (0.01 yuan).</summary>
    public long MoneyFen { get; set; }

    /// <summary>The letter's own words; null while nobody wrote any.</summary>
    public string? LetterTo { get; set; }

    public string? LetterOpening { get; set; }

    public string? LetterClosing { get; set; }

    public string? LetterFrom { get; set; }

    /// <summary>By when to correct; null while nobody set it.</summary>
    public DateOnly? LetterDue { get; set; }
}
