using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>The annexes of a county's bureau: basic data, the form, its units.</summary>
internal static class CountyWholeAnnexes
{
    public static void Write(DepartmentYear year, Page page)
    {
        page.Heading(1, "附件1　部门整体支出绩效评价基础数据表");
        page.Aside("单位：万元");
        page.Table(table => Basics(table, year));
        page.Heading(1, "附件2　部门整体支出绩效自评表");
        page.Table(table => Form(table, year, page));
        page.Heading(1, "附件3　所属单位收支情况表");
        page.Aside("单位：万元");
        page.Table(table => Units(table, year));
    }

    private static void Basics(TableWriter table, DepartmentYear year)
    {
        var county = year.BlindI.County;
        table.Head("财政供养人员情况（人）", "编制数", "年末实际在职人数", "控制率（%）");
        table.Row("", year.People.Posts, year.People.Staff, county.StaffRate);
        table.Row("经费控制情况", $"{year.Year - 1}年决算数", $"{year.Year}年预算数", $"{year.Year}年决算数");
        Three(table, "三公经费", year.ThreePublic);
        Three(table, "　1.公务用车购置和维护经费", year.Vehicle);
        Three(table, "　　其中：公车购置", year.VehicleBuy);
        Three(table, "　　　　　公车运行维护", year.VehicleRun);
        Three(table, "　2.出国经费", year.Abroad);
        Three(table, "　3.公务接待", year.Reception);
        Item(table, county.Projects);
        foreach (var item in county.ProjectItems)
            Item(table, item with { Name = $"　{item.Name}" });
        Item(table, county.Common);
        foreach (var item in county.Uses)
            Item(table, item with { Name = item == county.Uses[0] ? $"　其中：{item.Name}" : $"　　　　{item.Name}" });
        table.Row("政府采购金额", "——", "——", year.Procurement.Total);
        table.Row("厉行节约保障措施", new Span("制定公务接待、公务用车、差旅等管理办法，实行预算总额控制", 1, 3));
    }

    private static void Three(TableWriter table, string name, Controlled one) => table.Row(name, one.Final.Last, one.Budget, one.Final.Now);

    private static void Item(TableWriter table, BudgetedItem one) => table.Row(one.Name, one.Money.Last, one.Budget, one.Money.Now);

    private static void Form(TableWriter table, DepartmentYear year, Page page)
    {
        var form = year.BlindI.County.Form;
        table.Head("预算资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        table.Row("年度资金总额", year.Total.Initial, year.Total.FullYear, year.Total.Executed, form.ExecutionWeight, new Formatted(year.Total.Rate, null, "%"), form.ExecutionScore);
        table.Row("其中：基本支出", year.BasicExecution.Initial, year.BasicExecution.FullYear, year.BasicExecution.Executed, "—", "—", "—");
        table.Row("　　　项目支出", year.ProjectExecution.Initial, year.ProjectExecution.FullYear, year.ProjectExecution.Executed, "—", "—", "—");
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var line in form.Lines)
            table.Row(line.Level1, line.Level2, line.Name, line.TargetCell(page), line.ActualCell(), line.Weight, line.Score);
        table.Row(new Span("总分", 1, 5), form.Weight, form.Score);
    }

    private static void Units(TableWriter table, DepartmentYear year)
    {
        table.Head(new Span("单位名称", 2), new Span("收入", 1, 4), new Span("支出", 1, 5), new Span("年末结转结余", 2));
        table.Head("合计", "年初结转", "财政拨款", "其他", "合计", "基本支出", "其中：人员经费", "公用经费", "项目支出");
        foreach (var unit in year.BlindI.CountyUnits)
            table.Row(unit.Unit.Name, unit.Unit.Income, unit.Unit.Carryover, unit.Granted, unit.Unit.Other, unit.Unit.Expenditure, unit.Unit.Basic, unit.Unit.Personnel, unit.Unit.Public, unit.Unit.Project, unit.Unit.Cumulative);
    }
}
