using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>A county before its congress: the year's four budgets and debt and the next year's draft, whole 万元 and percents with one decimal, tables behind.</summary>
internal sealed class CountyDraftReport() : BlindLayout("county-draft", "blind-n", new NumberStyle { MoneyDecimals = 0, PercentDecimals = 1, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var county = year.BlindN.County;
        page.Heading(0, $"青樟县{year.Year}年财政预算执行情况和{year.Year + 1}年财政预算草案的报告");
        page.Say($"各位代表：受县人民政府委托，现将{year.Year}年财政预算执行情况和{year.Year + 1}年财政预算草案提请大会审查，并请列席人员提出意见。");
        page.Heading(1, $"一、{year.Year}年财政预算执行情况");
        General(county, page);
        Balance(county, page);
        Others(county, page);
        page.Heading(1, $"二、{year.Year + 1}年财政预算草案");
        Draft(year, county, page);
        page.Heading(1, "附表");
        CountyDraftTables.Write(year, county, page);
    }

    private static void General(CountyExecution county, Page page)
    {
        page.Heading(2, "（一）一般公共预算执行情况");
        page.Say($"1.收入情况。全县一般公共预算收入完成{county.Local.Now}万元，为预算{county.Local.Budget}万元的{county.Local.Rate}%，比上年{page.Word(county.Local.Money.Change, "增收", "减收")}{county.Local.Money.Change:abs}万元，{page.Grows(county.Local.Money)}。加上{county.Upper.Select(one => page.Text($"{one.Name}{one.Money.Now}万元")):、}，财政总收入{county.Revenue.Now}万元，比上年{page.Grows(county.Revenue)}。");
        page.Say($"——税收收入{county.Tax.Now}万元，完成预算的{county.Tax.Rate}%，{page.Grows(county.Tax.Money)}，占一般公共预算收入的{county.Tax.Share}%。主要税种：{county.Taxes.Take(7).Select(one => page.Text($"{one.Name}{one.Now}万元，{page.Grows(one.Money)}")):；}。");
        page.Say($"——非税收入{county.Nontax.Now}万元，完成预算的{county.Nontax.Rate}%，{page.Grows(county.Nontax.Money)}，占一般公共预算收入的{county.Nontax.Share}%。其中：{county.Charges.Select(one => page.Text($"{one.Name}{one.Now}万元，{page.Grows(one.Money)}")):；}。");
        page.Say($"2.支出情况。全县一般公共预算支出{county.Spent.Now}万元，为调整预算{county.Spent.Budget}万元的{county.Spent.Rate}%，比上年{page.Grows(county.Spent.Money)}。其中教育、社会保障和就业、卫生健康、农林水、住房保障等民生支出{county.Livelihood}万元，占一般公共预算支出的{county.LivelihoodShare}%。主要支出项目：");
        foreach (var one in county.Functions.Where(one => one.Name is not ("债务付息支出" or "其他支出")))
            page.Say($"——{one.Name}{one.Now}万元，完成调整预算的{one.Rate}%，{page.Grows(one.Money)}。");
    }

    private static void Balance(CountyExecution county, Page page)
    {
        var (balance, local, spent) = (county.Balance, county.Local.Now, county.Spent.Now);
        page.Say($"3.平衡情况。一般公共预算收入{local}万元，加上{balance.In.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}，收入总计{balance.AllIn}万元。一般公共预算支出{spent}万元，加上{balance.Out.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}，支出合计{balance.AllOut}万元。收支相抵，结转下年{balance.Closing}万元。");
        var fund = county.Fund;
        page.Heading(2, "（二）政府性基金预算执行情况");
        page.Say($"全县政府性基金预算收入完成{fund.Local.Now}万元，为预算的{fund.Local.Rate}%，比上年{page.Grows(fund.Local.Money)}，其中：{fund.Incomes.Select(one => page.Text($"{one.Name}{one.Now}万元")):、}。加上{fund.Balance.In.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}，收入总计{fund.Balance.AllIn}万元。政府性基金预算支出{fund.Spent.Now}万元，为调整预算的{fund.Spent.Rate}%，加上{fund.Balance.Out.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}，支出总计{fund.Balance.AllOut}万元。收支相抵，结转下年{fund.Balance.Closing}万元。");
    }

    private static void Others(CountyExecution county, Page page)
    {
        var (capital, all, debt) = (county.Capital, county.AllInsurance, county.Debt);
        page.Heading(2, "（三）国有资本经营预算执行情况");
        page.Say($"国有资本经营预算收入总计{capital.AllIn}万元，其中：{capital.In.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}。支出总计{capital.AllOut}万元，其中：{capital.Out.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}。结转下年{capital.Closing}万元。");
        page.Heading(2, "（四）社会保险基金预算执行情况");
        page.Say($"社会保险基金收入{all.Income}万元，支出{all.Spent}万元，当年收支结余{all.Current}万元，年末滚存结余{all.Closing}万元。其中：{county.Insurance.Select(one => page.Text($"{one.Name}收入{one.Income}万元、支出{one.Spent}万元、滚存结余{one.Closing}万元")):；}。");
        page.Heading(2, "（五）地方政府债务情况");
        page.Say($"上级核定我县政府债务限额{debt.Limit}万元，其中：一般债务{debt.GeneralLimit}万元，专项债务{debt.SpecialLimit}万元。年末政府债务余额{debt.Owed}万元，其中：一般债务{debt.GeneralOwed}万元，专项债务{debt.SpecialOwed}万元，均控制在限额以内。");
        page.Say($"全年争取政府债券{debt.Bonds}万元，其中：新增债券{debt.Fresh}万元，再融资债券{debt.Refinanced}万元；按类型分，一般债券{debt.GeneralBonds}万元，专项债券{debt.SpecialBonds}万元。全年偿还政府债务本息{debt.Paid}万元，其中：本金{debt.Principal}万元，利息{debt.Interest}万元。");
    }

    private static void Draft(DepartmentYear year, CountyExecution county, Page page)
    {
        var draft = county.Draft;
        page.Say($"1.收入预算。{year.Year + 1}年全县一般公共预算收入安排{draft.Local.Now}万元，比上年完成数{page.Grows(draft.Local)}。其中：税收收入{draft.Tax.Now}万元，{page.Grows(draft.Tax)}；非税收入{draft.Nontax.Now}万元，{page.Grows(draft.Nontax)}。");
        page.Say($"2.支出预算。一般公共预算支出安排{draft.Spent.Now}万元，比上年年初预算{page.Word(draft.Spent.Change, "增加", "减少")}{draft.Spent.Change:abs}万元，{page.Grows(draft.Spent)}。民生支出安排{draft.Livelihood}万元，占{draft.LivelihoodShare}%。");
        page.Say($"3.平衡情况。一般公共预算收入{draft.Local.Now}万元，加上{draft.In.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}，收入总计{draft.All}万元。一般公共预算支出{draft.Spent.Now}万元，加上{draft.Out.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}，支出总计{draft.All}万元。收支平衡。");
    }
}
