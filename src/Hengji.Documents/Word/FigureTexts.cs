using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Reports;
using Hengji.Scoring;

namespace Hengji.Documents.Word;

/// <summary>What an address prints in a report, the same when the report is written and when it is traced.</summary>
public static class FigureTexts
{
    /// <summary>Form of computed scores: <c>score.total</c>, <c>score.output</c>, <c>score.points@I01</c>.</summary>
    public const string ScoreForm = "score";

    /// <summary>What each address prints in this report; null when it has no such cell, or a blank one.</summary>
    /// <remarks>The characters of the source; scores without trailing zeros.</remarks>
    public static Func<FigureAddress, string?> Of(Report report) => address => Of(report, address);

    internal static string? Of(Report report, FigureAddress address) =>
        report.Submission.Figure(address)?.Printed
        ?? report.Submission.Text(address)
        ?? (address.Form == ScoreForm ? Score(report.Evaluation, address) : null)
        ?? report.Stories.GetValueOrDefault(address)?.Text;

    /// <summary>Points as the score sheet shows them: 8.8, 50.</summary>
    internal static string? Points(decimal? points) => points?.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Item of a class in <see cref="ScoreForm"/>: <c>output</c>.</summary>
    internal static string ItemOf(IndicatorClass indicatorClass) =>
        indicatorClass switch
        {
            IndicatorClass.Execution => "execution",
            IndicatorClass.Cost => "cost",
            IndicatorClass.Output => "output",
            IndicatorClass.Benefit => "benefit",
            IndicatorClass.Satisfaction => "satisfaction",
        };

    private static string? Score(Evaluation evaluation, FigureAddress address) =>
        address.Item switch
        {
            "total" => Points(evaluation.TotalPoints),
            "points" => Points(Line(evaluation, address.Row)?.ScorePoints),
            "weight" => Points(Line(evaluation, address.Row)?.WeightPoints),
            var item => Points(evaluation.Classes.FirstOrDefault(sum => ItemOf(sum.Class) == item)?.ScorePoints),
        };

    private static ScoreLine? Line(Evaluation evaluation, string key) =>
        evaluation.Lines.FirstOrDefault(line => line.Key == key);
}
