using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>A smart parking platform as an agency reviews it: contracts, quarters across, areas with berths at both ends of the year, points at the end.</summary>
internal sealed class ParkingPlatformReport() : BlindLayout("parking-platform", "blind-ff", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindFf.Parking;
        page.Heading(0, $"澜江市智慧停车管理平台项目{year.Year}年度财政支出绩效评价报告");
        page.Heading(1, "摘 要");
        page.Say($"受市财政局委托，评价机构对智慧停车管理平台项目开展绩效评价。项目合同总价{own.All.Price}万元，截至年末累计付款{own.All.Paid}万元，其中本年付款{own.All.Now}万元；年末路侧泊位{own.City.Closing}个，全年实收停车费{own.Year.Taken}万元。综合得分{own.Sheet.Score}分，评价等级为“{own.Sheet.Grade}”。");
        page.Heading(1, "一、项目基本情况");
        page.Say($"（一）立项背景。为缓解停车难，市城市管理局于{year.Year - 1}年启动平台建设，以政府采购方式签订{own.Contracts.Length}份合同，采购预算（最高限价）合计{own.Ceiling}万元，成交总价较限价节约{own.Saved}万元，节约率{own.SavedRate}%。");
        page.Say($"（二）合同及付款。{own.Contracts.Select(one => page.Text($"{one.Brief}合同价{one.Price}万元")):；}。至{year.Year - 1}年末已付{own.All.Before}万元，{year.Year}年又付{own.All.Now}万元，两年累计占合同总价的{own.All.Rate}%，尚有{own.All.Unpaid}万元待验收和质保期满后支付。");
        page.Heading(3, "表1 合同付款情况表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(new Span("合同内容", 2), new Span("合同价", 2), new Span("付款情况", 1, 3), new Span("付款比例（%）", 2), new Span("未付", 2))
            .Head($"{year.Year - 1}年", $"{year.Year}年", "累计")
            .Rows(own.Contracts.Add(own.All), (one, _) => [one.Name, one.Price, one.Before, one.Now, one.Paid, one.Rate, one.Unpaid]));
        page.Say($"（三）年度预算。{year.Year}年预算安排{own.Budget.Budget}万元，实际支出{own.Budget.Spent}万元，预算执行率{own.Budget.Rate}%，结余{own.Budget.Left}万元由财政收回。");
        page.Heading(1, "二、项目产出与运行情况");
        Output(own, year, page);
        page.Heading(1, "三、评价结论");
        page.Say($"项目满分{own.Sheet.Weight}分，实得{own.Sheet.Score}分，扣{own.Sheet.Lost}分。{own.Sheet.Groups.Select(one => page.Text($"{one.Name}类{one.Weight}分，得{one.Score}分，得分率{one.Rate}%")):；}。");
        page.Heading(1, "四、存在的主要问题");
        page.Say($"1.停车欠费追缴不力。应收停车费中有{own.Year.Owed}万元未收回，实收率只有{own.Year.Rate}%，“欠费追缴机制”扣{own.Sheet.Of("欠费追缴机制").Lost}分，“停车费实收率”扣{own.Sheet.Of("停车费实收率").Lost}分。");
        page.Say($"2.诱导屏未按计划装齐。计划{own.Signs.Target}块，实装{own.Signs.Actual}块，完成率{own.Signs.Rate}%，该指标得{own.Sheet.Of(own.Signs.Name).Score}分。");
        page.Say($"3.设备维护不够到位。年末巡检时{own.Faulty}套感知设备离线，占在装设备的{own.FaultyRate}%；合同变更手续不全，“合同管理规范性”扣{own.Sheet.Of("合同管理规范性").Lost}分。");
        page.Heading(1, "五、有关建议");
        page.Say($"一是建立欠费分级催缴制度，对前述{own.Year.Owed:0}万元欠费逐笔清理；二是将离线率纳入运维考核，与剩余{own.All.Unpaid}万元合同款的支付挂钩；三是按季通报各片区单泊位收入。");
        page.Heading(1, "附件 绩效评价指标得分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "权重", "得分", "扣分");
            foreach (var mark in own.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score, mark.Lost);
            table.Row(new Span("总计", 1, 3), own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost);
        });
    }

    private static void Output(ParkingPlatform own, DepartmentYear year, Page page)
    {
        page.Counts(own.AreaCount, own.Areas.Length);
        page.Say($"（一）泊位。平台覆盖{own.AreaCount}个片区，年初有路侧泊位{own.City.Opening}个，年内新划{own.City.Added}个、因道路施工取消{own.City.Removed}个，年末为{own.City.Closing}个，比年初净{page.Moved(own.Berths)}个，{page.Rose(own.Berths)}。感知设备一位一套，年末在装{own.City.Closing}套。");
        page.Heading(3, "表2 各片区泊位及收费情况表");
        page.Table(table => table
            .Head("片区", "年初泊位（个）", "新增（个）", "取消（个）", "年末泊位（个）", "实收停车费（万元）", "单泊位年收入（元）")
            .Row("全市", own.City.Opening, own.City.Added, own.City.Removed, own.City.Closing, own.City.Fees, own.City.Each)
            .Rows(own.Areas, (one, _) => [one.Name, one.Opening, one.Added, one.Removed, one.Closing, one.Fees, one.Each]));
        page.Say($"其中，城中片区年末泊位{own.Areas[0].Closing}个，收费{own.Areas[0].Fees}万元；河西、高铁站两片区分别收费{own.Areas[1].Fees}万元、{own.Areas[2].Fees}万元。按年末数计算，全市每个泊位一年收入{own.City.Each}元。");
        page.Say($"（二）收费。{year.Year}年应收停车费{own.Year.Due}万元，实收{own.Year.Taken}万元，欠缴{own.Year.Owed}万元，实收率{own.Year.Rate}%。实收数比{year.Year - 1}年的{own.Taken.Last}万元{page.Moved(own.Taken)}万元，{page.Rose(own.Taken)}。分季度看，{own.Quarters.Select(one => page.Text($"{one.Name}实收{one.Taken}万元")):、}。");
        page.Heading(3, "表3 停车费分季度收缴情况表");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head(["项目", .. own.Quarters.Select(one => one.Name), "全年"])
            .Row(["应收", .. own.Quarters.Select(one => one.Due), own.Year.Due])
            .Row(["实收", .. own.Quarters.Select(one => one.Taken), own.Year.Taken])
            .Row(["欠缴", .. own.Quarters.Select(one => one.Owed), own.Year.Owed])
            .Row(["实收率", .. own.Quarters.Select(one => one.Rate), own.Year.Rate]));
        page.Say($"从缴费方式看，{own.Payments.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。全年完成停车订单{own.Orders}笔，笔均{own.OrderEach}元。");
        page.Say($"（三）接入和诱导。接入公共停车场{own.Cameras.Actual}个，为计划{own.Cameras.Target}个的{own.Cameras.Rate}%；安装停车诱导屏{own.Signs.Actual}块，计划为{own.Signs.Target}块。");
        page.Say($"（四）满意度。向驾驶人发放问卷{own.Drivers.Issued}份，收回有效问卷{own.Drivers.Valid}份，有效率{own.Drivers.ValidRate}%，表示满意的{own.Drivers.Content}份，满意度{own.Drivers.ContentRate}%，该指标得{own.Sheet.Of("驾驶人满意度").Score}分。");
    }
}
