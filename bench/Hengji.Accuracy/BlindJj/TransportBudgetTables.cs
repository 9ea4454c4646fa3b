using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Tables 1 to 5 of a county's office of transport.</summary>
internal static class TransportBudgetTables
{
    public static void Write(PublicBody one, DepartmentYear year, Page page)
    {
        Totals(one, page);
        Income(one, page);
        Spending(one, page);
        Fiscal(one, page);
        General(one, year, page);
        TransportBudgetForms.Write(one, year, page);
    }

    public static void Head(Page page, string title)
    {
        page.Heading(2, title);
        page.Aside("单位：万元");
    }

    private static void Totals(PublicBody one, Page page)
    {
        var purses = one.Purses;
        SpendLine[] tops = [.. one.All.Tops];
        object?[][] left = [["一般公共预算拨款收入", purses.General.Income.Now], ["政府性基金预算拨款收入", purses.Fund!.Income.Now], ["国有资本经营预算拨款收入", null], ["财政专户管理资金收入", null], ["单位资金收入", null]];
        Head(page, "表1　部门收支总表");
        page.Table(table => table
            .Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "预算数", "项目", "预算数")
            .Rows(tops, (top, at) => [.. left[at], top.Name, top.Now])
            .Row("本年收入合计", purses.Whole.Income.Now, "本年支出合计", one.All.Whole.Now)
            .Row("上年结转结余", purses.Whole.Opening.Now, "结转下年", null)
            .Row("收入总计", purses.Whole.All.Now, "支出总计", purses.Whole.All.Now));
    }

    private static void Income(PublicBody one, Page page)
    {
        var purses = one.Purses;
        Head(page, "表2　部门收入总表");
        page.Table(table => table
            .Head("部门名称", "合计", "上年结转结余", "一般公共预算", "政府性基金预算", "单位资金")
            .Row("县交通运输局", purses.Whole.All.Now, purses.Whole.Opening.Now, purses.General.Income.Now, purses.Fund!.Income.Now, null));
    }

    private static void Spending(PublicBody one, Page page)
    {
        Head(page, "表3　部门支出总表");
        page.Table(table => table
            .Head("科目编码", "科目名称", "合计", "基本支出", "项目支出")
            .Row(null, "合计", one.All.Whole.Now, one.All.Whole.Basic.Now, one.All.Whole.Project.Now)
            .Rows(one.All.Lines, (line, _) => [line.Code, line.Name, line.Now, line.Basic.Now, line.Project.Now]));
    }

    private static void Fiscal(PublicBody one, Page page)
    {
        Head(page, "表4　财政拨款收支总表");
        page.Table(table => table
            .Head("支出项目", "合计", "一般公共预算", "政府性基金预算")
            .Rows(one.All.Tops, (top, _) => [top.Name, top.Now, top.Code == "212" ? null : top.Now, top.Code == "212" ? top.Now : null])
            .Row("支出总计", one.All.Whole.Now, one.General.Whole.Now, one.Purses.Fund!.Spent.Now)
            .Row("其中：上年结转安排", one.Purses.Fiscal.Opening.Now, one.Purses.General.Opening.Now, null));
    }

    private static void General(PublicBody one, DepartmentYear year, Page page)
    {
        Head(page, "表5　一般公共预算支出表");
        page.Table(table =>
        {
            table.Head(new Span("功能分类科目", 1, 2), new Span($"{year.Year - 1}年预算数", 2), new Span($"{year.Year}年预算数", 1, 3), new Span("增减额", 2), new Span("增减（%）", 2)).Head("编码", "名称", "小计", "基本支出", "项目支出");
            foreach (var line in one.General.Lines.Append(one.General.Whole))
                table.Row(line.Code, line.Name, line.Last, line.Now, line.Basic.Now, line.Project.Now, line.All.Change, line.All.Rate);
        });
    }
}
