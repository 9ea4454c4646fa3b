using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>The two forms of a county's office for education: basic facts, then money by source and by kind with all marks.</summary>
internal static class SchoolsWholeForms
{
    public static void Write(DepartmentYear year, Page page)
    {
        var whole = year.BlindW.Schools;
        page.Heading(1, "附件1　部门整体支出绩效评价基础数据表");
        page.Aside("单位：万元");
        page.Table(table => Facts(table, year.Year, whole));
        page.Heading(1, "附件2　部门整体支出绩效自评表");
        page.Aside("单位：万元、分");
        page.Table(table => Money(table, whole));
        page.Table(table => Marks(table, whole.Sheet, page));
    }

    private static void Facts(TableWriter table, int year, SchoolsWhole whole)
    {
        table.Head("财政供养人员情况（人）", "编制数", $"{year}年实际在职人数", "控制率");
        table.Row("", whole.Posts, whole.Staff, new Formatted(whole.StaffRate, null, "%"));
        table.Row("经费控制情况", $"{year - 1}年决算数", $"{year}年预算数", $"{year}年决算数");
        table.Row(Line("三公经费", whole.ThreePublic));
        table.Row(Line("1、公务用车购置和维护经费", whole.Vehicles));
        table.Row("2、出国经费", "0", "0", "0");
        table.Row(Line("3、公务接待", whole.Guests));
        table.Row(Line(whole.AllProjects));
        table.Rows(whole.Projects, (one, index) => [$"{index + 1}、{one.Name}", one.Last, one.Budget, one.Now]);
        table.Row("公用经费", null, whole.Common.Budget, whole.Common.Spent);
        table.Rows(whole.Offices, (one, index) => [index == 0 ? $"其中：{one.Name}" : one.Name, one.Last, one.Budget, one.Now]);
        table.Row("政府采购金额", null, whole.Buying.Budget, whole.Buying.Spent);
        table.Row("部门整体支出预算调整", null, whole.All.Initial, whole.All.Budget);
        table.Row($"校舍建设控制情况（{year}年完工项目）", "批复规模（㎡）", "实际规模（㎡）", "规模控制率");
        table.Row("", whole.BuildingArea, whole.BuiltArea, new Formatted(whole.AreaRate, null, "%"));
        table.Row("", "预算投资（万元）", "实际投资（万元）", "投资概算控制率");
        table.Row("", whole.BuildingMoney, whole.BuiltMoney, new Formatted(whole.BuildingRate, null, "%"));
    }

    private static object?[] Line(string name, BudgetedItem one) => [name, one.Money.Last, one.Budget, one.Now];

    private static object?[] Line(FactLine one) => [one.Name, one.Last, one.Budget, one.Now];

    private static void Money(TableWriter table, SchoolsWhole whole)
    {
        table.Head("年度预算申请", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        var mark = whole.Sheet.Of("预算执行率");
        table.Row("年度资金总额", whole.All.Initial, whole.All.Budget, whole.All.Spent, mark.Weight, new Formatted(whole.All.Rate, null, "%"), mark.Score);
        table.Row("按收入性质分：", null, null, null, null, null, null);
        table.Rows(whole.Sources, (one, _) => [one.Name, one.Initial, one.Budget, one.Spent, "—", new Formatted(one.Rate, null, "%"), "—"]);
        table.Row("按支出性质分：", null, null, null, null, null, null);
        table.Rows([whole.Basic, whole.Project], (one, _) => [one.Name, one.Initial, one.Budget, one.Spent, "—", new Formatted(one.Rate, null, "%"), "—"]);
    }

    private static void Marks(TableWriter table, MarkSheet sheet, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in sheet.Marks.Skip(1))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分（含预算执行率）", 1, 5), sheet.Weight, sheet.Score);
    }
}
