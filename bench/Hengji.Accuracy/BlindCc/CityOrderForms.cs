using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Forms of the district's bureau for order in the city.</summary>
internal static class CityOrderForms
{
    public static void Units(DepartmentYear year, OfficeAccount account, Page page) => page.Table(table => table
        .Head("序号", "单位名称", "年末在职人数", "本年支出合计（万元）", "基本支出", "项目支出", "占比（%）")
        .Rows(year.BlindCc.OrderUnits, (one, at) => [at + 1, one.Name, one.Staff, one.Spent, one.Basic, one.Project, one.Share])
        .Row(new Span("合计", 1, 2), account.People.Staff, account.Spent.Now, account.Basic.Now, account.Project.Now, "100.0"));

    public static void Write(OfficeAccount account, Page page)
    {
        page.Aside("表1　收入支出决算总表　单位：万元");
        List<(string, object?)> left = [.. account.Sources.Select(one => (one.Name, (object?)one.Money.Now)), ("上级补助收入", "0.00"), ("事业收入", "0.00")];
        page.Table(table => table
            .Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "决算数", "项目（按功能分类）", "决算数")
            .Rows(OfficeWords.Beside(left, [.. account.Uses.Select(one => (one.Name, (object?)one.All))]), (row, _) => row)
            .Row("本年收入合计", account.Income.Now, "本年支出合计", account.Spent.Now)
            .Row("年初结转和结余", account.Opening, "年末结转和结余", account.Closing)
            .Row("总计", account.Total.Now, "总计", account.Total.Now));
        page.Aside("表4　财政拨款收入支出决算总表　单位：万元");
        page.Table(table => table
            .Head("项目", "收入", "项目", "支出合计", "一般公共预算财政拨款", "政府性基金预算财政拨款")
            .Row("一、一般公共预算财政拨款", account.GeneralIncome, "一般公共预算支出", account.Whole.Now, account.Whole.Now, null)
            .Row("二、政府性基金预算财政拨款", account.Fund!.Now, "政府性基金支出", account.Fund.Now, null, account.Fund.Now)
            .Row("本年收入合计", account.Fiscal.Income, "本年支出合计", account.Fiscal.Spent, account.Whole.Now, account.Fund.Now)
            .Row("年初财政拨款结转和结余", account.Fiscal.Opening, "年末财政拨款结转和结余", account.Fiscal.Closing, account.Fiscal.Closing, null)
            .Row("总计", account.FiscalTotal.Now, "总计", account.FiscalTotal.Now, null, null));
        page.Aside("表5　一般公共预算财政拨款支出决算表　单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "本年支出", "基本支出", "项目支出")
            .Row(new Span("合计", 1, 2), account.Whole.Now, account.Whole.Basic, account.Whole.Project)
            .Rows(account.Lines, (one, _) => [one.Code, one.SetIn(), one.Now, one.Basic, one.Project]));
        page.Aside("表6　一般公共预算财政拨款基本支出决算明细表　单位：万元");
        Economy(account, page);
        page.Aside("表7　财政拨款“三公”经费支出决算表　单位：万元");
        var costs = account.Costs;
        page.Table(table => table
            .Head("年度", "合计", "因公出国（境）费", "公务用车购置及运行维护费小计", "公务用车购置费", "公务用车运行维护费", "公务接待费")
            .Row("预算数", costs.Three.Budget, "0.00", costs.Vehicle.Budget, costs.Buy!.Budget, costs.Run.Budget, costs.Reception.Budget)
            .Row("决算数", costs.Three.Now, "0.00", costs.Vehicle.Now, costs.Buy.Now, costs.Run.Now, costs.Reception.Now)
            .Row("上年决算数", costs.Three.Money.Last, "0.00", costs.Vehicle.Money.Last, costs.Buy.Money.Last, costs.Run.Money.Last, costs.Reception.Money.Last));
    }

    public static void Rated(RatedAll rated, Page page) => page.Table(table => table
        .Head("项目名称", "全年预算（万元）", "支出（万元）", "执行率（%）", "自评得分")
        .Rows(rated.Projects, (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Score])
        .Row("合计", rated.Budget, rated.Spent, rated.Rate, null));

    private static void Economy(OfficeAccount account, Page page)
    {
        var money = account.Economy;
        page.Table(table => table
            .Head("经济分类科目编码", "科目名称", "基本支出决算数", "人员经费", "公用经费")
            .Row("301", "工资福利支出", money.Wages, money.Wages, null).Rows(money.WageRows, (one, _) => [one.Code, $"　{one.Name}", one.Amount, one.Amount, null])
            .Row("302", "商品和服务支出", money.Goods, null, money.Goods).Rows(money.GoodsRows, (one, _) => [one.Code, $"　{one.Name}", one.Amount, null, one.Amount])
            .Row("303", "对个人和家庭的补助", money.Help, money.Help, null).Rows(money.HelpRows, (one, _) => [one.Code, $"　{one.Name}", one.Amount, one.Amount, null])
            .Row("310", "资本性支出", money.Capital, null, money.Capital)
            .Row(new Span("合计", 1, 2), account.Whole.Basic, money.Personnel.Now, money.Office.Now));
    }
}
