using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>The tables of a county's draft, in whole 万元.</summary>
internal static class FinanceDraftTables
{
    public static void Revenue(GeneralAccount one, Page page, NumberStyle style)
    {
        page.Style = style;
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("收入项目", "调整预算数", "决算数", "决算数为调整预算数的%", "上年决算数", "决算数比上年增长%")
            .Row(Cells(one.Tax, "一、税收收入")).Rows(one.Taxes, (item, _) => Cells(item))
            .Row(Cells(one.Fee, "二、非税收入")).Rows(one.Fees, (item, _) => Cells(item))
            .Row(Cells(one.Revenue, "本年收入合计"))
            .Row("上级补助收入", null, one.Granted, null, null, null)
            .Row("债务转贷收入", null, one.Borrowed, null, null, null)
            .Row("上年结转收入", null, one.CarriedIn, null, null, null)
            .Row("动用预算稳定调节基金", null, one.FromStability, null, null, null)
            .Row("调入资金", null, one.Moved, null, null, null)
            .Row("收入总计", null, one.All, null, null, null));
    }

    public static void Functions(GeneralAccount one, DepartmentYear year, Page page, NumberStyle style)
    {
        page.Style = style;
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("科目", $"{year.Year - 1}年决算数", $"{year.Year}年调整预算数", $"{year.Year}年决算数", "比重（%）", "比上年增减额")
            .Rows(one.Functions, (item, _) => [item.Name, item.Money.Last, item.Budget, item.Now, item.Share, item.Money.Change])
            .Row("支出合计", one.Spending.Money.Last, one.Spending.Budget, one.Spending.Now, null, one.Spending.Money.Change)
            .Row("上解支出", null, null, one.Handed, null, null).Row("债务还本支出", null, null, one.Repaid, null, null)
            .Row("安排预算稳定调节基金", null, null, one.ToStability, null, null).Row("结转下年", null, null, one.CarriedOut, null, null).Row("支出总计", null, null, one.All, null, null));
    }

    public static void Fund(FinanceDraft all, Page page, NumberStyle style)
    {
        var one = all.Fund;
        page.Style = style;
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(new Span("收入", 1, 3), new Span("支出", 1, 3)).Head("项目", "调整预算", "决算", "项目", "调整预算", "决算")
            .Row(one.Sources[0].Name, one.Sources[0].Budget, one.Sources[0].Now, one.Uses[0].Name, one.Uses[0].Budget, one.Uses[0].Now)
            .Row(one.Sources[1].Name, one.Sources[1].Budget, one.Sources[1].Now, one.Uses[1].Name, one.Uses[1].Budget, one.Uses[1].Now)
            .Row(one.Sources[2].Name, one.Sources[2].Budget, one.Sources[2].Now, one.Uses[2].Name, one.Uses[2].Budget, one.Uses[2].Now)
            .Row(null, null, null, one.Uses[3].Name, one.Uses[3].Budget, one.Uses[3].Now)
            .Row("本年收入小计", one.Income.Budget, one.Income.Now, "本年支出小计", one.Spending.Budget, one.Spending.Now)
            .Row("上级补助收入", null, one.Granted, "调出资金", null, all.General.FromFund)
            .Row("专项债务转贷收入", null, one.Borrowed, "专项债务还本支出", null, one.Repaid)
            .Row("上年结转", null, one.CarriedIn, "结转下年", null, one.CarriedOut)
            .Row("收入总计", null, one.All, "支出总计", null, one.All));
    }

    public static void Debt(FinanceDraft one, Page page, NumberStyle style)
    {
        page.Style = style;
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", one.GeneralDebt.Name, one.SpecialDebt.Name, one.Debt.Name)
            .Rows<(string Name, Func<DebtLine, Fact> Of)>(
                [("年初余额", x => x.Opening), ("加：新增债券", x => x.NewBonds), ("　　再融资债券", x => x.Refinanced), ("减：偿还本金", x => x.Repaid), ("年末余额", x => x.Closing), ("限额", x => x.Limit)],
                (row, _) => [row.Name, row.Of(one.GeneralDebt), row.Of(one.SpecialDebt), row.Of(one.Debt)]));
    }

    private static object?[] Cells(BudgetedItem one, string? name = null) => [name ?? $"　　{one.Name}", one.Budget, one.Now, one.Rate, one.Money.Last, one.Money.Rate];
}
