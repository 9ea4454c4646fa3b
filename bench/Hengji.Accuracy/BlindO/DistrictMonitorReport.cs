using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>A district's bureau of city management reports in August how its projects stand at the end of July: pace by project and source, lights, indicators, deviations, what is given back.</summary>
internal sealed class DistrictMonitorReport() : BlindLayout("district-monitor", "blind-o", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var monitor = year.BlindO.Monitor;
        page.Heading(0, $"南湾区城市管理局关于{year.Year}年1—7月项目支出绩效运行监控情况的报告");
        page.Plain("区财政局：");
        page.Plain($"按照《关于开展{year.Year}年度部门预算绩效运行监控工作的通知》要求，我局对截至7月31日的项目预算执行和绩效目标完成情况实施了“双监控”，现报告如下。");
        page.Heading(1, "一、监控工作组织情况");
        page.Counts(monitor.Number, monitor.Projects.Length);
        page.Say($"纳入监控的项目共{monitor.Number}个，年初预算{monitor.All.Initial}万元；执行中追加{monitor.Added}万元、调减{monitor.Cut}万元，调整后预算{monitor.All.Budget}万元，较年初{page.Word(monitor.Adjusted, "净增", "净减")}{monitor.Adjusted:abs}万元。");
        page.Heading(1, "二、预算执行监控情况");
        Pace(year, page);
        page.Heading(1, "三、绩效目标监控情况");
        Indicators(monitor, page);
        page.Heading(1, "四、偏差原因分析");
        Reasons(monitor, page);
        page.Heading(1, "五、纠偏措施及预算调整建议");
        page.Say($"对红灯项目实行周调度，倒排招标和施工计划；对黄灯项目按月通报。经测算，{monitor.BackProjects}个红灯项目年底前难以全部支出，建议收回预算{monitor.Back}万元，占调整后预算的{monitor.BackRate}%，统筹用于老旧管网改造。");
    }

    private static void Pace(DepartmentYear year, Page page)
    {
        var (monitor, all) = (year.BlindO.Monitor, year.BlindO.Monitor.All);
        page.Say($"截至7月底累计支出{all.Spent}万元，执行率{all.Rate}%，比上年同期的{monitor.LastRate}%{page.Word(monitor.Ahead, "快", "慢")}{monitor.Ahead:abs}个百分点，{page.Word(monitor.PaceGap, "低于", "高于")}时间进度（{monitor.Pace}%）{monitor.PaceGap:abs}个百分点。按资金来源分，{monitor.Sources.Select(one => page.Text($"{one.Name}安排{one.Budget}万元，支出{one.Spent}万元，执行率{one.Rate}%")):；}。");
        page.Say($"预计8—12月支出{all.Rest}万元，全年支出{all.Expected}万元，全年执行率{all.ExpectedRate}%，预计结余{all.Gap}万元。其中道路清扫保洁服务支出{monitor.Cleaning.Money.Now}万元，比上年同期{monitor.Cleaning.Money.Last}万元增加{monitor.Cleaning.Money.Change}万元，增长{monitor.Cleaning.Money.Rate}%。");
        page.Say($"按执行率设置预警：50%以上为绿灯，35%至50%为黄灯，35%以下为红灯。绿灯项目{monitor.Green}个，黄灯项目{monitor.Yellow}个，红灯项目{monitor.Red}个。");
        page.Heading(2, $"表1　{year.Year}年1—7月项目支出预算执行监控表");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head("项目名称", "年初预算", "调整后预算", "1—7月执行数", "执行率", "8—12月预计", "全年预计执行数", "预计执行率", "预计结余", "预警")
            .Rows(monitor.Projects, (one, _) => Row(one, one.Light))
            .Row(Row(monitor.All, null)));
    }

    private static object?[] Row(WatchedProject one, string? light) => [one.Name, one.Initial, one.Budget, one.Spent, one.Rate, one.Rest, one.Expected, one.ExpectedRate, one.Gap, light];

    private static void Indicators(DistrictMonitor monitor, Page page)
    {
        page.Counts(monitor.IndicatorCount, monitor.Indicators.Length);
        page.Say($"本次重点监控数量指标{monitor.IndicatorCount}项，预计全年能够完成{monitor.OnTrack}项，占{monitor.OnTrackRate}%；存在偏差、预计不能完成{monitor.Behind}项。");
        page.Heading(2, "表2　重点绩效指标监控表");
        page.Table(table => table
            .Head("项目名称", "绩效指标", "计量单位", "年度指标值", "1—7月完成值", "完成比例（%）", "全年预计完成值", "预计完成比例（%）")
            .Rows(monitor.Indicators, (one, _) => [one.Project, one.Name, one.Unit, one.Target, one.Done, one.Rate, one.Expected, one.ExpectedRate]));
    }

    private static void Reasons(DistrictMonitor monitor, Page page)
    {
        var least = monitor.Projects.MinBy(one => one.Rate.Value)!;
        page.Say($"（一）预算执行偏差。{least.Name}调整后预算{least.Budget}万元，1—7月支出{least.Spent}万元，执行率仅{least.Rate}%，主要是招标流标后重新组织采购，合同签订较晚。市政道路维修养护执行率{monitor.Projects[3].Rate}%，受汛期影响集中施工安排在下半年。");
        page.Say($"（二）绩效目标偏差。{monitor.Indicators.Where(one => one.ExpectedRate.Value < 100).Select(one => page.Text($"{one.Name}1—7月完成{one.Done}{one.Unit}，为年度指标值{one.Target}{one.Unit}的{one.Rate}%，预计全年完成{one.Expected}{one.Unit}")):；}。主要原因是作业面移交推迟、拆违阻力较大。");
    }
}
