using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindN;

/// <summary>Tables of a budget whose form is much the same everywhere.</summary>
internal static class BudgetTables
{
    /// <summary>收支总表: sources at the left, classes at the right.</summary>
    public static void Summary(Page page, YearBudget budget, string money = "预算数")
    {
        var left = budget.Sources.Select((one, index) => ($"{AccountPhrases.Numerals[index]}、{one.Name}", (object?)one.Money.Now)).ToList();
        var right = budget.Classes.Select((one, index) => ($"{AccountPhrases.Numerals[index]}、{one.Name}", (object?)one.All)).ToList();
        while (left.Count < right.Count)
            left.Add(("", null));
        while (right.Count < left.Count)
            right.Add(("", null));
        page.Table(table => table
            .Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", money, "项目", money)
            .Rows(left, (one, at) => [one.Item1, one.Item2, right[at].Item1, right[at].Item2])
            .Row("收入总计", budget.Total.Now, "支出总计", budget.Total.Now));
    }

    /// <summary>支出总表: classes by kind.</summary>
    public static void Spent(Page page, YearBudget budget) => page.Table(table => table
        .Head("科目编码", "科目名称", "合计", "基本支出", "项目支出")
        .Row(new Span("合计", 1, 2), budget.Total.Now, budget.Basic.Now, budget.Project.Now)
        .Rows(budget.Classes, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project]));

    /// <summary>一般公共预算支出表 by subject.</summary>
    public static void Subjects(Page page, YearBudget budget, Func<AccountSubject, string> named) => page.Table(table => table
        .Head("科目编码", "科目名称", "合计", "基本支出", "项目支出")
        .Row(new Span("合　计", 1, 2), budget.Whole.Now, budget.Whole.Basic, budget.Whole.Project)
        .Rows(budget.Subjects, (one, _) => [one.Code, named(one), one.Now, one.Basic, one.Project]));

    /// <summary>一般公共预算基本支出表 down the page, by economic class with personnel and office apart.</summary>
    public static void Economic(Page page, YearBudget budget)
    {
        var money = budget.Economic;
        page.Table(table => table
            .Head(new Span("部门预算支出经济分类科目", 1, 2), new Span("本年一般公共预算基本支出", 1, 3)).Head("科目编码", "科目名称", "合计", "人员经费", "公用经费")
            .Row(new Span("合计", 1, 2), budget.GeneralBasic.Now, money.Personnel.Now, money.Office.Now)
            .Row("301", "工资福利支出", money.Wages, money.Wages, null).Rows(money.WageItems, (one, _) => [one.Code, one.Name, one.Amount, one.Amount, null])
            .Row("302", "商品和服务支出", money.Goods, null, money.Goods).Rows(money.GoodsItems, (one, _) => [one.Code, one.Name, one.Amount, null, one.Amount])
            .Row("303", "对个人和家庭的补助", money.Help, money.Help, null).Rows(money.HelpItems, (one, _) => [one.Code, one.Name, one.Amount, one.Amount, null])
            .Row("310", "资本性支出", money.Equipment, null, money.Equipment).Row("31002", "办公设备购置", money.Equipment, null, money.Equipment));
    }

    /// <summary>A project's goal: indicators by level with their weights.</summary>
    public static void Goals(Page page, BudgetGoals goals, string weight)
    {
        page.Table(table => table
            .Head("一级指标", "二级指标", "三级指标", "指标值", weight)
            .Rows(goals.Goals, (one, _) => [one.Level1, one.Level2, one.Name, page.Text($"{one.Sign}{one.Target}{one.Unit}"), one.Weight])
            .Row(new Span("合计", 1, 4), goals.Weight));
    }
}
