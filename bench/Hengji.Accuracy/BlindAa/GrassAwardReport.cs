using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>A review by a third party of a banner's award for pasture, in the manner of the northern grassland: six chapters, areas in 万亩 with prices for each 亩, towns in an annex.</summary>
internal sealed class GrassAwardReport() : BlindLayout("grass-award", "blind-aa", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var grass = year.BlindAa.Grass;
        page.Heading(0, $"白音高勒旗{year.Year}年草原生态保护补助奖励资金绩效评价报告");
        page.Plain($"受白音高勒旗财政局委托，评价机构组成工作组，对全旗{year.Year}年度草原生态保护补助奖励资金（以下简称“草原补奖资金”）的使用和管理情况进行了绩效评价，现将评价结果报告如下。");
        page.Heading(1, "一、项目基本情况");
        Basics(year, page);
        page.Heading(1, "二、绩效评价工作开展情况");
        page.Say($"评价采用案卷核查、座谈和入户调查相结合的方式。现场抽查{grass.Checked}户的“一卡通”发放记录和草场承包档案，向农牧民发放问卷{grass.Poll.Issued}份，收回有效问卷{grass.Poll.Valid}份，有效率{grass.Poll.ValidRate}%。");
        page.Heading(1, "三、综合评价情况及评价结论");
        Conclusion(grass, page);
        page.Heading(1, "四、绩效评价指标分析");
        GrassAwardAnalysis.Write(grass, page);
        page.Heading(1, "五、存在的问题及原因");
        Problems(grass, page);
        page.Heading(1, "六、有关建议");
        page.Plain("（一）会同自然资源、林草部门加快草场权属争议调处，争议解决一户、发放一户。（二）压实苏木镇上报责任，审核公示环节限时办结，确保每年6月底前资金兑付到户。（三）完善草畜平衡动态监测，把核查结果与下一年度奖励挂钩。");
        page.Heading(1, "附表1　草原补奖资金分苏木（镇）发放情况");
        page.Aside("单位：万亩、万元、户、元");
        page.Table(table => Towns(table, grass));
        page.Heading(1, "附表2　绩效评价指标评分表");
        page.Table(table => GrassAwardAnalysis.Sheet(table, grass.Sheet, page));
    }

    private static void Basics(DepartmentYear year, Page page)
    {
        var (grass, all) = (year.BlindAa.Grass, year.BlindAa.Grass.All);
        page.Counts(grass.TownCount, grass.Towns.Length);
        page.Say($"（一）项目概况。按照自治区新一轮草原补奖政策，全旗{grass.TownCount}个苏木（镇）共落实补奖草原{all.Area}万亩，其中禁牧{all.Closed}万亩，占{grass.ClosedShare}%；草畜平衡{all.Grazed}万亩，占{grass.GrazedShare}%。禁牧补助标准为每亩{grass.ClosedPrice}元，草畜平衡奖励标准为每亩{grass.GrazedPrice}元，惠及农牧户{all.Households}户。");
        page.Say($"（二）资金投入和使用情况。{year.Year}年上级下达我旗草原补奖资金{grass.Given.Now}万元，比上年{grass.Given.Last}万元{page.Moved(grass.Given)}万元，{page.Rose(grass.Given)}。截至评价基准日，通过“一卡通”实际发放{grass.Money.Spent}万元，其中禁牧补助{all.ClosedMoney}万元、草畜平衡奖励{all.GrazedMoney}万元，预算执行率{grass.Money.Rate}%，结余{grass.Money.Left}万元，户均补奖{all.Each}元。");
        page.Say($"（三）配套管护情况。旗本级聘用草原管护员{grass.Guards}名，每人每年管护补助{grass.GuardPay:元,0}元，全年支出{grass.GuardMoney}万元，由旗财政另行安排，不占用草原补奖资金。");
        page.Plain("（四）绩效目标。禁牧和草畜平衡任务全部落实到户，补奖资金足额及时发放，草原综合植被盖度稳中有升，农牧民满意度不低于90%。");
    }

    private static void Conclusion(GrassAward grass, Page page)
    {
        page.Say($"经综合评价，该项目得分{grass.Sheet.Score}分，评价等级为“{grass.Sheet.Grade}”。各类指标得分情况见下表。");
        page.Aside("单位：分");
        page.Table(table => table
            .Head(["指标", .. grass.Sheet.Groups.Select(one => one.Name), "合计"])
            .Row(["分值", .. grass.Sheet.Groups.Select(one => one.Weight), grass.Sheet.Weight])
            .Row(["得分", .. grass.Sheet.Groups.Select(one => one.Score), grass.Sheet.Score])
            .Row(["扣分", .. grass.Sheet.Groups.Select(one => one.Lost), grass.Sheet.Lost])
            .Row(["得分率（%）", .. grass.Sheet.Groups.Select(one => one.Rate), grass.ScoreRate]));
    }

    private static void Problems(GrassAward grass, Page page)
    {
        page.Say($"（一）部分资金未能兑付到户。因草场承包权属存在争议、“一卡通”账户信息不符等原因，尚有{grass.Pending}户未领取补奖资金，形成结余{grass.Money.Left}万元。");
        page.Say($"（二）部分资金发放偏晚。6月30日以后发放的资金{grass.LateMoney}万元，占全部发放额的{grass.LateShare}%，“补奖资金发放及时性”扣{grass.Sheet.Of("补奖资金发放及时性").Lost}分。");
        page.Say($"（三）监管存在薄弱环节。抽查的{grass.Checked}户中，{grass.Broken}户有禁牧期放牧或超载行为，占{grass.BrokenRate}%，“禁牧和草畜平衡监管”扣{grass.Sheet.Of("禁牧和草畜平衡监管").Lost}分。");
    }

    private static void Towns(TableWriter table, GrassAward grass)
    {
        table.Head(new Span("苏木（镇）", 2), new Span("禁牧", 1, 2), new Span("草畜平衡", 1, 2), new Span("合计", 1, 2), new Span("户数", 2), new Span("户均（元）", 2));
        table.Head("面积", "补助", "面积", "奖励", "面积", "资金");
        foreach (var one in grass.Towns.Append(grass.All))
            table.Row(one.Name, one.Closed, one.ClosedMoney, one.Grazed, one.GrazedMoney, one.Area, one.Money, one.Households, one.Each);
    }
}
