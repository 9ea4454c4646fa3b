using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>The wide tables of a city's insurance funds: totals first, schemes as columns or as rows.</summary>
internal static class InsuranceFundsTables
{
    public static void Flow(InsuranceFunds one, Page page, NumberStyle style)
    {
        var sum = one.Sum;
        page.Style = style;
        page.Table(table => table
            .Head(["项目", "合计", .. one.Schemes.Select(scheme => scheme.Brief)])
            .Row(Cells(one, "一、上年结余", sum.Opening, scheme => scheme.Opening))
            .Row(Cells(one, "二、本年收入", sum.Income.Now, scheme => scheme.Income.Now))
            .Row(Cells(one, "　1.保险费收入", sum.Premium, scheme => scheme.Premium))
            .Row(Cells(one, "　2.财政补贴收入", sum.Subsidy, scheme => scheme.Subsidy is { } subsidy ? subsidy : "—"))
            .Row(Cells(one, "　3.利息及其他收入", sum.Interest, scheme => scheme.Interest))
            .Row(Cells(one, "三、本年支出", sum.Paid.Now, scheme => scheme.Paid.Now))
            .Row(Cells(one, "四、本年收支结余", sum.Surplus, scheme => scheme.Surplus))
            .Row(Cells(one, "五、年末滚存结余", sum.Closing, scheme => scheme.Closing))
            .Row(Cells(one, "六、结余比年初增长（%）", sum.ClosingGrowth, scheme => scheme.ClosingGrowth))
            .Row(Cells(one, "七、可支付月数（月）", sum.Months, scheme => scheme.Months)));
    }

    public static void Budget(InsuranceFunds one, Page page, NumberStyle style)
    {
        page.Style = style;
        page.Aside("单位：亿元、%");
        page.Table(table => table
            .Head(new Span("险种", 2), new Span("收入", 1, 4), new Span("支出", 1, 4))
            .Head("预算数", "决算数", "完成率", "上年决算数", "预算数", "决算数", "执行率", "上年决算数")
            .Row("合计", one.Sum.Income.Budget, one.Sum.Income.Now, one.Sum.Income.Rate, one.Sum.Income.Money.Last, one.Sum.Paid.Budget, one.Sum.Paid.Now, one.Sum.Paid.Rate, one.Sum.Paid.Money.Last)
            .Rows(one.Schemes, (scheme, _) => [scheme.Name, scheme.Income.Budget, scheme.Income.Now, scheme.Income.Rate, scheme.Income.Money.Last, scheme.Paid.Budget, scheme.Paid.Now, scheme.Paid.Rate, scheme.Paid.Money.Last]));
    }

    private static object?[] Cells(InsuranceFunds one, string name, Fact sum, Func<InsuranceScheme, object> of) => [name, sum, .. one.Schemes.Select(of)];
}
