using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>A city's centre for disease control as one central province orders it: first the form with sources, tasks and indicators, then a short account.</summary>
internal sealed class DiseaseReport() : BlindLayout("disease-centre", "blind-m", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var centre = year.BlindM.Disease;
        page.Heading(0, $"{year.City()}疾病预防控制中心{year.Year}年度单位整体绩效自评");
        page.Heading(1, "一、单位整体绩效自评表");
        page.Aside("金额单位：万元");
        Sources(centre, page);
        Tasks(centre, page);
        Indicators(centre, page);
        page.Heading(1, "二、自评情况说明");
        Account(year, page);
        page.Heading(1, "三、存在问题和改进措施");
        page.Plain("基层疾控专业人员流动较大，部分项目资金下达较晚，年底支付较为集中；个别采购项目因供应商变更延期。下一步将提前编制采购计划，加强项目进度调度，完善绩效目标与预算衔接机制。");
    }

    private static void Sources(Disease centre, Page page) => page.Table(table =>
    {
        var (form, all) = (centre.Form, centre.All);
        table.Head("资金来源", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        table.Row(all.Name, all.Initial, all.Money.Budget, all.Money.Spent, form.ExecutionWeight, new Formatted(all.Money.Rate, null, "%"), form.ExecutionScore);
        foreach (var one in centre.Sources)
            table.Row(one.Name, one.Initial, one.Money.Budget, one.Money.Spent, "—", new Formatted(one.Money.Rate, null, "%"), "—");
    });

    private static void Tasks(Disease centre, Page page) => page.Table(table =>
    {
        table.Head(new Span("年度主要任务", 2), new Span("主要内容", 2), new Span("预算金额", 1, 3), new Span("执行金额", 2), new Span("执行率", 2));
        table.Head("合计", "财政拨款", "其他资金");
        foreach (var one in centre.Tasks)
            table.Row(one.Name, one.What, one.Money.Budget, one.Granted, one.Other, one.Money.Spent, new Formatted(one.Money.Rate, null, "%"));
        table.Row(new Span("金额合计", 1, 2), centre.AllTasks.Money.Budget, centre.AllTasks.Granted, centre.AllTasks.Other, centre.AllTasks.Money.Spent, new Formatted(centre.AllTasks.Money.Rate, null, "%"));
    });

    private static void Indicators(Disease centre, Page page) => page.Table(table =>
    {
        table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var group in centre.Form.Groups)
            foreach (var (line, number) in Numbered(group.Lines))
                table.Row([.. number == 1 ? new object?[] { new Span(group.Name, group.Lines.Length) } : [], line.Level2, line.Name, line.TargetCell(page), line.ActualCell(), line.Weight, line.Score]);
        table.Row(new Span("预算执行率得分", 1, 5), centre.Form.ExecutionWeight, centre.Form.ExecutionScore);
        table.Row(new Span("总　分", 1, 5), centre.Form.Weight, centre.Form.Score);
    });

    private static void Account(DepartmentYear year, Page page)
    {
        var (centre, all) = (year.BlindM.Disease, year.BlindM.Disease.All);
        page.Say($"（一）单位概况。中心核定编制{centre.Posts}名，在职{centre.Staff}人。其中专业技术人员{centre.Technical}人，占在职人员的{centre.TechnicalShare}%，包括高级职称{centre.Ranks[0]}人、中级职称{centre.Ranks[1]}人、初级及以下{centre.Ranks[2]}人。");
        page.Say($"（二）预算执行情况。年初预算{all.Initial}万元，全年预算{all.Money.Budget}万元，全年执行{all.Money.Spent}万元，执行率{all.Money.Rate}%，年末结余{all.Money.Left}万元。按用途分，基本支出{centre.Basic.Spent}万元，执行率{centre.Basic.Rate}%；项目支出{centre.AllTasks.Money.Spent}万元，执行率{centre.AllTasks.Money.Rate}%。");
        page.Say($"（三）自评结论。{year.Year}年度单位整体绩效自评得分{centre.Form.Score}分，其中预算执行率{centre.Form.ExecutionScore!}分，{centre.Form.Groups.Select(group => page.Text($"{group.Name}{group.Score}分")):，}，自评等级为{centre.Form.Grade}。");
        page.Say($"（四）履职完成情况。国家免疫规划疫苗应种{centre.Due}剂次，实种{centre.Vaccinated}剂次，接种率{centre.VaccinatedRate}%。报告法定传染病{centre.Reported}例，及时报告{centre.InTime}例，及时率{centre.InTimeRate}%。筛查重点人群{centre.Screened}人，检出患者{centre.Found}人，检出率{centre.FoundRate}%。");
        page.Say($"完成卫生检验样品{centre.Samples.Now}份，比上年{centre.Samples.Last}份{page.Moved(centre.Samples)}份，{page.Rose(centre.Samples)}，其中生活饮用水{centre.SampleKinds[0]}份、食品{centre.SampleKinds[1]}份、公共场所及学校{centre.SampleKinds[2]}份。");
        page.Say($"（五）满意度调查。共发放问卷{centre.Poll.Issued}份，有效问卷{centre.Poll.Valid}份，满意{centre.Poll.Answers[0]}份，较满意{centre.Poll.Answers[1]}份，不满意{centre.Poll.Answers[2]}份，满意率（含较满意）{centre.Poll.ContentRate}%。");
    }
}
