using Hengji.Figures;
using Hengji.Reports;
using Hengji.Scoring;

namespace Hengji.Documents.Word.Tables;

/// <summary>Target, result and reason of a line of the score sheet, as short as the form can say them: ≥2万人, 2.33万人.</summary>
internal static class ScoreValues
{
    public const string IndicatorForm = "indicators";
    private const int LongestCentred = 12;

    /// <summary>年度指标值: the figure with its relation and unit, or the words of the form.</summary>
    public static TableCell Target(Report report, ScoreLine line) =>
        OfExecution(report, line, line.TargetText, rate: "")
        ?? Figure(report, line, "target", withRelation: true)
        ?? Words(report, line, "target_text", line.TargetText);

    /// <summary>实际完成值; the words of the form where the target has no figure to compare with.</summary>
    public static TableCell Actual(Report report, ScoreLine line) =>
        OfExecution(report, line, line.ActualText, line.RateText)
        ?? (report.Submission.Figure(Address(line, "target")) is null ? null : Figure(report, line, "actual", withRelation: false))
        ?? Words(report, line, "actual_text", line.ActualText);

    /// <summary>偏差原因分析及改进措施.</summary>
    public static TableCell Reason(Report report, ScoreLine line) =>
        Bind(report, Address(line, "reason"), line.DeviationReason, CellAlign.Left, isAssumed: false);

    private static FigureAddress Address(ScoreLine line, string item) => new(IndicatorForm, item, line.Key);

    private static TableCell? Figure(Report report, ScoreLine line, string item, bool withRelation)
    {
        if (report.Submission.Figure(Address(line, item)) is not { } figure)
            return null;
        var relation = withRelation && report.Submission.Text(Address(line, "direction")) is { Length: 1 } sign ? sign : "";
        var unit = figure.Printed.EndsWith('%') ? "" : figure.Unit.Symbol;
        var isAssumed = figure.IsAssumed || IsAssumed(report, line, item);
        return new TableCell(
            [.. Words(relation), new BoundNumber(figure.Address, figure.Printed, isAssumed), .. Words(unit)], CellAlign.Centre);
    }

    private static TableCell Words(Report report, ScoreLine line, string item, string text) =>
        Bind(
            report, Address(line, item), text, text.Length <= LongestCentred ? CellAlign.Centre : CellAlign.Left,
            IsAssumed(report, line, item));

    private static bool IsAssumed(Report report, ScoreLine line, string item) =>
        report.Submission.Forms.GetValueOrDefault(IndicatorForm)?.Row(line.Key)?.Assumed.Contains(item) ?? false;

    private static TableCell Bind(Report report, FigureAddress address, string text, CellAlign align, bool isAssumed) =>
        text.Any(char.IsDigit) && FigureTexts.Of(report, address) is not null
            ? new TableCell([new BoundNumber(address, text, isAssumed)], align)
            : TableCell.Of(text, align);

    /// <summary>A line of no form: text that begins with one of its figures (8675.33万元), and the rate they make.</summary>
    private static TableCell? OfExecution(Report report, ScoreLine line, string text, string rate)
    {
        if (report.Submission.Forms.GetValueOrDefault(IndicatorForm)?.Row(line.Key) is not null)
            return null;
        var figure = line.Figures.FirstOrDefault(
            figure => figure.Printed.Length > 0 && text.StartsWith(figure.Printed, StringComparison.Ordinal));
        if (figure is null)
            return null;
        var runs = ImmutableArray.Create<TextRun>(
            new BoundNumber(figure.Address, figure.Printed, figure.IsAssumed), new Words(text[figure.Printed.Length..]));
        return new TableCell(
            rate.Length == 0
                ? runs
                : runs.AddRange(new Words("，执行率"), new BoundNumber(ComputedFigures.RateOf(line), rate, line.IsAssumed)),
            CellAlign.Centre);
    }

    private static ImmutableArray<TextRun> Words(string text) => text.Length == 0 ? [] : [new Words(text)];
}
