using Hengji.Documents.Html.Charts;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Scoring;

namespace Hengji.Documents.Html.Parts;

/// <summary>The charts a report can show, made from its forms; a form that was not handed in gives no chart.</summary>
internal sealed class ReportCharts(PageContext context)
{
    private const string DepartmentRow = "dept";

    /// <summary>All charts with something to show, in order.</summary>
    public IEnumerable<BarChart> All() =>
        new[] { IncomeAndExpenditure(), Execution(), SpentShare(), ThreePublic(), Scores() }
            .Where(chart => chart.Groups.Any(group => group.Bars.Any(bar => bar.Amount is not null)));

    private BarChart IncomeAndExpenditure() =>
        new(
            "chart-units", "各单位收入与支出", "每个单位两条横条：收入合计、支出合计。", "万元", ["收入合计", "支出合计"],
            [.. UnitRows().Select(unit => Group(unit.Label, "", "万元",
                ("income", "total", unit.Key), ("expenditure", "total", unit.Key)))]);

    private BarChart Execution() =>
        new(
            "chart-budget", "预算执行：全年预算数与执行数", "每类资金两条横条：全年预算数、全年执行数，名称下为执行率。",
            "万元", ["全年预算数", "全年执行数"],
            [.. FixedRows("budget").Select(row => Group(row.Label, ExecutionNote(row.Key), "万元",
                ("budget", "full_year", row.Key), ("budget", "executed", row.Key)))]);

    private BarChart SpentShare() =>
        new(
            "chart-share", "各单位支出占收入的比重", "每个单位一条横条：支出合计除以收入合计，竖线为百分之百。", "%", ["支出占收入"],
            [.. UnitRows().Select(unit => new BarGroup(unit.Label, "",
                [Share(Find("expenditure", "total", unit.Key), Find("income", "total", unit.Key))]))])
        {
            Reference = new ReferenceLine(100, "100%"),
        };

    private BarChart ThreePublic() =>
        new(
            "chart-control", "“三公经费”：预算、决算与上年", "每项三条横条：本年预算数、本年决算数、上年决算数。",
            "万元", ["本年预算数", "本年决算数", "上年决算数"],
            [.. FixedRows("control").Select(row => Group(row.Label, "", "万元",
                ("control", "budget", row.Key), ("control", "final", row.Key), ("control", "previous", row.Key)))]);

    private BarChart Scores() =>
        new(
            "chart-scores", "各类指标得分与分值", "每类指标两条横条：分值、得分。", "分", ["分值", "得分"],
            [.. context.Report.Evaluation.Classes.Select(part => new BarGroup(Html.Words.Of(part.Class), "",
                [Points(part.WeightPoints), Earned(part)]))]);

    private string ExecutionNote(string row)
    {
        var share = Share(Find("budget", "executed", row), Find("budget", "full_year", row));
        return share.Amount is null ? "" : "执行率 " + share.Text;
    }

    private IEnumerable<FilledRow> UnitRows() =>
        context.Report.Submission.Forms.GetValueOrDefault("income")?.Rows.Where(row => row.Key != DepartmentRow) ?? [];

    private IEnumerable<FormRow> FixedRows(string form)
    {
        var filled = context.Report.Submission.Forms.GetValueOrDefault(form);
        var rows = context.Report.Forms.Find(form)?.Rows ?? [];
        return filled is null ? [] : rows.Where(row => filled.Row(row.Key) is { Figures.IsEmpty: false });
    }

    private Figure? Find(string form, string item, string row) =>
        context.Report.Submission.Figure(new FigureAddress(form, item, row));

    private BarGroup Group(string label, string note, string unit, params ReadOnlySpan<(string Form, string Item, string Row)> cells)
    {
        var bars = ImmutableArray.CreateBuilder<Bar>(cells.Length);
        foreach (var (form, item, row) in cells)
            bars.Add(BarOf(Find(form, item, row), MeasureUnit.Parse(unit)));
        return new BarGroup(label, note, bars.MoveToImmutable());
    }

    private static Bar BarOf(Figure? figure, MeasureUnit unit) =>
        figure is null || figure.Unit.Dimension != unit.Dimension
            ? new Bar(null, "", null)
            : new Bar(figure.InBase / unit.InBase, figure.Printed, figure.Address, figure.IsAssumed);

    /// <summary>One amount in percent of another, to two decimals as the report prints rates; missing when either is or nothing can be divided.</summary>
    private static Bar Share(Figure? part, Figure? whole)
    {
        if (part is null || whole is null)
            return new Bar(null, "", null);
        if (whole.Value <= 0)
            return new Bar(null, "—", null);
        var quotient = part.InBase * 100 / whole.InBase;
        var share = decimal.Round(quotient, 2, MidpointRounding.AwayFromZero);
        return new Bar(share, share.ToString("0.00", CultureInfo.InvariantCulture) + "%", null);
    }

    private static Bar Points(decimal points) => new(points, ScoreFigures.Text(points), null);

    private Bar Earned(ClassScore part)
    {
        if (part.ScorePoints is not { } points)
            return new Bar(null, "不完整", null);
        context.Index.Offer(ScoreFigures.Story(part, context.Report.Evaluation));
        return new Bar(points, ScoreFigures.Text(points), ScoreFigures.Of(part.Class));
    }
}
