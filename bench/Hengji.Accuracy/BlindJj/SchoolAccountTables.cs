using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>The forms of a city's middle school, totals last.</summary>
internal static class SchoolAccountTables
{
    public static void Write(PublicBody one, DepartmentYear year, Page page)
    {
        Totals(one, page);
        Spending(one, page);
        General(one, page);
        Basic(one, page);
        Three(one, year, page);
        Tasks(one, page);
    }

    private static void Head(Page page, string title, string unit = "金额单位：元")
    {
        page.Heading(2, title);
        page.Aside(unit);
    }

    private static void Totals(PublicBody one, Page page)
    {
        var (whole, purses) = (one.Purses.Whole, one.Purses);
        SpendLine[] tops = [.. one.All.Tops];
        object?[][] left = [["一、财政拨款收入", "1", purses.General.Income.Now], ["二、事业收入", "2", purses.Own!.Income.Now], [null, "3", null], [null, "4", null]];
        Head(page, "收入支出决算总表（公开01表）");
        page.Table(table => table
            .Head("收入项目", "行次", "金额", "支出项目（按功能分类）", "行次", "金额")
            .Rows(tops, (top, at) => [.. left[at], top.Name, at + 8, top.Now])
            .Row("本年收入合计", "5", whole.Income.Now, "本年支出合计", 12, whole.Spent.Now)
            .Row("年初结转和结余", "6", whole.Opening.Now, "年末结转和结余", 13, whole.Closing.Now)
            .Row("总计", "7", whole.All.Now, "总计", 14, whole.All.Now));
    }

    private static void Spending(PublicBody one, Page page)
    {
        Head(page, "支出决算表（公开03表）");
        page.Table(table => table
            .Head(new Span("项目", 1, 2), new Span("本年支出合计", 2), new Span("基本支出", 2), new Span("项目支出", 2)).Head("科目编码", "科目名称")
            .Rows(one.All.TopsAndItems, (line, _) => [line.Code, line.Name, line.Now, line.Basic.Now, line.Project.Now])
            .Row(null, "合计", one.All.Whole.Now, one.All.Whole.Basic.Now, one.All.Whole.Project.Now));
    }

    private static void General(PublicBody one, Page page)
    {
        var whole = one.General.Whole;
        Head(page, "一般公共预算财政拨款支出决算表（公开05表）");
        page.Table(table => table
            .Head("科目编码", "科目名称", "年初预算数", "决算数", "其中：基本支出", "其中：项目支出", "决算数较年初预算增减")
            .Rows(one.General.Items, (line, _) => [line.Code, line.Name, line.Plan!.Last, line.Now, line.Basic.Now, line.Project.Now, line.Plan.Change])
            .Row(null, "合计", whole.Plan!.Last, whole.Now, whole.Basic.Now, whole.Project.Now, whole.Plan.Change));
    }

    private static void Basic(PublicBody one, Page page)
    {
        Head(page, "一般公共预算财政拨款基本支出决算表（公开06表）");
        page.Table(table =>
        {
            table.Head("经济分类科目编码", "科目名称", "本年决算数", "上年决算数");
            foreach (var item in one.Costs.Classes)
            {
                table.Row(item.Code, item.Name, item.Now, item.Money.Last);
                foreach (var line in item.Lines)
                    table.Row(line.Code, $"　{line.Name}", line.Now, line.Money.Last);
            }
            table.Row(null, "合计", one.General.Whole.Basic.Now, one.General.Whole.Basic.Last);
        });
    }

    private static void Three(PublicBody one, DepartmentYear year, Page page)
    {
        HeldCost[] costs = [one.Three.Guest, one.Three.Run, one.Three.Whole];
        string[] names = ["公务接待费", "公务用车运行维护费", "合计"];
        Head(page, "财政拨款“三公”经费支出决算表（公开07表）");
        page.Table(table => table
            .Head("项目", "全年预算数", $"{year.Year}年决算数", $"{year.Year - 1}年决算数", "完成预算（%）")
            .Rows(costs, (cost, at) => [names[at], cost.Budget, cost.Now, cost.Last, cost.Done]));
    }

    private static void Tasks(PublicBody one, Page page)
    {
        Head(page, "项目支出绩效自评得分表", "单位：元、分");
        page.Table(table => table
            .Head("项目名称", "预算资金", "执行资金", "执行率（%）", "执行得分", "产出得分", "效益得分", "满意度得分", "总分")
            .Rows(one.Tasks, (task, _) => [task.Name, task.Budget, task.Now, task.Rate, task.Marks.Spending, task.Marks.Output, task.Marks.Benefit, task.Marks.Content, task.Marks.Score])
            .Row("合计/平均", one.TaskSum.Budget, one.TaskSum.Money.Now, one.TaskSum.Rate, null, null, null, null, one.TaskSum.Mean));
    }
}
