using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Layouts;

/// <summary>The official form of a self-evaluation: funds above, indicators below with cells over several rows, total last; zeros dropped.</summary>
public sealed class ProjectForm() : Layout("project-form", new NumberStyle { DropsZeros = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, "部门整体支出绩效自评表");
        page.Plain($"（{year.Year}年度）");
        page.Plain($"单位名称：{year.Name}");
        Funds(year, page);
        Indicators(year, page);
        page.Heading(1, "项目资金明细");
        Projects(year, page);
        page.Plain("填表说明：1.执行率＝全年执行数÷全年预算数×100%。2.得分最高不超过该指标分值。");
    }

    private static void Funds(DepartmentYear year, Page page)
    {
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("资金来源", "年初预算数（A）", "全年预算数（B）", "全年执行数（C）", "分值", "执行率（C/B）", "得分")
            .Row("年度资金总额", year.Total.Initial, year.Total.FullYear, year.Total.Executed, year.Groups[0].Weight, new Formatted(year.Total.Rate, null, "%"), year.Groups[0].Score)
            .Rows(year.Sources, (source, index) =>
                [(index == 0 ? "其中：" : "") + source.Name, source.Initial, source.FullYear, source.Executed, null, null, null]));
    }

    private static void Indicators(DepartmentYear year, Page page) => page.Table(table =>
    {
        table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        foreach (var group in year.Groups.Skip(1))
            foreach (var (one, index) in group.Indicators.Select((one, index) => (one, index)))
            {
                object?[] rest = [one.Level2, one.Name, new Formatted(one.Target, null, one.Unit), new Formatted(one.Actual, null, one.Unit), one.Weight, one.Score, null];
                table.Row(index == 0 ? [new Span(page.Text($"{group.Name}（{group.Weight}分）"), group.Indicators.Length), .. rest] : rest);
            }
        table.Row(new Span("总分", 1, 5), year.TotalWeight, year.TotalScore, null);
    });

    private static void Projects(DepartmentYear year, Page page)
    {
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", "年初预算", "全年预算", "执行数", "执行率（%）")
            .Rows(year.Projects, (one, index) => [index + 1, one.Name, one.Initial, one.FullYear, one.Executed, one.Rate])
            .Row(new Span("合计", 1, 2), year.ProjectExecution.Initial, year.ProjectExecution.FullYear, year.ProjectExecution.Executed, year.ProjectExecution.Rate));
        page.Counts(year.ProjectCount, year.Projects.Length);
        page.Say($"全年共实施项目{year.ProjectCount}个，全年预算{year.ProjectExecution.FullYear}万元，执行{year.ProjectExecution.Executed}万元，执行率{year.ProjectExecution.Rate}%。");
    }
}
