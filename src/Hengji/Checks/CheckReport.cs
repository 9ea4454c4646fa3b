namespace Hengji.Checks;

/// <summary>What all rules said of one submission, in the order of the pack and, within a rule, of the rows.</summary>
/// <param name="Outcomes">Every question asked, with its verdict.</param>
/// <param name="Findings">Breaks and other disagreements, errors first, then warnings, questions and notes.</param>
public sealed record CheckReport(ImmutableArray<CheckOutcome> Outcomes, ImmutableArray<Finding> Findings)
{
    /// <summary>How many outcomes have this verdict.</summary>
    public int Count(Verdict verdict) => Outcomes.Count(outcome => outcome.Verdict == verdict);

    /// <summary>How many findings are errors, questions left out.</summary>
    public int ErrorCount => Findings.Count(finding => finding is { Level: FindingLevel.Error, IsQuestion: false });
}
