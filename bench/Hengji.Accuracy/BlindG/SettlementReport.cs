using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A city's final accounts told to the standing committee of its congress in whole 万元: four budgets and debt in sentences with 加 … 总计, income, expenditure and insurance in tables.</summary>
internal sealed class SettlementReport() : BlindLayout("settlement", "blind-g", new NumberStyle { MoneyDecimals = 0, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var settled = year.BlindG.Settled;
        page.Heading(0, $"关于{year.City()}{year.Year}年市级财政决算（草案）的报告");
        page.Plain("主任、各位副主任、秘书长、各位委员：");
        page.Plain($"{year.Year}年市级财政决算草案已编制完成。受市人民政府委托，现向本次常委会会议报告，请予审查。");
        page.Heading(1, $"一、{year.Year}年市级财政决算情况");
        page.Heading(2, "（一）一般公共预算收支决算情况");
        General(year, page);
        page.Heading(2, "（二）政府性基金预算收支决算情况");
        Budget(page, settled.Fund, "政府性基金预算");
        page.Heading(2, "（三）国有资本经营预算收支决算情况");
        Budget(page, settled.Capital, "国有资本经营预算");
        page.Heading(2, "（四）社会保险基金预算收支决算情况");
        Insurances(settled, page);
        page.Heading(1, "二、地方政府债务情况");
        var debt = settled.Debt;
        page.Say($"截至{year.Year}年底，市级政府债务限额{debt.Limit}万元，其中一般债务限额{debt.GeneralLimit}万元、专项债务限额{debt.SpecialLimit}万元。政府债务余额{debt.Owed}万元，其中一般债务余额{debt.General}万元、专项债务余额{debt.Special}万元，余额控制在限额以内。");
        page.Heading(1, "附表");
        SettlementTables.Write(year, page);
    }

    private static void General(DepartmentYear year, Page page)
    {
        var (settled, general) = (year.BlindG.Settled, year.BlindG.Settled.General);
        var (income, spent) = (general.IncomeTotal, general.SpentTotal);
        page.Say($"1.收入决算。市级一般公共预算收入决算数{income.Now}万元，为调整预算数{income.Budget}万元的{income.Rate}%，比{year.Year - 1}年{page.Moved(income.Money, "增收", "减收")}万元，{page.Rose(income.Money)}。其中：{general.Income.Select(one => page.Text($"{one.Name}{one.Now}万元，{page.Rose(one.Money)}")):；}。税收收入占一般公共预算收入的{settled.TaxShare}%。");
        page.Say($"2.支出决算。市级一般公共预算支出决算数{spent.Now}万元，为调整预算数{spent.Budget}万元的{spent.Rate}%，比{year.Year - 1}年{page.Moved(spent.Money, "增支", "减支")}万元，{page.Rose(spent.Money)}。其中，教育、社会保障和就业、卫生健康、农林水等支出{settled.Livelihood}万元，占一般公共预算支出的{settled.LivelihoodShare}%。");
        page.Say($"3.收支平衡。市级一般公共预算收入决算数{income.Now}万元，加{Listed(page, general.OtherIn)}，收入总计{general.All}万元。市级一般公共预算支出决算数{spent.Now}万元，加{Listed(page, general.OtherOut)}，支出合计{settled.GeneralOut}万元。收支相抵，年终结转结余{general.Closing}万元。");
        page.Say($"上级补助收入{general.OtherIn[0].Amount}万元中，返还性收入{settled.Granted[0]}万元，一般性转移支付收入{settled.Granted[1]}万元，专项转移支付收入{settled.Granted[2]}万元。");
    }

    private static Runs Listed(Page page, IEnumerable<Held> items) => page.Text($"{items.Select(item => page.Text($"{item.Name}{item.Amount}万元")):，}");

    private static void Budget(Page page, SettledBudget budget, string name)
    {
        var (income, spent) = (budget.IncomeTotal, budget.SpentTotal);
        page.Say($"市级{name}收入决算数{income.Now}万元，为调整预算数的{income.Rate}%，{page.Rose(income.Money)}。其中：{budget.Income.Select(one => page.Text($"{one.Name}{one.Now}万元，{page.Rose(one.Money)}")):；}。加{Listed(page, budget.OtherIn)}，收入总计{budget.All}万元。");
        page.Say($"市级{name}支出决算数{spent.Now}万元，为调整预算数的{spent.Rate}%，{page.Rose(spent.Money)}。其中：{budget.Spent.Select(one => page.Text($"{one.Name}{one.Now}万元")):、}。加{Listed(page, budget.OtherOut)}，结转下年支出{budget.Closing}万元，支出总计{budget.All}万元。");
    }

    private static void Insurances(Settlement settled, Page page)
    {
        var all = settled.AllInsurances;
        page.Say($"市级社会保险基金收入{all.Income}万元，支出{all.Spent}万元，当年收支结余{all.Surplus}万元，年末滚存结余{all.Saved}万元。分险种情况是：");
        foreach (var (one, number) in Numbered(settled.Insurances))
            page.Say($"{number}.{one.Name}收入{one.Income}万元，支出{one.Spent}万元，当年收支结余{one.Surplus}万元，年末滚存结余{one.Saved}万元。");
    }
}
