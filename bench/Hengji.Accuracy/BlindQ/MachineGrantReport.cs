using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A city's subsidy on farm machines: a transfer in four chapters, by level, by county and by class of machine, then the form.</summary>
internal sealed class MachineGrantReport() : BlindLayout("machine-grant", "blind-q", new NumberStyle { HasThousands = true, PercentDecimals = 1 })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var grant = year.BlindQ.Machine;
        page.Heading(0, $"{year.City()}{year.Year}年农机购置与应用补贴转移支付资金绩效自评报告");
        page.Heading(1, "一、绩效目标分解下达情况");
        Passed(year, page);
        page.Heading(1, "二、绩效目标完成情况分析");
        Money(grant, page);
        Work(grant, page);
        page.Heading(1, "三、偏离绩效目标的原因和下一步改进措施");
        page.Say($"资金执行率为{grant.All.Rate}%，结转{grant.All.Left}万元，主要是部分机具年底办理、次年兑付。下一步将推行手机申领，缩短核验时间，加快资金兑付。");
        page.Heading(1, "四、绩效自评结果拟应用和公开情况");
        page.Say($"经自评，本项目得{grant.Form.Score}分，等级为“{grant.Form.Grade}”。自评结果作为下年度分配资金的参考，并在市农业农村局网站公开。");
        page.Plain("附件：转移支付区域绩效目标自评表");
        page.Table(table => Sheet(table, year, page));
    }

    private static void Passed(DepartmentYear year, Page page)
    {
        var grant = year.BlindQ.Machine;
        page.Counts(grant.CountyCount, grant.Counties.Length);
        page.Say($"（一）预算下达。{year.Year}年上级下达我市农机购置与应用补贴资金{grant.Money.Budget}万元，其中{grant.Levels.Select(one => page.Text($"{one.Name}{one.Budget}万元")):、}。资金按照因素法分解下达到{grant.CountyCount}个县（区）。");
        page.Aside("单位：万元、台（套）、户");
        page.Table(table => table
            .Head("县（区）", "下达资金", "兑付资金", "执行率", "结转资金", "补贴机具", "受益农户和组织")
            .Rows(grant.Counties.Add(grant.All), (one, _) => [one.Name, one.Arrived, one.Spent, new Formatted(one.Rate, null, "%"), one.Left, one.Machines, one.Households]));
        page.Plain("（二）绩效目标。扩大粮食生产薄弱环节机具应用，推动老旧农机报废更新，提高主要农作物综合机械化水平。");
    }

    private static void Money(MachineGrant grant, Page page)
    {
        page.Heading(2, "（一）资金投入情况分析");
        page.Say($"1.资金到位。上级资金{grant.Money.Arrived}万元全部到位，到位率{grant.Money.ArrivedRate}%。");
        page.Say($"2.资金执行。截至年底兑付{grant.Money.Spent}万元，执行率{grant.Money.SpentRate}%。其中：{grant.Levels.Select(one => page.Text($"{one.Name}兑付{one.Spent}万元，执行率{one.SpentRate}%，结转{one.Left}万元")):；}。");
        page.Say($"3.资金管理。市县两级核查补贴机具{grant.Checked}台（套），占补贴机具总数的{grant.CheckedRate}%，未发现套取补贴问题。");
    }

    private static void Work(MachineGrant grant, Page page)
    {
        page.Heading(2, "（二）总体绩效目标和指标完成情况");
        page.Say($"全年补贴购置各类农机具{grant.All.Machines}台（套），受益农户和服务组织{grant.All.Households}户，报废更新老旧农机{grant.Scrapped}台。主要农作物耕种收综合机械化率达到{grant.Mechanised.Now:2}%，比上年的{grant.Mechanised.Last:2}%提高{grant.Mechanised.Change:2}个百分点。");
        page.Table(table => table
            .Head("机具类别", "数量（台、套）", "补贴金额（万元）", "占比（%）")
            .Rows(grant.Classes, (one, _) => [one.Name, one.Machines, one.Money, one.Share])
            .Row("合计", grant.All.Machines, grant.All.Spent, "100.0"));
        page.Say($"从类别看，{grant.Classes.Take(5).Select(one => page.Text($"{one.Name}{one.Machines}台（套），补贴{one.Money}万元，占{one.Share}%")):；}。");
        page.Say($"满意度方面，发放问卷{grant.Poll.Issued}份，收回有效问卷{grant.Poll.Valid}份，有效率{grant.Poll.ValidRate}%。其中满意{grant.Poll.Answers[0]}份，基本满意{grant.Poll.Answers[1]}份，购机者满意度{grant.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, DepartmentYear year, Page page)
    {
        var (grant, form) = (year.BlindQ.Machine, year.BlindQ.Machine.Form);
        table.Row("转移支付名称", new Span("农机购置与应用补贴", 1, 6));
        table.Row("地方主管部门", new Span($"{year.City()}农业农村局", 1, 3), "资金使用单位", new Span("各县（区）农业农村局", 1, 2));
        table.Row(new Span("资金投入（万元）", 4), "", new Span("全年预算数（A）", 1, 2), "全年执行数（B）", new Span("预算执行率（B/A）", 1, 2));
        table.Row("年度资金总额", new Span(grant.Money.Arrived, 1, 2), grant.Money.Spent, new Span(new Formatted(grant.Money.SpentRate, null, "%"), 1, 2));
        foreach (var (one, index) in grant.Levels.Select((one, index) => (one, index)))
            table.Row(index == 0 ? "其中：中央补助" : "　　　地方资金", new Span(one.Arrived, 1, 2), one.Spent, new Span(new Formatted(one.SpentRate, null, "%"), 1, 2));
        table.Row("一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "分值", "得分");
        table.Row("预算执行", "—", "预算执行率", "100%", new Formatted(grant.All.Rate, null, "%"), form.ExecutionWeight, form.ExecutionScore);
        foreach (var line in form.Lines)
            table.Row(line.Level1, line.Level2, line.Name, line.TargetCell(page), line.ActualCell(), line.Weight, line.Score);
        table.Row(new Span("总分", 1, 5), form.Weight, form.Score);
    }
}
