using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>The tables of a city's hospital for mothers and children, six decimals.</summary>
internal static class MaternityBudgetTables
{
    public static void Totals(PublicBody one, Page page)
    {
        var (whole, general, own) = (one.Purses.Whole, one.Purses.General, one.Purses.Own!);
        SpendLine[] tops = [.. one.All.Tops];
        object?[][] left = [["一、一般公共预算财政拨款", general.Income.Now], ["二、事业收入", own.Income.Now], ["三、上年结转结余", whole.Opening.Now]];
        Six(page, "收支预算总表", table => table
            .Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "预算数", "项目", "预算数")
            .Rows(tops, (top, at) => [.. left[at], $"{"一二三"[at]}、{top.Name}", top.Now])
            .Row("收入总计", whole.All.Now, "支出总计", whole.All.Now));
    }

    public static void Spending(PublicBody one, Page page) => Six(page, "支出预算总表", table => table
        .Head("功能分类科目编码", "功能分类科目名称", "基本支出", "项目支出", "合计")
        .Row(new Span("合计", 1, 2), one.All.Whole.Basic.Now, one.All.Whole.Project.Now, one.All.Whole.Now)
        .Rows(one.All.TopsAndItems, (line, _) => [line.Code, line.Name, line.Basic.Now, line.Project.Now, line.Now]));

    public static void General(PublicBody one, DepartmentYear year, Page page) => Six(page, "一般公共预算财政拨款支出预算表", table => table
        .Head("科目编码", "科目名称", $"{year.Year}年预算", "其中：基本支出", "其中：项目支出", $"{year.Year - 1}年预算", "比上年增减")
        .Row(null, "合计", one.General.Whole.Now, one.General.Whole.Basic.Now, one.General.Whole.Project.Now, one.General.Whole.Last, one.General.Whole.All.Change)
        .Rows(one.General.Lines, (line, _) => [line.Code, line.Name, line.Now, line.Basic.Now, line.Project.Now, line.Last, line.All.Change]));

    public static void Basic(PublicBody one, Page page)
    {
        CostLine[] people = [.. one.Costs.PersonnelLines], office = [.. one.Costs.OfficeLines];
        Six(page, "一般公共预算财政拨款基本支出预算表", table =>
        {
            table.Head("人员经费", "预算数", "公用经费", "预算数").Row("人员经费合计", one.Costs.Personnel.Now, "公用经费合计", one.Costs.Office.Now);
            for (var at = 0; at < office.Length; at++)
            {
                var left = at < people.Length ? people[at] : null;
                table.Row(left?.Name, left?.Now, office[at].Name, office[at].Now);
            }
        });
    }

    public static void Three(PublicBody one, DepartmentYear year, Page page)
    {
        HeldCost[] costs = [one.Three.Whole, one.Three.Run, one.Three.Guest];
        string[] names = ["“三公”经费合计", "公务用车运行费", "公务接待费"];
        Six(page, "“三公”经费财政拨款预算表", table => table
            .Head("项目", $"{year.Year - 1}年预算", $"{year.Year}年预算", "增减额", "增减率（%）")
            .Rows(costs, (cost, at) => [names[at], cost.Last, cost.Now, cost.Money.Change, cost.Money.Rate]));
    }

    public static void Tasks(PublicBody one, Page page) => Six(page, "财政拨款项目支出预算表", table => table
        .Head("项目名称", "所列科目", "上年预算", "本年预算", "增减额")
        .Rows(one.Tasks, (task, _) => [task.Name, Subjects.Name(task.Code), task.Money.Last, task.Now, task.Money.Change])
        .Row(new Span("合计", 1, 2), one.TaskSum.Money.Last, one.TaskSum.Money.Now, one.TaskSum.Money.Change));

    private static void Six(Page page, string title, Action<TableWriter> write)
    {
        page.Style = page.Style with { MoneyDecimals = 6 };
        page.Aside($"{title}　单位：万元");
        page.Table(write);
        page.Style = page.Style with { MoneyDecimals = 2 };
    }
}
