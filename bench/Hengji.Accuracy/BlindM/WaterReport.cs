using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Performance after eight months of a city's bureau of water: money so far against last year and against the months gone, projects by warning lights, goals, what can be taken back.</summary>
internal sealed class WaterReport() : BlindLayout("water-monitor", "blind-m", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var water = year.BlindM.Water;
        page.Heading(0, $"{year.City()}水务局{year.Year}年1—8月部门预算绩效运行监控报告");
        page.Plain("按照市财政局关于开展预算绩效运行“双监控”的要求，我局对部门整体支出和全部项目支出1—8月预算执行进度和绩效目标实现程度进行了监控，现报告如下。");
        page.Heading(1, "一、预算执行情况");
        Money(water, page);
        page.Heading(1, "二、项目支出监控情况");
        Projects(water, page);
        page.Heading(1, "三、绩效目标完成情况");
        Goals(water, page);
        page.Heading(1, "四、偏差原因分析");
        page.Plain("一是部分工程受汛期影响，三季度集中施工，工程款按形象进度支付；二是平台类项目招标流标一次，合同签订较晚；三是个别项目采购结余未及时申请调减。");
        page.Heading(1, "五、下一步措施及调整建议");
        Measures(water, page);
    }

    private static void Money(Water water, Page page)
    {
        var whole = water.Whole;
        page.Say($"年初批复预算{whole.Initial}万元，年中{page.Word(whole.Change, "追加", "调减")}{whole.Change:abs}万元，调整后预算{whole.Money.Budget}万元。1—8月累计支出{whole.Money.Spent}万元，执行率{whole.Money.Rate}%，支出比上年同期{water.Spent.Last}万元{page.Moved(water.Spent)}万元，{page.Rose(water.Spent)}，执行率比上年同期的{water.LastRate}%{page.Word(water.RateChange, "提高", "降低")}{water.RateChange:abs}个百分点。");
        page.Say($"其中基本支出{water.Basic.Money.Spent}万元，执行率{water.Basic.Money.Rate}%；项目支出{water.All.Money.Spent}万元，执行率{water.All.Money.Rate}%，{page.Word(water.Ahead, "高于", "低于")}序时进度（{water.Pace}%）{water.Ahead:abs}个百分点。预计全年支出{whole.Expected}万元，预计全年执行率{whole.ExpectedRate}%。");
    }

    private static void Projects(Water water, Page page)
    {
        page.Counts(water.Count, water.Projects.Length);
        page.Say($"纳入监控的项目共{water.Count}个。按执行率划分，执行率60%（含）以上的绿灯项目{water.Lights[0]}个，30%（含）至60%的黄灯项目{water.Lights[1]}个，30%以下的红灯项目{water.Lights[2]}个。");
        page.Aside("单位：万元、%");
        page.Table(table =>
        {
            table.Head(new Span("项目名称", 2), new Span("预算安排", 1, 3), new Span("1—8月执行情况", 1, 3), new Span("全年预计", 1, 2));
            table.Head("年初预算", "预算调整", "调整后预算", "执行数", "执行率", "未执行数", "预计执行数", "预计执行率");
            foreach (var one in water.Projects)
                Row(table, one);
            Row(table, water.All);
            Row(table, water.Basic);
            Row(table, water.Whole);
        });
    }

    private static void Row(TableWriter table, WatchedProject one) =>
        table.Row(one.Name, one.Initial, one.Change, one.Money.Budget, one.Money.Spent, one.Money.Rate, one.Money.Left, one.Expected, one.ExpectedRate);

    private static void Goals(Water water, Page page)
    {
        page.Say($"全部项目共设置绩效指标{water.GoalCount}个，其中按进度完成{water.OnTime}个，占{water.OnTimeRate}%，滞后{water.Late}个。主要产出指标完成情况如下：");
        page.Table(table => table
            .Head("绩效指标", "单位", "年度指标值", "1—8月完成值", "完成率（%）", "预计全年完成值", "能否完成")
            .Rows(water.Goals, (one, _) => [one.Goal.Name, one.Goal.Unit, one.Goal.Target, one.Goal.Actual, one.Goal.Rate, one.Expected, one.Expected.Value >= one.Goal.Target.Value ? "能" : "有差距"]));
        page.Say($"截至8月底，{water.Goals.Take(3).Select(one => page.Text($"{one.Goal.Name}{one.Goal.Actual}{one.Goal.Unit}，完成年度目标的{one.Goal.Rate}%")):；}。");
    }

    private static void Measures(Water water, Page page)
    {
        page.Say($"（一）收回预计结余。项目支出预计全年执行{water.All.Expected}万元，预计结余{water.Idle}万元，占项目预算的{water.IdleShare}%，建议由财政统一收回。涉及项目：{water.Back.Select(one => page.Text($"{one.Name}{one.Amount}万元（占{one.Share}%）")):、}。");
        page.Say($"（二）加快支出进度。对{water.Lights[2]}个红灯项目由分管领导约谈责任科室，逐周调度；对{water.Lights[1]}个黄灯项目按月通报。");
        page.Say($"（三）对{water.Late}个滞后指标逐项制定追赶计划，确需调整的按程序报批。");
    }
}
