using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Reports;
using Hengji.Scoring;

namespace Hengji.Documents.Word.Tables;

/// <summary>The self-evaluation score sheet (自评表): classes and second levels merged downwards, sum and grade below.</summary>
internal static class ScoreTableBuilder
{
    private const string IndicatorForm = "indicators";
    private static readonly string[] Heads = ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"];

    public static Table Build(ScoreTable block, Report report)
    {
        var evaluation = report.Evaluation;
        var hasReasons = evaluation.Lines.Any(line => line.DeviationReason.Length > 0);
        var heads = hasReasons ? Heads.Append("偏差原因分析及改进措施") : Heads;
        var headRow = new TableRow([.. heads.Select(head => TableCell.Of(head, CellAlign.Head))]) { IsHead = true };
        var body = evaluation.Lines.Select((line, index) => RowOf(report, index, hasReasons));
        return new Table(block.Caption, "", hasReasons ? 8 : 7, [headRow, .. body, .. Foot(report, hasReasons)])
        {
            Notes = [.. Notes(evaluation)],
        };
    }

    private static TableRow RowOf(Report report, int index, bool hasReasons)
    {
        var lines = report.Evaluation.Lines;
        var line = lines[index];
        var previous = index == 0 ? null : lines[index - 1];
        var next = index + 1 < lines.Length ? lines[index + 1] : null;
        var first = Merged(ClassText(report, line.Class), previous?.Class == line.Class, next?.Class == line.Class);
        var second = Merged(line.Level2, IsSameLevel2(previous, line), IsSameLevel2(next, line));
        ImmutableArray<TableCell> cells =
        [
            first,
            second,
            new TableCell(NameOf(line), CellAlign.Left),
            Shown(report, line, "target_text", "target", line.TargetText),
            Shown(report, line, "actual_text", "actual", line.ActualText),
            Number(report, WeightAddress(report, line), FigureTexts.Points(line.WeightPoints)),
            Number(report, new FigureAddress(FigureTexts.ScoreForm, "points", line.Key), FigureTexts.Points(line.ScorePoints)),
        ];
        return new TableRow(hasReasons ? cells.Add(Reason(report, line)) : cells);
    }

    private static IEnumerable<TableRow> Foot(Report report, bool hasReasons)
    {
        var evaluation = report.Evaluation;
        var weight = FigureTexts.Points(evaluation.Lines.Sum(line => line.WeightPoints)) ?? "";
        var total = Number(report, new FigureAddress(FigureTexts.ScoreForm, "total", FigureAddress.SingleRow), FigureTexts.Points(evaluation.TotalPoints));
        ImmutableArray<TableCell> sum =
            [TableCell.Of("总分", CellAlign.Centre) with { Span = 5 }, TableCell.Of(weight, CellAlign.Right), total];
        yield return new TableRow(hasReasons ? sum.Add(TableCell.Blank) : sum) { IsBold = true };
        var grade = TableCell.Of(evaluation.Grade ?? "", CellAlign.Centre) with { Span = hasReasons ? 3 : 2 };
        yield return new TableRow([TableCell.Of("评价结果等次", CellAlign.Centre) with { Span = 5 }, grade]) { IsBold = true };
    }

    private static IEnumerable<string> Notes(Evaluation evaluation)
    {
        if (evaluation.UsesAssumptions)
            yield return "注：标“假”的指标，其分值、指标值或完成值原件未列明，系按假定补入，得分仅供参考。";
        if (evaluation.Lines.Any(line => line.Status == ScoreStatus.Incomplete))
            yield return "注：得分栏空白的指标缺少指标值、完成值或达成档次，尚不能评分；空白不等于零分。";
    }

    private static ImmutableArray<TextRun> NameOf(ScoreLine line) =>
        line.IsAssumed ? [new Words(line.Name), new AssumedMark()] : [new Words(line.Name)];

    private static TableCell Reason(Report report, ScoreLine line) =>
        Bind(report, new FigureAddress(IndicatorForm, "reason", line.Key), line.DeviationReason, CellAlign.Left, false);

    /// <summary>A target or result: bound to the words of the form if it prints them, else to its figure.</summary>
    private static TableCell Shown(Report report, ScoreLine line, string textItem, string figureItem, string text)
    {
        var words = new FigureAddress(IndicatorForm, textItem, line.Key);
        var figure = new FigureAddress(IndicatorForm, figureItem, line.Key);
        var isFigure = report.Submission.Text(words) is null && report.Submission.Figure(figure) is not null;
        var row = report.Submission.Forms.GetValueOrDefault(IndicatorForm)?.Row(line.Key);
        var isAssumed = row is not null && (row.Assumed.Contains(textItem) || row.Assumed.Contains(figureItem));
        var align = text.Length <= 12 ? CellAlign.Centre : CellAlign.Left;
        return Bind(report, isFigure ? figure : words, text, align, isAssumed);
    }

    private static FigureAddress WeightAddress(Report report, ScoreLine line)
    {
        var address = new FigureAddress(IndicatorForm, "weight", line.Key);
        return report.Submission.Figure(address) is null
            ? new FigureAddress(FigureTexts.ScoreForm, "weight", line.Key)
            : address;
    }

    private static TableCell Number(Report report, FigureAddress address, string? text)
    {
        var figure = report.Submission.Figure(address);
        var isAssumed = figure?.IsAssumed ?? report.Stories.GetValueOrDefault(address)?.IsAssumed ?? false;
        return new TableCell(text is null ? [] : [new BoundNumber(address, text, isAssumed)], CellAlign.Right);
    }

    private static TableCell Bind(Report report, FigureAddress address, string text, CellAlign align, bool isAssumed) =>
        text.Any(char.IsDigit) && FigureTexts.Of(report, address) is not null
            ? new TableCell([new BoundNumber(address, text, isAssumed)], align)
            : TableCell.Of(text, align);

    private static TableCell Merged(string text, bool isBelow, bool goesOn) =>
        isBelow ? TableCell.Continued
        : TableCell.Of(text, CellAlign.Centre) with { Merge = goesOn ? CellMerge.Start : CellMerge.None };

    private static bool IsSameLevel2(ScoreLine? other, ScoreLine line) =>
        other is not null && other.Class == line.Class && other.Level2 == line.Level2;

    private static string ClassText(Report report, IndicatorClass indicatorClass)
    {
        var name = indicatorClass switch
        {
            IndicatorClass.Execution => "预算执行率",
            IndicatorClass.Cost => "成本指标",
            IndicatorClass.Output => "产出指标",
            IndicatorClass.Benefit => "效益指标",
            IndicatorClass.Satisfaction => "满意度指标",
        };
        var sum = report.Evaluation.Classes.FirstOrDefault(sum => sum.Class == indicatorClass);
        return sum is null ? name : $"{name}\n（{FigureTexts.Points(sum.WeightPoints)}分）";
    }
}
