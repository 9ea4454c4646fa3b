using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>The form of a college: execution with twenty points, then two goals with forty each.</summary>
internal static class CollegeWholeForm
{
    public static void Write(TableWriter table, DepartmentYear year, Page page)
    {
        var (college, form) = (year.BlindI.College, year.BlindI.College.Form);
        table.Row("单位名称", new Span($"{year.City()[..^1]}职业技术学院", 1, 5));
        table.Row("基本支出总额（万元）", college.Basic, "项目支出总额（万元）", new Span(college.Project, 1, 3));
        table.Row(new Span("预算执行情况（万元）（20分）", 2), "", "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分×执行率）");
        table.Row("部门整体支出总额", college.Budget, college.Spent, new Formatted(college.Rate, null, "%"), form.ExecutionScore);
        foreach (var group in form.Groups)
        {
            table.Row(group.Name, "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分");
            foreach (var line in group.Lines)
                table.Row("", line.Level2, line.Name, line.TargetCell(page), line.ActualCell(), line.Score);
        }
        table.Row(new Span("总分", 1, 5), form.Score);
    }
}
