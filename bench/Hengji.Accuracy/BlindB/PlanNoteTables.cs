using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>The tables after <see cref="PlanNotes"/>.</summary>
internal static class PlanNoteTables
{
    public static void Write(DepartmentYear year, Page page)
    {
        var plan = year.BlindB.Plan;
        Sides(plan, page);
        Subjects(year, page);
        Units(plan, page);
        page.Plain("预算04表　项目支出预算表");
        page.Table(table => table
            .Head("序号", "项目名称", $"{year.Year}年预算", $"{year.Year - 1}年预算", "增减额", "增减%")
            .Rows(plan.Projects, (one, index) =>
                [index + 1, one.Name, one.Money.Now, one.Money.Last, one.Money.Change, one.Money.Last.Value == 0 ? "" : one.Money.Rate])
            .Row(null, "合计", plan.Project.Now, plan.Project.Last, plan.Project.Change, plan.Project.Rate));
    }

    private static void Sides(BudgetPlan plan, Page page)
    {
        page.Plain("预算01表　部门收支预算总表");
        page.Aside("单位：元");
        object?[][] right = [["一、基本支出", plan.Basic.Now], .. plan.BasicParts.Select(part => new object?[] { "　　" + part.Name, part.Money.Now }), ["二、项目支出", plan.Project.Now]];
        page.Table(table =>
        {
            table.Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "预算数", "项目", "预算数");
            for (var at = 0; at < Math.Max(plan.Sources.Length, right.Length); at++)
                table.Row([.. Left(plan, at), .. at < right.Length ? right[at] : [null, null]]);
            table.Row("收入总计", plan.All.Now, "支出总计", plan.All.Now);
        });
    }

    private static object?[] Left(BudgetPlan plan, int at) =>
        at < plan.Sources.Length ? [$"{"一二三四五"[at]}、{plan.Sources[at].Name}", plan.Sources[at].Money.Now] : [null, null];

    private static void Subjects(DepartmentYear year, Page page)
    {
        var plan = year.BlindB.Plan;
        page.Plain("预算02表　支出预算表（按功能科目）");
        page.Aside("单位：元");
        page.Table(table => table
            .Head(new Span("科目编码", 2), new Span("科目名称", 2), new Span($"{year.Year}年预算", 1, 3), new Span("上年预算", 2), new Span("比上年增减", 1, 2))
            .Head("小计", "基本支出", "项目支出", "金额", "%")
            .Row(null, "合计", plan.All.Now, plan.Basic.Now, plan.Project.Now, plan.All.Last, plan.All.Change, plan.All.Rate)
            .Rows(plan.Subjects, (subject, _) =>
            [
                subject.Code, new string('　', subject.Level - 1) + subject.Name, subject.Money.Now, subject.Basic, subject.Project, subject.Money.Last,
                subject.Money.Change, subject.Money.Rate,
            ]));
    }

    private static void Units(BudgetPlan plan, Page page)
    {
        page.Plain("预算03表　分单位支出预算表");
        page.Aside("单位：元、人");
        page.Table(table => table
            .Head("预算单位", "基本支出", "项目支出", "合计", "在职人数")
            .Rows(plan.Units.Append(plan.AllUnits), (unit, _) => [unit.Name, unit.Basic, unit.Project, unit.Total, unit.Staff]));
    }
}
