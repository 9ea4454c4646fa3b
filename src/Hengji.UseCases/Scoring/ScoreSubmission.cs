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

    /// <summary>Scores.</summary>
    public static Evaluation Run(Pack pack, Submission submission)
    {
        var scheme = pack.Schemes[pack.DepartmentSchemeId];
        var read = IndicatorReader.Read(submission);
        var execution = new ExecutionFigures(submission.Figure(FullYearBudget), submission.Figure(Executed));
        return Scorer.Evaluate(scheme, execution, read.Indicators);
    }
}
