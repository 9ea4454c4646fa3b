using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>A county's rural roads: project, how it was rated, money, management, results, faults, form; 元 with commas, kilometres with three decimals.</summary>
internal sealed class RuralRoadsReport() : BlindLayout("rural-roads-care", "blind-kk", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindKk.Roads;
        page.Heading(0, $"石泉岭县交通运输局关于{year.Year}年度农村公路养护项目支出的绩效自评报告");
        page.Heading(1, "一、项目基本情况");
        page.Say($"（一）项目概况。全县列入养护范围的农村公路{own.AllKinds.Length}公里，其中{own.Kinds.Select(one => page.Text($"{one.Name}{one.Length}公里"))}，分布在{own.TownCount}个乡镇（{page.List(own.TownCount, [.. own.Towns.Select(one => one.Name)])}）。项目由县交通运输局组织实施，日常养护由乡镇负责，养护工程由县公路养护中心招标实施。");
        page.Say($"（二）绩效目标。年度开展路政巡查{own.Inspections.Target}次，处治高边坡隐患{own.Slopes.Target}处，养护工程全部验收合格，优良中等路率不低于{own.Sheet.Of("优良中等路率").Target!}%，沿线群众满意度不低于{own.Sheet.Of("沿线群众满意度").Target!}%。");
        page.Heading(1, "二、自评工作开展情况");
        page.Plain("自评采用目标比较、资料核查、实地抽查和问卷调查等方法。局计划财务股牵头，会同养护中心和各乡镇交管站核对台账、合同、计量支付资料和考核记录，形成自评意见。");
        page.Heading(1, "三、项目资金情况");
        Money(own, page);
        page.Heading(1, "四、项目组织实施情况");
        Care(own, page);
        Works(own, page);
        page.Heading(1, "五、项目绩效情况");
        Effects(own, page);
        page.Heading(1, "六、自评结论");
        page.Say($"项目自评总分{own.Sheet.Score}分，评定等次“{own.Sheet.Grade}”。{own.Sheet.Groups.Select(one => page.Text($"{one.Name}类指标满分{one.Weight}分，得{one.Score}分")):；}。");
        page.Heading(1, "七、存在的问题及改进措施");
        page.Say($"（一）个别养护工程标段完工推迟，扣{own.Sheet.Of("养护工程完工及时性").Lost}分；（二）部分村道路域环境整治不到位，扣{own.Sheet.Of("沿线路域环境").Lost}分；（三）路长制考核结果运用不够，扣{own.Sheet.Of("路长制长效机制").Lost}分；（四）预算结余{own.All.Left}元，主要是工程审减和质量保证金未到支付期。下一步，将提前安排工程招标，实行村道环境月检查，把考核得分与乡镇养护资金全面挂钩。");
        page.Heading(1, "附件　项目支出绩效自评表");
        page.Table(table => Form(table, own, page));
    }

    private static void Money(RuralRoads own, Page page)
    {
        page.Say($"（一）资金到位情况。项目预算{own.All.Budget}元，全部到位，其中{own.Sources.Select(one => page.Text($"{one.Name}{one.Amount}元，占{one.Share}%")):；}。");
        page.Say($"（二）资金使用情况。全年支出{own.All.Spent}元，执行率{own.All.Rate}%，结余{own.All.Left}元；比上年支出{own.Spent.Last}元{page.Moved(own.Spent)}元，{page.Rose(own.Spent)}。其中{own.Uses[1].Name}支出{own.Uses[1].Spent}元，占{own.Shares[1]}%。");
        page.Aside("单位：元、%");
        page.Table(table => table
            .Head("支出用途", "预算数", "支出数", "支出占比", "执行率", "结余")
            .Row("合计", own.All.Budget, own.All.Spent, "100.00", own.All.Rate, own.All.Left)
            .Rows(own.Uses, (one, index) => [one.Name, one.Budget, one.Spent, own.Shares[index], one.Rate, one.Left]));
        page.Say($"分季度看，{own.Quarters.Select(one => page.Text($"{one.Name}支出{one.Amount}元（{one.Share}%）"))}。");
        page.Say($"（三）护路员补贴。聘用护路员{own.Wardens.People}名，每人每月补贴{own.Wardens.Monthly:0}元，全年{own.Wardens.Months}个月共发放{own.Wardens.Money}元。");
    }

    private static void Care(RuralRoads own, Page page)
    {
        page.Say($"（一）日常养护。按县道每公里{own.Kinds[0].Standard:0}元、乡道每公里{own.Kinds[1].Standard:0}元、村道每公里{own.Kinds[2].Standard:0}元核定养护资金{own.AllTowns.Due}元。年终考核平均{own.AllTowns.Points}分，对得分低于{own.Base}分的乡镇，每低一分扣减核定资金的百分之一，共扣减{own.AllTowns.Cut}元，实际拨付{own.AllTowns.Paid}元。");
        page.Aside("单位：公里、元、分");
        page.Table(table => table
            .Head("乡镇", "县道", "乡道", "村道", "里程合计", "核定资金", "考核扣减", "实际拨付", "考核得分")
            .Row([own.AllTowns.Name, .. own.AllTowns.Lengths, own.AllTowns.Length, own.AllTowns.Due, own.AllTowns.Cut, own.AllTowns.Paid, own.AllTowns.Points])
            .Rows(own.Towns, (one, _) => [one.Name, .. one.Lengths, one.Length, one.Due, one.Cut, one.Paid, one.Points]));
    }

    private static void Works(RuralRoads own, Page page)
    {
        var all = own.AllWorks;
        page.Say($"（二）养护工程。实施工程{all.Length}公里，合同价{all.Contract}元，审定价{all.Audited}元，审减{all.Cut}元，审减率{all.CutRate}%。按审定价的{own.KeptRate}%预留质量保证金{all.Kept}元，已支付{all.Paid}元。其中路面大中修平均每公里{own.Works[0].Each}元，预防性养护平均每公里{own.Works[1].Each}元。");
        page.Aside("单位：公里、元、%");
        page.Table(table => table
            .Head("工程类别", "里程", "合同价", "审定价", "审减额", "审减率", "质量保证金", "已支付", "每公里造价")
            .Rows(own.Works, (one, _) => [one.Name, one.Length, one.Contract, one.Audited, one.Cut, one.CutRate, one.Kept, one.Paid, one.Each])
            .Row(all.Name, all.Length, all.Contract, all.Audited, all.Cut, all.CutRate, all.Kept, all.Paid, "—"));
    }

    private static void Effects(RuralRoads own, Page page)
    {
        var all = own.AllKinds;
        page.Say($"（一）产出。开展路政巡查{own.Inspections.Actual}次，完成率{own.Inspections.Rate}%；处治高边坡隐患{own.Slopes.Actual}处，完成率{own.Slopes.Rate}%。");
        page.Say($"（二）效益。经检测，优良中等路{all.Fair}公里，优良中等路率{all.FairRate}%，比上年的{all.FairLast}%提高{all.FairChange}个百分点。农村公路发生一般以上交通事故{own.Accidents.Now}起，上年为{own.Accidents.Last}起，减少{own.Accidents.Change:abs}起，下降{own.Accidents.Rate:abs}%。");
        page.Table(table => table
            .Head("公路等级", "里程（公里）", "优良中等路（公里）", "本年比例（%）", "上年比例（%）", "提高（百分点）", "核定养护资金（元）")
            .Rows(own.Kinds.Add(all), (one, _) => [one.Name, one.Length, one.Fair, one.FairRate, one.FairLast, one.FairChange, one.Money]));
        var wanted = own.Sheet.Of("沿线群众满意度");
        page.Say($"（三）满意度。向沿线群众发放问卷{own.Poll.Issued}份，收回有效问卷{own.Poll.Valid}份，有效率{own.Poll.ValidRate}%；满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%，{(wanted.IsFull ? "达到" : "低于")}{wanted.Target!}%的目标值。");
    }

    private static void Form(TableWriter table, RuralRoads own, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "目标值", "完成值", "得分", "扣分");
        foreach (var mark in own.Sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.WantedCell(page), mark.DoneCell(), mark.Score, mark.Lost);
        table.Row(new Span("合计", 1, 3), own.Sheet.Weight, null, null, own.Sheet.Score, own.Sheet.Lost);
    }
}
