using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A city's money for monuments as a northern province's office of relics rates it: monuments by rank, three sources, eight works with bids and points, goals, scores.</summary>
internal sealed class RelicFundsReport() : BlindLayout("relic-funds", "blind-u", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var relic = year.BlindU.Relic;
        page.Heading(0, $"{year.City()}文物局{year.Year}年度文物保护专项资金绩效自评报告");
        page.Heading(1, "一、项目概况");
        page.Say($"全市登记不可移动文物{relic.Monuments}处，其中{relic.Ranks.Select(one => page.Text($"{one.Name}{one.Amount}处")):、}，国保和省保单位数量较多，保护任务较重。{year.Year}年实施文物保护项目{relic.WorkCount}个，当年安排资金{relic.All.Budget}万元。");
        page.Heading(1, "二、资金投入和使用情况");
        Money(year, page);
        page.Heading(1, "三、项目组织实施情况");
        Works(relic, page);
        page.Heading(1, "四、绩效目标完成情况");
        Goals(relic, page);
        page.Heading(1, "五、自评得分和等级");
        page.Say($"专项资金总体自评{relic.Sheet.Score}分，等级为{relic.Sheet.Grade}，其中{relic.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Weight}分得{one.Score}分")):，}。{relic.WorkCount}个项目单独自评平均得分{relic.Points}分，得分最高的是{Best(relic).Name}（{Best(relic).Points}分），最低的是{Worst(relic).Name}（{Worst(relic).Points}分）。");
        page.Heading(1, "六、存在问题和改进措施");
        page.Say($"一是部分项目进度滞后，{Slowest(relic).Name}当年资金执行率{Slowest(relic).Money.Rate}%，结转{Slowest(relic).Money.Left}万元，“项目按计划推进率”扣{relic.Sheet.Of("项目按计划推进率").Lost}分；二是尚有{relic.Open}处安全隐患未整改到位；三是文物保护员报酬偏低、年龄偏大，扣{relic.Sheet.Of("文物保护员队伍稳定").Lost}分。下一步将加强方案编制和技术审查，提前做好招标采购，落实属地管理责任。");
        page.Heading(1, "附表　文物保护专项资金绩效自评表");
        page.Table(table => Sheet(table, relic, page));
    }

    private static RelicWork Best(RelicFunds relic) => relic.Works.MaxBy(one => one.Points.Value)!;

    private static RelicWork Worst(RelicFunds relic) => relic.Works.MinBy(one => one.Points.Value)!;

    private static RelicWork Slowest(RelicFunds relic) => relic.Works.MinBy(one => one.Money.Rate.Value)!;

    private static void Money(DepartmentYear year, Page page)
    {
        var relic = year.BlindU.Relic;
        page.Say($"（一）资金到位情况。{year.Year}年到位资金{relic.All.Budget}万元，到位率100%，其中{relic.Sources.Select(one => page.Text($"{one.Name}{one.Budget}万元")):、}。");
        page.Say($"（二）资金执行情况。全年支出{relic.All.Spent}万元，执行率{relic.All.Rate}%，结转{relic.All.Left}万元；比上年支出{relic.Money.Last}万元{page.Moved(relic.Money)}万元，{page.Rose(relic.Money)}。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("资金来源", "到位数", "支出数", "执行率（%）", "结转数")
            .Rows(relic.Sources.Add(relic.All), (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Left]));
        page.Say($"（三）资金投向。{relic.Kinds.Select(one => page.Text($"{one.Name}项目{one.Items}个，安排{one.Money.Budget}万元，支出{one.Money.Spent}万元，执行率{one.Money.Rate}%")):；}。");
    }

    private static void Works(RelicFunds relic, Page page)
    {
        page.Say($"{relic.WorkCount}个项目均通过公开招标或竞争性磋商确定施工单位，招标控制价合计{relic.Ceiling}万元，中标（成交）价合计{relic.Bid}万元，节约{relic.Saved}万元，节约率{relic.SavedRate}%。招标和当年资金执行情况如下。");
        page.Counts(relic.WorkCount, relic.Works.Length);
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(new Span("序号", 2), new Span("项目名称", 2), new Span("级别", 2), new Span("招标情况", 1, 4), new Span("当年资金", 1, 4), new Span("自评得分", 2))
            .Head("控制价", "中标价", "节约", "节约率（%）", "安排", "支出", "执行率（%）", "结转")
            .Rows(relic.Works, (one, index) => [index + 1, one.Name, one.Rank, one.Ceiling, one.Bid, one.Saved, one.SavedRate, one.Money.Budget, one.Money.Spent, one.Money.Rate, one.Money.Left, one.Points])
            .Row(new Span("合计", 1, 3), relic.Ceiling, relic.Bid, relic.Saved, relic.SavedRate, relic.All.Budget, relic.All.Spent, relic.All.Rate, relic.All.Left, "—"));
        page.Plain("项目实施中严格履行开工报审、监理旁站、分部验收和竣工验收程序，工程款按合同约定节点支付。");
    }

    private static void Goals(RelicFunds relic, Page page)
    {
        page.Say($"（一）产出。{relic.Deeds.Select(one => page.Text($"{one.Name}计划{one.Target}{one.Unit}，完成{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。");
        page.Say($"（二）文物安全。全年开展文物安全巡查{relic.Patrols}次，发现隐患{relic.Dangers}处，整改{relic.Mended}处，整改率{relic.MendedRate}%。聘用文物保护员{relic.Watchers}名，按每人每年{relic.WatcherStandard:元,0}元发放补助{relic.WatcherMoney}万元。");
        page.Say($"（三）社会效益。开放的文物保护单位接待观众{relic.Visitors.Now}人次，上年为{relic.Visitors.Last}人次，{page.Word(relic.Visitors.Change, "增加", "减少")}{relic.Visitors.Change:abs}人次，{page.Rose(relic.Visitors)}。");
        page.Say($"（四）满意度。现场发放问卷{relic.Poll.Issued}份，收回有效问卷{relic.Poll.Valid}份，满意{relic.Poll.Content}份，满意度{relic.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, RelicFunds relic, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "自评得分", "偏差原因");
        foreach (var mark in relic.Sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.Name == "资金执行率" ? "100%" : mark.WantedCell(page), mark.Name == "资金执行率" ? new Formatted(relic.All.Rate, null, "%") : mark.DoneCell(), mark.Weight, mark.Score, mark.IsFull ? "" : "未完全达到指标值");
        table.Row(new Span("合计", 1, 5), relic.Sheet.Weight, relic.Sheet.Score, "");
    }
}
