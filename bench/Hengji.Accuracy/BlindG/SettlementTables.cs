using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>The tables behind a city's final accounts.</summary>
internal static class SettlementTables
{
    public static void Write(DepartmentYear year, Page page)
    {
        var (settled, general) = (year.BlindG.Settled, year.BlindG.Settled.General);
        page.Plain($"附表一　{year.Year}年市级一般公共预算收入决算表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项　目", "调整预算数", "决算数", "为调整预算%", "上年决算数", "增减额", "增减%")
            .Row(Line("一、税收收入", general.Income[0])).Rows(settled.Taxes, (one, _) => Line("　　" + one.Name, one))
            .Row(Line("二、非税收入", general.Income[1]))
            .Row(Line("市级一般公共预算收入合计", general.IncomeTotal)));
        page.Plain($"附表二　{year.Year}年市级一般公共预算支出决算表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项　目", "调整预算数", "决算数", "为调整预算%", "上年决算数", "增减额", "增减%")
            .Rows(general.Spent, (one, index) => Line($"{"一二三四五六七八九"[index]}、{one.Name}", one))
            .Row(Line("市级一般公共预算支出合计", general.SpentTotal)));
        page.Plain($"附表三　{year.Year}年市级社会保险基金收支决算表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项　目", "上年滚存结余", "本年收入", "本年支出", "本年收支结余", "年末滚存结余")
            .Row(Line(settled.AllInsurances)).Rows(settled.Insurances, (one, _) => Line(one)));
    }

    private static object?[] Line(string name, BudgetedItem one) => [name, one.Budget, one.Now, one.Rate, one.Money.Last, one.Money.Change, one.Money.Rate];

    private static object?[] Line(SettledInsurance one) => [one.Name, one.Opening, one.Income, one.Spent, one.Surplus, one.Saved];
}
