using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>A county's housing office on the heating of its market town: a season, its fees, coal, costs and subsidy; 万元 with four decimals, prices in 元, seasons in rows.</summary>
internal sealed class TownHeatingReport() : BlindLayout("town-heating", "blind-ee", new NumberStyle { MoneyDecimals = 4, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindEe.Heating;
        page.Heading(0, $"沙河镇集中供热财政补贴资金绩效自评报告（{Season(year, 0)}采暖期）");
        page.Plain("主管部门：北岗县住房和城乡建设局　实施单位：沙河镇供热服务中心");
        page.Heading(1, "一、供热基本情况");
        Basics(own, year, page);
        page.Heading(1, "二、热费收缴情况");
        Fees(own, page);
        page.Heading(1, "三、供热成本情况");
        Costs(own, page);
        page.Heading(1, "四、补贴资金核定和使用情况");
        Grants(own, page);
        page.Heading(1, "五、服务质量和管网改造");
        Service(own, page);
        page.Heading(1, "六、自评得分");
        Points(own, page);
        page.Heading(1, "七、存在问题及建议");
        page.Say($"（一）陈欠热费清收难。采暖期初欠费{own.OldOwed}万元，期末增加到{own.NewOwed}万元。（二）成本倒挂。每平方米成本{own.CostEach}元，居民热价每平方米{own.Users[0].Price:元,2}元，补贴后仍亏损{own.NetLoss}万元。（三）老旧管网尚有部分未改造，个别末端用户室温偏低。");
        page.Plain("建议完善热价与煤价联动机制，把欠费清收纳入社区网格管理，争取上级资金尽快完成剩余管网改造。");
    }

    private static string Season(DepartmentYear year, int back) => $"{year.Year - 1 - back}—{year.Year - back}";

    private static void Basics(TownHeating own, DepartmentYear year, Page page)
    {
        page.Say($"沙河镇现有热源厂1座，本采暖期供热面积{own.All.AreaWan}万平方米，供热用户{own.All.Homes}户，其中{own.Users.Select(one => page.Text($"{one.Name}{one.AreaWan}万平方米"))}，居民面积占{own.HomeShare}%。供热面积比上个采暖期增加{own.AreaCompared.Change}平方米，增长{own.AreaCompared.Rate}%；用户增加{own.HomesCompared.Change}户，增长{own.HomesCompared.Rate}%。近三个采暖期情况如下：");
        page.Table(table => table
            .Head("采暖期", "供热面积（平方米）", "供热用户（户）", "供热成本（万元）", "单位成本（元/平方米）", "财政补贴（万元）")
            .Rows(own.Seasons, (one, index) => [Season(year, 2 - index), one.Area, one.Homes, one.Cost, one.CostEach, one.Subsidy]));
        page.Say($"三个采暖期中，{Season(year, 2)}财政补贴{own.Seasons[0].Subsidy}万元，{Season(year, 1)}为{own.Seasons[1].Subsidy}万元，本采暖期为{own.Seasons[2].Subsidy}万元，较上期{page.Moved(own.GrantCompared)}万元，{page.Rose(own.GrantCompared)}。");
    }

    private static void Fees(TownHeating own, Page page)
    {
        var worst = own.Users.MinBy(one => one.Rate.Value)!;
        page.Say($"按县发展改革局核定热价，居民、机关学校、商业门店每平方米分别为{own.Users[0].Price:元,2}元、{own.Users[1].Price:元,2}元、{own.Users[2].Price:元,2}元。本采暖期应收热费{own.All.Due}万元，实收{own.All.Collected}万元，收费率{own.All.Rate}%，新增欠费{own.All.Owed}万元；加上期初陈欠{own.OldOwed}万元，期末欠费{own.NewOwed}万元。收费率最低的是{worst.Name}，为{worst.Rate}%，欠{worst.Owed}万元。");
        page.Aside("单位：平方米、元/平方米、万元、%");
        page.Table(table => table
            .Head("用户类别", "用户数", "收费面积", "热价", "应收热费", "实收热费", "收费率", "当期欠费")
            .Rows(own.Users, (one, _) => [one.Name, one.Homes, one.Area, new Formatted(one.Price, "元,2"), one.Due, one.Collected, one.Rate, one.Owed])
            .Row("合计", own.All.Homes, own.All.Area, "—", own.All.Due, own.All.Collected, own.All.Rate, own.All.Owed));
    }

    private static void Costs(TownHeating own, Page page)
    {
        var (coal, fuel) = (own.Coal, own.Costs[0]);
        page.Say($"1.燃煤消耗。期初存煤{coal.Opening}吨，采购{coal.Bought}吨，耗用{coal.Burned}吨，期末存煤{coal.Closing}吨，平均每平方米耗煤{coal.EachArea}千克。采购均价每吨{coal.Price:元,2}元，购煤款{coal.BoughtMoney}万元；耗用部分按加权平均价计入成本{fuel.Money.Now}万元。");
        page.Say($"2.成本总额。本采暖期供热总成本{own.Cost.Money.Now}万元，上期为{own.Cost.Money.Last}万元，{page.Moved(own.Cost.Money)}万元，{page.Rose(own.Cost.Money)}，折合每平方米{own.CostEach}元。其中燃煤费占{fuel.Share}%，人工费{own.Costs[3].Money.Now}万元，设备检修费{own.Costs[4].Money.Now}万元、同比{page.Moved(own.Costs[4].Money)}万元。");
        page.Table(table => table
            .Head("成本项目", "本期（万元）", "上期（万元）", "增减额（万元）", "增减率（%）", "占比（%）", "每平方米（元）")
            .Rows(own.Costs.Insert(0, own.Cost), (one, _) => [one.Name, one.Money.Now, one.Money.Last, one.Money.Change, one.Money.Rate, one.Share, one.Each]));
        page.Say($"3.盈亏情况。应收热费{own.All.Due}万元抵减总成本后，经营亏损{own.Loss}万元。财政补贴弥补亏损的{own.Cover}%，弥补后净亏损{own.NetLoss}万元。");
    }

    private static void Grants(TownHeating own, Page page)
    {
        page.Say($"（一）预算。本采暖期补贴预算{own.Grant.Budget}万元，由上期结转{own.Carried}万元和本期下达{own.Given}万元组成。后者中，{own.GivenBy.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Say($"（二）核定。居民供热面积补贴按每平方米{own.Grants[0].Standard:元,2}元、{own.Grants[0].Number}平方米计算，为{own.Grants[0].Money.Spent}万元；燃煤价差补贴按每吨{own.Grants[1].Standard:元,2}元、耗煤{own.Grants[1].Number}吨计算，为{own.Grants[1].Money.Spent}万元；困难家庭热费减免按每户{own.Grants[2].Standard:元,2}元补助{own.Grants[2].Number}户，为{own.Grants[2].Money.Spent}万元。");
        page.Say($"（三）支付。上述三项补贴共支付{own.Grant.Spent}万元，资金执行率{own.Grant.Rate}%，剩余{own.Grant.Left}万元结转下个采暖期。");
        page.Table(table => table
            .Head("补贴项目", "预算数（万元）", "支付数（万元）", "执行率（%）", "结转数（万元）", "占支付总额（%）")
            .Rows(own.Grants, (one, _) => [one.Name, one.Money.Budget, one.Money.Spent, one.Money.Rate, one.Money.Left, one.Share])
            .Row("合计", own.Grant.Budget, own.Grant.Spent, own.Grant.Rate, own.Grant.Left, "100.00"));
    }

    private static void Service(TownHeating own, Page page)
    {
        page.Say($"采暖期受理报修{own.Faults}件，办结{own.Mended}件，办结率{own.MendedRate}%。入户测温分四个片区进行，{own.Tests.Select(one => page.Text($"{one.Name}测{one.Tested}户、达标{one.Warm}户，达标率{one.Rate}%")):；}。发放调查问卷{own.Poll.Issued}份，有效{own.Poll.Valid}份，满意和基本满意{own.Poll.Content}份，用户满意度{own.Poll.ContentRate}%。");
        page.Say($"配套实施的老旧管网改造工程总投资{own.InvestedAll:亿,4}亿元，累计完成投资{own.Invested:亿,4}亿元；应改造管网{own.PipesAll}公里，已改造{own.PipesDone}公里，完成{own.PipesRate}%。该工程资金不在补贴资金中列支。");
    }

    private static void Points(TownHeating own, Page page)
    {
        page.Say($"自评总分{own.Sheet.Score}分，评价等次“{own.Sheet.Grade}”，扣{own.Sheet.Lost}分。{own.Sheet.Groups.Select(group => page.Text($"{group.Name}{group.Weight}分得{group.Score}分")):，}。");
        page.Table(table => table
            .Head("评价方面", "评价指标", "满分", "自评分", "扣分")
            .Rows(own.Sheet.Marks, (one, _) => [one.Level1, one.Name, one.Weight, one.Score, one.Lost])
            .Row(new Span("合计", 1, 2), own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost));
        page.Say($"扣分事项：资金执行率未达到100%，扣{own.Sheet.Of("资金执行率").Lost}分；第二批补贴拨付较晚，扣{own.Sheet.Of("拨付及时").Lost}分；部分末端用户室温未达标，扣{own.Sheet.Of("室温达标").Lost}分；单位耗煤仍有压降空间，扣{own.Sheet.Of("节能降耗").Lost}分。{Also(own, page)}");
    }

    private static Runs Also(TownHeating own, Page page)
    {
        var others = own.Sheet.Marks.Where(mark => mark.Target is not null && !mark.IsFull).ToList();
        return others.Count == 0 ? page.Text($"其他指标未扣分。") : page.Text($"另有{others.Select(mark => page.Text($"{mark.Name}未达目标值，扣{mark.Lost}分")):，}。");
    }
}
