using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A county's bureau to the standing committee on the first half of a year: four budgets and debt in 亿元 with rates of one decimal, annexed tables in whole 万元.</summary>
internal sealed class HalfYearReport() : BlindLayout("half-year", "blind-j", new NumberStyle { MoneyScale = 100_000_000, PercentDecimals = 1, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var half = year.BlindJ.Half;
        page.Heading(0, $"关于{year.Region}{year.Year}年上半年预算执行情况的报告");
        page.Plain("主任、各位副主任、各位委员：");
        page.Say($"受{year.Level()}人民政府委托，现将{year.Year}年上半年预算执行情况报告如下，请予审议。");
        page.Heading(1, "一、上半年预算执行情况");
        Income(year, page);
        Spending(year, page);
        Funds(half, page);
        Insurance(half, page);
        page.Heading(1, "二、政府债务情况");
        Debt(year, page);
        page.Heading(1, "三、预算执行中的主要问题");
        Problems(half, page);
        page.Heading(1, "四、下半年工作安排");
        page.Say($"全年一般公共预算收入预算{half.Income.Budget}亿元，下半年还需组织入库{half.ToCome}亿元。将加强税源分析和重点企业服务，依法依规组织非税收入；从严控制一般性支出，优先保障“三保”；加快专项债券资金支出。");
        page.Heading(1, "附表");
        Tables(year, page);
    }

    private static Runs Told(Page page, BudgetedItem one) => page.Text($"{one.Now}亿元，{page.Rose(one.Money)}");

    private static void Income(DepartmentYear year, Page page)
    {
        var half = year.BlindJ.Half;
        page.Heading(2, "（一）一般公共预算");
        page.Say($"1.收入情况。1—6月，全{year.Level()}一般公共预算收入完成{half.Income.Now}亿元，为年度预算的{half.Income.Rate}%，同比{page.Rose(half.Income.Money)}。其中：税收收入{half.Tax.Now}亿元，同比{page.Rose(half.Tax.Money)}，占一般公共预算收入的{half.TaxShare}%；非税收入{half.Nontax.Now}亿元，同比{page.Rose(half.Nontax.Money)}。");
        page.Say($"主要税种完成情况：{half.Taxes.Take(5).Select(one => page.Text($"{one.Name}{Told(page, one)}")):；}。");
    }

    private static void Spending(DepartmentYear year, Page page)
    {
        var half = year.BlindJ.Half;
        page.Say($"2.支出情况。1—6月，全{year.Level()}一般公共预算支出{half.Spent.Now}亿元，完成年度预算的{half.Spent.Rate}%，同比{page.Word(half.Spent.Money.Change, "增支", "减支")}{half.Spent.Money.Change:abs}亿元，{page.Rose(half.Spent.Money)}。教育、社会保障和就业、卫生健康、农林水四项民生支出合计{half.Livelihood}亿元，占一般公共预算支出的{half.LivelihoodShare}%。其中：{half.Functions.Where(one => one.Name is "教育支出" or "社会保障和就业支出" or "卫生健康支出" or "农林水支出").Select(one => page.Text($"{one.Name}{Told(page, one)}")):；}。");
    }

    private static void Funds(HalfYear half, Page page)
    {
        page.Heading(2, "（二）政府性基金预算");
        page.Say($"上半年政府性基金收入完成{half.AllFundIncome.Now}亿元，为年度预算{half.AllFundIncome.Budget}亿元的{half.AllFundIncome.Rate}%，同比{page.Rose(half.AllFundIncome.Money)}。其中，国有土地使用权出让收入{half.FundIncome[0].Now}亿元，同比{page.Word(half.FundIncome[0].Money.Change, "增收", "减收")}{half.FundIncome[0].Money.Change:abs}亿元。政府性基金支出{half.AllFundSpent.Now}亿元，为年度预算的{half.AllFundSpent.Rate}%，其中专项债券安排的支出{half.FundSpent[1].Now}亿元。");
        page.Heading(2, "（三）国有资本经营预算");
        page.Say($"国有资本经营预算收入{half.Capital.Now:万}万元，为年度预算的{half.Capital.Rate}%；支出{half.CapitalSpent.Now:万}万元，为年度预算的{half.CapitalSpent.Rate}%。");
    }

    private static void Insurance(HalfYear half, Page page)
    {
        var all = half.AllInsurance;
        page.Heading(2, "（四）社会保险基金预算");
        page.Say($"上半年社会保险基金收入{all.Income}亿元，支出{all.Spent}亿元，当期{page.Word(all.Balance, "结余", "收不抵支")}{all.Balance:abs}亿元，加上年初滚存结余{all.Opening}亿元，6月末滚存结余{all.Closing}亿元。分险种看，{half.Insurance.Select(one => page.Text($"{one.Name}收入{one.Income}亿元、支出{one.Spent}亿元，期末滚存结余{one.Closing}亿元")):；}。");
    }

    private static void Debt(DepartmentYear year, Page page)
    {
        var (half, debt) = (year.BlindJ.Half, year.BlindJ.Half.Debt);
        page.Say($"截至6月末，全{year.Level()}政府债务余额{debt.Now}亿元，其中一般债务{half.Debts[0].Now}亿元、专项债务{half.Debts[1].Now}亿元，控制在上级核定的限额{debt.Limit}亿元以内。上半年新增债券{debt.Issued}亿元（一般债券{half.Debts[0].Issued}亿元、专项债券{half.Debts[1].Issued}亿元），偿还到期本金{debt.Repaid}亿元。");
        page.Say($"新增专项债券主要投向：{half.BondUses.Select(one => page.Text($"{one.Name}{one.Amount}亿元，占{one.Share}%")):；}。");
    }

    private static void Problems(HalfYear half, Page page)
    {
        var slow = half.Functions.MinBy(one => one.Rate.Value)!;
        page.Say($"一是收入质量有待提高，非税收入完成年度预算的{half.Nontax.Rate}%；二是支出进度不均衡，{slow.Name}仅为年度预算的{slow.Rate}%；三是土地市场波动，政府性基金收入完成{half.AllFundIncome.Now}亿元，平衡压力较大。");
    }

    private static void Tables(DepartmentYear year, Page page)
    {
        var half = year.BlindJ.Half;
        page.Style = page.Style with { MoneyScale = 10_000, MoneyDecimals = 0 };
        page.Plain($"附表1　{year.Year}年上半年一般公共预算收支执行情况表（单位：万元）");
        page.Table(table => table
            .Head("项　目", "年度预算数", "上半年执行数", "占预算（%）", "上年同期", "增减额", "增减（%）")
            .Row(Row("一、税收收入", half.Tax)).Rows(half.Taxes, (one, _) => Row($"　{one.Name}", one)).Row(Row("二、非税收入", half.Nontax)).Row(Row("一般公共预算收入合计", half.Income))
            .Rows(half.Functions, (one, index) => Row($"{"一二三四五六七八九"[index]}、{one.Name}", one)).Row(Row("一般公共预算支出合计", half.Spent)));
        page.Plain($"附表2　{year.Year}年上半年政府性基金收支执行情况表（单位：万元）");
        page.Table(table => table
            .Head("项　目", "年度预算数", "上半年执行数", "占预算（%）", "上年同期", "增减额", "增减（%）")
            .Rows(half.FundIncome.Add(half.AllFundIncome), (one, _) => Row(one.Name, one)).Rows(half.FundSpent.Add(half.AllFundSpent), (one, _) => Row(one.Name, one)));
        page.Plain("附表3　政府债务限额及余额情况表（单位：万元）");
        page.Table(table => table
            .Head("类　别", "债务限额", "年初余额", "本期新增", "本期偿还", "6月末余额", "剩余空间")
            .Rows(half.Debts.Add(half.Debt), (one, _) => [one.Name, one.Limit, one.Opening, one.Issued, one.Repaid, one.Now, one.Room]));
    }

    private static object?[] Row(string name, BudgetedItem one) => [name, one.Budget, one.Now, one.Rate, one.Money.Last, one.Money.Change, one.Money.Rate];
}
