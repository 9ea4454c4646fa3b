using Hengji.Auditing;

namespace Hengji.UseCases.Auditing;

/// <summary>What came of one file.</summary>
/// <param name="Path">As the user gave it, or as found in a folder.</param>
/// <param name="Result">The audit, or why the file could not be read.</param>
public sealed record AuditedFile(string Path, Result<AuditReport> Result);
