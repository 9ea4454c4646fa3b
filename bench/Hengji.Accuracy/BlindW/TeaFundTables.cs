using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindW;

/// <summary>Tables of the evaluation of a county's fund for tea.</summary>
internal static class TeaFundTables
{
    public static void Kinds(TeaFund fund, Page page)
    {
        page.Plain("表1　专项资金分类使用情况表");
        page.Aside("单位：元、万元");
        page.Table(table => table
            .Head("补助类别", "计量单位", "补助标准（元）", "计划数", "完成数", "应补金额（万元）", "已拨金额（万元）", "未拨金额（万元）")
            .Rows(fund.Kinds, (one, _) => [one.Name, one.Unit, new Formatted(one.Standard, "元,0"), one.Planned, one.Done, one.Due, one.Paid, one.Unpaid])
            .Row("合计", null, null, null, null, fund.Due, fund.Paid, fund.Unpaid));
    }

    public static void Annexes(TeaFund fund, Page page)
    {
        page.Heading(1, "附表1　绩效评价指标体系评分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "分值", "目标值", "实际值", "得分");
            foreach (var mark in fund.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Target is null ? null : mark.WantedCell(page), mark.DoneCell(), mark.Score);
            table.Row(new Span("合计", 1, 3), fund.Sheet.Weight, null, null, fund.Sheet.Score);
        });
        page.Heading(1, "附表2　各乡镇茶园补助发放情况表");
        page.Aside("单位：亩、元");
        page.Style = page.Style with { MoneyScale = 1, MoneyDecimals = 0, HasThousands = true };
        page.Counts(fund.TownCount, fund.Towns.Length);
        page.Table(table => table
            .Head("序号", "乡镇", "新建面积", "改造面积", "补助金额", "占比（%）")
            .Rows(fund.Towns, (one, index) => [index + 1, one.Name, one.Fresh, one.Improved, one.Money, one.Share])
            .Row(null, "合计", fund.AllTowns.Fresh, fund.AllTowns.Improved, fund.AllTowns.Money, null));
        page.Heading(1, "附表3　新建茶园面积抽查情况表");
        page.Aside("单位：户、亩");
        page.Counts(fund.SampleTowns, fund.Samples.Length);
        page.Table(table => table
            .Head("抽查乡镇", "抽查户数", "申报面积", "实测面积", "核减面积", "核减率")
            .Rows(fund.Samples.Add(fund.AllSamples), (one, _) => [one.Town, one.Families, one.Told, one.Measured, one.Difference, new Formatted(one.Rate, null, "%")]));
    }
}
