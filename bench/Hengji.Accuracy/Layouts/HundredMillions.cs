using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Layouts;

/// <summary>Text in 亿元 and 万元 over tables in 万元 without decimals; list numbers; shares in the table.</summary>
public sealed class HundredMillions() : Layout("hundred-millions", new NumberStyle { MoneyDecimals = 0, HasThousands = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"关于{year.Name}{year.Year}年预算绩效情况的报告");
        page.Heading(1, "一、总体情况");
        Overall(year, page);
        page.Heading(1, "二、支出结构");
        Structure(year, page);
        page.Heading(1, "三、重点工作完成情况");
        Work(year, page);
    }

    private static void Overall(DepartmentYear year, Page page)
    {
        page.Say($"（1）全年筹集资金{year.Sum.Income:亿,4}亿元，其中一般公共预算拨款{year.Sum.General:亿,4}亿元。（2）全年支出{year.Sum.Expenditure:亿,4}亿元，其中基本支出{year.Sum.Basic:亿,4}亿元、项目支出{year.Sum.Project:亿,4}亿元。（3）年末结余{year.Sum.Cumulative}万元。");
        page.Say($"全年预算{year.Total.FullYear}万元，执行{year.Total.Executed}万元，总体执行率为{year.Total.Rate:1}%。基本支出执行率{year.BasicExecution.Rate:1}%，项目支出执行率{year.ProjectExecution.Rate:1}%。");
    }

    private static void Structure(DepartmentYear year, Page page)
    {
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("支出功能分类", "决算数", "占比")
            .Row("一般公共预算支出合计", year.General.Expenditure, "100%")
            .Rows(year.Functions, (item, index) => [$"（{index + 1}）{item.Name}", item.Total, new Formatted(item.Share, "1", "%")]));
        page.Table(table => table
            .Head("预算安排（万元）", "年初预算", "调整后预算", "执行数", "执行率")
            .Rows([year.BasicExecution, year.ProjectExecution, year.Total], (item, index) =>
                [index == 2 ? "总计" : item.Name, item.Initial, item.FullYear, item.Executed, new Formatted(item.Rate, "1", "%")]));
        page.Say($"从构成看，占比最大的是{Largest(year).Name}，支出{Largest(year).Total}万元，占{Largest(year).Share:1}%。");
    }

    private static ExpenditureClass Largest(DepartmentYear year) => year.Functions.MaxBy(item => item.Total.Value)!;

    private static void Work(DepartmentYear year, Page page)
    {
        foreach (var (one, index) in year.Groups.SelectMany(group => group.Indicators).Where(one => one.Level1 is "产出指标" or "效益指标").Select((one, index) => (one, index)))
            page.Say($"{index + 1}、{one.Name}：年初确定目标{one.Target}{one.Unit}，年底实际达到{one.Actual}{one.Unit}，目标完成率{one.Percent}%。");
        page.Say($"本次共发放调查问卷{year.Poll.Issued}份，收回{year.Poll.Returned}份，回收率{year.Poll.ReturnRate:1}%；有效问卷{year.Poll.Valid}份，表示满意的{year.Poll.Content}份，满意度{year.Poll.ContentRate:1}%。");
    }
}
