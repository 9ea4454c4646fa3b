using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>The public tables of a district's office of emergencies, last year's budget in front of this year's.</summary>
internal static class EmergencyBudgetTables
{
    public static void Write(PublicBody one, DepartmentYear year, Page page)
    {
        Totals(one, year, page);
        Spending(one, year, page);
        Basic(one, page);
        Three(one, page);
        Tasks(one, year, page);
    }

    private static void Head(Page page, string title)
    {
        page.Plain(title);
        page.Aside("单位：元");
    }

    private static void Totals(PublicBody one, DepartmentYear year, Page page)
    {
        var purse = one.Purses.Whole;
        Head(page, "公开表一　部门收支预算总表");
        page.Table(table => table
            .Head("项目", $"{year.Year - 1}年预算", $"{year.Year}年预算", "增减额", "增减比例（%）")
            .Row("收入总计", purse.All.Last, purse.All.Now, purse.All.Change, purse.All.Rate)
            .Row("　一般公共预算拨款", purse.Income.Last, purse.Income.Now, purse.Income.Change, purse.Income.Rate)
            .Row("　上年结转", purse.Opening.Last, purse.Opening.Now, purse.Opening.Change, purse.Opening.Rate)
            .Row("支出总计", one.All.Whole.Last, one.All.Whole.Now, one.All.Whole.All.Change, one.All.Whole.All.Rate)
            .Rows(one.All.Tops, (top, _) => [$"　{top.Name}", top.Last, top.Now, top.All.Change, top.All.Rate]));
    }

    private static void Spending(PublicBody one, DepartmentYear year, Page page)
    {
        Head(page, "公开表二　财政拨款支出明细表（按功能科目）");
        page.Table(table => table
            .Head(new Span("科目编码", 2), new Span("科目名称", 2), new Span($"{year.Year - 1}年预算", 2), new Span($"{year.Year}年预算", 1, 3)).Head("基本支出", "项目支出", "合计")
            .Rows(one.General.Lines, (line, _) => [line.Code, line.Name, line.Last, line.Basic.Now, line.Project.Now, line.Now])
            .Row(new Span("总计", 1, 2), one.General.Whole.Last, one.General.Whole.Basic.Now, one.General.Whole.Project.Now, one.General.Whole.Now));
    }

    private static void Basic(PublicBody one, Page page)
    {
        Head(page, "公开表三　一般公共预算基本支出表（按经济科目）");
        page.Table(table =>
        {
            table.Head("类", "款", "科目名称", "预算数", "上年预算数");
            foreach (var item in one.Costs.Classes)
            {
                table.Row(item.Code, null, item.Name, item.Now, item.Money.Last);
                foreach (var line in item.Lines)
                    table.Row(item.Code, line.Code[3..], line.Name, line.Now, line.Money.Last);
            }
            table.Row(null, null, "合计", one.General.Whole.Basic.Now, one.General.Whole.Basic.Last);
        });
    }

    private static void Three(PublicBody one, Page page)
    {
        var three = one.Three;
        Head(page, "公开表四　“三公”经费预算表");
        page.Table(table => table
            .Head("", "因公出国（境）费", "公务接待费", "公务用车购置费", "公务用车运行费", "合计")
            .Row("上年预算", "0", three.Guest.Last, "0", three.Run.Last, three.Whole.Last)
            .Row("本年预算", "0", three.Guest.Now, "0", three.Run.Now, three.Whole.Now));
    }

    private static void Tasks(PublicBody one, DepartmentYear year, Page page)
    {
        Head(page, "公开表五　项目支出预算表");
        page.Table(table => table
            .Head("科目编码", "项目名称", $"{year.Year - 1}年预算", $"{year.Year}年预算", "增减额", "增减比例（%）")
            .Rows(one.Tasks, (task, _) => [task.Code, task.Name, task.Money.Last, task.Now, task.Money.Change, task.Money.Rate])
            .Row(new Span("合计", 1, 2), one.TaskSum.Money.Last, one.TaskSum.Money.Now, one.TaskSum.Money.Change, one.TaskSum.Money.Rate));
    }
}
