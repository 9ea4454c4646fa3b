using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Forms of the home for retired officers.</summary>
internal static class RestHomeForms
{
    public static void Write(OfficeAccount account, Page page)
    {
        page.Plain("表一　收入支出决算总表");
        page.Aside("金额单位：万元");
        Summary(account, page);
        page.Plain("表三　支出决算表");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出", "经营支出")
            .Row(new Span("合计", 1, 2), account.Spent.Now, account.Basic.Now, account.Project.Now, "0.00")
            .Rows(account.Uses, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project, "0.00"]));
        page.Plain("表五　一般公共预算财政拨款支出决算表");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出")
            .Row(new Span("合计", 1, 2), account.Whole.Now, account.Whole.Basic, account.Whole.Project)
            .Rows(account.Lines, (one, _) => [one.Code, one.SetIn(), one.Now, one.Basic, one.Project]));
        page.Plain("表六　一般公共预算财政拨款基本支出决算明细表");
        page.Aside("金额单位：万元");
        Economy(account.Economy, account, page);
        page.Plain("表九　财政拨款安排的“三公”经费支出决算表");
        page.Aside("金额单位：万元");
        var costs = account.Costs;
        page.Table(table => table
            .Head("项目", "预算数", "决算数")
            .Row("合计", costs.Three.Budget, costs.Three.Now).Row("1.因公出国（境）费", "0.00", "0.00").Row("2.公务用车购置及运行费", costs.Run.Budget, costs.Run.Now)
            .Row("（1）公务用车购置费", "0.00", "0.00").Row("（2）公务用车运行费", costs.Run.Budget, costs.Run.Now).Row("3.公务接待费", costs.Reception.Budget, costs.Reception.Now));
    }

    private static void Summary(OfficeAccount account, Page page)
    {
        List<(string, object?)> left = [.. account.Sources.Select((one, at) => ($"{OfficeWords.Numerals[at]}、{one.Name}", (object?)one.Money.Now))];
        List<(string, object?)> right = [.. account.Uses.Select((one, at) => ($"{OfficeWords.Numerals[at]}、{one.Name}", (object?)one.All))];
        page.Table(table => table
            .Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "决算数", "项目", "决算数")
            .Rows(OfficeWords.Beside(left, right), (row, _) => row)
            .Row("本年收入合计", account.Income.Now, "本年支出合计", account.Spent.Now)
            .Row("使用非财政拨款结余", "0.00", "结余分配", "0.00")
            .Row("年初结转和结余", account.Opening, "年末结转和结余", account.Closing)
            .Row("总计", account.Total.Now, "总计", account.Total.Now));
    }

    private static void Economy(Economy money, OfficeAccount account, Page page) => page.Table(table => table
        .Head(new Span("人员经费", 1, 3), new Span("公用经费", 1, 3)).Head("科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数")
        .Row("301", "工资福利支出", money.Wages, "302", "商品和服务支出", money.Goods)
        .Rows(Enumerable.Range(0, money.GoodsRows.Length), (at, _) => [.. Personnel(money, at), money.GoodsRows[at].Code, money.GoodsRows[at].Name, money.GoodsRows[at].Amount])
        .Row(null, null, null, "310", "资本性支出", money.Capital)
        .Row(new Span("人员经费合计", 1, 2), money.Personnel.Now, new Span("公用经费合计", 1, 2), money.Office.Now)
        .Row(new Span("基本支出合计", 1, 5), account.Whole.Basic));

    private static object?[] Personnel(Economy money, int at)
    {
        List<object?[]> rows = [.. money.WageRows.Select(one => (object?[])[one.Code, one.Name, one.Amount]), ["303", "对个人和家庭的补助", money.Help], .. money.HelpRows.Select(one => (object?[])[one.Code, one.Name, one.Amount])];
        return at < rows.Count ? rows[at] : [null, null, null];
    }
}
