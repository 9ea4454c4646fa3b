using Hengji.Figures;
using Hengji.Forms;
using Hengji.Indicators;
using Hengji.Regulations;
using Hengji.Scoring;

namespace Hengji.UseCases.Scoring;

/// <summary>Scores a department's self-evaluation with the scheme of its pack.</summary>
public static class ScoreSubmission
{
    private static readonly FigureAddress FullYearBudget = new("budget", "full_year", "total");
    private static readonly FigureAddress Executed = new("budget", "executed", "total");
    private static readonly FigureAddress Reason = new("budget", "reason", "total");

    /// <summary>Scores; rows that are no readable indicator are among the findings.</summary>
    public static Evaluation Run(Pack pack, Submission submission)
    {
        var scheme = pack.Schemes[pack.DepartmentSchemeId];
        var read = IndicatorReader.Read(submission);
        var evaluation = Scorer.Evaluate(scheme, Execution(submission), read.Indicators, Claimed(submission));
        return evaluation with { Findings = [.. read.Findings, .. evaluation.Findings] };
    }

    private static ExecutionFigures Execution(Submission submission) =>
        new(submission.Figure(FullYearBudget), submission.Figure(Executed), submission.Text(Reason) ?? "");

    private static ClaimedResult Claimed(Submission submission)
    {
        var classes = Enum.GetValues<IndicatorClass>()
            .Select(scored => (scored, figure: submission.Figure(ClaimedCell(scored.ToString().ToLowerInvariant()))))
            .Where(claim => claim.figure is not null)
            .ToImmutableDictionary(claim => claim.scored, claim => claim.figure!);
        return new(classes, submission.Figure(ClaimedCell("total")), submission.Text(ClaimedCell("grade")) ?? "");
    }

    private static FigureAddress ClaimedCell(string item) => new("claimed", item, FigureAddress.SingleRow);
}
