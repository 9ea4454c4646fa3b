using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Reports;
using Hengji.UseCases.Checking;
using Hengji.UseCases.Collecting;
using Hengji.UseCases.Scoring;

namespace Hengji.UseCases.Reporting;

/// <summary>From files to a checked, scored report that is not yet written anywhere.</summary>
public static class ComposeReport
{
    /// <summary>Reads the input with the pack it names, checks, scores and composes.</summary>
    public static Result<Report> Run(
        string input, string? previousInput, string packsFolder, Action<ReportStep>? progress = null)
    {
        progress?.Invoke(ReportStep.Reading);
        var collected = CollectInput.Run(input, previousInput, packsFolder);
        return collected.IsSuccess
            ? Run(collected.Value.Pack, collected.Value.Submission, progress)
            : Result<Report>.Failure(collected.Problems);
    }

    /// <summary>Checks, scores and composes material that was read.</summary>
    public static Result<Report> Run(Pack pack, Submission submission, Action<ReportStep>? progress = null)
    {
        progress?.Invoke(ReportStep.Checking);
        var checks = CheckSubmission.Run(pack, submission);
        if (!checks.IsSuccess)
            return Result<Report>.Failure(checks.Problems);
        progress?.Invoke(ReportStep.Scoring);
        var evaluation = ScoreSubmission.Run(pack, submission);
        return ReportComposer.Compose(pack, submission, checks.Value, evaluation);
    }
}
