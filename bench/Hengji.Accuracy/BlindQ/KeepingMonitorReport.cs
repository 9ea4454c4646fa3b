using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A city's keeping bureau watched in July: projects with what is expected till December, those that lag, goals half done, corrections.</summary>
internal sealed class KeepingMonitorReport() : BlindLayout("keeping-monitor", "blind-q", new NumberStyle { Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var monitor = year.BlindQ.Keeping;
        page.Heading(0, $"{year.City()}城市管理局{year.Year}年1—7月部门预算绩效运行监控报告");
        page.Plain("根据市财政局关于开展预算绩效运行监控工作的通知，我局对本年度项目支出预算执行进度和绩效目标实现程度实行“双监控”，现将有关情况报告如下。");
        page.Heading(1, "一、预算执行情况");
        Money(monitor, page);
        page.Heading(1, "二、绩效目标实现情况");
        Goals(monitor, page);
        page.Heading(1, "三、偏差原因分析");
        Late(monitor, page);
        page.Heading(1, "四、下一步措施及资金调整建议");
        page.Say($"加快招标和结算，确保年底执行率达到{monitor.All.ExpectedRate}%以上。预计全年结余{monitor.All.Left}万元，其中{monitor.Recovered}万元建议由市财政统筹收回，用于其他急需项目。");
    }

    private static void Money(KeepingMonitor monitor, Page page)
    {
        var all = monitor.All;
        page.Counts(monitor.Count, monitor.Projects.Length);
        page.Say($"（一）项目支出。纳入监控的项目{monitor.Count}个，年初预算{all.Initial}万元，调整后全年预算{all.Budget}万元。截至7月31日，累计支出{all.Spent}万元，执行率{all.Rate}%，比上年同期{page.Moved(monitor.LastSpent)}万元，{page.Rose(monitor.LastSpent)}。预计8—12月支出{all.Later}万元，全年支出{all.Expected}万元，全年执行率{all.ExpectedRate}%，结余{all.Left}万元。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(new Span("序号", 2), new Span("项目名称", 2), new Span("预算安排", 1, 3), new Span("1—7月", 1, 2), new Span("8—12月预计支出", 2), new Span("全年预计", 1, 3))
            .Head("年初预算", "调整", "全年预算", "执行数", "执行率", "执行数", "执行率", "结余")
            .Rows(monitor.Projects, (one, index) => [index + 1, one.Name, one.Initial, one.Change, one.Budget, one.Spent, new Formatted(one.Rate, null, "%"), one.Later, one.Expected, new Formatted(one.ExpectedRate, null, "%"), one.Left])
            .Row(new Span("合计", 1, 2), all.Initial, all.Change, all.Budget, all.Spent, new Formatted(all.Rate, null, "%"), all.Later, all.Expected, new Formatted(all.ExpectedRate, null, "%"), all.Left));
        page.Say($"（二）基本支出。人员经费和公用经费预算{monitor.Staffing}万元，1—7月支出{monitor.StaffingSpent}万元，执行率{monitor.StaffingRate}%，与时间进度基本一致。");
    }

    private static void Goals(KeepingMonitor monitor, Page page)
    {
        page.Say($"从数量指标看，1—7月{monitor.Goals.Select(one => page.Text($"{one.Name}{one.Done}{one.Unit}，完成全年目标的{one.Rate}%")):；}。道路保洁质量考核均在合格以上，未发生群体性投诉。");
        page.Table(table => table
            .Head("指标类型", "指标名称", "计量单位", "全年目标值", "1—7月完成值", "完成比例", "全年预计完成值", "完成可能性")
            .Rows(monitor.Goals, (one, _) => [one.Level, one.Name, one.Unit, one.Target, one.Done, new Formatted(one.Rate, null, "%"), one.Expected, one.Expected.Value >= one.Target.Value ? "确定能" : "有可能"])
            .Row("满意度指标", "市民满意度", "%", "≥85", "—", "—", "≥85", "有可能"));
    }

    private static void Late(KeepingMonitor monitor, Page page)
    {
        page.Say($"{monitor.Count}个项目中，执行进度正常的{monitor.OnTime}个，执行率低于40%的{monitor.LateCount}个：");
        foreach (var (one, number) in Numbered(monitor.Late))
            page.Say($"{number}.{one.Name}。全年预算{one.Budget}万元，1—7月支出{one.Spent}万元，执行率{one.Rate}%，主要原因是方案调整、招标较晚。预计全年支出{one.Expected}万元，执行率{one.ExpectedRate}%。");
        page.Say($"资金量最大的{monitor.Projects.MaxBy(one => one.Budget.Value)!.Name}执行率为{monitor.Projects.MaxBy(one => one.Budget.Value)!.Rate}%，按月支付，进度正常。");
    }
}
