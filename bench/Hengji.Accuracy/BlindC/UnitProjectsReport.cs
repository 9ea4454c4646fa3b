using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>A unit on all its projects: how many and for how much from the start and in the year, a paragraph for each, classes of scores, indicators that went astray; one table of scores.</summary>
internal sealed class UnitProjectsReport() : BlindLayout("unit-projects", "blind-c", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var projects = year.BlindC.Projects;
        page.Heading(0, $"{year.Region}数据发展中心{year.Year}年度项目支出绩效单位自评报告");
        page.Heading(1, "一、基本情况");
        Overview(year, page);
        page.Heading(2, "（一）年初预算安排的项目");
        foreach (var (one, number) in Numbered(projects.Planned))
            page.Say($"（{number}）{one.Name}。年初预算{one.Initial}万元，{page.Word(one.Change, "调增", "调减")}{one.Change:abs}万元，调整后预算{one.Budget}万元；{Use(page, one)}。");
        page.Heading(2, "（二）年中追加的项目");
        foreach (var (one, number) in Numbered(projects.Added))
            page.Say($"（{number}）{one.Name}。追加预算{one.Budget}万元，{Use(page, one)}。");
        page.Heading(1, "二、自评结论");
        Results(projects, page);
        page.Heading(1, "三、偏离绩效目标的情况及原因");
        Astray(projects, page);
        page.Heading(1, "四、自评得分汇总");
        Scores(projects, page);
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var projects = year.BlindC.Projects;
        var (all, planned, added) = (projects.All, projects.AllPlanned, projects.AllAdded);
        page.Counts(projects.PlannedCount, projects.Planned.Length);
        page.Counts(projects.AddedCount, projects.Added.Length);
        page.Say($"{year.Year}年，本中心实施项目共{projects.Count}个，年初批复预算{projects.PlannedCount}个项目{planned.Initial}万元，执行中净{page.Word(planned.Change, "调增", "调减")}{planned.Change:abs}万元，调整后为{planned.Budget}万元；年中增加{projects.AddedCount}个项目，预算{added.Budget}万元。两项合计，全年项目预算{all.Budget}万元，实际到位资金{all.Arrived}万元，到位率{all.ArrivedRate}%。");
        page.Say($"截至{year.Year}年12月31日，累计支付{all.Paid}万元（年初项目{planned.Paid}万元、追加项目{added.Paid}万元），占到位资金的{all.PaidRate}%；尚未支付{all.Left}万元，其中财政收回{projects.Returned}万元，结转下年{projects.Carried}万元。");
    }

    private static Runs Use(Page page, SelfProject one) =>
        page.Text($"到位{one.Arrived}万元，到位率{one.ArrivedRate}%；支出{one.Paid}万元，占到位资金{one.PaidRate}%，剩余{one.Left}万元");

    private static void Results(SelfProjects projects, Page page)
    {
        page.Say($"{projects.Count}个项目全部开展自评，覆盖率100%。从得分看，{projects.Classes.Where(one => one.Count.Value > 0).Select(one => page.Text($"{one.Name}的{one.Count}个，涉及预算{one.Money}万元，占{one.Share}%")):；}。");
        page.Say($"年初安排的项目得分合计{projects.AllPlanned.Score}分，追加的项目得分合计{projects.AllAdded.Score}分，全部项目平均{projects.Average}分。");
    }

    private static void Astray(SelfProjects projects, Page page)
    {
        page.Counts(projects.AstrayCount, projects.Astray.Length);
        page.Say($"有{projects.AstrayCount}项指标的完成值偏离目标值较大：");
        foreach (var (one, number) in Numbered(projects.Astray))
            page.Say($"{number}.“{one.Project}”项目的{one.Name}，目标值{one.Value.Last}{one.Unit}，完成值{one.Value.Now}{one.Unit}，{page.Word(one.Value.Change, "超出", "少于")}目标{one.Value.Change:abs}{one.Unit}，偏离度{one.Value.Rate:abs}%。主要是年初目标设置依据不够充分。");
    }

    private static void Scores(SelfProjects projects, Page page)
    {
        page.Table(table => table
            .Head("序号", "项目名称", "全年预算（万元）", "支出（万元）", "预算执行（10分）", "产出（50分）", "效益（30分）", "满意度（10分）", "自评得分")
            .Rows(projects.Planned.AddRange(projects.Added), (one, index) => [index + 1, one.Name, one.Budget, one.Paid, .. one.Scores, one.Score])
            .Row(new Span("合　计", 1, 2), projects.All.Budget, projects.All.Paid, null, null, null, null, projects.All.Score));
    }
}
