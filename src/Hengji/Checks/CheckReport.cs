namespace Hengji.Checks;

/// <summary>What all rules said of one submission, in the order of the pack and, within a rule, of the rows.</summary>
/// <param name="Outcomes">Every question asked, with its verdict.</param>
/// <param name="Findings">Breaks and other disagreements of the cross-checks, in the order found.</param>
public sealed record CheckReport(ImmutableArray<CheckOutcome> Outcomes, ImmutableArray<Finding> Findings)
{
    /// <summary>How many outcomes have this verdict.</summary>
    public int Count(Verdict verdict) => Outcomes.Count(outcome => outcome.Verdict == verdict);
}
