namespace Hengji.Storage.Calendar;

/// <summary>A deadline set here instead of the pack's (期限调整).</summary>
public sealed class StepDeadline
{
    public long Id { get; init; }

    public required string PackId { get; init; }

    /// <summary>Step id of the pack.</summary>
    public required string Step { get; init; }

    /// <summary>The department it is for; null for all.</summary>
    public long? DepartmentId { get; init; }

    public required DateOnly On { get; set; }

    /// <summary>Number of the notice that says so.</summary>
    public required string Basis { get; set; }
}
