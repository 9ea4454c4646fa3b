using Hengji.UseCases.Auditing;

namespace Hengji.Web.Features.Auditing;

/// <summary>What came of one dropped file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Added">The audit; null when there is none.</param>
/// <param name="Problem">Why there is none.</param>
public sealed record DropOutcome(string Name, AuditAdded? Added, Problem? Problem);
