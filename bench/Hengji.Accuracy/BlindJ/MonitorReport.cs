using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A city management bureau on its projects after seven months: progress against the calendar and last year, bands, expected results and money to be given back; two wide tables in 万元.</summary>
internal sealed class MonitorReport() : BlindLayout("monitoring", "blind-j", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var watch = year.BlindJ.Monitoring;
        page.Heading(0, $"{year.Region}城市管理局关于{year.Year}年1—7月项目支出绩效运行监控情况的报告");
        page.Plain($"{year.Level()}财政局：");
        page.Say($"按照《关于开展{year.Year}年度预算绩效运行监控工作的通知》要求，我局对{year.Year}年1月1日至7月31日的项目支出绩效目标实现程度和预算执行进度进行了“双监控”。现将有关情况报告如下：");
        page.Heading(1, "一、监控工作组织情况");
        page.Counts(watch.Count, watch.Projects.Length);
        page.Say($"本次监控覆盖全部项目支出，共{watch.Count}个，年初预算{watch.All.Initial}万元，{Adjusted(watch.All.Adjusted, page)}，全年预算数{watch.All.Money.Budget}万元。由计财科牵头，各项目科室按月填报、集中复核。");
        page.Heading(1, "二、预算执行情况");
        Money(watch, page);
        page.Heading(1, "三、绩效目标完成情况");
        Goals(watch, page);
        page.Heading(1, "四、存在问题及原因");
        Problems(watch, page);
        page.Heading(1, "五、下一步措施和有关建议");
        Next(watch, page);
        page.Heading(1, "附表");
        Tables(year, page);
    }

    private static Runs Adjusted(Fact adjusted, Page page) =>
        adjusted.Value == 0 ? page.Text($"年中增减相抵未作调整") : page.Text($"年中{page.Word(adjusted, "追加", "调减")}{adjusted:abs}万元");

    private static void Money(Monitoring watch, Page page)
    {
        var all = watch.All;
        page.Say($"1—7月累计支出{all.Money.Spent}万元，执行率{all.Money.Rate}%，较序时进度（{watch.Calendar}%）{page.Word(watch.Ahead, "快", "慢")}{watch.Ahead:abs}个百分点，较上年同期执行率{watch.LastRate}%{page.Word(watch.RateChange, "提高", "下降")}{watch.RateChange:abs}个百分点；未支出{all.Money.Left}万元。");
        page.Say($"按资金来源分，{watch.Sources.Select(one => page.Text($"{one.Name}全年预算{one.Budget}万元，支出{one.Spent}万元，执行率{one.Rate}%")):；}。");
        page.Say($"按执行进度分，{watch.Bands.Where(band => band.Projects.Length > 0).Select(band => page.Text($"{band.Name}的项目{band.Count}个，涉及预算{band.Budget}万元，即{page.List(band.Count, band.Projects)}")):；}。");
        page.Say($"预计8—12月支出{all.Later}万元，全年支出{all.Expected}万元，预计全年执行率{all.ExpectedRate}%。");
    }

    private static void Goals(Monitoring watch, Page page)
    {
        page.Counts(watch.GoalCount, watch.Goals.Length);
        page.Say($"纳入重点监控的数量指标{watch.GoalCount}项，预计年底能够完成的{watch.Reached}项{(watch.Missed.Value > 0 ? page.Text($"，预计难以完成的{watch.Missed}项") : page.Text($"，无难以完成的指标"))}。主要指标完成情况：{watch.Goals.Take(4).Select(goal => page.Text($"{goal.Name}{goal.Done}{goal.Unit}，完成年度目标{goal.Target}{goal.Unit}的{goal.Rate}%")):；}。");
    }

    private static void Problems(Monitoring watch, Page page)
    {
        var slow = watch.Projects.MinBy(one => one.Money.Rate.Value)!;
        page.Say($"一是个别项目执行偏慢。{slow.Name}全年预算{slow.Money.Budget}万元，截至7月底仅支出{slow.Money.Spent}万元，执行率{slow.Money.Rate}%，主要原因是招标流标、合同签订推迟。");
        if (watch.Goals.FirstOrDefault(goal => !goal.IsReached) is { } goal)
            page.Say($"二是部分指标设置偏高。{goal.Project}项目“{goal.Name}”年度目标为{goal.Target}{goal.Unit}，预计全年完成{goal.Expected}{goal.Unit}。");
    }

    private static void Next(Monitoring watch, Page page)
    {
        page.Say($"（一）压实支出责任，力争三季度末执行率达到75%以上。");
        if (watch.Cuts.Value > 0)
            page.Say($"（二）经测算，{watch.Cuts}个项目年底预计结余{watch.CutMoney}万元，建议由财政统筹收回，其中{watch.Projects.Where(one => one.Spare.Value > 0).Select(one => page.Text($"{one.Name}{one.Spare}万元")):、}。");
    }

    private static void Tables(DepartmentYear year, Page page)
    {
        var watch = year.BlindJ.Monitoring;
        page.Plain($"附表1　{year.Year}年1—7月项目支出预算执行监控表");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head(new Span("序号", 2), new Span("项目名称", 2), new Span("预算安排", 1, 3), new Span("1—7月执行", 1, 2), new Span("全年预计", 1, 3), new Span("预计结余", 2))
            .Head("年初预算数", "调整数", "全年预算数", "执行数", "执行率（%）", "8—12月预计", "全年预计执行数", "执行率（%）")
            .Rows(watch.Projects, (one, index) => [index + 1, .. Row(one)])
            .Row([null, .. Row(watch.All)]));
        page.Plain("附表2　绩效目标监控表");
        page.Table(table => table
            .Head("项目名称", "三级指标", "计量单位", "年度指标值", "1—7月完成值", "完成率（%）", "全年预计完成值", "完成可能性")
            .Rows(watch.Goals, (goal, _) => [goal.Project, goal.Name, goal.Unit, goal.Target, goal.Done, goal.Rate, goal.Expected, goal.IsReached ? "能完成" : "有偏差"]));
    }

    private static object?[] Row(WatchedProject one) =>
        [one.Name, one.Initial, one.Adjusted, one.Money.Budget, one.Money.Spent, one.Money.Rate, one.Later, one.Expected, one.ExpectedRate, one.Spare];
}
