using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A city's supply and marketing cooperative as one western province orders it: the form of tasks and marks first, explanation by chapters after it.</summary>
internal sealed class SupplyCooperativeReport() : BlindLayout("supply-cooperative", "blind-y", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var supply = year.BlindY.Supply;
        page.Heading(0, $"{year.Year}年度白石市供销合作社联合社部门整体支出绩效自评报告");
        page.Heading(1, "一、部门整体支出绩效自评表");
        page.Aside("金额单位：万元");
        page.Table(table => Tasks(table, supply));
        page.Table(table => Marks(table, supply, page));
        page.Heading(1, "二、部门概况");
        Department(year, page);
        page.Heading(1, "三、预算执行分析");
        Money(supply.Money, page);
        page.Heading(1, "四、绩效目标完成情况分析");
        Goals(supply, page);
        page.Heading(1, "五、未完成原因及改进措施");
        page.Say($"{supply.Sheet.Marks.Where(one => !one.IsFull).Select(one => page.Text($"{one.Name}得{one.Score}分，扣{one.Lost}分")):；}。主要原因是部分网点选址变更、合同结算滞后。今后将提前衔接用地和审批事项，加快资金结算进度。");
        page.Heading(1, "六、自评结果应用和公开");
        page.Say($"自评总分{supply.Sheet.Score}分，等级“{supply.Sheet.Grade}”。自评结果报市财政局备案，随部门决算一并公开。");
    }

    private static void Tasks(TableWriter table, SupplyCooperative supply)
    {
        var all = supply.Money.All;
        table.Head(new Span("任务名称", 2), new Span("主要内容", 2), new Span("预算数", 1, 3), new Span("执行数", 1, 3), new Span("执行率（%）", 2));
        table.Head("总额", "财政拨款", "其他资金", "总额", "财政拨款", "其他资金");
        foreach (var one in supply.Tasks)
            table.Row(one.Name, one.Words, one.All.Budget, one.Treasury.Budget, one.Other.Budget, one.All.Spent, one.Treasury.Spent, one.Other.Spent, one.All.Rate);
        table.Row(new Span("金额合计", 1, 2), all.Budget, supply.Treasury, supply.Other, all.Spent, supply.TreasurySpent, supply.OtherSpent, all.Rate);
    }

    private static void Marks(TableWriter table, SupplyCooperative supply, Page page)
    {
        table.Head("一级指标", "二级指标", "指标内容", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in supply.Sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark == supply.Sheet.Groups[0].Marks.First() ? "100%" : mark.WantedCell(page), mark == supply.Sheet.Groups[0].Marks.First() ? new Formatted(supply.Money.All.Rate, null, "%") : mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), supply.Sheet.Weight, supply.Sheet.Score);
    }

    private static void Department(DepartmentYear year, Page page)
    {
        var (supply, people) = (year.BlindY.Supply, year.BlindY.Supply.Money.People);
        page.Say($"市供销社为参照公务员法管理的事业单位，指导全市供销合作事业改革发展。核定编制{people.Posts}名，实有{people.Staff}人，其中机关{people.Officials}人、所属事业单位{people.Others}人，退休{people.Retired}人。全系统有经营服务网点{supply.Shops}个，其中村级网点{supply.Village}个、乡镇网点{supply.Town}个。");
    }

    private static void Money(WholeSpending money, Page page)
    {
        page.Say($"（一）总体情况。年初预算{money.Initial}万元，全年预算{money.All.Budget}万元，执行{money.All.Spent}万元，执行率{money.All.Rate}%。支出较上年{page.Moved(money.Spent)}万元，{page.Rose(money.Spent)}，其中基本支出{money.Basic.Spent}万元，{page.Rose(money.BasicSpent)}；项目支出{money.Project.Spent}万元，{page.Rose(money.ProjectSpent)}。");
        page.Say($"（二）基本支出。人员经费{money.Personnel}万元、公用经费{money.Common}万元，基本支出执行率{money.Basic.Rate}%。");
        page.Say($"（三）项目支出。{money.Projects.Select(one => page.Text($"{one.Name}预算{one.Budget}万元，执行{one.Spent}万元，结余{one.Left}万元")):；}。");
        var costs = money.Costs;
        page.Say($"（四）“三公”经费。预算{costs.All.Budget}万元，决算{costs.All.Now}万元，上年决算{costs.All.Money.Last}万元，同比{page.Moved(costs.All.Money)}万元，{page.Rose(costs.All.Money)}。");
        page.Table(table => table
            .Head("项目", "预算数", "决算数", "上年决算数", "增减额", "增减（%）")
            .Rows(costs.Items, (one, _) => [one.Name, one.Budget, one.Now, one.Money.Last, one.Money.Change, one.Money.Rate])
            .Row("合计", costs.All.Budget, costs.All.Now, costs.All.Money.Last, costs.All.Money.Change, costs.All.Money.Rate));
    }

    private static void Goals(SupplyCooperative supply, Page page)
    {
        page.Say($"（一）产出指标。{supply.Deeds.Select(one => page.Text($"{one.Name}目标{one.Target}{one.Unit}，完成{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。");
        page.Say($"（二）效益指标。全系统实现销售额{supply.Sales.Now:亿}亿元，同比增长{supply.Sales.Rate}%，其中农产品销售{supply.SalesFarm:亿}亿元、日用消费品销售{supply.SalesGoods:亿}亿元、农资及其他销售{supply.SalesRest:亿}亿元。供应农资{supply.Tons.Now}吨，比上年{page.Moved(supply.Tons)}吨，其中{supply.Goods.Select(one => page.Text($"{one.Name}{one.Tons.Now}吨，{page.Rose(one.Tons)}")):；}。土地托管面积{supply.Trusted.Now}亩，比上年增加{supply.Trusted.Change}亩。");
        page.Say($"（三）满意度指标。发放问卷{supply.Poll.Issued}份，有效{supply.Poll.Valid}份，满意{supply.Poll.Content}份，满意度为{supply.Poll.ContentRate}%。");
    }
}
