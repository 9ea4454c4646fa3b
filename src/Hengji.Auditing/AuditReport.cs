using Hengji.Auditing.Claims;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing;

/// <summary>What was found in one finished document (审核结果).</summary>
/// <param name="Document">The document as read.</param>
/// <param name="Figures">Every figure that some relation or claim uses, in order of appearance.</param>
/// <param name="Relations">Every relation that applies, with its verdict, those that hold included.</param>
/// <param name="Findings">Certain errors first, then likely errors, then questions; else in the order of the document.</param>
public sealed record AuditReport(
    PrintedDocument Document,
    ImmutableArray<FigureSpot> Figures,
    ImmutableArray<AuditedRelation> Relations,
    ImmutableArray<Finding> Findings)
{
    /// <summary>How many relations have this verdict.</summary>
    public int Count(Verdict verdict) => Relations.Count(relation => relation.Outcome.Verdict == verdict);
}
