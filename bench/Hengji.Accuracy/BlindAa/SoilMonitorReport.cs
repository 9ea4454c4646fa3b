using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>A county's subsidy for keeping black soil, watched up to July in the manner of the north-east: money and goals each against their yearly figure, causes of deviations, what to expect by December, lights for goals.</summary>
internal sealed class SoilMonitorReport() : BlindLayout("soil-monitor", "blind-aa", new NumberStyle { HasThousands = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var soil = year.BlindAa.Soil;
        page.Heading(0, $"双榆县农业农村局{year.Year}年度黑土地保护性耕作补助资金绩效运行监控报告");
        page.Plain("（监控期间：1月1日至7月31日）");
        page.Heading(1, "一、项目基本情况");
        page.Counts(soil.TownCount, soil.Towns.Length);
        page.Say($"{year.Year}年，上级下达我县保护性耕作任务{soil.All.Task}万亩，分解到{soil.TownCount}个乡镇，由{soil.All.Farms}个农民合作社、家庭农场和种植大户承担。按照秸秆覆盖率分两档补助：覆盖率60%以上的每亩补助{soil.HighPrice}元，覆盖率30%至60%的每亩补助{soil.LowPrice}元。");
        page.Say($"项目预算{soil.Money.Budget}万元，其中中央财政资金{soil.Central}万元、县级配套资金{soil.Local}万元；按用途分，{soil.Uses.Select(one => page.Text($"{one.Name}{one.Budget}万元")):，}。");
        page.Heading(1, "二、绩效运行监控工作组织情况");
        page.Plain("由局计划财务科牵头，农机化管理科负责业务指标采集，委托第三方机构对作业面积和秸秆覆盖率进行核查，监控数据取自农机作业监测平台和国库集中支付系统。");
        page.Heading(1, "三、监控情况");
        Money(soil, page);
        Goals(soil, page);
        page.Heading(1, "四、偏差情况及原因分析");
        page.Say($"（一）作业面积未达到任务数。第三方核查剔除不合格地块{soil.Rejected}万亩，占任务面积的{soil.RejectedShare}%，主要是秸秆覆盖率不足和重复申报，其余地块正在复核。");
        page.Say($"（二）支出进度与时间进度存在差异。截至7月底{soil.Uses[1].Name}支出{soil.Uses[1].Spent}万元，为预算的{soil.Uses[1].Rate}%；{soil.Uses[2].Name}支出{soil.Uses[2].Spent}万元，为预算的{soil.Uses[2].Rate}%，均按合同约定在秋季验收后结算。");
        page.Heading(1, "五、下一步工作措施");
        page.Say($"预计全年支出{soil.Money.Expected}万元，预算执行率{soil.Money.ExpectedRate}%，形成结余{soil.Money.Left}万元，拟按规定结转下年继续用于保护性耕作。9月底前完成剩余作业补助公示兑付，秋收期间落实秸秆留茬覆盖，为下年作业打好基础。");
        page.Heading(1, "附表1　项目资金运行监控表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("用途", "全年预算数", "到位数", "1—7月执行数", "执行进度（%）", "全年预计执行数", "预计执行率（%）", "预计结余")
            .Rows(soil.Uses.Append(soil.Money), (one, _) => [one.Name, one.Budget, one.Arrived, one.Spent, one.Rate, one.Expected, one.ExpectedRate, one.Left]));
        page.Heading(1, "附表2　绩效目标运行监控表");
        page.Table(table => table
            .Head("一级指标", "二级指标", "三级指标", "年度指标值", "1—7月实际值", "完成率（%）", "全年预计", "监控结果")
            .Rows(soil.Goals, (one, _) => [one.Level1, one.Level2, one.Name, page.Text($"{one.Target}{one.Unit}"), page.Text($"{one.Reached}{one.Unit}"), one.Rate, one.Expected, one.Light]));
        page.Heading(1, "附表3　各乡镇作业面积和应补助资金情况");
        page.Table(table => Towns(table, soil));
    }

    private static void Money(SoilMonitor soil, Page page)
    {
        page.Say($"（一）资金执行情况。截至7月31日，资金到位{soil.Money.Arrived}万元，实际支出{soil.Money.Spent}万元，执行进度{soil.Money.Rate}%，比上年同期的{soil.Progress.Last}%{page.Word(soil.Progress.Change, "快", "慢")}{soil.Progress.Change:abs}个百分点。其中作业补助已兑付{soil.Uses[0].Spent}万元，占该项预算{soil.Uses[0].Budget}万元的{soil.Uses[0].Rate}%。");
        page.Say($"经核定，全县应兑付作业补助{soil.All.Money}万元，其中高档{soil.All.HighMoney}万元、低档{soil.All.LowMoney}万元。");
    }

    private static void Goals(SoilMonitor soil, Page page)
    {
        page.Say($"（二）绩效目标实现情况。经第三方核查，合格作业面积{soil.All.Passed}万亩，完成任务的{soil.All.Rate}%。其中秸秆覆盖率60%以上的{soil.All.High}万亩，占合格面积的{soil.HighShare}%；覆盖率30%至60%的{soil.All.Low}万亩。全县参与作业的免耕播种机{soil.Machines}台，已安装监测终端{soil.Watched}台，安装率{soil.WatchedRate}%。");
        page.Counts(soil.GoalCount, soil.Goals.Length);
        page.Say($"本次共监控绩效指标{soil.GoalCount}个，其中“绿灯”{soil.Green}个、“黄灯”{soil.Yellow}个，无“红灯”指标。");
    }

    private static void Towns(TableWriter table, SoilMonitor soil)
    {
        table.Head(new Span("乡镇", 2), new Span("任务面积（万亩）", 2), new Span("实施主体（个）", 2), new Span("核查合格面积（万亩）", 1, 3), new Span("完成率（%）", 2), new Span("应补助资金（万元）", 1, 3));
        table.Head("高档", "低档", "小计", "高档", "低档", "小计");
        foreach (var one in soil.Towns.Append(soil.All))
            table.Row(one.Name, one.Task, one.Farms, one.High, one.Low, one.Passed, one.Rate, one.HighMoney, one.LowMoney, one.Money);
    }
}
