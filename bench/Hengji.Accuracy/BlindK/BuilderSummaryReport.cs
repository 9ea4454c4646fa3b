using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A department on itself and on all its projects: how the review was held, the whole, each project's money and score, grades counted.</summary>
internal sealed class BuilderSummaryReport() : BlindLayout("builder-summary", "blind-k", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var builders = year.BlindK.Builders;
        page.Heading(0, $"{year.City()}住房和城乡建设局{year.Year}年度预算执行情况绩效自评报告");
        page.Heading(1, "一、绩效自评工作组织开展情况");
        Organised(year, page);
        page.Heading(1, "二、部门整体支出绩效自评情况分析");
        Whole(year, page);
        page.Heading(1, "三、部门预算项目支出绩效自评情况分析");
        Projects(year, page);
        page.Heading(1, "四、绩效自评结果拟应用和公开情况");
        page.Say($"自评结果作为编制{year.Year + 1}年度预算的参考。{builders.Projects.MinBy(one => one.Rate.Value)!.Name}项目执行率最低，为{builders.Projects.MinBy(one => one.Rate.Value)!.Rate}%，已要求责任科室说明原因并限期整改。自评报告和自评表在局门户网站公开。");
        page.Heading(1, "五、其他需要说明的问题");
        page.Plain("无。");
    }

    private static void Organised(DepartmentYear year, Page page)
    {
        var builders = year.BlindK.Builders;
        page.Say($"按照财政部门通知要求，我局成立自评工作小组，对{year.Year}年度部门整体支出和全部{builders.Count}个预算项目开展绩效自评，覆盖率100%，涉及项目资金{builders.All.Full}万元，{Sources(page, builders.All)}。");
        page.Say($"按项目类别分，{builders.Kinds.Select(kind => page.Text($"{kind.Name}{kind.Count}个，资金{kind.Money}万元")):；}。自评采取科室填报、财务复核、小组审定的方式进行。");
    }

    private static void Whole(DepartmentYear year, Page page)
    {
        var (builders, money, score) = (year.BlindK.Builders, year.BlindK.Builders.Money, year.BlindK.Builders.Score);
        page.Say($"（一）部门决算情况。{year.Year}年部门决算收入{money.Income.Now}万元，上年结转{money.Opening}万元；支出{money.Spent.Now}万元，其中基本支出{money.Basic.Now}万元、项目支出{money.Project.Now}万元；年末结转结余{money.Closing}万元。预算执行率{money.AllRun.Rate}%。");
        page.Table(table => table
            .Head("支出类别", "年初预算数", "全年预算数", "执行数", "执行率（%）")
            .Rows([money.BasicRun, money.ProjectRun, money.AllRun], (one, _) => [one.Name, one.Initial, one.Full, one.Done, one.Rate]));
        page.Say($"（二）总体绩效目标完成情况分析。各项任务基本完成，部门整体支出自评得分{score.Score}分，自评结果为“{score.Grade}”。");
        page.Plain("（三）各项指标完成情况分析。");
        page.Say($"1.预算执行率。分值{score.Spending.Weight}分，得{score.Spending.Score}分。");
        foreach (var (group, number) in Numbered(score.Groups))
            page.Say($"{number + 1}.{group.Name}。分值{group.Weight}分，得{group.Score}分。{group.Indicators.Select(one => page.Text($"{one.Name}目标{one.Target}{one.Unit}，完成{one.Actual}{one.Unit}，得{one.Score}分")):；}。");
        page.Say($"满意度以随机访问方式取得，访问群众{builders.Poll.Issued}人，有效答复{builders.Poll.Returned}人，其中满意及比较满意{builders.Poll.Content}人。");
        page.Plain("（四）偏离绩效目标的原因和改进措施。");
        if (score.Missed.Any())
            page.Say($"{score.Missed.Select(one => page.Text($"{one.Name}完成率{one.Rate}%，扣{one.Lost}分")):；}。主要受施工周期和外部条件影响，将加强调度，倒排工期。");
        else
            page.Plain("各项指标均达到目标值。");
    }

    private static void Projects(DepartmentYear year, Page page)
    {
        var builders = year.BlindK.Builders;
        page.Say($"纳入自评的{builders.Count}个项目全年预算{builders.All.Full}万元，执行{builders.All.Done}万元，执行率{builders.All.Rate}%，平均得分{builders.Average}分。从自评等级看，{builders.Grades.Where(one => one.Count.Value > 0).Select(one => page.Text($"评为“{one.Name}”的{one.Count}个，占{one.Share}%，涉及资金{one.Money}万元")):；}。");
        foreach (var (one, number) in Numbered(builders.Projects))
            page.Say($"{number}.{one.Name}。全年预算{one.Full}万元，{Sources(page, one)}，执行{one.Done}万元，执行率{one.Rate}%。自评得分{one.Score}分，自评等级为“{one.Grade}”。{(one.Rate.Value < 95 ? "执行率偏低的原因是部分合同尾款未达到支付条件。" : "绩效目标全部完成。")}");
        page.Plain("各项目自评情况汇总如下：");
        page.Aside("单位：万元、%、分");
        page.Table(table => table
            .Head(new Span("序号", 2), new Span("项目名称", 2), new Span("全年预算数", 1, 4), new Span("执行数", 2), new Span("执行率", 2), new Span("自评得分", 2), new Span("等级", 2))
            .Head("小计", "财政拨款", "上年结转", "其他资金")
            .Rows(builders.Projects, (one, index) => [index + 1, one.Name, .. Amounts(one), one.Score, one.Grade])
            .Row([new Span("合计", 1, 2), .. Amounts(builders.All), null, null]));
    }

    private static object?[] Amounts(SummedProject one) => [one.Full, one.Granted, one.Carried, one.Other, one.Done, one.Rate];

    private static Runs Sources(Page page, SummedProject one)
    {
        List<Runs> parts = [page.Text($"当年财政拨款{one.Granted}万元")];
        if (one.Carried.Value > 0)
            parts.Add(page.Text($"上年结转{one.Carried}万元"));
        if (one.Other.Value > 0)
            parts.Add(page.Text($"其他资金{one.Other}万元"));
        return parts.Count == 1 ? page.Text($"均为当年财政拨款") : page.Text($"其中{parts}");
    }
}
