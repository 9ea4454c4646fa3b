using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Layouts;

/// <summary>The annex with basic data: heads in three levels, rows numbered in levels, staff and money in one table; decimals mixed.</summary>
public sealed class BasicDataAnnex() : Layout("basic-data-annex", new NumberStyle { DropsZeros = true, Nothing = "/" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, "附件2　部门整体支出绩效评价基础数据表");
        page.Plain($"填报单位：{year.Name}　　　评价年度：{year.Year}年");
        People(year, page);
        Money(year, page);
        Units(year, page);
        page.Say($"说明：“项目支出”填一般公共预算和其他资金安排的全部项目，本年共{year.ProjectCount}个，支出{year.Sum.Project}万元；“公用经费”为基本支出{year.Sum.Basic}万元扣除人员经费{year.Sum.Personnel}万元后的数额。");
    }

    private static void People(DepartmentYear year, Page page) => page.Table(table => table
        .Head("财政供养人员情况（人）", "编制数", "实有人数", "其中：行政", "其中：事业", "离退休")
        .Row("合计", year.People.Posts, year.People.Staff, year.People.Administrative, year.People.Institution, year.People.Retired));

    private static void Money(DepartmentYear year, Page page)
    {
        page.Aside("单位：万元");
        page.Table(table =>
        {
            table.Head("经费控制情况", $"{year.Year - 1}年决算数", $"{year.Year}年预算数", $"{year.Year}年决算数");
            Row(table, "一、三公经费", year.ThreePublic);
            Row(table, "1、公务用车购置和运行维护费", year.Vehicle);
            Row(table, "其中：公务用车购置", year.VehicleBuy);
            Row(table, "公务用车运行维护", year.VehicleRun);
            Row(table, "2、因公出国经费", year.Abroad);
            Row(table, "3、公务接待", year.Reception);
            table.Row("二、项目支出", year.Project.Last, year.ProjectExecution.FullYear, year.Project.Now);
            foreach (var (one, index) in year.Projects.Select((one, index) => (one, index)))
                table.Row($"{index + 1}、{one.Name}", null, one.FullYear, one.Executed);
            table.Row("三、基本支出", year.Basic.Last, year.BasicExecution.FullYear, year.Basic.Now);
            table.Row("四、政府采购金额", null, null, year.Procurement.Total);
        });
    }

    private static void Row(TableWriter table, string name, Controlled item) =>
        table.Row(name, item.Final.Last, item.Budget, item.Final.Now);

    private static void Units(DepartmentYear year, Page page)
    {
        page.Plain("各单位年末结余及资产（单位：万元）");
        page.Table(table => table
            .Head(new Span("单位名称", 3), new Span("收支结余", 1, 4), new Span("资产", 1, 4))
            .Head(new Span("收入总计", 2), new Span("支出总计", 2), new Span("结余", 1, 2), new Span("固定资产", 2), new Span("其中", 1, 3))
            .Head("当年", "累计", "在用", "出租出借", "其他")
            .Row(Row("合计", year.Sum))
            .Rows(year.Units, (unit, _) => Row(unit.Name, unit)));
    }

    private static object?[] Row(string name, UnitYear unit) =>
        [name, unit.Income, unit.Expenditure, unit.Current, unit.Cumulative, unit.Assets, unit.InUse, unit.Leased, unit.Idle];
}
