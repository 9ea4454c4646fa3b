using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>The county's tables: income, expenditure, balance, insurance, debt, and the draft.</summary>
internal static class CountyDraftTables
{
    public static void Write(DepartmentYear year, CountyExecution county, Page page)
    {
        Income(year, county, page);
        Spent(year, county, page);
        Balance(year, county, page);
        page.Plain($"表四　{year.Year}年社会保险基金预算执行情况表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", "上年末滚存结余", "当年收入", "当年支出", "当年收支结余", "年末滚存结余")
            .Rows(county.Insurance.Add(county.AllInsurance), (one, _) => [one.Name, one.Opening, one.Income, one.Spent, one.Current, one.Closing]));
        page.Plain($"表五　{year.Year}年地方政府债务限额及余额情况表");
        page.Aside("单位：万元");
        var debt = county.Debt;
        page.Table(table => table
            .Head(new Span("地区", 2), new Span("债务限额", 1, 3), new Span("债务余额", 1, 3)).Head("合计", "一般债务", "专项债务", "合计", "一般债务", "专项债务")
            .Row("青樟县", debt.Limit, debt.GeneralLimit, debt.SpecialLimit, debt.Owed, debt.GeneralOwed, debt.SpecialOwed));
        page.Plain($"表六　{year.Year + 1}年一般公共预算支出安排表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("科目", $"{year.Year}年年初预算数", $"{year.Year + 1}年预算数", "增减额", "增减%", "占支出%")
            .Rows(county.Draft.Functions, (one, _) => [one.Name, one.Money.Last, one.Money.Now, one.Money.Change, one.Money.Rate, one.Share])
            .Row("支出合计", county.Draft.Spent.Last, county.Draft.Spent.Now, county.Draft.Spent.Change, county.Draft.Spent.Rate, null));
    }

    private static void Income(DepartmentYear year, CountyExecution county, Page page)
    {
        page.Plain($"表一　{year.Year}年一般公共预算收入执行情况表");
        page.Aside("单位：万元");
        object?[] Row(string name, BudgetedItem one) => [name, one.Money.Last, one.Budget, one.Now, one.Rate, one.Money.Rate];
        page.Table(table => table
            .Head("预算科目", "上年完成数", "年初预算数", "本年完成数", "完成预算%", "比上年增减%")
            .Row(Row("一、税收收入", county.Tax)).Rows(county.Taxes, (one, _) => Row("　" + one.Name, one))
            .Row(Row("二、非税收入", county.Nontax)).Rows(county.Charges, (one, _) => Row("　" + one.Name, one))
            .Row(Row("一般公共预算收入合计", county.Local))
            .Rows(county.Upper, (one, _) => [one.Name, one.Money.Last, null, one.Money.Now, null, one.Money.Rate])
            .Row("财政总收入", county.Revenue.Last, null, county.Revenue.Now, null, county.Revenue.Rate));
    }

    private static void Spent(DepartmentYear year, CountyExecution county, Page page)
    {
        page.Plain($"表二　{year.Year}年一般公共预算支出执行情况表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("预算科目", "上年执行数", "调整预算数", "本年执行数", "完成调整预算%", "比上年增减额", "比上年增减%")
            .Rows(county.Functions.Add(county.Spent with { Name = "一般公共预算支出合计" }), (one, _) => [one.Name, one.Money.Last, one.Budget, one.Now, one.Rate, one.Money.Change, one.Money.Rate]));
    }

    private static void Balance(DepartmentYear year, CountyExecution county, Page page)
    {
        var balance = county.Balance;
        page.Plain($"表三　{year.Year}年一般公共预算收支平衡表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("收入项目", "金额", "支出项目", "金额")
            .Row("一般公共预算收入", county.Local.Now, "一般公共预算支出", county.Spent.Now)
            .Rows(balance.In, (one, at) => at < balance.Out.Length ? [one.Name, one.Amount, balance.Out[at].Name, balance.Out[at].Amount] : [one.Name, one.Amount, null, null])
            .Row(null, null, "支出合计", balance.AllOut)
            .Row(null, null, "结转下年支出", balance.Closing)
            .Row("收入总计", balance.AllIn, "支出总计", balance.AllIn));
    }
}
