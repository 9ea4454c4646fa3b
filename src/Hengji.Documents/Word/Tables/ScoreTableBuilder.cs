using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Reports;
using Hengji.Scoring;

namespace Hengji.Documents.Word.Tables;

/// <summary>The self-evaluation score sheet (自评表): classes and second levels merged downwards, sum and grade below.</summary>
/// <remarks>Merged cells reach over rows that stay on one page only, so no page shows a row without its class.</remarks>
internal static class ScoreTableBuilder
{
    private static readonly string[] Heads = ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"];

    public static Table Build(ScoreTable block, Report report)
    {
        var evaluation = report.Evaluation;
        var hasReasons = evaluation.Lines.Any(line => line.DeviationReason.Length > 0);
        var heads = hasReasons ? Heads.Append("偏差原因分析及改进措施") : Heads;
        var headRow = new TableRow([.. heads.Select(head => TableCell.Of(head, CellAlign.Head))]) { IsHead = true };
        var groups = ScoreGroups.Of(evaluation.Lines);
        var body = evaluation.Lines.Select((line, at) => RowOf(report, line, groups[at], hasReasons));
        return new Table(block.Caption, "", hasReasons ? 8 : 7, [headRow, .. body, .. Foot(report, hasReasons)])
        {
            Notes = [.. Notes(evaluation)],
        };
    }

    private static TableRow RowOf(Report report, ScoreLine line, ScoreGroup group, bool hasReasons)
    {
        ImmutableArray<TableCell> cells =
        [
            Merged(ClassRuns(report, line.Class), group),
            Merged(TableCell.Of(line.Level2).Runs, group),
            new TableCell(NameOf(line), CellAlign.Left),
            ScoreValues.Target(report, line),
            ScoreValues.Actual(report, line),
            Number(report, WeightAddress(report, line), FigureTexts.Points(line.WeightPoints)),
            Number(report, new FigureAddress(FigureTexts.ScoreForm, "points", line.Key), FigureTexts.Points(line.ScorePoints)),
        ];
        return new TableRow(hasReasons ? cells.Add(ScoreValues.Reason(report, line)) : cells) { KeepsWithNext = group.GoesOn };
    }

    private static IEnumerable<TableRow> Foot(Report report, bool hasReasons)
    {
        var evaluation = report.Evaluation;
        var weight = Number(report, WeightOf("total"), FigureTexts.Of(report, WeightOf("total")));
        var total = Number(report, new FigureAddress(FigureTexts.ScoreForm, "total", FigureAddress.SingleRow), FigureTexts.Points(evaluation.TotalPoints));
        ImmutableArray<TableCell> sum =
            [TableCell.Of("总分", CellAlign.Centre) with { Span = 5 }, weight, total];
        yield return new TableRow(hasReasons ? sum.Add(TableCell.Blank) : sum) { IsBold = true, KeepsWithNext = true };
        var grade = TableCell.Of(evaluation.Grade ?? "", CellAlign.Centre) with { Span = hasReasons ? 3 : 2 };
        yield return new TableRow([TableCell.Of("评价结果等次", CellAlign.Centre) with { Span = 5 }, grade]) { IsBold = true };
    }

    private static IEnumerable<string> Notes(Evaluation evaluation)
    {
        if (evaluation.UsesAssumptions)
            yield return "注：标“*”的指标，其分值、指标值或完成值原件未列明，系按假定补入，得分仅供参考。";
        if (evaluation.Lines.Any(line => line.Status == ScoreStatus.Incomplete))
            yield return "注：得分栏空白的指标缺少指标值、完成值或达成档次，尚不能评分；空白不等于零分。";
    }

    private static ImmutableArray<TextRun> NameOf(ScoreLine line) =>
        line.IsAssumed ? [new Words(line.Name), new AssumedMark()] : [new Words(line.Name)];

    private static FigureAddress WeightAddress(Report report, ScoreLine line)
    {
        var address = new FigureAddress(ScoreValues.IndicatorForm, "weight", line.Key);
        return report.Submission.Figure(address) is null
            ? WeightOf(line.Key)
            : address;
    }

    private static FigureAddress WeightOf(string key) => new(FigureTexts.ScoreForm, "weight", key);

    private static TableCell Number(Report report, FigureAddress address, string? text)
    {
        var figure = report.Submission.Figure(address);
        var isAssumed = figure?.IsAssumed ?? report.Stories.GetValueOrDefault(address)?.IsAssumed ?? false;
        return new TableCell(text is null ? [] : [new BoundNumber(address, text, isAssumed)], CellAlign.Right);
    }

    private static TableCell Merged(ImmutableArray<TextRun> runs, ScoreGroup group) =>
        !group.Starts ? TableCell.Continued
        : new TableCell(runs, CellAlign.Centre) { Merge = group.GoesOn ? CellMerge.Start : CellMerge.None };

    private static ImmutableArray<TextRun> ClassRuns(Report report, IndicatorClass indicatorClass)
    {
        var name = indicatorClass switch
        {
            IndicatorClass.Execution => "预算执行率",
            IndicatorClass.Cost => "成本指标",
            IndicatorClass.Output => "产出指标",
            IndicatorClass.Benefit => "效益指标",
            IndicatorClass.Satisfaction => "满意度指标",
        };
        var weight = WeightOf(FigureTexts.ItemOf(indicatorClass));
        return FigureTexts.Of(report, weight) is { } points
            ? [new Words(name + "\n（"), new BoundNumber(weight, points, IsAssumed: false), new Words("分）")]
            : [new Words(name)];
    }
}
