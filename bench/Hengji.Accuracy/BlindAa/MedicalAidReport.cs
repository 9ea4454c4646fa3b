using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>A county's aid against the costs of illness, self-evaluated in the order of transfers in the north-west: goals handed down, money, goals in all and by indicator, deviations, use; the form at the end.</summary>
internal sealed class MedicalAidReport() : BlindLayout("medical-aid", "blind-aa", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var aid = year.BlindAa.Medical;
        page.Heading(0, $"安河县{year.Year}年度城乡医疗救助补助资金绩效自评报告");
        page.Heading(1, "一、绩效目标分解下达情况");
        page.Say($"（一）资金下达情况。{year.Year}年我县共安排城乡医疗救助资金{aid.All.Budget}万元，其中：{aid.Levels.Select(one => page.Text($"{one.Name}{one.Budget}万元")):，}。上级补助资金合计{aid.Upper.Budget}万元，均已按要求及时分解下达到县级医疗救助基金专户。");
        page.Plain("（二）绩效目标情况。对符合条件的困难群众参加城乡居民基本医疗保险给予分类资助，对救助对象经基本医保、大病保险支付后的合规医疗费用给予救助，防止因病致贫返贫。");
        page.Heading(1, "二、绩效目标完成情况分析");
        page.Heading(2, "（一）资金投入情况分析");
        Money(aid, page);
        page.Heading(2, "（二）总体绩效目标完成情况分析");
        Goals(aid, page);
        page.Heading(2, "（三）绩效指标完成情况分析");
        MedicalAidTables.Indicators(aid, page);
        page.Heading(1, "三、偏离绩效目标的原因和下一步改进措施");
        page.Say($"本次自评得分{aid.Sheet.Score}分，共扣{aid.Sheet.Lost}分。主要原因：{aid.Sheet.Marks.Where(one => !one.IsFull).Select(one => page.Text($"“{one.Name}”扣{one.Lost}分")):，}。县级安排资金{aid.Levels[3].Budget}万元，实际使用{aid.Levels[3].Spent}万元，执行率{aid.Levels[3].Rate}%，主要是年底集中清算的部分住院费用票据未能在当年报审。下一步，加强与民政、乡村振兴等部门数据比对，缩短手工报销审核时间。");
        page.Heading(1, "四、绩效自评结果拟应用和公开情况");
        page.Plain("自评结果将作为下一年度医疗救助资金预算安排的参考，并在县政府门户网站公开。");
        page.Heading(1, "附件1　转移支付区域绩效自评表");
        page.Table(table => MedicalAidTables.Form(table, aid, page));
        page.Heading(1, "附件2　资助参保和直接救助情况统计表");
        page.Table(table => MedicalAidTables.Insured(table, aid));
        page.Table(table => MedicalAidTables.Paid(table, aid));
    }

    private static void Money(MedicalAid aid, Page page)
    {
        page.Say($"1.项目资金到位情况。全年到位资金{aid.All.Budget}万元，到位率100%。上年结转{aid.Opening}万元，当年产生利息收入{aid.Interest}万元。");
        page.Say($"2.项目资金执行情况。全年支出医疗救助资金{aid.Spent.Now}万元，当年预算执行率{aid.All.Rate}%，较上年支出{aid.Spent.Last}万元{page.Moved(aid.Spent)}万元，{page.Rose(aid.Spent, "增长", "降低")}。其中：资助参保支出{aid.Insurance.Amount}万元，占{aid.Insurance.Share}%；{aid.Paid.Select(one => page.Text($"{one.Name}支出{one.Money}万元，占{one.Share}%")):；}。年末基金滚存结余{aid.Closing}万元。");
        page.Say($"3.项目资金管理情况。医疗救助基金实行专账核算、封闭运行。县医疗保障局会同卫健部门检查定点医药机构{aid.Checked}家次，追回违规使用的医保及救助资金{aid.Recovered}万元。");
    }

    private static void Goals(MedicalAid aid, Page page)
    {
        page.Say($"{aid.Insured}名重点救助对象参加城乡居民基本医疗保险，参保率{aid.InsuredRate}%；直接救助{aid.Times}人次，支出救助资金{aid.DirectMoney}万元，其中通过“一站式”平台结算{aid.AtOnce}人次，占{aid.AtOnceRate}%。总体目标已完成。");
    }
}
