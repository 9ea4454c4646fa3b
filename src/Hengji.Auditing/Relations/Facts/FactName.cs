using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>What two claims must share to be of one fact.</summary>
/// <param name="Subject">Comparable subject.</param>
/// <param name="Measure">Comparable measure.</param>
/// <param name="Owner">Of whom.</param>
internal readonly record struct FactName(string Subject, Measure Measure, string Owner)
{
    /// <summary>The name of a claim's fact.</summary>
    public static FactName Of(Claim claim) =>
        new(FactKey.Subject(claim.Subject), claim is { Measure: Measure.LastYear, Year: not null } ? Measure.Actual : FactKey.Measure(claim.Measure), claim.Owner);
}
