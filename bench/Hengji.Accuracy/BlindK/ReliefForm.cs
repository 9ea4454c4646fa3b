using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>The prescribed form of a transfer: money by level, targets and results.</summary>
internal static class ReliefForm
{
    public static void Write(DepartmentYear year, Page page)
    {
        var (relief, score) = (year.BlindK.Relief, year.BlindK.Relief.Score);
        page.Table(table => table
            .Head("资金投入情况（万元）", "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A×100%）")
            .Row(Line(relief.All.Name, relief.All))
            .Rows(relief.Sources, (one, index) => Line((index == 0 ? "其中：" : "　　　") + one.Name, one)));
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "分值", "得分", "未完成原因和改进措施");
            table.Row("资金执行", "执行率", "预算执行率", "100%", page.Text($"{score.Spending.Actual}%"), score.Spending.Weight, score.Spending.Score, "");
            foreach (var group in score.Groups)
                foreach (var (one, index) in group.Indicators.Select((one, index) => (one, index)))
                    table.Row(index == 0 ? [new Span(group.Name, group.Indicators.Length), .. Cells(page, one)] : Cells(page, one));
            table.Row(new Span("总　分", 1, 5), score.Weight, score.Score, "");
        });
        page.Plain("说明：无。");
    }

    private static object?[] Line(string name, ReliefSource one) => [name, one.Planned, one.Spent, new Formatted(one.Rate, null, "%")];

    private static object?[] Cells(Page page, SelfIndicator one) =>
        [one.Level2, one.Name, page.Text($"≥{one.Target}{one.Unit}"), page.Text($"{one.Actual}{one.Unit}"), one.Weight, one.Score, one.IsReached ? "" : "人员动态调整，已完善台账"];
}
