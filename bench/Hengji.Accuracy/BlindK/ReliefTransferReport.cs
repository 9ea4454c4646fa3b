using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A city on a transfer from the centre for people in need: lots, levels, kinds of people with money each month, counties, and the prescribed form.</summary>
internal sealed class ReliefTransferReport() : BlindLayout("relief-transfer", "blind-k", new NumberStyle { HasThousands = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var relief = year.BlindK.Relief;
        page.Heading(0, $"{year.City()}{year.Year}年中央财政困难群众救助补助资金绩效自评报告");
        page.Heading(1, "一、绩效目标分解下达情况");
        Given(year, page);
        page.Heading(1, "二、绩效自评工作开展情况");
        page.Say($"市民政局、市财政局组织{relief.AreaCount}个县（市、区）对照绩效目标逐项自评，市级对上报数据进行了复核，并入户核查困难群众{relief.Seen}人，占年末在册人数的{relief.SeenRate}%。");
        page.Heading(1, "三、绩效目标完成情况分析");
        Money(relief, page);
        Work(year, page);
        page.Heading(1, "四、偏离绩效目标的原因和下一步改进措施");
        page.Say($"部分县（市、区）资金执行进度偏慢，{relief.Areas.MinBy(one => one.Rate.Value)!.Name}执行率为{relief.Areas.MinBy(one => one.Rate.Value)!.Rate}%，主要原因是下半年对象动态退出较多。下一步将加强资金调度，落实按月发放、按季清算。");
        page.Heading(1, "五、绩效自评结果拟应用和公开情况");
        page.Plain("自评结果作为下年度分配补助资金的参考因素，并按规定在部门网站公开。");
        page.Heading(1, "附表　中央对地方专项转移支付区域绩效自评表");
        ReliefForm.Write(year, page);
    }

    private static void Given(DepartmentYear year, Page page)
    {
        var relief = year.BlindK.Relief;
        page.Say($"{year.Year}年，上级下达我市中央财政困难群众救助补助资金{relief.Central.Now}万元，比上年{relief.Central.Last}万元{page.Moved(relief.Central)}万元，{page.Rose(relief.Central)}。资金分三批下达：{relief.Lots.Select(lot => page.Text($"{lot.Name}{lot.Amount}万元，占{lot.Share}%")):；}。我市收到文件后30日内全部分解下达到{relief.AreaCount}个县（市、区），绩效目标同步下达。");
    }

    private static void Money(Relief relief, Page page)
    {
        page.Heading(2, "（一）资金投入情况分析");
        page.Say($"1.资金到位情况。全市共安排救助资金{relief.All.Planned}万元，其中{relief.Sources.Select(one => page.Text($"{one.Name}{one.Planned}万元"))}，到位率100%。");
        page.Say($"2.资金执行情况。截至年底实际支出{relief.All.Spent}万元，执行率{relief.All.Rate}%，结转{relief.Left}万元。其中{relief.Sources.Select(one => page.Text($"{one.Name}支出{one.Spent}万元，执行率{one.Rate}%")):；}。");
        page.Aside("单位：万元");
        page.Counts(relief.AreaCount, relief.Areas.Length);
        page.Table(table => table
            .Head("县（市、区）", "中央资金", "省级资金", "市县资金", "合计", "实际支出", "执行率（%）", "结转")
            .Rows(relief.Areas.Add(relief.AllAreas), (one, _) => [one.Name, one.Central, one.Province, one.Local, one.All, one.Spent, one.Rate, one.Left]));
        page.Plain("3.资金管理情况。资金实行专账核算，通过社会保障卡直接发放到人，未发现挤占、挪用情况。");
    }

    private static void Work(DepartmentYear year, Page page)
    {
        var (relief, score) = (year.BlindK.Relief, year.BlindK.Relief.Score);
        page.Heading(2, "（二）总体绩效目标完成情况分析");
        page.Say($"年末全市在册困难群众{relief.Helped.Now}人，比上年末{page.Moved(relief.Helped)}人，{page.Rose(relief.Helped)}。全年新纳入{relief.Added}人，停发{relief.Stopped}人。支出基本生活救助资金{relief.KindMoney}万元；实施临时救助{relief.Once}人次，支出{relief.OnceMoney}万元，次均{relief.OnceEach}元。");
        page.Table(table => table
            .Head(new Span("救助类别", 2), new Span("年末在册（人）", 1, 3), new Span("全年发放（人次）", 2), new Span("支出（万元）", 2), new Span("占比（%）", 2), new Span("月人均（元）", 2))
            .Head($"{year.Year}年", $"{year.Year - 1}年", "增减")
            .Rows(relief.Kinds, (one, _) => [one.Name, one.Persons.Now, one.Persons.Last, one.Persons.Change, one.Times, one.Money, one.Share, one.Each])
            .Row("小　计", relief.Helped.Now, relief.Helped.Last, relief.Helped.Change, null, relief.KindMoney, null, null));
        page.Heading(2, "（三）绩效指标完成情况分析");
        page.Say($"自评得分{score.Score}分，其中资金执行{score.Spending.Score}分，{score.Groups.Select(group => page.Text($"{group.Name}{group.Score}分"))}。{score.Groups[0].Indicators.Take(3).Select(one => page.Text($"{one.Name}目标值{one.Target}{one.Unit}，完成{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。");
        page.Say($"电话回访和入户调查救助对象{relief.Poll.Issued}人，有效答复{relief.Poll.Returned}人，满意{relief.Poll.Very}人、基本满意{relief.Poll.Fairly}人，满意度{relief.Poll.ContentRate}%。");
    }
}
