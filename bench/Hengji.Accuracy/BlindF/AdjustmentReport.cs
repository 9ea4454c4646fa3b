using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>A county's plan to adjust its budget, told its people's congress: from … to …, up or down by …, in whole 万元; debt in 亿元; two balance tables with adopted, changed and adjusted amounts and a list of projects.</summary>
internal sealed class AdjustmentReport() : BlindLayout("budget-adjustment", "blind-f", new NumberStyle { MoneyDecimals = 0, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var plan = year.BlindF.Adjustment;
        page.Heading(0, $"关于{Place(year)}{year.Year}年县级财政预算调整方案（草案）的报告");
        page.Plain("县人大常委会：受县人民政府委托，现将县级财政预算调整方案（草案）报告如下，请予审议。");
        page.Heading(1, "一、预算调整的主要原因");
        Reasons(year, page);
        page.Heading(1, "二、预算调整方案");
        page.Heading(2, "（一）一般公共预算");
        General(plan.General, page);
        page.Heading(2, "（二）政府性基金预算");
        Fund(plan.Fund, page);
        page.Heading(1, "三、新增债券资金安排");
        Bonds(plan, page);
        Tables(year, page);
    }

    private static string Place(DepartmentYear year) => year.Region.EndsWith('县') ? year.Region : "平山县";

    private static void Reasons(DepartmentYear year, Page page)
    {
        var (plan, debt) = (year.BlindF.Adjustment, year.BlindF.Adjustment.Debt);
        page.Say($"（一）新增政府债务限额。上级核定我县{year.Year}年新增政府债务限额{plan.Bonds}万元，其中一般债务{plan.GeneralBonds}万元、专项债务{plan.SpecialBonds}万元。新增后，我县政府债务限额由{debt.Before:亿,4}亿元调整为{debt.Limit:亿,4}亿元，其中一般债务限额{plan.Debts[0].Limit:亿,4}亿元、专项债务限额{plan.Debts[1].Limit:亿,4}亿元。截至目前，政府债务余额{debt.Owed:亿,4}亿元，其中一般债务{plan.Debts[0].Owed:亿,4}亿元、专项债务{plan.Debts[1].Owed:亿,4}亿元，控制在限额以内。");
        page.Say($"（二）再融资债券。上级转贷我县再融资一般债券{plan.Renewed}万元，全部用于偿还到期政府债券本金。");
        page.Plain("（三）收入形势和上级转移支付变化。受经济形势和土地市场影响，部分收入不及预期；上级转移支付资金较年初预计增加。");
    }

    private static void General(AdjustedBudget budget, Page page)
    {
        page.Say($"1.收入调整。县级一般公共预算收入由年初预算的{budget.Own.Before}万元调整为{budget.Own.After}万元，{Moved(page, budget.Own)}，其中：{budget.OwnParts.Select(one => Told(page, one)):；}。转移性收入中，{budget.Received.Where(IsChanged).Select(one => Told(page, one)):；}。调整后，收入总计由{budget.Income.Before}万元调整为{budget.Income.After}万元，{Moved(page, budget.Income)}。");
        page.Say($"2.支出调整。县级一般公共预算支出由年初预算的{budget.Spent.Before}万元调整为{budget.Spent.After}万元，{Moved(page, budget.Spent)}，{page.Rose(budget.Spent.Money)}。加上上解上级支出{budget.Passed[0].After}万元、债务还本支出{budget.Passed[1].After}万元，支出总计{budget.Outgo.After}万元。调整后收支平衡。");
    }

    private static void Fund(AdjustedBudget budget, Page page)
    {
        page.Say($"1.收入调整。政府性基金预算收入由年初预算的{budget.Own.Before}万元调整为{budget.Own.After}万元，{Moved(page, budget.Own)}，主要是{Told(page, budget.OwnParts[0])}。加上上级补助收入{budget.Received[0].After}万元、专项债务转贷收入{budget.Received[1].After}万元、上年结转收入{budget.Received[2].After}万元，收入总计调整为{budget.Income.After}万元，较年初预算{Moved(page, budget.Income)}。");
        page.Say($"2.支出调整。政府性基金预算支出调整为{budget.Spent.After}万元，较年初预算{Moved(page, budget.Spent)}，加上调出资金{budget.Passed[0].After}万元、债务还本支出{budget.Passed[1].After}万元，支出总计{budget.Outgo.After}万元。收支平衡。");
    }

    private static bool IsChanged(Adjusted one) => one.Money.Change.Value != 0;

    private static Runs Moved(Page page, Adjusted one) => page.Text($"{page.Word(one.Money.Change, "调增", "调减")}{one.Money.Change:abs}万元");

    private static Runs Told(Page page, Adjusted one) => page.Text($"{one.Name}由{one.Before}万元调整为{one.After}万元，{Moved(page, one)}");

    private static void Bonds(Adjustment plan, Page page)
    {
        page.Counts(plan.Count, plan.Projects.Length);
        page.Say($"新增债券资金{plan.Bonds}万元，安排项目{plan.Count}个。其中：新增一般债券{plan.GeneralBonds}万元，用于{plan.Projects.Where(one => one.General is not null).Select(one => page.Text($"{one.Name}{one.Both}万元")):、}；新增专项债券{plan.SpecialBonds}万元，用于{plan.Projects.Where(one => one.Special is not null).Select(one => page.Text($"{one.Name}{one.Both}万元")):、}。");
        page.Style = page.Style with { Nothing = "" };
        page.Plain("附表1　新增政府债券资金安排表（单位：万元）");
        page.Table(table => table
            .Head("序号", "项目名称", "合计", "一般债券", "专项债券")
            .Row(null, "合计", plan.Bonds, plan.GeneralBonds, plan.SpecialBonds)
            .Rows(plan.Projects, (one, index) => [index + 1, one.Name, one.Both, one.General, one.Special]));
        page.Style = page.Style with { Nothing = "0" };
        page.Plain("附表2　政府债务限额和余额情况表（单位：万元）");
        page.Table(table => table
            .Head("项目", "上年末限额", "本年新增限额", "调整后限额", "债务余额", "剩余空间")
            .Rows(plan.Debts.Insert(0, plan.Debt), (one, _) => [one.Name, one.Before, one.Added, one.Limit, one.Owed, one.Room]));
    }

    private static void Tables(DepartmentYear year, Page page)
    {
        var plan = year.BlindF.Adjustment;
        page.Plain($"附表3　{year.Year}年县级一般公共预算收支调整表（单位：万元）");
        Balance(plan.General, page);
        page.Plain($"附表4　{year.Year}年县级政府性基金预算收支调整表（单位：万元）");
        Balance(plan.Fund, page);
    }

    private static void Balance(AdjustedBudget budget, Page page) => page.Table(table => table
        .Head("项目", "年初预算", "调整数", "调整后预算")
        .Row(Line("一、" + budget.Own.Name, budget.Own))
        .Rows(budget.OwnParts, (one, _) => Line("　　" + one.Name, one))
        .Rows(budget.Received, (one, index) => Line($"{"二三四五六"[index]}、{one.Name}", one))
        .Row(Line(budget.Income.Name, budget.Income))
        .Row(Line("一、" + budget.Spent.Name, budget.Spent))
        .Rows(budget.SpentParts, (one, _) => Line("　　" + one.Name, one))
        .Rows(budget.Passed, (one, index) => Line($"{"二三"[index]}、{one.Name}", one))
        .Row(Line(budget.Outgo.Name, budget.Outgo)));

    private static object?[] Line(string name, Adjusted one) => [name, one.Before, one.Money.Change, one.After];
}
