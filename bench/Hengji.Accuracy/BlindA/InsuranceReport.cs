using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindA;

/// <summary>A finance office on social insurance, transfers and debt: short items in 亿元, tables in 万元 without decimals with kinds as columns.</summary>
internal sealed class InsuranceReport() : BlindLayout(
    "insurance-report", "blind-a", new NumberStyle { MoneyDecimals = 0, PercentDecimals = 1, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var government = year.BlindA.Government;
        page.Heading(0, $"{year.Region}{year.Year}年社会保险基金、转移支付和政府债务情况说明");
        page.Heading(1, "一、社会保险基金");
        Funds(year, page);
        page.Heading(1, "二、上级转移支付");
        Transfers(government, page);
        page.Heading(1, "三、政府债务");
        Debts(year, page);
        page.Plain("附注：1.正文金额以亿元为单位，附表以万元为单位；增减幅度按元计算。2.收支缺口以“-”号表示。");
    }

    private static void Funds(DepartmentYear year, Page page)
    {
        var (all, funds) = (year.BlindA.Government.All, year.BlindA.Government.Funds);
        page.Say($"全{year.Region[^1..]}社会保险基金收入{all.Income.Now:亿,2}亿元，{Moved(page, all.Income)}，完成预算的{all.IncomeRate}%。其中，保险费收入{all.Parts[0]:亿,2}亿元，财政补贴收入{all.Parts[1]:亿,2}亿元，利息等其他收入{all.Parts[2]:亿,2}亿元。支出{all.Spent.Now:亿,2}亿元，{Moved(page, all.Spent)}，完成预算的{all.SpentRate}%。本年收支{Sign(all)}{all.Current:abs,亿,2}亿元，年末滚存结余{all.Closing:亿,2}亿元。分险种情况如下：");
        foreach (var (fund, number) in Numbered(funds))
            page.Say($"{number}.{fund.Name}基金收入{fund.Income.Now:亿,2}亿元，{Moved(page, fund.Income)}；支出{fund.Spent.Now:亿,2}亿元，{Moved(page, fund.Spent)}；当年收支{Sign(fund)}{fund.Current:abs,亿,2}亿元，滚存结余{fund.Closing:亿,2}亿元。参保{fund.Insured.Now}人，较上年底{page.Word(fund.Insured.Change, "净增", "净减")}{fund.Insured.Change:abs}人。");
        page.Plain("附表一　社会保险基金收支及结余表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("险　种", "上年末滚存结余", "本年收入", "其中：保险费", "财政补贴", "利息及其他", "本年支出", "本年收支结余", "年末滚存结余")
            .Row(Row(all))
            .Rows(funds, (fund, _) => Row(fund)));
        page.Plain("附表二　社会保险基金预算执行表（万元、人）");
        page.Table(table => table
            .Head(new Span("险种", 2), new Span("收入", 1, 4), new Span("支出", 1, 4), new Span("参保人数", 1, 2))
            .Head("预算数", "执行数", "完成%", "上年数", "预算数", "执行数", "完成%", "上年数", "年末", "上年末")
            .Rows(funds.Append(all), (fund, _) =>
                [fund.Name, fund.Budget, fund.Income.Now, fund.IncomeRate, fund.Income.Last, fund.SpentBudget, fund.Spent.Now, fund.SpentRate, fund.Spent.Last, fund.Insured.Now, fund.Insured.Last]));
    }

    private static object?[] Row(InsuranceFund fund) =>
        [fund.Name, fund.Opening, fund.Income.Now, fund.Parts[0], fund.Parts[1], fund.Parts[2], fund.Spent.Now, fund.Current, fund.Closing];

    private static string Sign(InsuranceFund fund) => fund.Current.Value < 0 ? "缺口" : "结余";

    private static Runs Moved(Page page, Comparison one) => page.Text($"{page.Word(one.Change, "增长", "下降")}{one.Rate:abs}%");

    private static void Transfers(InsuranceAndDebt government, Page page)
    {
        var all = government.AllTransfers;
        page.Say($"上级下达税收返还和转移支付{all.Now:亿,2}亿元，同比{page.Word(all.Change, "多", "少")}{all.Change:abs,亿,2}亿元，{page.Word(all.Change, "增", "降")}{all.Rate:abs}%。{government.Transfers.Select(item => page.Text($"{item.Name}占{item.Share}%，{item.Money.Now:亿,2}亿元，{Moved(page, item.Money)}")):；}。");
        page.Table(table => table
            .Head("上级补助（万元）", "本年", "上年", "增减额", "增减%", "占比%")
            .Rows(government.Transfers, (item, _) => [item.Name, item.Money.Now, item.Money.Last, item.Money.Change, item.Money.Rate, item.Share])
            .Row("总　　计", all.Now, all.Last, all.Change, all.Rate, "100.0"));
    }

    private static void Debts(DepartmentYear year, Page page)
    {
        var (all, debts) = (year.BlindA.Government.AllDebt, year.BlindA.Government.Debts);
        page.Say($"省核定我{year.Region[^1..]}政府债务限额{all.Limit:亿,2}亿元（{debts.Select(debt => page.Text($"{debt.Name}{debt.Limit:亿,2}亿元")):、}）。截至{year.Year}年末，政府债务余额{all.Closing:亿,2}亿元，占限额的{all.Rate}%，其中一般债务{debts[0].Closing:亿,2}亿元，专项债务{debts[1].Closing:亿,2}亿元，均未超过限额，剩余空间{all.Room:亿,2}亿元。");
        page.Say($"全年发行政府债券{all.Issued:亿,2}亿元，新增债券、再融资债券分别为{all.New:亿,2}亿元和{all.Refinanced:亿,2}亿元；偿还本金{all.Repaid:亿,2}亿元，支付利息{all.Interest:亿,2}亿元。");
        page.Plain("附表三　政府债务限额余额情况表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(["项目", .. debts.Select(debt => debt.Name), "合计"])
            .Row(["一、上年末余额", .. Across(debts, all, debt => debt.Opening)])
            .Row(["二、本年发行", .. Across(debts, all, debt => debt.Issued)])
            .Row(["　　新增债券", .. Across(debts, all, debt => debt.New)])
            .Row(["　　再融资债券", .. Across(debts, all, debt => debt.Refinanced)])
            .Row(["三、本年偿还本金", .. Across(debts, all, debt => debt.Repaid)])
            .Row(["四、本年末余额", .. Across(debts, all, debt => debt.Closing)])
            .Row(["五、债务限额", .. Across(debts, all, debt => debt.Limit)])
            .Row(["六、余额占限额（%）", .. Across(debts, all, debt => debt.Rate)])
            .Row(["七、本年支付利息", .. Across(debts, all, debt => debt.Interest)]));
    }

    private static IEnumerable<object?> Across(ImmutableArray<Debt> debts, Debt all, Func<Debt, Fact> of) => debts.Append(all).Select(of);
}
