using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A city's trading centre: unit and money, goals, how it was rated, then each goal with trade in hundreds of millions of yuan, the form at the end.</summary>
internal sealed class TradingCentreReport() : BlindLayout("trading-centre", "blind-y", new NumberStyle { PercentDecimals = 1, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var centre = year.BlindY.Trading;
        page.Heading(0, $"望海市公共资源交易中心{year.Year}年度部门整体绩效自评报告");
        page.Heading(1, "一、部门（单位）基本情况");
        Unit(year, page);
        page.Heading(1, "二、部门整体绩效目标");
        page.Say($"保障各类交易活动依法规范开展，推进交易全流程电子化。主要任务：{centre.Deeds.Select(one => page.Text($"{one.Name}{one.Target}{one.Unit}")):、}；全流程电子化交易率不低于92%，交易主体满意度不低于95%。");
        page.Heading(1, "三、绩效自评结论");
        page.Say($"经综合评分，部门整体绩效自评得分为{centre.Sheet.Score}分，评价等级为“{centre.Sheet.Grade}”。各部分得分：{centre.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Score}分（满分{one.Weight}分）")):，}。");
        page.Heading(1, "四、绩效目标完成情况");
        Trade(centre, page);
        page.Heading(1, "五、存在问题及改进措施");
        page.Say($"（一）预算编制与实际存在差异，年中调增{centre.Money.Added}万元，增幅{centre.Money.AddedRate}%。（二）远程异地评标比例为{centre.RemoteRate}%，仍需提高。（三）未得满分的指标共失{centre.Sheet.Lost}分。下步将细化项目测算，扩大远程异地评标范围，强化评标专家管理。");
        page.Heading(1, "附件　部门整体绩效自评表");
        page.Table(table => Sheet(table, centre, page));
    }

    private static void Unit(DepartmentYear year, Page page)
    {
        var (money, costs) = (year.BlindY.Trading.Money, year.BlindY.Trading.Money.Costs);
        page.Say($"市公共资源交易中心为市政府直属公益一类事业单位，设综合科、工程建设交易科、政府采购交易科、产权交易科、信息技术科等科室，核定编制{money.People.Posts}名，在职{money.People.Staff}人，其中管理人员{money.People.Officials}人、专业技术人员{money.People.Others}人。");
        page.Say($"{year.Year}年年初批复预算{money.Initial}万元，调整后预算{money.All.Budget}万元，支出{money.All.Spent}万元，执行率{money.All.Rate}%。上年支出{money.Spent.Last}万元，同比{page.Moved(money.Spent)}万元，{page.Rose(money.Spent)}。按经济分类：{money.Classes.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("支出项目", "预算数", "执行数", "执行率（%）", "上年执行数", "结转结余")
            .Row("一、基本支出", money.Basic.Budget, money.Basic.Spent, money.Basic.Rate, money.BasicSpent.Last, money.Basic.Left)
            .Row("二、项目支出", money.Project.Budget, money.Project.Spent, money.Project.Rate, money.ProjectSpent.Last, money.Project.Left)
            .Rows(money.Projects, (one, _) => [$"　{one.Name}", one.Budget, one.Spent, one.Rate, "—", one.Left])
            .Row("合计", money.All.Budget, money.All.Spent, money.All.Rate, money.Spent.Last, money.All.Left));
        page.Say($"“三公”经费预算{costs.All.Budget}万元，支出{costs.All.Now}万元，执行率{costs.All.Rate}%，其中公务用车运行维护费{costs.Cars.Now}万元、公务接待费{costs.Guests.Now}万元，同比分别{page.Moved(costs.Cars.Money)}万元、{page.Moved(costs.Guests.Money)}万元。");
    }

    private static void Trade(TradingCentre centre, Page page)
    {
        page.Say($"（一）交易规模。全年完成交易项目{centre.Deals.Now}个，同比{page.Rose(centre.Deals)}；成交金额{centre.Agreed.Now:亿}亿元，同比{page.Word(centre.Agreed.Change, "增加", "减少")}{centre.Agreed.Change:亿,abs}亿元。工程建设和政府采购节约资金{centre.Saved:亿}亿元，土地、矿业权和国有产权增值{centre.Gained:亿}亿元。");
        page.Aside("单位：个、亿元");
        page.Table(table => table
            .Head("交易类别", "上年项目数", "本年项目数", "增减（%）", "预算（起始）价", "成交价", "节约（增值）额", "节约（增值）率（%）")
            .Rows(centre.Kinds, (one, _) => [one.Name, one.Deals.Last, one.Deals.Now, one.Deals.Rate, new Formatted(one.Asked, "亿"), new Formatted(one.Agreed, "亿"), new Formatted(one.Gap, "亿"), one.GapRate])
            .Row("合计", centre.Deals.Last, centre.Deals.Now, centre.Deals.Rate, "—", new Formatted(centre.Agreed.Now, "亿"), "—", "—"));
        page.Say($"（二）电子化水平。全流程电子化项目{centre.Online}个，占{centre.OnlineRate}%；远程异地评标项目{centre.Remote}个，占{centre.RemoteRate}%。");
        page.Say($"（三）服务保障。{centre.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。受理异议投诉{centre.Complaints}件，办结{centre.Closed}件，办结率{centre.ClosedRate}%。");
        page.Say($"（四）满意度。调查交易主体{centre.Poll.Issued}家，有效答卷{centre.Poll.Valid}份，满意{centre.Poll.Content}份，满意度{centre.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, TradingCentre centre, Page page)
    {
        var (all, execution) = (centre.Money.All, centre.Sheet.Groups[0]);
        table.Head("预算执行情况（万元）", "年初预算", "调整后预算", "实际执行", "执行率（%）", "分值", "得分");
        table.Row("部门支出总额", centre.Money.Initial, all.Budget, all.Spent, all.Rate, execution.Weight, execution.Score);
        table.Row("一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "得分");
        foreach (var mark in centre.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("合计", 1, 5), centre.Sheet.Weight, centre.Sheet.Score);
    }
}
