using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A city's state capital budget as handed to the congress: execution in sentences, the draft enterprise by enterprise and project by project, four tables in whole 万元.</summary>
internal sealed class StateCapital() : BlindLayout("state-capital-budget", "blind-s", new NumberStyle { MoneyDecimals = 0, HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var capital = year.BlindS.Capital;
        var (city, next) = (year.City(), year.Year + 1);
        page.Heading(0, $"{city}市本级{year.Year}年国有资本经营预算执行情况和{next}年国有资本经营预算（草案）编制说明");
        page.Heading(1, $"一、{year.Year}年国有资本经营预算执行情况");
        Execution(capital, page);
        page.Heading(1, $"二、{next}年国有资本经营预算（草案）");
        page.Plain("（一）编制原则。收支平衡、不列赤字，以收定支；突出重点，优先保障解决历史遗留问题；加大与一般公共预算的统筹力度，调入比例不低于30%。");
        Income(next, capital, page);
        Spent(next, capital, page);
        page.Heading(1, "三、保障措施");
        page.Plain("加强国有资本收益收缴管理，督促企业在年度财务决算审计后及时申报上交；强化资本金注入项目绩效管理，对绩效评价结果较差的项目不再安排预算。");
        Tables(year.Year, capital, page);
    }

    private static void Execution(CapitalBudget capital, Page page)
    {
        var (income, spent) = (capital.Income, capital.Spent);
        page.Say($"（一）收入情况。市本级国有资本经营预算收入完成{income.Now}万元，为预算{income.Budget}万元的{income.Rate}%，比上年{page.Moved(income.Money)}万元，{page.Rose(income.Money)}。其中：{capital.Incomes.Select(one => page.Text($"{one.Name}{one.Now}万元，完成预算的{one.Rate}%，占{one.Share}%")):；}。加上级补助收入{capital.Granted}万元、上年结转收入{capital.Carried}万元，收入总计{capital.AllIncome}万元。");
        page.Say($"（二）支出情况。市本级国有资本经营预算支出{spent.Now}万元，为预算{spent.Budget}万元的{spent.Rate}%，比上年{page.Moved(spent.Money)}万元，{page.Rose(spent.Money)}。其中：{capital.Uses.Select(one => page.Text($"{one.Name}{one.Now}万元，占{one.Share}%")):；}。");
        page.Say($"（三）平衡情况。收入总计{capital.AllIncome}万元，减去国有资本经营预算支出{spent.Now}万元、补助下级支出{capital.Lent}万元、调出资金{capital.Moved}万元，结转下年{capital.Closing}万元。调出资金全部调入一般公共预算，占当年收入的{capital.MovedShare}%。");
    }

    private static void Income(int next, CapitalBudget capital, Page page)
    {
        page.Counts(capital.EnterpriseCount, capital.Enterprises.Length);
        var lines = capital.NextIncomes;
        page.Say($"（二）收入预算。{next}年国有资本经营预算收入安排{capital.NextIncome.Money.Now}万元，为上年执行数的{capital.NextIncome.Rate}%。其中：");
        page.Say($"1.利润收入{lines[0].Money.Now}万元。纳入收益收缴范围的市属企业{capital.EnterpriseCount}户，上年度归属于母公司所有者的净利润（扣除弥补亏损和提取公积金后）{capital.AllProfit}万元，按照不同类别企业的收取比例计算。其中{capital.Enterprises.Take(3).Select(one => page.Text($"{one.Name}应交利润{one.Due.Now}万元")):、}。");
        page.Say($"2.{lines[1].Name}{lines[1].Money.Now}万元，比上年执行数{page.Moved(lines[1].Money)}万元，为国有参股企业分红。3.{lines[2].Name}{lines[2].Money.Now}万元，比上年执行数{page.Moved(lines[2].Money)}万元。4.{lines[3].Name}{lines[3].Money.Now}万元。");
        page.Say($"加上级补助收入{capital.NextGranted}万元、上年结转收入{capital.Closing}万元，收入总计{capital.NextAll}万元。");
    }

    private static void Spent(int next, CapitalBudget capital, Page page)
    {
        page.Counts(capital.ProjectCount, capital.Projects.Length);
        page.Say($"（三）支出预算。{next}年国有资本经营预算支出安排{capital.NextSpent.Money.Now}万元，涉及项目{capital.ProjectCount}个。");
        foreach (var (line, number) in Numbered(capital.NextUses))
            page.Say($"{number}.{line.Name}{line.Money.Now}万元。其中：{capital.Projects.Where(one => one.Kind == line.Name).Select(one => page.Text($"{one.Name}{one.Amount}万元")):，}。");
        page.Say($"转移性支出方面，补助下级支出{capital.NextLent}万元；调出资金{capital.NextMoved}万元，占国有资本经营预算收入的{capital.NextMovedShare}%，统筹用于保障和改善民生。支出总计{capital.NextAll}万元，收支平衡。");
    }

    private static void Tables(int year, CapitalBudget capital, Page page)
    {
        page.Plain($"附表1　{year}年国有资本经营预算执行情况表");
        page.Aside("单位：万元");
        object?[] Row(BudgetedItem one) => [one.Name, one.Money.Last, one.Budget, one.Now, new Formatted(one.Rate, null, "%"), new Formatted(one.Money.Rate, null, "%")];
        page.Table(table => table
            .Head("项目", "上年决算数", "预算数", "执行数", "完成预算", "比上年增减")
            .Rows(capital.Incomes, (one, _) => Row(one)).Row(Row(capital.Income with { Name = "本年收入合计" })).Row("转移性收入", null, null, capital.Granted, null, null).Row("上年结转", null, null, capital.Carried, null, null).Row("收入总计", null, null, capital.AllIncome, null, null)
            .Rows(capital.Uses, (one, _) => Row(one)).Row(Row(capital.Spent with { Name = "本年支出合计" })).Row("补助下级支出", null, null, capital.Lent, null, null).Row("调出资金", null, null, capital.Moved, null, null).Row("结转下年", null, null, capital.Closing, null, null).Row("支出总计", null, null, capital.AllIncome, null, null));
        page.Plain($"附表2　{year + 1}年国有资本经营预算收支总表");
        page.Aside("单位：万元");
        object?[] Draft(CapitalLine one) => [one.Code, one.Name, one.Money.Last, one.Money.Now, one.Rate];
        page.Table(table => table
            .Head("科目编码", "科目名称", $"{year}年执行数", $"{year + 1}年预算数", "预算数为执行数的%")
            .Row(Draft(capital.NextIncome)).Rows(capital.NextIncomes, (one, _) => Draft(one)).Row("11005", "转移支付收入", capital.Granted, capital.NextGranted, null).Row("11008", "上年结转", capital.Carried, capital.Closing, null).Row(null, "收入总计", capital.AllIncome, capital.NextAll, null)
            .Row(Draft(capital.NextSpent)).Rows(capital.NextUses, (one, _) => Draft(one)).Row("23005", "补助下级支出", capital.Lent, capital.NextLent, null).Row("2300803", "调出资金", capital.Moved, capital.NextMoved, null).Row("23009", "结转下年", capital.Closing, null, null).Row(null, "支出总计", capital.AllIncome, capital.NextAll, null));
        page.Plain($"附表3　{year + 1}年市属企业国有资本收益收取明细表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "企业名称", "上年归属母公司可供分配利润", "收取比例", "应交利润", "上年实际上交", "增减额")
            .Rows(capital.Enterprises, (one, at) => [at + 1, one.Name, one.Profit, new Formatted(one.Percent, null, "%"), one.Due.Now, one.Due.Last, one.Due.Change])
            .Row(null, "合计", capital.AllProfit, null, capital.NextIncomes[0].Money.Now, capital.Incomes[0].Now, capital.NextIncomes[0].Money.Change));
        page.Plain($"附表4　{year + 1}年国有资本经营预算支出项目表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("支出科目", "项目名称", "用款单位", "预算数")
            .Rows(capital.Projects, (one, _) => [one.Kind, one.Name, one.Body, one.Amount])
            .Row(new Span("合计", 1, 3), capital.NextSpent.Money.Now));
    }
}
