namespace Hengji.UseCases.Trail;

/// <summary>What is to be written into the audit trail: the rest comes from the actor, the clock and the chain.</summary>
/// <param name="Action">Stable code, for instance <c>cell.save</c>.</param>
/// <param name="Subject">What it was done to.</param>
/// <param name="Old">What stood there before; empty for nothing.</param>
/// <param name="New">What stands there now; empty for nothing.</param>
public sealed record TrailLine(string Action, string Subject, string Old = "", string New = "");
