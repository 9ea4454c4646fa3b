using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A development zone's committee on its whole expenditure: the zone in 亿元, its own money in 万元, six kinds of expenditure, works and policies for firms, points.</summary>
internal sealed class ZoneWholeReport() : BlindLayout("zone-whole", "blind-x", new NumberStyle { PercentDecimals = 1, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var zone = year.BlindX.Zone;
        page.Heading(0, $"清屏经济技术开发区管理委员会{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、基本情况");
        Body(year, page);
        page.Heading(1, "二、部门整体支出管理及使用情况");
        Money(zone, page);
        page.Heading(1, "三、部门整体支出绩效情况");
        Won(year, page);
        ZoneWholeWorks.Write(year, page);
        page.Heading(1, "四、自评结论");
        page.Say($"经自评，{year.Year}年度管委会部门整体支出绩效得分{zone.Sheet.Score}分，等级为“{zone.Sheet.Grade}”。其中{zone.Sheet.Groups.Select(one => page.Text($"{one.Name}得{one.Score}分（满分{one.Weight}分）")):，}。");
        page.Heading(1, "五、存在的主要问题");
        Problems(zone, page);
        page.Heading(1, "六、改进措施和有关建议");
        page.Plain("加强项目前期工作，提高预算编制质量；建立惠企资金“免申即享”机制，加快资金兑现；完善招商项目跟踪问效制度。");
        page.Heading(1, "附件　部门整体支出绩效自评指标体系");
        page.Table(table => Sheet(table, zone, page));
    }

    private static void Body(DepartmentYear year, Page page)
    {
        var (zone, revenue) = (year.BlindX.Zone, year.BlindX.Zone.Revenue);
        page.Say($"（一）机构和人员。管委会为市政府派出机构，核定编制{zone.Posts}名，年末在编{zone.Staff}人，聘用人员{zone.Hired}人。区内规模以上工业企业{revenue.Firms}户，当年新增{revenue.Added}户，从业人员{zone.Workers}人。");
        page.Say($"（二）经济运行。{year.Year}年，全区完成规模以上工业总产值{revenue.Output.Now:亿}亿元，同比{page.Rose(revenue.Output)}；进出口总额{revenue.Trade.Now:亿}亿元，同比{page.Rose(revenue.Trade)}。一般公共预算收入{revenue.All.Now:亿}亿元，同比{page.Rose(revenue.All)}，其中税收收入{revenue.Taxes.Now:亿}亿元，{page.Rose(revenue.Taxes)}，税收占比{revenue.TaxShare}%；非税收入{revenue.Other.Now:亿}亿元，{page.Rose(revenue.Other)}。");
    }

    private static void Money(ZoneWhole zone, Page page)
    {
        page.Say($"年初预算{zone.Initial}万元，追加预算{zone.Added}万元，追加比例{zone.AddedRate}%，全年预算{zone.All.Budget}万元。全年支出{zone.All.Spent}万元，预算执行率{zone.All.Rate}%，比上年的{zone.Spent.Last}万元{page.Moved(zone.Spent)}万元，{page.Rose(zone.Spent)}。分类支出情况如下：");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("支出类别", "全年预算", "实际支出", "执行率（%）", "结余结转")
            .Rows(zone.Kinds.Add(zone.All), (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Left]));
        page.Say($"“三公”经费支出{zone.ThreePublic.Now}万元，为预算{zone.ThreePublic.Budget}万元的{zone.ThreePublic.Rate}%，比上年{page.Moved(zone.ThreePublic.Money)}万元。其中公务接待费{zone.Reception.Now}万元，公务用车运行维护费{zone.Vehicles.Now}万元，无因公出国（境）费用。");
    }

    private static void Won(DepartmentYear year, Page page)
    {
        var zone = year.BlindX.Zone;
        page.Heading(2, "（一）招商引资");
        page.Say($"全年签约项目{zone.Won.Contracts}个，其中亿元以上{zone.Large}个，协议投资额{zone.Won.Invested:亿}亿元；实际到位资金{zone.Arrived.Now:亿}亿元，比上年{page.Word(zone.Arrived.Change, "增加", "减少")}{zone.Arrived.Change:亿,abs}亿元，{page.Rose(zone.Arrived)}。按产业分布：");
        page.Style = page.Style with { MoneyScale = 100_000_000 };
        page.Table(table => table
            .Head("产业", "签约项目（个）", "协议投资额（亿元）", "占比（%）")
            .Rows(zone.Industries, (one, _) => [one.Name, one.Contracts, one.Invested, one.Share])
            .Row("合计", zone.Won.Contracts, zone.Won.Invested, "100.0"));
        page.Style = page.Style with { MoneyScale = 10_000 };
    }

    private static void Problems(ZoneWhole zone, Page page)
    {
        Outlay least = zone.Kinds.MinBy(one => one.Rate.Value)!, most = zone.Kinds.MaxBy(one => one.Left.Value)!;
        page.Say($"一是支出进度不均衡，{least.Name}执行率为{least.Rate}%，在六类支出中最低；{most.Name}结余结转{most.Left}万元，占用财政资金较多。二是部分土地征收工作滞后，影响用地供应。三是惠企资金兑现周期偏长，尚有{zone.AllPolicies.Money.Left}万元未拨付。");
    }

    private static void Sheet(TableWriter table, ZoneWhole zone, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "得分");
        foreach (var group in zone.Sheet.Groups)
            foreach (var (mark, index) in group.Marks.Select((mark, index) => (mark, index)))
            {
                object?[] cells = [mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score];
                table.Row(index == 0 ? [new Span(group.Name, group.Marks.Count()), .. cells] : cells);
            }
        table.Row(new Span("合计", 1, 5), zone.Sheet.Weight, zone.Sheet.Score);
    }
}
