using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>Tables whose form the Ministry gives, so that all regions print them alike.</summary>
internal static class AccountTables
{
    private static readonly string[] AllSources = ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"];

    /// <summary>公开01表: sources at the left, classes at the right, with or without numbers of lines.</summary>
    public static void Summary(Page page, FinalAccount account, bool isNumbered)
    {
        List<(string Name, object? Amount)> left = [.. AllSources.Select((name, index) => ($"{"一二三四五六七八"[index]}、{name}", (object?)account.Sources.FirstOrDefault(one => one.Name == name)?.Money.Now ?? page.Style.Nothing))];
        List<(string Name, object? Amount)> right = [.. account.Classes.Select((one, index) => ($"{AccountPhrases.Numerals[index]}、{one.Name}", (object?)one.All))];
        Even(left, right);
        left.AddRange([("本年收入合计", account.Income.Now), ("使用非财政拨款结余", page.Style.Nothing), ("年初结转和结余", account.Opening), ("总计", account.Total.Now)]);
        right.AddRange([("本年支出合计", account.Spent.Now), ("结余分配", (object?)account.Allocated ?? page.Style.Nothing), ("年末结转和结余", account.Closing), ("总计", account.Total.Now)]);
        page.Table(table =>
        {
            if (isNumbered)
                table.Head(new Span("收入", 1, 3), new Span("支出", 1, 3)).Head("项目", "行次", "金额", "项目", "行次", "金额");
            else
                table.Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "决算数", "项目", "决算数");
            table.Rows(left, (one, at) => isNumbered ? [one.Name, at + 1, one.Amount, right[at].Name, left.Count + at + 1, right[at].Amount] : [one.Name, one.Amount, right[at].Name, right[at].Amount]);
        });
    }

    /// <summary>公开04表: appropriations at the left, classes by budget at the right.</summary>
    public static void Fiscal(Page page, FinalAccount account)
    {
        var none = page.Style.Nothing;
        var fund = account.Fund;
        List<(string Name, object? Amount)> left = [("一、一般公共预算财政拨款", account.General.Income), ("二、政府性基金预算财政拨款", (object?)fund?.Income ?? none), ("三、国有资本经营预算财政拨款", none)];
        List<(string Name, object? All, object? General, object? Fund)> right = [.. account.Classes.Where(one => one.Fiscal is not null)
            .Select((one, index) => ($"{AccountPhrases.Numerals[index]}、{one.Name}", (object?)one.Fiscal, (object?)one.General ?? none, (object?)one.Fund ?? none))];
        while (left.Count < right.Count)
            left.Add(("", null));
        while (right.Count < left.Count)
            right.Add(("", null, null, null));
        left.AddRange([("本年收入合计", account.Fiscal.Income), ("年初财政拨款结转和结余", account.Fiscal.Opening), ("总计", account.Fiscal.Total.Now)]);
        right.AddRange([("本年支出合计", account.Fiscal.Spent.Now, account.General.Spent.Now, (object?)fund?.Spent.Now ?? none), ("年末财政拨款结转和结余", account.Fiscal.Closing, account.General.Closing, (object?)fund?.Closing ?? none), ("总计", account.Fiscal.Total.Now, null, null)]);
        page.Table(table => table
            .Head(new Span("收入", 1, 2), new Span("支出", 1, 4)).Head("项目", "金额", "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款")
            .Rows(left, (one, at) => [one.Name, one.Amount, right[at].Name, right[at].All, right[at].General, right[at].Fund]));
    }

    /// <summary>公开05表: general expenditure by subject.</summary>
    public static void Subjects(Page page, FinalAccount account, Func<AccountSubject, bool> chosen) => page.Table(table => table
        .Head(new Span("项目", 1, 2), new Span("本年支出", 1, 3)).Head("科目编码", "科目名称", "小计", "基本支出", "项目支出")
        .Row(new Span("合计", 1, 2), account.Whole.Now, account.Whole.Basic, account.Whole.Project)
        .Rows(account.Subjects.Where(chosen), (one, _) => [one.Code, one.Name, one.Now, one.Basic, one.Project]));

    /// <summary>公开06表: basic expenditure by economic subject in two columns, personnel at the left.</summary>
    public static void Economic(Page page, FinalAccount account)
    {
        var money = account.Economic;
        List<EconomicItem> left = [new("301", "工资福利支出", money.Wages), .. money.WageItems, new("303", "对个人和家庭的补助", money.Help), .. money.HelpItems];
        List<EconomicItem> right = [new("302", "商品和服务支出", money.Goods), .. money.GoodsItems, new("310", "资本性支出", money.Equipment), new("31002", "办公设备购置", money.Equipment)];
        object?[] Cells(List<EconomicItem> some, int at) => at < some.Count ? [some[at].Code, some[at].Name, some[at].Amount] : [null, null, null];
        page.Table(table => table
            .Head(new Span("人员经费", 1, 3), new Span("公用经费", 1, 3)).Head("科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数")
            .Rows(Enumerable.Range(0, Math.Max(left.Count, right.Count)), (at, _) => [.. Cells(left, at), .. Cells(right, at)])
            .Row(new Span("人员经费合计", 1, 2), money.Personnel.Now, new Span("公用经费合计", 1, 2), money.Office.Now));
    }

    /// <summary>公开07表: budget and final of the three public costs, across.</summary>
    public static void ThreePublic(Page page, HeldCosts costs)
    {
        object?[] Of(Func<HeldCost, Fact> of) => [of(costs.Three), (object?)(costs.Abroad is { } away ? of(away) : null) ?? page.Style.Nothing, of(costs.Vehicle), (object?)(costs.Buy is { } buy ? of(buy) : null) ?? page.Style.Nothing, of(costs.Run), of(costs.Reception)];
        page.Table(table => table
            .Head(new Span("预算数", 1, 6), new Span("决算数", 1, 6))
            .Head([.. Enumerable.Repeat<object?[]>([new Span("合计", 2), new Span("因公出国（境）费", 2), new Span("公务用车购置及运行维护费", 1, 3), new Span("公务接待费", 2)], 2).SelectMany(one => one)])
            .Head("小计", "公务用车购置费", "公务用车运行维护费", "小计", "公务用车购置费", "公务用车运行维护费")
            .Row([.. Of(one => one.Budget), .. Of(one => one.Now)]));
    }

    private static void Even(List<(string Name, object? Amount)> left, List<(string Name, object? Amount)> right)
    {
        while (left.Count < right.Count)
            left.Add(("", null));
        while (right.Count < left.Count)
            right.Add(("", null));
    }
}
