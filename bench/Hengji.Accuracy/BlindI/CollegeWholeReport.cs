using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A college on its whole expenditure as one lake province orders it: conclusion first (points, goals reached and missed, problems), proof after it, the form with twenty points for execution last.</summary>
internal sealed class CollegeWholeReport() : BlindLayout("college-whole", "blind-i", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Year}年度{year.City()[..^1]}职业技术学院部门整体绩效自评结果");
        page.Heading(1, "一、自评结论");
        Conclusion(year, page);
        page.Heading(1, "二、佐证材料");
        Basics(year, page);
        Analysis(year, page);
        page.Heading(1, $"附件：{year.Year}年度部门整体绩效自评表");
        page.Table(table => CollegeWholeForm.Write(table, year, page));
    }

    private static void Conclusion(DepartmentYear year, Page page)
    {
        var (college, form) = (year.BlindI.College, year.BlindI.College.Form);
        List<SelfLine> reached = [.. form.Lines.Where(line => line.IsFull)], missed = [.. form.Lines.Where(line => !line.IsFull)];
        page.Say($"（一）部门整体绩效自评得分。{form.Score}分。");
        page.Say($"（二）部门整体绩效目标完成情况。1.执行率情况。全年预算数{college.Budget}万元，执行数{college.Spent}万元，执行率{college.Rate}%，得{form.ExecutionScore!}分。");
        page.Say($"2.完成的绩效目标。共{reached.Count}项：{reached.Select(line => page.Text($"{line.Name}（目标值{line.Sign}{line.Target!}{line.Unit}，完成值{line.Actual!}{line.Unit}）")):、}。");
        page.Say($"3.未完成的绩效目标。{(missed.Count == 0 ? "无" : "")}{missed.Select(line => page.Text($"{line.Name}目标值{line.Sign}{line.Target!}{line.Unit}，完成值{line.Actual!}{line.Unit}，得{line.Score}分，扣{line.Lost}分")):；}。");
        page.Say($"（三）存在的问题和原因。一是项目支出执行率仅{college.ProjectRate}%，低于基本支出执行率，主要是部分设备采购周期较长，年末结转结余{college.Left}万元；二是部分指标值设置与学校发展实际不够匹配。");
        page.Plain("（四）下一步拟改进措施。1.加快采购项目论证和实施，按月通报执行进度；2.科学设定绩效指标，自评结果与二级学院预算分配挂钩。");
    }

    private static void Basics(DepartmentYear year, Page page)
    {
        var college = year.BlindI.College;
        page.Say($"（一）基本情况。{year.Year}年末全日制在校生{college.Students.Now}人，比上年{college.Students.Last}人{page.Moved(college.Students)}人，{page.Rose(college.Students)}；专任教师{college.Teachers}人，其中双师型教师{college.Doubles}人，占{college.DoubleRate}%；生师比{college.Ratio}:1。");
        page.Say($"全年收入{college.AllIncome.Now}万元，比上年{page.Moved(college.AllIncome)}万元，{page.Rose(college.AllIncome)}。其中{college.Income.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%，{page.Word(one.Money.Change, "增长", "下降")}{one.Money.Rate:abs}%")):；}。生均财政拨款{college.PerStudent}元。");
        page.Say($"全年预算{college.Budget}万元，其中基本支出{college.BasicBudget}万元、项目支出{college.ProjectBudget}万元；实际支出{college.Spent}万元，其中基本支出{college.Basic}万元，执行率{college.BasicRate}%，项目支出{college.Project}万元，执行率{college.ProjectRate}%。");
        page.Plain("（二）部门自评工作开展情况。学校成立自评工作小组，财务处牵头，各二级学院和职能部门对照年初目标收集资料、自行评分，财务处汇总复核后报校长办公会审定。");
    }

    private static void Analysis(DepartmentYear year, Page page)
    {
        var college = year.BlindI.College;
        page.Plain("（三）绩效目标完成情况分析。1.预算执行情况分析。主要项目执行情况如下：");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目名称", "预算数", "执行数", "执行率", "上年执行数", "比上年增减")
            .Rows(college.Projects, (one, _) => [one.Name, one.Budget, one.Now, new Formatted(one.Rate, null, "%"), one.Money.Last, one.Money.Change])
            .Row("项目支出合计", college.ProjectBudget, college.Project, new Formatted(college.ProjectRate, null, "%"), "", ""));
        page.Say($"2.人才培养。{year.Year}届毕业生{college.Graduates}人，落实去向{college.Employed}人，毕业去向落实率{college.EmployedRate}%；其中在本地就业{college.Local}人，占落实去向人数的{college.LocalRate}%。");
        page.Say($"3.学生资助。全年发放各类奖助学金{college.GrantMoney}万元，惠及学生{college.Granted}人次。其中{college.Grants.Select(one => page.Text($"{one.Name}{one.Count}人，每人{one.Each:元,0}元，共{one.Money}万元")):；}。");
        page.Say($"4.满意度。面向在校生发放问卷{college.Poll.Issued}份，收回有效问卷{college.Poll.Valid}份，有效回收率{college.Poll.ValidRate}%，满意{college.Poll.Answers[0]}份、较满意{college.Poll.Answers[1]}份、一般{college.Poll.Answers[2]}份、不满意{college.Poll.Answers[3]}份，满意度{college.Poll.ContentRate}%。");
    }
}
