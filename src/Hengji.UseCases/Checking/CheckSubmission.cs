using System.Runtime.CompilerServices;
using Hengji.Checks;
using Hengji.Checks.Feasibility;
using Hengji.Checks.Locating;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.UseCases.Checking;

/// <summary>Asks a pack's cross-checks of a submission, looks at all relations together, and points at suspects.</summary>
public static class CheckSubmission
{
    // A pack never changes, so its rules stay compiled as long as it lives: hosts that live long check many submissions.
    private static readonly ConditionalWeakTable<Pack, Compiled> Engines = [];

    /// <summary>Checks.</summary>
    /// <returns>The report, or the problems of rules that do not bind.</returns>
    public static Result<CheckReport> Run(Pack pack, Submission submission)
    {
        var engine = Engines.GetValue(pack, static given => new Compiled(CheckEngine.Compile(given.Rules, given.Forms, given.Parameters, given.Bands))).Engine;
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

    private sealed record Compiled(Result<CheckEngine> Engine);
}
