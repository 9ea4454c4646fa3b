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
        return new CheckReport(run.Outcomes, []);
    }
}
