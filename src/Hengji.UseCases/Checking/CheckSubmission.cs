using Hengji.Checks;
using Hengji.Checks.Feasibility;
using Hengji.Checks.Locating;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.UseCases.Checking;

/// <summary>Asks a pack's cross-checks of a submission, looks at all relations together, and points at suspects.</summary>
public static class CheckSubmission
{
    /// <summary>Checks.</summary>
    /// <returns>The report, or the problems of rules that do not bind.</returns>
    public static Result<CheckReport> Run(Pack pack, Submission submission)
    {
        var engine = CheckEngine.Compile(pack.Rules, pack.Forms, pack.Parameters, pack.Bands);
        if (!engine.IsSuccess)
            return Result<CheckReport>.Failure(engine.Problems);
        var run = engine.Value.Run(submission);
        var certain = run.Relations.Where(relation => relation.Outcome.Rule.Certainty != Certainty.Conditional).ToList();
        var findings = FindingWriter.Write(run, pack.Forms, submission, Suspects(pack, submission, certain));
        var joint = JointFindings.Of(JointFeasibility.Check(certain), submission, pack.Forms);
        return new CheckReport(run.Outcomes, [.. findings, .. joint]);
    }

    /// <summary>
    /// Suspects by broken relation. Relations that hold only conditionally vouch for nothing and accuse no cell: the question is
    /// what the figures mean, not which one is wrong.
    /// </summary>
    private static Func<BoundRelation, ImmutableArray<Suspect>> Suspects(
        Pack pack, Submission submission, List<BoundRelation> certain)
    {
        var broken = certain.Where(relation => relation.Outcome.Verdict == Verdict.Breaks).ToList();
        var located = FaultLocator
            .Locate(broken, certain, new SubmissionSurroundings(submission, pack.Forms).Of)
            .DistinctBy(fault => fault.Relation.Outcome)
            .ToDictionary(fault => fault.Relation.Outcome, fault => fault.Suspects);
        return relation => located.GetValueOrDefault(relation.Outcome, []);
    }
}
