using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>A county's report to the standing committee on its final accounts: text in 亿元, tables in whole 万元.</summary>
internal sealed class FinanceDraftReport() : BlindLayout("finance-draft", "blind-gg", Text)
{
    private static readonly NumberStyle Text = new() { MoneyScale = 100_000_000, PercentDecimals = 1 }, Cells = new() { MoneyDecimals = 0, PercentDecimals = 1 };

    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindGg.Draft;
        page.Heading(0, $"关于禾渡县{year.Year}年财政决算（草案）的报告");
        page.Plain("主任、各位副主任、各位委员：受县人民政府委托，现将全县财政决算草案报告如下，请予审议。");
        page.Say($"总的看，全年一般公共预算收入{one.General.Revenue.Now}亿元，{page.Rose(one.General.Revenue.Money)}；支出{one.General.Spending.Now}亿元，{page.Rose(one.General.Spending.Money)}。年末政府债务余额{one.Debt.Closing}亿元，低于省核定的{one.Debt.Limit}亿元限额。");
        page.Heading(1, "一、一般公共预算收支决算情况");
        Revenue(one.General, page);
        FinanceDraftTables.Revenue(one.General, page, Cells);
        Spending(one.General, page);
        FinanceDraftTables.Functions(one.General, year, page, Cells);
        page.Heading(1, "二、政府性基金收支决算情况");
        page.Style = Text;
        Fund(one, page);
        FinanceDraftTables.Fund(one, page, Cells);
        page.Heading(1, "三、国有资本经营收支决算情况");
        page.Style = Text with { MoneyScale = 10_000 };
        Capital(one, page);
        page.Heading(1, "四、社会保险基金收支决算情况");
        page.Style = Text;
        Insurance(one, page);
        page.Style = Cells;
        page.Table(table => table
            .Head("基金名称", "上年结余", "本年收入", "本年支出", "本年收支结余", "年末滚存结余")
            .Rows(one.Insurances.Add(one.Insurance), (line, _) => [line.Name, line.Opening, line.Income, line.Paid, line.Surplus, line.Closing]));
        page.Heading(1, "五、政府债务情况");
        page.Style = Text;
        Debt(one, page);
        FinanceDraftTables.Debt(one, page, Cells);
        page.Heading(1, "六、其他需要报告的事项");
        Others(one, year, page);
        page.Plain("以上报告，请予审议。");
    }

    private static void Revenue(GeneralAccount one, Page page)
    {
        page.Say($"（一）收入决算。全县完成{one.Revenue.Now}亿元，为调整预算{one.Revenue.Budget}亿元的{one.Revenue.Rate}%，较上年的{one.Revenue.Money.Last}亿元{page.Moved(one.Revenue.Money)}亿元。其中：税收{one.Tax.Now}亿元，占比{one.TaxShare}%；非税{one.Fee.Now}亿元，{page.Rose(one.Fee.Money)}。主体税种方面，增值税{one.Taxes[0].Now}亿元、企业所得税{one.Taxes[1].Now}亿元，分别完成调整预算的{one.Taxes[0].Rate}%和{one.Taxes[1].Rate}%。");
        page.Say($"上级补助收入{one.Granted}亿元，由返还性收入、一般性转移支付和专项转移支付构成，分别为{one.Grants[0].Amount}亿元、{one.Grants[1].Amount}亿元和{one.Grants[2].Amount}亿元，其中一般性转移支付占{one.Grants[1].Share}%。");
        page.Say($"加上地方政府一般债务转贷收入{one.Borrowed}亿元（新增债券{one.NewBonds}亿元、再融资债券{one.Refinanced}亿元）、上年结转{one.CarriedIn}亿元、动用预算稳定调节基金{one.FromStability}亿元、调入资金{one.Moved}亿元，收入总计{one.All}亿元。调入资金中，从政府性基金预算调入{one.FromFund}亿元，从国有资本经营预算调入{one.FromCapital}亿元，从其他资金调入{one.FromOther}亿元。");
    }

    private static void Spending(GeneralAccount one, Page page)
    {
        page.Style = Text;
        page.Say($"（二）支出决算。全县一般公共预算支出{one.Spending.Now}亿元，完成调整预算的{one.Spending.Rate}%，比上年{page.Moved(one.Spending.Money)}亿元。教育、社会保障和就业、卫生健康三个领域共支出{one.Three}亿元，占支出的{one.ThreeShare}%，三者依次为{one.Functions[2].Now}亿元、{one.Functions[3].Now}亿元和{one.Functions[4].Now}亿元。农林水支出{one.Functions[7].Now}亿元，{page.Rose(one.Functions[7].Money)}；节能环保支出{one.Functions[5].Now}亿元，为调整预算的{one.Functions[5].Rate}%。");
        page.Say($"（三）收支平衡。支出加上解上级{one.Handed}亿元、一般债务还本{one.Repaid}亿元、安排预算稳定调节基金{one.ToStability}亿元后，结转下年支出{one.CarriedOut}亿元，支出总计{one.All}亿元，收支总计相等。还本支出中，用再融资债券偿还{one.Refinanced}亿元，用自有财力偿还{one.RepaidOwn}亿元。");
    }

    private static void Fund(FinanceDraft one, Page page)
    {
        var fund = one.Fund;
        page.Say($"（一）收入。政府性基金收入{fund.Income.Now}亿元，完成调整预算的{fund.Income.Rate}%，与上年比{page.Moved(fund.Income.Money)}亿元，{page.Rose(fund.Income.Money, "上升")}，其中占比最大的土地出让收入{fund.Sources[0].Now}亿元，{page.Rose(fund.Sources[0].Money)}。加上上级补助{fund.Granted}亿元、专项债务转贷收入{fund.Borrowed}亿元、上年结转{fund.CarriedIn}亿元，基金收入总计{fund.All}亿元。");
        page.Say($"（二）支出。政府性基金支出{fund.Spending.Now}亿元，为调整预算的{fund.Spending.Rate}%，其中城乡社区支出{fund.Uses[0].Now}亿元，专项债券安排的支出{fund.Uses[1].Now}亿元。另有调出至一般公共预算{one.General.FromFund}亿元、专项债务还本{fund.Repaid}亿元，年末结转{fund.CarriedOut}亿元，支出总计与收入总计相等，均为{fund.All}亿元。");
    }

    private static void Capital(FinanceDraft one, Page page)
    {
        var capital = one.Capital;
        page.Say($"国有资本经营收入{capital.Income.Now}万元，完成预算的{capital.Income.Rate}%，比上年{page.Moved(capital.Income.Money)}万元。其中，利润收入{capital.Sources[0].Now}万元，股利、股息收入{capital.Sources[1].Now}万元。加上上年结转{capital.CarriedIn}万元，可供安排的资金共{capital.All}万元。");
        page.Say($"国有资本经营支出{capital.Spending.Now}万元，{page.Rose(capital.Spending.Money)}，完成预算{capital.Spending.Budget}万元的{capital.Spending.Rate}%；调出至一般公共预算{one.General.FromCapital}万元；结转下年{capital.CarriedOut}万元。");
    }

    private static void Insurance(FinanceDraft one, Page page) => page.Say($"县级管理的两项社会保险基金共收入{one.Insurance.Income}亿元，支出{one.Insurance.Paid}亿元，当年结余{one.Insurance.Surplus}亿元，年末滚存结余{one.Insurance.Closing}亿元。居民养老保险和机关事业养老保险收入分别为{one.Insurances[0].Income}亿元、{one.Insurances[1].Income}亿元，支出分别为{one.Insurances[0].Paid}亿元、{one.Insurances[1].Paid}亿元；前者当年结余{one.Insurances[0].Surplus}亿元，后者{one.Insurances[1].Surplus}亿元。");

    private static void Debt(FinanceDraft one, Page page)
    {
        page.Say($"省核定我县政府债务限额{one.Debt.Limit}亿元，其中一般债务{one.GeneralDebt.Limit}亿元、专项债务{one.SpecialDebt.Limit}亿元。年初余额{one.Debt.Opening}亿元，当年发行新增债券{one.Debt.NewBonds}亿元、再融资债券{one.Debt.Refinanced}亿元，偿还到期本金{one.Debt.Repaid}亿元，年末余额{one.Debt.Closing}亿元，占限额的{one.DebtRate}%，尚有{one.Debt.Room}亿元空间。");
        page.Say($"分类型看，一般债务由年初的{one.GeneralDebt.Opening}亿元变为年末的{one.GeneralDebt.Closing}亿元，专项债务年末余额{one.SpecialDebt.Closing}亿元，均未突破限额。");
    }

    private static void Others(FinanceDraft one, DepartmentYear year, Page page)
    {
        page.Style = Text;
        page.Say($"（一）预算稳定调节基金。年初余额{one.StabilityOpening}亿元，当年动用{one.General.FromStability}亿元，年终补充{one.General.ToStability}亿元，{year.Year}年末余额{one.StabilityClosing}亿元。");
        page.Style = Text with { MoneyScale = 10_000 };
        page.Say($"（二）“三公”经费。县级“三公”经费支出{one.Courtesy.Now}万元，比上年{page.Moved(one.Courtesy.Money)}万元，为预算的{one.Courtesy.Rate}%。其中：{one.Courtesies.Select(item => page.Text($"{item.Name}{item.Now}万元，{page.Rose(item.Money)}")):；}。公务用车购置和运行两项预算分别为{one.Courtesies[0].Budget}万元、{one.Courtesies[1].Budget}万元。");
        page.Plain("（三）存在的困难。税源结构较为单一，土地出让收入波动较大，部分专项资金支出进度偏慢。下一步将加强财源建设，盘活存量资金，规范项目管理，严肃财经纪律。");
    }
}
