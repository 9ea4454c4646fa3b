using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A city rates the upkeep of its earthquake stations: what the project is, the work of rating it, decision, process, output and effect one after another, and the table of points.</summary>
internal sealed class QuakeNetworkReport() : BlindLayout("quake-network", "blind-y", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var quake = year.BlindY.Quake;
        page.Heading(0, $"临江市地震局{year.Year}年度地震台网运行维护项目支出绩效自评报告");
        page.Heading(1, "一、项目基本情况");
        Project(year, page);
        page.Heading(1, "二、绩效自评工作开展情况");
        page.Plain("本次自评对象为项目当年全部资金，采用成本效益分析法、比较法和公众评判法，由监测预报科、震害防御科提供业务资料，计划财务科汇总复核。");
        page.Heading(1, "三、综合评价情况及评价结论");
        page.Say($"项目自评得分{quake.Sheet.Score}分，等级为“{quake.Sheet.Grade}”。其中{quake.Sheet.Groups.Select(one => page.Text($"{one.Name}类指标{one.Weight}分，得{one.Score}分，得分率{one.Rate}%")):；}。");
        page.Heading(1, "四、绩效评价指标分析");
        Analysis(quake, page);
        page.Heading(1, "五、存在的问题及原因分析");
        page.Say($"（一）部分设备超期服役，备件采购周期长，{Least(quake).Name}运行率{Least(quake).WorkedRate}%，低于全网平均水平。（二）科普宣传形式较为单一，公众对预警终端的了解不够。（三）绩效指标设置偏重数量，“绩效指标明确性”扣{quake.Sheet.Of("绩效指标明确性").Lost}分。");
        page.Heading(1, "六、有关建议");
        page.Plain("建立备件储备库，争取设备更新资金；结合防灾减灾日开展体验式宣传；完善质量和时效指标。");
        page.Heading(1, "附表　项目支出绩效自评指标评分表");
        page.Table(table => Sheet(table, quake, page));
    }

    private static QuakeStations Least(QuakeNetwork quake) => quake.Stations.MinBy(one => one.WorkedRate.Value)!;

    private static void Project(DepartmentYear year, Page page)
    {
        var quake = year.BlindY.Quake;
        page.Heading(2, "（一）项目概况");
        page.Say($"全市地震台网现有各类台站和终端{quake.StationCount}个，其中{quake.Stations.Select(one => page.Text($"{one.Name}{one.Count}个")):、}。项目为经常性项目，用于保障台网正常运行和开展防震减灾宣传。{year.Year}年台网记录到本市及邻区地震{quake.Shocks.Now}次，比上年{page.Moved(quake.Shocks)}次，其中2.0级以下{quake.Weak}次、2.0至2.9级{quake.Middle}次、3.0级以上{quake.Strong}次。");
        page.Heading(2, "（二）项目资金投入和使用情况");
        page.Say($"年初预算安排{quake.All.Budget}万元，其中市级财政资金{quake.City}万元、省级补助资金{quake.Province}万元，全部到位。全年支出{quake.All.Spent}万元，预算执行率{quake.All.Rate}%，结余{quake.All.Left}万元由财政收回；支出比上年{page.Moved(quake.Spent)}万元，{page.Rose(quake.Spent)}。资金使用明细如下：");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("支出内容", "预算金额", "支出金额", "执行率（%）", "结余")
            .Rows(quake.Uses, (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Left])
            .Row("合计", quake.All.Budget, quake.All.Spent, quake.All.Rate, quake.All.Left));
        page.Heading(2, "（三）项目绩效目标");
        page.Say($"总体目标：台网平均运行率达到96%以上，全年{quake.Deeds.Select(one => page.Text($"{one.Name}{one.Target}{one.Unit}")):、}，公众满意度不低于90%。");
    }

    private static void Analysis(QuakeNetwork quake, Page page)
    {
        var groups = quake.Sheet.Groups;
        page.Say($"（一）项目决策情况。立项依据充分，程序规范，该部分得{groups[0].Score}分，扣{groups[0].Lost}分。");
        page.Say($"（二）项目过程情况。通信链路{quake.LineCount}条，每条年租金{quake.LineEach:元,0}元，共支出{quake.LineMoney}万元；其余支出按合同和验收单据支付，未发现超范围列支，该部分得{groups[1].Score}分。");
        page.Say($"（三）项目产出情况。应运行{quake.Due}台·天，实际有效运行{quake.Worked}台·天，平均运行率{quake.WorkedRate}%；维修维护{quake.Visits}次。{quake.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。该部分得{groups[2].Score}分。各类台站运行情况见下表：");
        page.Table(table => table
            .Head("类别", "数量（个）", "应运行（台·天）", "有效运行（台·天）", "运行率（%）", "维修维护（次）", "维修和备件（万元）")
            .Rows(quake.Stations, (one, _) => [one.Name, one.Count, one.Due, one.Worked, one.WorkedRate, one.Visits, one.Money])
            .Row("合计", quake.StationCount, quake.Due, quake.Worked, quake.WorkedRate, quake.Visits, quake.Uses[1].Spent));
        page.Say($"（四）项目效益情况。随机发放公众调查问卷{quake.Poll.Issued}份，有效{quake.Poll.Valid}份，有效率{quake.Poll.ValidRate}%，满意和基本满意{quake.Poll.Content}份，满意度{quake.Poll.ContentRate}%。该部分得{groups[3].Score}分。");
    }

    private static void Sheet(TableWriter table, QuakeNetwork quake, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "指标值", "实际值", "权重", "得分");
        foreach (var group in quake.Sheet.Groups)
        {
            table.Row(new Span(group.Name, 1, 5), group.Weight, group.Score);
            foreach (var mark in group.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Target is null ? "达到要求" : mark.WantedCell(page), mark.Actual is null ? mark.IsFull ? "达到要求" : "基本达到" : mark.DoneCell(), mark.Weight, mark.Score);
        }
        table.Row(new Span("合计", 1, 5), quake.Sheet.Weight, quake.Sheet.Score);
    }
}
