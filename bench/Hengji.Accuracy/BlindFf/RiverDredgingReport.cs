using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>A county's dredging as its finance bureau reviews it, in yuan with commas: money first, then reaches by volume and by settlement, mud at a price, water, points with reasons.</summary>
internal sealed class RiverDredgingReport() : BlindLayout("river-dredging", "blind-ff", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindFf.Dredging;
        page.Heading(0, $"禾川县财政局关于{year.Year}年河道清淤疏浚项目的重点绩效评价报告");
        page.Plain("根据年度绩效管理工作安排，县财政局成立评价组，通过查阅账簿、现场测量和走访群众，对县水务局实施的河道清淤疏浚项目进行了重点评价。现将情况报告如下：");
        page.Heading(1, "一、资金情况");
        Money(own, year, page);
        page.Heading(1, "二、任务完成情况");
        Works(own, page);
        page.Heading(1, "三、工程结算与支付");
        Settled(own, page);
        page.Heading(1, "四、项目效果");
        page.Say($"（一）水质。全县{own.Sections}个监测断面中，{own.Good}个达到Ⅲ类及以上，达标率{own.GoodRate}%，达标断面比清淤前的{own.GoodBefore}个增加{own.GoodChange}个。");
        page.Say($"（二）防洪。汛期沿线受淹农田{own.Flooded.Now}亩，上年为{own.Flooded.Last}亩，{page.Moved(own.Flooded)}亩，{page.Rose(own.Flooded)}；改善排涝条件的农田{own.Farmland}亩。");
        page.Say($"（三）群众评价。走访发出问卷{own.Villagers.Issued}份，有效{own.Villagers.Valid}份，其中满意{own.Villagers.Content}份，满意率{own.Villagers.ContentRate}%。");
        page.Heading(1, "五、评分结果");
        page.Say($"总分{own.Sheet.Weight}分，评价得分{own.Sheet.Score}分，等次为“{own.Sheet.Grade}”。其中项目决策{own.Sheet.Groups[0].Score}分、项目管理{own.Sheet.Groups[1].Score}分、项目绩效{own.Sheet.Groups[2].Score}分，三部分分别失{own.Sheet.Groups[0].Lost}分、{own.Sheet.Groups[1].Lost}分和{own.Sheet.Groups[2].Lost}分。");
        page.Table(table => table
            .Head("评价内容", "指标", "标准分", "评价分", "失分", "评分说明")
            .Rows(own.Sheet.Marks, (one, _) => [one.Level1, one.Name, one.Weight, one.Score, one.Lost, one.Done])
            .Row("合计", null, own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost, null));
        page.Heading(1, "六、发现的问题");
        page.Say($"（一）地方资金没有足额到位。县级配套和乡镇自筹少到位{own.Sources[2].Missing}元、{own.Sources[3].Missing}元，造成拖欠工程款{own.All.Owed:万}万元。");
        page.Say($"（二）施工单位高估冒算。{own.ReachCount}个河段报审价合计{own.All.Sent:万}万元，审减{own.All.Cut:万}万元，平均审减率{own.All.CutRate}%，审减率最高的{Highest(own).Name}达到{Highest(own).CutRate}%。");
        page.Say($"（三）计量资料不完整，“工程量计量”失{own.Sheet.Of("工程量计量").Lost}分；淤泥利用途径少，仍有{own.Dumped}立方米弃置堆场。");
        page.Heading(1, "七、处理意见");
        page.Say($"责成县水务局于两个月内落实剩余配套，年末结转的{own.Closing}元优先用于支付所欠工程款；今后清淤单价超过每立方米{own.Price}元的，须报县财政局评审；本次评价结果作为下年安排预算的依据。");
    }

    private static DredgedReach Highest(RiverDredging own) => own.Reaches.MaxBy(one => one.CutRate.Value)!;

    private static void Money(RiverDredging own, DepartmentYear year, Page page)
    {
        page.Say($"（一）筹集。{year.Year}年项目计划筹资{own.Money.Planned}元，实际到位{own.Money.Arrived}元，到位率{own.Money.Rate}%，缺口{own.Money.Missing}元。到位资金中，{own.Sources.Select(one => page.Text($"{one.Brief}{one.Arrived}元，占{one.Share}%")):；}。中央和省级资金已全额到位。");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("资金渠道", "计划数", "到位数", "未到位数", "到位率")
            .Rows(own.Sources.Add(own.Money), (one, _) => [one.Name, one.Planned, one.Arrived, one.Missing, new Formatted(one.Rate, null, "%")]));
        page.Say($"（二）使用。加上{year.Year - 1}年结转的{own.Carried}元，全年可用资金{own.Usable}元，支付工程款{own.Spent}元，支付进度{own.SpentRate}%，年末结转{own.Closing}元。");
    }

    private static void Works(RiverDredging own, Page page)
    {
        page.Counts(own.ReachCount, own.Reaches.Length);
        page.Say($"项目涉及{own.ReachCount}个河段，疏浚总长{own.All.Length}米，设计清淤{own.All.Planned}立方米，经复测实际清淤{own.All.Volume}立方米，为设计方量的{own.All.VolumeRate}%。其中青溪河上段、下段分别清淤{own.Reaches[0].Volume}立方米、{own.Reaches[1].Volume}立方米，柳港{own.Reaches[2].Volume}立方米。");
        page.Table(table => table
            .Head("河段", "疏浚长度（米）", "设计方量（立方米）", "实际方量（立方米）", "完成率（%）", "清淤费（元）")
            .Rows(own.Reaches.Add(own.All), (one, _) => [one.Name, one.Length, one.Planned, one.Volume, one.VolumeRate, one.Mud]));
        page.Say($"清淤费按中标综合单价每立方米{own.Price}元计算，{own.All.Volume}立方米共计{own.All.Mud}元。所清淤泥用于堤防培土和绿化的{own.Reused}立方米，利用率{own.ReusedRate}%；其余{own.Dumped}立方米运至堆场。");
    }

    private static void Settled(RiverDredging own, Page page)
    {
        page.Say($"经评审，工程审定总价{own.All.Allowed}元，由清淤费{own.All.Mud}元和护岸、围堰等其他费用{own.All.Other}元组成，前者占{own.MudShare}%；折合每米河道造价{own.EachMetre}元。审定价比报审价{own.All.Sent}元核减{own.All.Cut}元，核减率{own.All.CutRate}%。截至年末已付{own.All.Paid}元，尚欠{own.All.Owed}元。");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("河段", "报审价", "核减额", "核减率（%）", "审定价", "其中：其他费用", "已付", "尚欠")
            .Row("总计", own.All.Sent, own.All.Cut, own.All.CutRate, own.All.Allowed, own.All.Other, own.All.Paid, own.All.Owed)
            .Rows(own.Reaches, (one, _) => [one.Name, one.Sent, one.Cut, one.CutRate, one.Allowed, one.Other, one.Paid, one.Owed]));
        page.Say($"双塔河、石门沟、南团河审定价分别为{own.Reaches[3].Allowed:万}万元、{own.Reaches[4].Allowed:万}万元、{own.Reaches[5].Allowed:万}万元，{Highest(own).Name}被核减{Highest(own).Cut}元。");
    }
}
