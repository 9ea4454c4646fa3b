using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>What a college tells of the self-evaluation of its projects, with the form of the largest one.</summary>
internal static class TechnicianCollegeResults
{
    public static void Write(DepartmentYear year, Page page)
    {
        var (college, people) = (year.BlindX.College, year.BlindX.College.People);
        var first = college.Projects[0];
        page.Counts(college.ProjectCount, college.Projects.Length);
        page.Say($"（一）绩效自评工作开展情况。组织对{year.Year}年度{college.ProjectCount}个项目全面开展绩效自评，涉及全年预算{college.AllProjects.Budget}万元，实际执行{college.AllProjects.Spent}万元，总体执行率{college.AllProjects.Rate}%，自评平均得分{college.Average}分，自评覆盖率达到100%。");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", "全年预算数", "全年执行数", "执行率", "自评得分")
            .Rows(college.Projects, (one, index) => [index + 1, one.Money.Name, one.Money.Budget, one.Money.Spent, new Formatted(one.Money.Rate, null, "%"), one.Points])
            .Row(null, "合计", college.AllProjects.Budget, college.AllProjects.Spent, new Formatted(college.AllProjects.Rate, null, "%"), null));
        page.Say($"（二）部分项目绩效自评结果。{first.Money.Name}项目全年预算数为{first.Money.Budget}万元，执行数为{first.Money.Spent}万元，完成预算的{first.Money.Rate}%，自评得分为{college.Sheet.Score}分。项目绩效目标完成情况：{college.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。发现的主要问题：部分设备到货时间晚于合同约定，时效指标扣{college.Sheet.Of("设备按期到货率").Lost}分。");
        page.Say($"（三）整体成效。全年毕业生{people.Graduates}人，已就业{people.Employed}人，就业率{people.EmployedRate}%；组织技能等级认定{people.Tested}人次，通过{people.Passed}人次，通过率{people.PassedRate}%。师生满意度调查有效问卷{college.Poll.Valid}份，满意{college.Poll.Content}份，满意度{college.Poll.ContentRate}%。");
        page.Aside($"{first.Money.Name}项目绩效自评表（{year.Year}年度）");
        page.Table(table => Form(table, college, page));
    }

    private static void Form(TableWriter table, TechnicianCollege college, Page page)
    {
        var money = college.Projects[0].Money;
        table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        table.Row("预算执行", "预算执行率", page.Text($"预算{money.Budget}万元，执行{money.Spent}万元"), "100%", new Formatted(money.Rate, null, "%"), college.Sheet.Groups[0].Weight, college.Sheet.Groups[0].Score);
        foreach (var mark in college.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("合计", 1, 5), college.Sheet.Weight, college.Sheet.Score);
    }
}
