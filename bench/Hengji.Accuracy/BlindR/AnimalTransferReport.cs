using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>A city on money from above for animal diseases, in the order that the ministry gives: how goals were handed down, money, goals, why they were missed, how the result is used.</summary>
internal sealed class AnimalTransferReport() : BlindLayout("animal-transfer", "blind-r", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindR.Animal;
        page.Heading(0, $"临湖市{year.Year}年度动物防疫等补助经费绩效自评报告");
        page.Plain("根据上级关于开展转移支付预算执行情况绩效自评工作的要求，市农业农村局会同市财政局对动物防疫等补助经费开展了绩效自评，现将有关情况报告如下。");
        page.Heading(1, "一、绩效目标分解下达情况");
        page.Say($"（一）资金下达预算。{year.Year}年我市共收到和安排动物防疫等补助经费{own.All.Money.Budget}万元，其中{own.Givers.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。按用途分，强制免疫补助{own.All.Vaccine}万元，养殖环节无害化处理补助{own.All.Disposal}万元，强制扑杀和销毁补助{own.All.Culling}万元。");
        page.Counts(own.PlaceCount, own.Places.Length);
        page.Say($"（二）市内分解下达情况。上述资金按畜禽饲养量和上年任务完成情况，分配到{own.PlaceCount}个县（市、区、本级），绩效目标随资金同步下达。");
        page.Heading(1, "二、绩效目标完成情况分析");
        Money(own, page);
        page.Heading(2, "（二）总体绩效目标完成情况");
        page.Say($"全市应免畜禽做到应免尽免，未发生区域性重大动物疫情；病死猪集中无害化处理{own.Pigs}头，按每头{own.PigStandard}元标准应补助{own.PigMoney}万元，{own.Sites}个处理点运行正常，总体目标基本实现。");
        page.Heading(2, "（三）绩效指标完成情况");
        Goals(own, page);
        page.Heading(1, "三、偏离绩效目标的原因和下一步改进措施");
        page.Say($"预算执行率{own.All.Money.Rate}%，结转{own.All.Money.Left}万元，主要是部分县无害化处理补助需按半年核查结果兑付、跨年支付。自评表中扣分的指标有：{own.Sheet.Marks.Where(one => one.Lost.Value > 0).Select(one => page.Text($"{one.Name}扣{one.Lost}分")):，}。下一步将督促县级提前开展核查，简化拨付流程，稳定村级防疫员队伍。");
        page.Heading(1, "四、绩效自评结果拟应用和公开情况");
        page.Say($"自评得分{own.Sheet.Score}分。自评结果作为下年度资金分配的因素之一，对执行率偏低的县（市、区）适当扣减，并按规定在门户网站公开。");
        page.Heading(1, "附表　绩效目标自评表");
        page.Table(table => Sheet(table, own, page));
    }

    private static void Money(AnimalTransfer own, Page page)
    {
        var all = own.All.Money;
        page.Heading(2, "（一）资金投入情况分析");
        page.Say($"1.项目资金到位情况。资金{all.Budget}万元全部到位，到位率100%。");
        page.Say($"2.项目资金执行情况。截至年底全市支出{all.Spent}万元，执行率{all.Rate}%。其中{own.Purposes.Select(one => page.Text($"{one.Name}支出{one.Spent}万元，执行率{one.Rate}%")):，}。{own.PlaceCount}个单位中执行率达到100%的有{own.FullCount}个。");
        page.Aside("单位：万元");
        page.Table(table =>
        {
            table.Head(new Span("地区", 2), new Span("下达资金", 1, 4), new Span("支出", 2), new Span("执行率（%）", 2), new Span("结转", 2));
            table.Head("小计", "强制免疫", "无害化处理", "强制扑杀");
            foreach (var one in own.Places.Prepend(own.All))
                table.Row(one.Name, one.Money.Budget, one.Vaccine, one.Disposal, one.Culling, one.Money.Spent, one.Money.Rate, one.Money.Left);
        });
        page.Plain("3.项目资金管理情况。资金实行专账核算、专款专用，疫苗由省级集中采购，无害化处理补助经乡镇核实、县级抽查和公示后兑付，未发现虚报冒领问题。");
    }

    private static void Goals(AnimalTransfer own, Page page)
    {
        page.Say($"1.产出指标完成情况。（1）数量指标：{own.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，目标{one.Target}{one.Unit}，完成率{one.Rate}%")):；}。（2）质量指标：各病种群体免疫密度均在90%以上，全年共采集抗体样品{own.Samples}份，合格{own.Good}份，总体合格率{own.GoodRate}%，高于70%的国家标准。");
        page.Table(table => table.Head("病种", "单位", "应免数量", "实免数量", "免疫密度（%）", "抗体检测（份）", "合格（份）", "合格率（%）")
            .Rows(own.Kinds, (one, _) => [one.Name, one.Unit, one.Due, one.Done, one.DoneRate, one.Samples, one.Good, one.GoodRate])
            .Row("合计", null, null, null, null, own.Samples, own.Good, own.GoodRate));
        page.Plain("（3）时效指标：个别县资金下达超过规定时限。（4）成本指标：病死猪无害化处理按80元/头的标准执行，未提高标准。");
        page.Plain("2.效益指标完成情况。畜牧业生产平稳，未发生随意抛弃病死畜禽造成的环境污染事件，基层防疫体系进一步巩固。");
        page.Say($"3.满意度指标完成情况。随机调查养殖场（户）{own.Poll.Issued}户，有效问卷{own.Poll.Valid}份，满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, AnimalTransfer own, Page page)
    {
        table.Head(new Span("资金情况（万元）", 1, 3), "全年预算数（A）", "全年执行数（B）", "执行率（B/A，%）", "得分");
        table.Row(new Span("年度资金总额", 1, 3), own.All.Money.Budget, own.All.Money.Spent, own.All.Money.Rate, own.Sheet.Groups[0].Score);
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "全年实际值", "分值", "得分");
        foreach (var mark in own.Sheet.Groups.Skip(1).SelectMany(one => one.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分（含预算执行率10分）", 1, 5), own.Sheet.Weight, own.Sheet.Score);
    }
}
