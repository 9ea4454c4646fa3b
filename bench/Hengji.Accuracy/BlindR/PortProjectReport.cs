using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>A port office's project in the form of one central province: money by giver, contracts, goals, then the report in seven parts.</summary>
internal sealed class PortProjectReport() : BlindLayout("port-project", "blind-r", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var port = year.BlindR.Port;
        page.Heading(0, "财政支出项目绩效评价自评报告");
        page.Plain("评价类型：项目完成结果评价　项目名称：国际贸易“单一窗口”及口岸查验设施建设　项目单位：临港市口岸管理办公室　主管部门：临港市商务局　评价方式：单位绩效自评");
        page.Heading(1, "一、项目基本概况");
        page.Say($"项目起止时间：{year.Year - 1}年3月至{year.Year}年12月。评价组共{port.Members}人，其中财务人员{port.Accountants}人。");
        page.Aside("单位：万元");
        page.Table(table => table.Head("资金来源", "计划安排资金", "实际到位资金", "实际支出", "结余")
            .Row("合计", port.All.Planned, port.All.Arrived, port.All.Spent, port.All.Left)
            .Rows(port.Sources, (one, index) => [index == 0 ? $"其中：{one.Name}" : one.Name, one.Planned, one.Arrived, one.Spent, one.Left]));
        page.Heading(1, "二、项目支出明细情况");
        page.Aside("单位：万元");
        page.Table(table => Works(table, port));
        page.Heading(1, "三、项目绩效定量目标完成情况");
        page.Table(table => table.Head("序号", "指标", "计量单位", "预期目标", "实际完成", "完成率（%）")
            .Rows(port.Deeds, (one, index) => [index + 1, one.Name, one.Unit, one.Target, one.Actual, one.Rate]));
        page.Heading(1, "四、评价报告综述");
        Summary(port, page);
        page.Heading(1, "五、项目绩效自评得分");
        page.Table(table => Sheet(table, port));
    }

    private static void Works(TableWriter table, PortProject port)
    {
        table.Head(new Span("支出内容", 2), new Span("合同金额", 2), new Span("实际支出", 1, 3), new Span("未付金额", 2), new Span("备注", 2));
        table.Head("小计", "主体工程款", "管理及监理等费用");
        foreach (var one in port.Works.Add(port.AllWorks))
            table.Row(one.Name, one.Contract, one.Spent, one.Main, one.Fees, one.Owed, one.Note);
    }

    private static void Summary(PortProject port, Page page)
    {
        var all = port.All;
        page.Counts(port.WorkCount, port.Works.Length);
        page.Say($"（一）项目概况。项目由{port.WorkCount}项建设内容组成，合同总金额{port.AllWorks.Contract}万元，用于改善口岸查验条件，推动报关、检验、运输等环节“一个平台、一次提交”。");
        page.Say($"（二）项目资金使用及管理情况。项目计划安排资金{all.Planned}万元，实际到位{all.Arrived}万元，到位率{port.ArrivedRate}%；实际支出{all.Spent}万元，占到位资金的{port.SpentRate}%，结余{all.Left}万元结转下年用于支付质保金，不足部分由市财政另行安排。支出中主体工程款{port.AllWorks.Main}万元，占{port.MainShare}%；项目管理、监理、设计等费用{port.AllWorks.Fees}万元。按合同口径付款比例为{port.PaidRate}%，尚余质保金{port.AllWorks.Owed}万元待质保期满后支付。");
        page.Plain("（三）项目组织实施情况。项目采取公开招标方式确定施工、设备和软件开发单位，实行项目法人责任制和监理制，按合同节点和验收结果付款，资金专账核算，未发现截留、挪用情况。");
        page.Say($"（四）项目绩效情况。1.产出。{port.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}")):，}，其中“单一窗口”接入企业完成目标的{port.Deeds[2].Rate}%。2.效率。全年进口整体通关时间{port.ImportHours.Now}小时，比上年的{port.ImportHours.Last}小时{page.Moved(port.ImportHours, "延长", "缩短")}小时，{page.Rose(port.ImportHours, "延长", "压缩")}；出口整体通关时间{port.ExportHours.Now}小时，比上年{page.Rose(port.ExportHours, "延长", "压缩")}。");
        page.Say($"3.效益。全年通过“单一窗口”申报报关单{port.Declared.Now}票，其中进口{port.Imported}票、出口{port.Exported}票，比上年的{port.Declared.Last}票{page.Moved(port.Declared)}票，{page.Rose(port.Declared)}；完成集装箱吞吐量{port.Boxes.Now}标箱，上年为{port.Boxes.Last}标箱，{page.Rose(port.Boxes)}。4.满意度。向进出口企业发放问卷{port.Poll.Issued}份，收回有效问卷{port.Poll.Valid}份，满意及基本满意{port.Poll.Content}份，满意度{port.Poll.ContentRate}%。");
        page.Say($"（五）综合评价结论。对照指标体系，项目自评得分{port.Sheet.Score}分，其中{port.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Score}分")):、}，评价等级为“{port.Sheet.Grade}”。");
        page.Plain("（六）存在的问题。一是跨部门数据共享接口较多，软件联调周期长；二是部分设备利用率受航线淡旺季影响，运行维护经费没有固定来源。");
        page.Plain("（七）建议。将平台运行维护经费纳入年度预算，加强对中小外贸企业的操作培训，适时开展项目后评价。");
    }

    private static void Sheet(TableWriter table, PortProject port)
    {
        table.Head("一级指标", "分值", "二级指标", "三级指标", "分值", "得分");
        foreach (var group in port.Sheet.Groups)
        {
            var isFirst = true;
            foreach (var mark in group.Marks)
            {
                object?[] lead = isFirst ? [new Span(group.Name, group.Marks.Count()), new Span(group.Weight, group.Marks.Count())] : [];
                table.Row([.. lead, mark.Level2, mark.Name, mark.Weight, mark.Score]);
                isFirst = false;
            }
        }
        table.Row("总分", port.Sheet.Weight, null, null, port.Sheet.Weight, port.Sheet.Score);
    }
}
