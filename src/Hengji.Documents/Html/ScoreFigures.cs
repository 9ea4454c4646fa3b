using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Reports;
using Hengji.Scoring;

namespace Hengji.Documents.Html;

/// <summary>Addresses of computed scores, and a story for reports that bring none: <c>score.points@i03</c>, <c>score.total</c>.</summary>
internal static class ScoreFigures
{
    private const string Form = "score";

    /// <summary>The total.</summary>
    public static FigureAddress Total { get; } = new(Form, "total", FigureAddress.SingleRow);

    /// <summary>Sum of a class.</summary>
    public static FigureAddress Of(IndicatorClass scored) =>
        new(Form, scored.ToString().ToLowerInvariant(), FigureAddress.SingleRow);

    /// <summary>Story of one line's score.</summary>
    public static FigureStory Story(ScoreLine line) =>
        new(new FigureAddress(Form, "points", line.Key), line.Name + " 得分", Text(line.ScorePoints ?? 0) + " 分",
            line.Explanation, "", [], line.IsAssumed) { Citation = line.Citation };

    /// <summary>Story of a class's score.</summary>
    public static FigureStory Story(ClassScore part, Evaluation evaluation) =>
        Sum(Of(part.Class), Words.Of(part.Class) + " 得分", part.ScorePoints ?? 0,
            evaluation.Lines.Where(line => line.Class == part.Class).Select(line => line.ScorePoints ?? 0), evaluation);

    /// <summary>Story of the total.</summary>
    public static FigureStory Story(Evaluation evaluation) =>
        Sum(Total, "自评总分", evaluation.TotalPoints ?? 0, evaluation.Classes.Select(part => part.ScorePoints ?? 0), evaluation);

    /// <summary>Points without trailing zeros.</summary>
    public static string Text(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    private static FigureStory Sum(
        FigureAddress address, string label, decimal points, IEnumerable<decimal> parts, Evaluation evaluation) =>
        new(address, label, Text(points) + " 分", $"{string.Join(" + ", parts.Select(Text))} = {Text(points)}", "", [],
            evaluation.UsesAssumptions) { Citation = evaluation.Scheme.Citation };
}
