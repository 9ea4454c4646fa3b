using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>A district's green in the manner of results first, evidence after, form at the end; 万元 with six decimals, prices in 元.</summary>
internal sealed class GreenCareReport() : BlindLayout("green-care-project", "blind-kk", new NumberStyle { MoneyDecimals = 6, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindKk.Green;
        page.Heading(0, $"{year.Year}年度江浦区园林绿化养护项目绩效自评报告");
        page.Heading(1, "一、自评结论");
        Results(own, page);
        page.Heading(1, "二、佐证材料");
        page.Heading(2, "（一）基本情况");
        page.Say($"1.项目内容。对城区{own.AllGrades.Area}平方米公共绿地和行道树实施日常养护，按绿地等级确定养护单价，划分{own.SectionCount}个标段（{page.List(own.SectionCount, [.. own.Sections.Select(one => one.Name)])}）公开招标，合同总价{own.AllSections.Contract}万元。");
        page.Table(table => table
            .Head("养护等级", "面积（平方米）", "单价（元/平方米·年）", "年养护费（万元）")
            .Rows(own.Grades, (one, _) => [one.Name, one.Area, new Formatted(one.Price, "元,2"), one.Money])
            .Row("合计", own.AllGrades.Area, "—", own.AllGrades.Money));
        page.Say($"2.项目资金。区级财政安排{own.All.Budget}万元，用于{own.Uses.Select(one => page.Text($"{one.Name}{one.Budget}万元"))}。");
        page.Heading(2, "（二）部门自评工作开展情况");
        page.Plain("区园林绿化中心成立自评工作小组，收集合同、考核记录和支付凭证，对照年初批复的绩效目标逐项核实打分，形成自评表和自评报告。");
        page.Heading(2, "（三）绩效目标完成情况分析");
        Execution(own, page);
        Output(own, page);
        Effects(own, page);
        page.Say($"4.上年度自评结果应用。针对上年指出的养护考核与付费脱节问题，本年全面实行按考核得分付费，各标段累计扣减{own.AllSections.Cut}万元。");
        page.Heading(1, "附表　项目支出绩效自评表");
        page.Table(table => Form(table, own, page));
    }

    private static void Results(GreenCare own, Page page)
    {
        var (sheet, goals) = (own.Sheet, own.Goals);
        page.Say($"（一）自评得分。本项目自评得分{sheet.Score}分，等级为“{sheet.Grade}”。其中：{sheet.Groups.Select(one => page.Text($"{one.Name}{one.Weight}分，得{one.Score}分")):；}。");
        page.Heading(2, "（二）绩效目标完成情况");
        page.Say($"1.执行率情况。全年预算数{own.All.Budget}万元，执行数{own.All.Spent}万元，执行率{own.All.Rate}%。");
        page.Say($"2.完成的绩效目标。年初共设绩效指标{goals.All}个，完成{goals.Done}个。养护绿地{own.AllGrades.Area}平方米，补植行道树{own.Planted.Actual}株，完成年度目标的{own.Planted.Rate}%。");
        page.Say($"3.未完成的绩效目标。未完成或未全部完成的指标{goals.Open}个，即{page.List(goals.Open, goals.OpenNames)}。");
        page.Say($"（三）存在的问题和原因。一是部分路段补植苗木成活率不高，扣{sheet.Of("补植苗木成活率").Lost}分，主要是夏季高温少雨、浇灌不及时；二是年末尚有{own.All.Left}万元未支付，预算执行率指标扣{sheet.Groups[0].Lost}分，主要是考核扣减和部分尾款待结算。");
        page.Plain("（四）下一步拟改进措施。优化补植时间和树种，把成活率纳入标段考核；加快结算审核，按月调度支付进度；自评结果报区财政局备案，并作为下年度预算安排的依据。");
    }

    private static void Execution(GreenCare own, Page page)
    {
        page.Say($"1.预算执行情况分析。项目支出{own.All.Spent}万元，上年支出{own.Spent.Last}万元，{page.Moved(own.Spent)}万元，{page.Rose(own.Spent)}。绿地养护外包支出占{own.Shares[0]}%，其余为绿化用水{own.Shares[1]}%、行道树补植{own.Shares[2]}%、病虫害防治{own.Shares[3]}%。");
        page.Table(table => table
            .Head("支出内容", "预算数（万元）", "执行数（万元）", "未执行数（万元）", "执行率（%）", "占总支出（%）")
            .Rows(own.Uses, (one, index) => [one.Name, one.Budget, one.Spent, one.Left, one.Rate, own.Shares[index]])
            .Row("合计", own.All.Budget, own.All.Spent, own.All.Left, own.All.Rate, "100.00"));
        page.Say($"其中：全年绿化用水{own.Water.Count}吨，水价每吨{own.Water.Price:元,2}元，支付水费{own.Water.Money}万元；补植行道树{own.Planting.Count}株，平均每株{own.Planting.Price:元,2}元，支付{own.Planting.Money}万元。");
    }

    private static void Output(GreenCare own, Page page)
    {
        GreenSection best = own.Sections.MaxBy(one => one.Mean.Value)!, most = own.Sections.MaxBy(one => one.Cut.Value)!;
        page.Say($"2.产出指标完成情况分析。各标段合同价{own.AllSections.Contract}万元，按季度考核结果扣减{own.AllSections.Cut}万元，实付{own.AllSections.Paid}万元。全年考核平均{own.AllSections.Mean}分，平均得分最高的是{best.Name}（{best.Mean}分），扣减最多的是{most.Name}（{most.Cut}万元）。");
        page.Table(table => table
            .Head(new Span("标段", 2), new Span("季度考核得分", 1, 5), new Span("养护费（万元）", 1, 3))
            .Head("一季度", "二季度", "三季度", "四季度", "全年平均", "合同价", "扣减", "实付")
            .Rows([.. own.Sections, own.AllSections], (one, _) => [one.Name, .. one.Quarters, one.Mean, one.Contract, one.Cut, one.Paid]));
        page.Say($"行道树年初{own.TreesBefore}株，当年补植{own.Planted.Actual}株（目标{own.Planted.Target}株），移除枯死和危险树木{own.TreesGone}株，年末{own.Trees}株。");
    }

    private static void Effects(GreenCare own, Page page)
    {
        page.Say($"3.效益和满意度指标完成情况分析。建成区绿化覆盖率由上年的{own.CoverLast}%提高到{own.Cover}%，提高{own.CoverChange}个百分点；公园绿地面积{own.ParkArea}平方米，按常住人口{own.Residents}人计算，人均{own.ParkEach}平方米。");
        page.Say($"全年受理绿化类投诉{own.Complaints.Now}件，比上年的{own.Complaints.Last}件减少{own.Complaints.Change:abs}件，下降{own.Complaints.Rate:abs}%，按期办结{own.Solved}件，办结率{own.SolvedRate}%。按投诉类型分，{own.Kinds.Select(one => page.Text($"{one.Name}{one.Amount}件（{one.Share}%）"))}。");
        page.Say($"向辖区居民发放问卷{own.Poll.Issued}份，有效问卷{own.Poll.Valid}份，满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%，{(own.Poll.ContentRate.Value >= 90 ? "达到" : "低于")}年度目标。");
    }

    private static void Form(TableWriter table, GreenCare own, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分");
        table.Row("年度财政资金总额（万元）", "预算数", own.All.Budget, "执行数", own.All.Spent, own.Sheet.Groups[0].Weight, own.Sheet.Groups[0].Score);
        foreach (var mark in own.Sheet.Groups.Skip(1).SelectMany(one => one.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), own.Sheet.Weight, own.Sheet.Score);
    }
}
