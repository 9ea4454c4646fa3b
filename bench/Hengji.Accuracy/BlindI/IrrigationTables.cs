using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindI;

/// <summary>The tables of an irrigation district: contracts by lot, fees, the form.</summary>
internal static class IrrigationTables
{
    public static void Lots(Irrigation work, Page page)
    {
        var all = work.AllLots;
        page.Counts(work.LotCount, work.Lots.Length);
        page.Say($"（一）项目成本控制情况。工程划分为{work.LotCount}个标段，招标控制价{work.Limit}元，合同价{all.Contract}元，节约{work.Saved}元，节约率{work.SavedRate}%。完工结算审定{all.Settled}元，较合同价{page.Word(all.Change, "增加", "减少")}{all.Change:abs}元，变动率{all.ChangeRate:abs}%。按结算价3%预留质量保证金{all.Kept}元。");
        page.Table(table => table
            .Head("标段", "建设内容", "合同价（元）", "结算审定（元）", "结算较合同增减（元）", "已支付（元）", "支付比例（%）", "质量保证金（元）", "未支付（元）")
            .Rows(work.Lots, (one, _) => Row(one))
            .Row(Row(all)));
        page.Say($"独立费用合同额{work.AllFees.Contract}元，已支付{work.AllFees.Paid}元，其中{work.Fees.Select(one => page.Text($"{one.Name}合同{one.Contract}元、支付{one.Paid}元")):；}。");
    }

    public static void Form(TableWriter table, Irrigation work, Page page)
    {
        var (form, all) = (work.Form, work.All);
        table.Head("项目资金（元）", "年度预算", "到位资金", "全年执行数", "分值", "执行率（支出/到位）", "得分");
        table.Row("资金总额", all.Budget, all.Arrived, all.Spent, form.ExecutionWeight, new Formatted(all.SpentRate, null, "%"), form.ExecutionScore);
        table.Row("一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分");
        foreach (var line in form.Lines)
            table.Row(line.Level1, line.Level2, line.Name, line.TargetCell(page), line.ActualCell(), line.Weight, line.Score);
        table.Row(new Span("合计", 1, 5), form.Weight, form.Score);
    }

    private static object?[] Row(WorkLot one) => [one.Name, one.What, one.Contract, one.Settled, one.Change, one.Paid, one.PaidRate, one.Kept, one.Owed];
}
