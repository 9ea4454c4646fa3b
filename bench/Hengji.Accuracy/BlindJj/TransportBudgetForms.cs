using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Tables 6 to 9 of a county's office of transport.</summary>
internal static class TransportBudgetForms
{
    public static void Write(PublicBody one, DepartmentYear year, Page page)
    {
        Basic(one, page);
        Three(one, year, page);
        Fund(one, page);
        Tasks(one, year, page);
    }

    private static void Basic(PublicBody one, Page page)
    {
        TransportBudgetTables.Head(page, "表6　一般公共预算基本支出表");
        page.Table(table =>
        {
            table.Head("经济分类科目编码", "科目名称", "基本支出", "人员经费", "公用经费");
            foreach (var item in one.Costs.Classes)
            {
                var isPersonnel = one.Costs.IsPersonnel(item);
                table.Row(item.Code, item.Name, item.Now, isPersonnel ? item.Now : null, isPersonnel ? null : item.Now);
                foreach (var line in item.Lines)
                    table.Row(line.Code, line.Name, line.Now, isPersonnel ? line.Now : null, isPersonnel ? null : line.Now);
            }
            table.Row(null, "合计", one.General.Whole.Basic.Now, one.Costs.Personnel.Now, one.Costs.Office.Now);
        });
    }

    private static void Three(PublicBody one, DepartmentYear year, Page page)
    {
        var three = one.Three;
        TransportBudgetTables.Head(page, "表7　“三公”经费支出表");
        page.Table(table => table
            .Head("年度", "“三公”经费合计", "公务用车运行费", "公务接待费")
            .Row($"{year.Year - 1}年预算", three.Whole.Last, three.Run.Last, three.Guest.Last).Row($"{year.Year}年预算", three.Whole.Now, three.Run.Now, three.Guest.Now).Row("增减额", three.Whole.Money.Change, three.Run.Money.Change, three.Guest.Money.Change));
    }

    private static void Fund(PublicBody one, Page page)
    {
        var line = one.All.Of("2120804");
        TransportBudgetTables.Head(page, "表8　政府性基金预算支出表");
        page.Table(table => table.Head("科目编码", "科目名称", "合计", "基本支出", "项目支出").Row(line.Code, line.Name, line.Now, null, line.Now).Row(null, "合计", one.Purses.Fund!.Spent.Now, null, one.Purses.Fund.Spent.Now));
    }

    private static void Tasks(PublicBody one, DepartmentYear year, Page page)
    {
        TransportBudgetTables.Head(page, "表9　项目支出表");
        page.Table(table => table
            .Head("序号", "项目名称", "功能科目", $"{year.Year}年预算数", $"{year.Year - 1}年预算数", "增减额")
            .Rows(one.Tasks, (task, at) => [$"{at + 1}", task.Name, task.Code, task.Now, task.Money.Last, task.Money.Change])
            .Row(null, "合计", null, one.TaskSum.Money.Now, one.TaskSum.Money.Last, one.TaskSum.Money.Change));
    }
}
