using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A subdistrict's forms as its city numbers them: 财政拨款收支总表 first, 绩效目标表 last.</summary>
internal static class StreetBudgetForms
{
    public static void Write(DepartmentYear year, Page page)
    {
        var (street, budget) = (year.BlindW.Street, year.BlindW.Street.Budget);
        Title(page, "表一　财政拨款收支总表");
        Granted(page, street);
        Title(page, "表二　一般公共预算财政拨款支出预算表");
        page.Table(table => table
            .Head(new Span("功能分类科目", 1, 2), new Span($"{year.Year - 1}年预算数", 2), new Span($"{year.Year}年预算数", 1, 3)).Head("科目编码", "科目名称", "小计", "基本支出", "项目支出")
            .Row(null, "合计", budget.Whole.Money.Last, budget.Whole.Now, budget.Whole.Basic, budget.Whole.Project)
            .Rows(budget.Subjects, (one, _) => [one.Code, one.Indented(), one.Money.Last, one.Now, one.Basic, one.Project]));
        Title(page, "表三　一般公共预算财政拨款基本支出预算表");
        BudgetTables.Economic(page, budget);
        Title(page, "表四　一般公共预算“三公”经费支出表");
        Costs(page, year.Year, budget.Costs);
        Title(page, "表五　部门收支总表");
        BudgetTables.Summary(page, budget);
        Title(page, "表六　部门支出总表");
        BudgetTables.Spent(page, budget);
        page.Heading(2, "表七　项目支出绩效目标表（城乡环境综合整治）");
        BudgetTables.Goals(page, street.Goals, "指标权重");
    }

    private static void Title(Page page, string title)
    {
        page.Heading(2, title);
        page.Aside("单位：万元");
    }

    private static void Granted(Page page, StreetBudget street)
    {
        var budget = street.Budget;
        List<(string Name, object? Amount)> left = [("一般公共预算财政拨款", budget.Whole.Now), ("政府性基金预算财政拨款", budget.Fund!.Now), ("国有资本经营预算财政拨款", null)];
        var right = budget.Classes.Where(one => one.Fiscal is not null).ToList();
        page.Table(table =>
        {
            table.Head(new Span("收入", 1, 2), new Span("支出", 1, 4)).Head("项目", "预算数", "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款");
            table.Rows(right, (one, at) => [at < left.Count ? left[at].Name : null, at < left.Count ? left[at].Amount : null, one.Name, one.Fiscal, one.General, one.Fund]);
            table.Row("收入合计", street.Granted, "支出合计", street.Granted, budget.Whole.Now, budget.Fund!.Now);
        });
    }

    private static void Costs(Page page, int year, BudgetCosts costs) => page.Table(table =>
    {
        table.Head(new Span($"{year - 1}年预算数", 1, 4), new Span($"{year}年预算数", 1, 4));
        table.Head("合计", "因公出国（境）费", "公务用车运行维护费", "公务接待费", "合计", "因公出国（境）费", "公务用车运行维护费", "公务接待费");
        table.Row(costs.Three.Money.Last, null, costs.Run.Money.Last, costs.Reception.Money.Last, costs.Three.Money.Now, null, costs.Run.Money.Now, costs.Reception.Money.Now);
    });
}
