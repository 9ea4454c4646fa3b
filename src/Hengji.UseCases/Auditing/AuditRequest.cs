namespace Hengji.UseCases.Auditing;

/// <summary>What to audit.</summary>
/// <param name="Inputs">Files and folders; of folders every document in them and below.</param>
public sealed record AuditRequest(ImmutableArray<string> Inputs)
{
    /// <summary>Folder of packs; null to check no official forms.</summary>
    public string? PacksFolder { get; init; }

    /// <summary>The pack whose official forms the documents may hold.</summary>
    public string PackId { get; init; } = DefaultPack;

    /// <summary>Whether the files are parts of one submission, which must agree with each other; the report comes first.</summary>
    public bool AreTogether { get; init; }

    /// <summary>Last year's report, which what a file says of last year is compared with; null for none.</summary>
    public string? LastYear { get; init; }

    /// <summary>The pack used unless another is named.</summary>
    public const string DefaultPack = "hunan-2022";
}
