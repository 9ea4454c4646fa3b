using Hengji.Figures;
using Hengji.Forms;
using Hengji.Indicators;

namespace Hengji.Scoring;

/// <summary>Execution figures and claimed scores as a submission's forms hold them.</summary>
public static class ScoringInput
{
    /// <summary>The total row of form <c>budget</c> (年度预算执行): full-year budget and executed amount.</summary>
    /// <param name="submission">The material.</param>
    /// <param name="reason">Why the rate is low; empty when none was given.</param>
    public static ExecutionFigures Execution(Submission submission, string reason = "") =>
        new(
            submission.Figure(new FigureAddress("budget", "full_year", "total")),
            submission.Figure(new FigureAddress("budget", "executed", "total")),
            reason);

    /// <summary>Form <c>claimed</c> (自评得分); nothing where it was left out.</summary>
    public static ClaimedResult Claimed(Submission submission)
    {
        var parts = ImmutableDictionary.CreateBuilder<IndicatorClass, Figure>();
        foreach (var (level1, item) in (ReadOnlySpan<(IndicatorClass, string)>)
            [
                (IndicatorClass.Execution, "execution"),
                (IndicatorClass.Cost, "cost"),
                (IndicatorClass.Output, "output"),
                (IndicatorClass.Benefit, "benefit"),
                (IndicatorClass.Satisfaction, "satisfaction"),
            ])
        {
            if (submission.Figure(Cell(item)) is { } points)
                parts[level1] = points;
        }
        return new ClaimedResult(
            parts.ToImmutable(), submission.Figure(Cell("total")), submission.Text(Cell("grade")) ?? "");
    }

    private static FigureAddress Cell(string item) => new("claimed", item, FigureAddress.SingleRow);
}
