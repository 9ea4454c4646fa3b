using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>The tables of a district's budget of civil affairs.</summary>
internal static class CivilBudgetTables
{
    public static void Totals(CivilBudget one, DepartmentYear year, Page page)
    {
        page.Style = page.Style with { MoneyDecimals = 4 };
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("支出项目", $"{year.Year}年预算", $"{year.Year - 1}年预算", "增减额", "增减%")
            .Row(Cells("支出预算总计", one.Spending))
            .Row(Cells("一、基本支出", one.Basic)).Row(Cells("　　人员经费", one.Personnel)).Row(Cells("　　公用经费", one.Running))
            .Row(Cells("二、项目支出", one.Project)).Row(Cells("　　津补贴类", one.AllowanceSum)).Row(Cells("　　其他项目", one.OtherSum))
            .Row("按功能分类", null, null, null, null)
            .Rows(one.Classes, (item, _) => Cells($"　　{item.Name}", item.Money)));
        page.Style = page.Style with { MoneyDecimals = 2 };
    }

    public static void Allowances(CivilBudget one, Page page)
    {
        page.Style = page.Style with { MoneyDecimals = 4 };
        page.Aside("单位：人、元/人·月、万元");
        page.Table(table => table
            .Head("项目", "预计人数", "月标准", "月数", "本年预算", "上年预算", "增减%")
            .Rows(one.Allowances, (item, _) => [item.Name, item.People, new Formatted(item.Standard, "元,0"), "12", item.Money.Now, item.Money.Last, item.Money.Rate])
            .Row("小计", null, null, null, one.AllowanceSum.Now, one.AllowanceSum.Last, one.AllowanceSum.Rate));
        page.Style = page.Style with { MoneyDecimals = 2 };
    }

    public static void Others(CivilBudget one, Page page)
    {
        page.Style = page.Style with { MoneyDecimals = 4 };
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(["年度", .. one.Others.Select(item => item.Name), "合计"])
            .Row(["上年预算", .. one.Others.Select(item => item.Money.Last), one.OtherSum.Last])
            .Row(["本年预算", .. one.Others.Select(item => item.Money.Now), one.OtherSum.Now])
            .Row(["增减额", .. one.Others.Select(item => item.Money.Change), one.OtherSum.Change])
            .Row(["占项目支出%", .. one.Others.Select(item => item.Share), null]));
        page.Style = page.Style with { MoneyDecimals = 2 };
    }

    private static object?[] Cells(string name, Comparison one) => [name, one.Now, one.Last, one.Change, one.Rate];
}
