using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindGg;

/// <summary>The tables of a city's account of state capital.</summary>
internal static class CityCapitalTables
{
    public static void Holdings(CityCapital one, Page page) => page.Table(table => table
        .Head("企业", "从业人数", "资产总额（亿元）", "负债总额（亿元）", "所有者权益（亿元）", "资产负债率（%）", "营业收入（亿元）", "营业收入增减（%）")
        .Rows([one.Sum, .. one.Holdings], (firm, _) => [firm.Name, firm.People, firm.Assets.Now, firm.Debt, firm.Equity, firm.DebtRate, firm.Takings.Now, firm.Takings.Rate]));

    public static void Dues(CityCapital one, Page page) => page.Table(table => table
        .Head("序号", "企业名称", "净利润", "收取比例", "本年应缴", "年初欠缴", "本年实缴", "年末欠缴", "上年实缴")
        .Rows(one.Dues, (firm, index) => [index + 1, firm.Name, firm.Profit, firm.Rate, firm.Due, firm.OwedBefore, firm.Paid.Now, firm.OwedAfter, firm.Paid.Last])
        .Row(null, "合计", one.Profit, "—", one.Due, one.OwedBefore, one.ProfitIncome.Now, one.OwedAfter, one.ProfitIncome.Money.Last));

    public static void Budget(CityCapital one, Page page)
    {
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("科目名称", "预算数", "决算数", "决算数占预算数（%）", "上年决算数", "增减额")
            .Row(Cells(one.ProfitIncome)).Row(Cells(one.Dividend)).Row(Cells(one.Transfer)).Row(Cells(one.Income))
            .Row("上年结转收入", null, one.CarriedIn, null, null, null).Row("转移支付收入", null, one.FromAbove, null, null, null).Row("收入总计", null, one.All, null, null, null)
            .Row(Cells(one.Legacy)).Row(Cells(one.Injection)).Rows(one.Injections, (item, _) => Cells(item, "　　")).Row(Cells(one.Other)).Row(Cells(one.Spending))
            .Row("调出资金", null, one.MovedOut, null, null, null).Row("结转下年支出", null, one.CarriedOut, null, null, null).Row("支出总计", null, one.All, null, null, null));
    }

    public static void Marks(MarkSheet sheet, Page page) => page.Table(table => table
        .Head("一级指标", "二级指标", "三级指标", "分值", "得分", "扣分")
        .Rows(sheet.Marks, (mark, _) => [mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score, mark.Lost])
        .Row(new Span("总计", 1, 3), sheet.Weight, sheet.Score, sheet.Lost));

    private static object?[] Cells(BudgetedItem one, string start = "") => [start + one.Name, one.Budget, one.Now, one.Rate, one.Money.Last, one.Money.Change];
}
