using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>A government's report on its fund and state capital budgets: prose in 亿元 or 万元, tables in 万元 without decimals, income and expenditure side by side.</summary>
internal sealed class RegionBudgets() : FreshLayout("region-budgets", new NumberStyle { MoneyDecimals = 0, PercentDecimals = 1, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Region}{year.Year}年政府性基金预算和国有资本经营预算执行情况的报告");
        page.Heading(1, "一、政府性基金预算执行情况");
        Fund(year, page);
        page.Heading(1, "二、国有资本经营预算执行情况");
        Capital(year, page);
        page.Heading(1, "附表");
        Compared(page, "附表1　政府性基金预算收支执行情况表", year.Fresh.Fund);
        Balance(page, "附表2　政府性基金预算收支平衡表", year.Fresh.Fund);
        Compared(page, "附表3　国有资本经营预算收支执行情况表", year.Fresh.Capital);
        Balance(page, "附表4　国有资本经营预算收支平衡表", year.Fresh.Capital);
    }

    private static void Fund(DepartmentYear year, Page page)
    {
        var budget = year.Fresh.Fund;
        page.Say($"——收入方面。{year.Year}年全区政府性基金收入{budget.IncomeTotal.Final.Now:亿,2}亿元，为调整预算的{budget.IncomeTotal.Rate}%，{Moved(page, budget.IncomeTotal)}。其中：{budget.Income.Select(item => page.Text($"{item.Name}{item.Final.Now:亿,2}亿元，{Moved(page, item)}")):；}。");
        page.Say($"加上{budget.OtherIn.Select(other => page.Text($"{other.Name}{other.Amount:亿,2}亿元"))}，收入总计{budget.In:亿,2}亿元。");
        page.Say($"——支出方面。政府性基金支出{budget.SpentTotal.Final.Now:亿,2}亿元，为调整预算的{budget.SpentTotal.Rate}%，{Moved(page, budget.SpentTotal)}。加上{budget.OtherOut.Select(other => page.Text($"{other.Name}{other.Amount:亿,2}亿元"))}，支出合计{budget.Out:亿,2}亿元。");
        page.Say($"收支相抵，结转下年支出{budget.Closing:亿,2}亿元。");
    }

    private static void Capital(DepartmentYear year, Page page)
    {
        var budget = year.Fresh.Capital;
        page.Say($"国有资本经营收入完成{budget.IncomeTotal.Final.Now}万元，完成调整预算{budget.IncomeTotal.Budget}万元的{budget.IncomeTotal.Rate}%，同比{page.Word(budget.IncomeTotal.Final.Change, "增收", "减收")}{budget.IncomeTotal.Final.Change:abs}万元，{Moved(page, budget.IncomeTotal)}。主要是：{budget.Income.Select(item => page.Text($"{item.Name}{item.Final.Now}万元")):，}。");
        page.Say($"国有资本经营支出完成{budget.SpentTotal.Final.Now}万元，同比{page.Word(budget.SpentTotal.Final.Change, "增支", "减支")}{budget.SpentTotal.Final.Change:abs}万元。收入总量{budget.In}万元，支出总量{budget.Out}万元（含{budget.OtherOut.Select(other => page.Text($"{other.Name}{other.Amount}万元"))}），收支相抵后结转{budget.Closing}万元。");
    }

    private static Runs Moved(Page page, BudgetItem item) => page.Text($"{page.Word(item.Final.Change, "增长", "下降")}{item.Final.Rate:abs}%");

    private static void Compared(Page page, string title, GovernmentBudget budget)
    {
        page.Plain(title);
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项　目", "调整预算数", "执行数", "为预算的%", "上年执行数", "比上年增减额", "比上年增减%")
            .Rows(budget.Income, (item, _) => Row(item))
            .Row(Row(budget.IncomeTotal))
            .Rows(budget.Spent, (item, _) => Row(item))
            .Row(Row(budget.SpentTotal)));
    }

    private static object?[] Row(BudgetItem item) =>
        [item.Name, item.Budget, item.Final.Now, item.Rate, item.Final.Last, item.Final.Change, item.Final.Rate];

    private static void Balance(Page page, string title, GovernmentBudget budget)
    {
        object?[][] left = [["本年收入", budget.IncomeTotal.Final.Now], .. budget.OtherIn.Select(other => new object?[] { other.Name, other.Amount })];
        object?[][] right = [["本年支出", budget.SpentTotal.Final.Now], .. budget.OtherOut.Select(other => new object?[] { other.Name, other.Amount }), ["结转下年", budget.Closing]];
        page.Plain(title);
        page.Aside("单位：万元");
        page.Table(table =>
        {
            table.Head("收入项目", "金额", "支出项目", "金额");
            for (var at = 0; at < Math.Max(left.Length, right.Length); at++)
                table.Row([.. at < left.Length ? left[at] : [null, null], .. at < right.Length ? right[at] : [null, null]]);
            table.Row("收入总计", budget.In, "支出总计", budget.In);
        });
    }
}
