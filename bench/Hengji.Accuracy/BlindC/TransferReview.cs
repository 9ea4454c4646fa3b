using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>A city's self-review of a transfer from the centre: lots and division in prose, two long tables by county with the sum first, the second cut in two with its head repeated.</summary>
internal sealed class TransferReview() : BlindLayout("transfer-review", "blind-c", new NumberStyle { PercentDecimals = 1, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var transfer = year.BlindC.Transfer;
        page.Heading(0, $"{year.City()}{year.Year}年度中央对地方{transfer.Name}资金转移支付绩效自评报告");
        page.Heading(1, "一、绩效目标分解下达情况");
        Given(year, page);
        page.Heading(1, "二、绩效目标完成情况分析");
        page.Heading(2, "（一）资金投入情况分析");
        Money(transfer, page);
        page.Heading(2, "（二）绩效指标完成情况分析");
        Work(transfer, page);
    }

    private static void Given(DepartmentYear year, Page page)
    {
        var transfer = year.BlindC.Transfer;
        page.Say($"{year.Year}年中央财政分两批下达我市{transfer.Name}资金{transfer.Central.Now}万元，较上年{transfer.Central.Last}万元{page.Moved(transfer.Central)}万元，{page.Word(transfer.Central.Change, "增幅", "降幅")}{transfer.Central.Rate:abs}%。其中：提前下达{transfer.Early}万元，占{transfer.EarlyShare}%；年中下达{transfer.Late}万元。市级留用{transfer.Kept}万元用于绩效奖补，其余{transfer.All.Central}万元全部分解到{transfer.AreaCount}个县（区）。");
        page.Counts(transfer.AreaCount, transfer.Areas.Length);
        page.Say($"省级配套{transfer.All.Province}万元，市县自筹{transfer.All.Own}万元，连同中央资金，{transfer.AreaCount}个县（区）可用资金共计{transfer.All.All}万元，中央资金占{transfer.CentralShare}%。");
    }

    private static void Money(Transfer transfer, Page page)
    {
        var all = transfer.All;
        page.Say($"截至年底，各县（区）实际支出{all.Spent}万元，执行率{all.Rate}%，结余结转{all.Left}万元。执行率最高的{Best(transfer).Name}为{Best(transfer).Rate}%，最低的{Worst(transfer).Name}为{Worst(transfer).Rate}%，结余{Worst(transfer).Left}万元。");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head(new Span("县（区）", 2), new Span("可用资金", 1, 4), new Span("实际支出", 2), new Span("执行率（%）", 2), new Span("结余结转", 2))
            .Head("小计", "中央", "省级", "市县")
            .Row(MoneyRow(all))
            .Rows(transfer.Areas, (area, _) => MoneyRow(area)));
    }

    private static TransferArea Best(Transfer transfer) => transfer.Areas.MaxBy(area => area.Rate.Value)!;

    private static TransferArea Worst(Transfer transfer) => transfer.Areas.MinBy(area => area.Rate.Value)!;

    private static object?[] MoneyRow(TransferArea area) => [area.Name, area.All, area.Central, area.Province, area.Own, area.Spent, area.Rate, area.Left];

    private static void Work(Transfer transfer, Page page)
    {
        page.Say($"1.产出指标。{transfer.Goals.Select(goal => page.Text($"{goal.Name}年度目标{goal.Target}{goal.Unit}，实际完成{goal.Done}{goal.Unit}，完成率{goal.Rate}%")):；}。{transfer.AreaCount}个县（区）中，{transfer.FullCount}个全面完成任务。");
        page.Say($"2.效益指标。受益{transfer.All.People}人，每户（段）平均投入{transfer.All.PerHead}元，未发生截留挪用。");
        page.Plain("附表　各县（区）任务完成情况表");
        var half = (transfer.Areas.Length + 1) / 2;
        page.Table(table => Heads(table).Row(WorkRow(transfer.All)).Rows(transfer.Areas.Take(half), (area, _) => WorkRow(area)));
        page.Plain("附表　各县（区）任务完成情况表（续）");
        page.Table(table => Heads(table).Rows(transfer.Areas.Skip(half), (area, _) => WorkRow(area)));
    }

    private static TableWriter Heads(TableWriter table) =>
        table.Head("县（区）", "计划数（户、段）", "完成数（户、段）", "完成率（%）", "受益人数（人）", "户（段）均投入（元）");

    private static object?[] WorkRow(TransferArea area) => [area.Name, area.Planned, area.Done, area.DoneRate, area.People, area.PerHead];
}
