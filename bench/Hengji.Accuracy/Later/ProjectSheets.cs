using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Later;

/// <summary>A form of labels and values for each project: name, bodies, money by source, aims and indicators in one table; zeros dropped.</summary>
internal sealed class ProjectSheets() : LaterLayout("project-sheets", new NumberStyle { DropsZeros = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}项目支出绩效自评表");
        foreach (var (sheet, index) in year.Details.Sheets.Select((sheet, index) => (sheet, index)))
        {
            page.Heading(1, $"附件1-{index + 1}");
            page.Plain($"（{year.Year}年度）");
            page.Table(table => Sheet(year, sheet, page, table));
        }
    }

    private static void Sheet(DepartmentYear year, ProjectSheet sheet, Page page, TableWriter table)
    {
        table.Head("项目名称", new Span(sheet.Money.Name, 1, 7))
            .Row("主管部门", new Span(year.Name, 1, 3), new Span("实施单位", 1, 2), new Span("局机关", 1, 2));
        Money(sheet, table);
        table.Row(new Span("年度总体目标", 2), new Span("预期目标", 1, 4), new Span("实际完成情况", 1, 3))
            .Row(
                new Span(page.Text($"安排资金{sheet.Money.FullYear}万元，{Aims(sheet, page, one => one.Target)}。"), 1, 4),
                new Span(page.Text($"实际支出{sheet.Money.Executed}万元，{Aims(sheet, page, one => one.Actual)}。"), 1, 3));
        Indicators(sheet, page, table);
    }

    private static IEnumerable<Runs> Aims(ProjectSheet sheet, Page page, Func<Indicator, Fact> of) => sheet.Groups[0].Indicators
        .Where(one => one.Level2 == "数量指标").Select(one => page.Text($"{one.Name}{of(one)}{one.Unit}"));

    private static void Money(ProjectSheet sheet, TableWriter table)
    {
        table.Row(new Span("项目资金（万元）", sheet.Sources.Length + 2), null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
            .Row(["年度资金总额", .. Amounts(sheet.Money), sheet.ExecutionWeight, new Formatted(sheet.Money.Rate, null, "%"), sheet.ExecutionScore])
            .Rows(sheet.Sources, (source, index) =>
                [(index == 0 ? "其中：" : "　　　") + source.Name, .. Amounts(source), "—", RateOf(source.Rate, source.FullYear, "%"), "—"]);
    }

    private static object?[] Amounts(Execution money) => [money.Initial, money.FullYear, money.Executed];

    private static void Indicators(ProjectSheet sheet, Page page, TableWriter table)
    {
        var rows = 1 + sheet.Groups.Sum(group => group.Indicators.Length);
        table.Row(new Span("绩效指标", rows), "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var group in sheet.Groups)
            foreach (var (one, index) in group.Indicators.Select((one, index) => (one, index)))
            {
                object?[] rest = [one.Level2, one.Name, Target(one, page), new Formatted(one.Actual, null, one.Unit), one.Weight, one.Score];
                table.Row(index == 0 ? [new Span(page.Text($"{group.Name}（{group.Weight}分）"), group.Indicators.Length), .. rest] : rest);
            }
        table.Row(new Span("总　分", 1, 6), sheet.Weight, sheet.Score);
    }

    private static Runs Target(Indicator one, Page page) =>
        page.Text($"{(one.Level2 == "成本指标" ? "≤" : "≥")}{one.Target}{one.Unit}");
}
