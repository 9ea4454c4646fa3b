using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>A city's finance bureau tells the standing committee how the budget went from January to June, in whole 万元, rates with one decimal.</summary>
internal sealed class QingheHalfReport() : BlindLayout("qinghe-half", "blind-hh", new NumberStyle { MoneyDecimals = 0, PercentDecimals = 1 })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindHh.Half;
        page.Heading(0, $"关于清河市{year.Year}年上半年财政预算执行情况的报告");
        page.Plain("（市财政局）");
        page.Plain("主任、各位副主任、秘书长、各位委员：");
        page.Plain("受市人民政府委托，现将今年上半年全市财政预算执行情况报告如下，请予审议。");
        page.Heading(1, "一、上半年预算执行情况");
        page.Heading(2, "（一）一般公共预算");
        Income(own, page);
        Spending(own, page);
        page.Heading(2, "（二）政府性基金预算");
        Fund(own, page);
        page.Heading(2, "（三）国有资本经营预算");
        page.Say($"国有资本经营预算收入完成{own.CapitalIncome.Now}万元，为预算{own.CapitalIncome.Budget}万元的{own.CapitalIncome.Rate}%；支出{own.CapitalOutlay.Now}万元，为预算的{own.CapitalOutlay.Rate}%，同比{page.Rose(own.CapitalOutlay.Money)}。");
        page.Heading(2, "（四）社会保险基金预算");
        Insurance(own, page);
        page.Heading(1, "二、地方政府债务情况");
        Debt(own, page);
        page.Heading(1, "三、预算执行的主要特点");
        page.Say($"一是收入{page.Word(own.Income.Money.Change, "保持增长", "有所回落")}。全市一般公共预算收入{own.Income.Now:亿,2}亿元，一、二季度分别入库{own.IncomeFirst:亿,2}亿元、{own.IncomeSecond:亿,2}亿元；税收占比{own.TaxShare}%，非税收入占比{own.FeeShare}%。二是民生得到保障。教育、社会保障和就业、卫生健康、农林水、住房保障五项民生支出合计{own.Living:亿,2}亿元，占一般公共预算支出的{own.LivingShare}%。三是土地收入偏慢。政府性基金收入{own.FundIncome.Now:亿,2}亿元，只有年初预算的{own.FundIncome.Rate}%，其中土地出让收入{own.FundIncomes[0].Now:亿,2}亿元，上年同期为{own.FundIncomes[0].Money.Last:亿,2}亿元。四是债务风险可控。政府债务余额距限额尚有{own.Debt.Room:亿,2}亿元空间。");
        page.Heading(1, "四、下半年工作安排");
        page.Say($"要完成全年收入预算{own.Income.Budget:亿,2}亿元，下半年还须组织收入{own.Rest:亿,2}亿元。重点做好：加强重点税源监控，依法征收、应收尽收；坚持过紧日子，从严控制一般性支出；加快专项债券资金使用，上半年新增的{own.Debts[1].Issued:亿,2}亿元专项债券要尽快形成实物工作量；按时足额偿还到期债务。");
    }

    private static void Income(QingheHalf own, Page page)
    {
        var all = own.Income;
        page.Say($"1.收入情况。1—6月，全市一般公共预算收入完成{all.Now}万元，为年初预算的{all.Rate}%，{page.Word(own.IncomePace, "快于", "慢于")}{own.Half}%的时间进度{own.IncomePace:abs}个百分点；同比{page.Moved(all.Money, "增收", "减收")}万元，{page.Rose(all.Money)}。其中，税收收入{own.Tax.Now}万元，{page.Rose(own.Tax.Money)}；非税收入{own.Fee.Now}万元，{page.Rose(own.Fee.Money)}。");
        page.Say($"主要税种中，增值税、企业所得税、契税分别入库{own.Taxes[0].Now}万元、{own.Taxes[1].Now}万元和{own.Taxes[6].Now}万元，同比分别{page.Rose(own.Taxes[0].Money)}、{page.Rose(own.Taxes[1].Money)}、{page.Rose(own.Taxes[6].Money)}。国有资源（资产）有偿使用收入完成{own.Fees[3].Now}万元，比去年同期{page.Moved(own.Fees[3].Money)}万元。");
        page.Heading(2, "表一　上半年一般公共预算收入完成情况");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head("项目", "年初预算", "1—6月累计", "占预算", "上年同期", "增减额", "增减幅")
            .Row(Row(own.Tax)).Rows(own.Taxes, (one, _) => Row(one, "　"))
            .Row(Row(own.Fee)).Rows(own.Fees, (one, _) => Row(one, "　"))
            .Row(Row(all)));
        page.Say($"分级次看，{own.Areas.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
    }

    private static object?[] Row(BudgetedItem one, string before = "") => [before + one.Name, one.Budget, one.Now, one.Rate, one.Money.Last, one.Money.Change, one.Money.Rate];

    private static void Spending(QingheHalf own, Page page)
    {
        var (all, list) = (own.Spending, own.Outlays);
        page.Say($"2.支出情况。上半年一般公共预算支出{all.Now}万元，完成调整预算{all.Budget}万元的{all.Rate}%，{page.Word(own.SpendingPace, "高于", "低于")}序时进度（{own.Half}%）{own.SpendingPace:abs}个百分点，较上年同期{page.Moved(all.Money, "增支", "减支")}万元，{page.Rose(all.Money)}。分季度看，第一季度支出{own.SpendingFirst}万元，第二季度支出{own.SpendingSecond}万元。");
        page.Say($"重点支出执行情况：教育支出{list[2].Now}万元，{page.Rose(list[2].Money)}；社会保障和就业支出{list[4].Now}万元，占支出总额的{list[4].Share}%；农林水支出{list[8].Now}万元，完成预算的{list[8].Rate}%；科学技术支出同比{page.Moved(list[3].Money)}万元。");
        page.Heading(2, "表二　上半年一般公共预算支出情况");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head("支出科目", "累计支出", "调整预算", "进度", "占总支出比重", "同比增减额", "同比增长")
            .Row("总计", all.Now, all.Budget, all.Rate, null, all.Money.Change, all.Money.Rate)
            .Rows(list, (one, _) => [one.Name, one.Now, one.Budget, one.Rate, one.Share, one.Money.Change, one.Money.Rate]));
    }

    private static void Fund(QingheHalf own, Page page)
    {
        BudgetedItem income = own.FundIncome, outlay = own.FundOutlay;
        page.Say($"政府性基金收入{income.Now}万元，完成年初预算{income.Budget}万元的{income.Rate}%，同比{page.Rose(income.Money)}，其中国有土地使用权出让收入{own.FundIncomes[0].Now}万元，同比{page.Moved(own.FundIncomes[0].Money)}万元；城市基础设施配套费、污水处理费收入分别为{own.FundIncomes[1].Now}万元、{own.FundIncomes[2].Now}万元。");
        page.Say($"政府性基金支出{outlay.Now}万元，为预算{outlay.Budget}万元的{outlay.Rate}%，{page.Rose(outlay.Money)}。其中{own.FundOutlays.Select(one => page.Text($"{one.Name}{one.Now}万元"))}。");
    }

    private static void Insurance(QingheHalf own, Page page)
    {
        var all = own.Insurance;
        page.Say($"三项社会保险基金收入{all.Income}万元，支出{all.Outlay}万元，当期结余{all.Surplus}万元，6月末滚存结余{all.Closing}万元。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("险种", "年初结余", "上半年收入", "上半年支出", "当期收支结余", "6月末结余")
            .Rows(own.Insurances.Append(all), (one, _) => [one.Name, one.Opening, one.Income, one.Outlay, one.Surplus, one.Closing]));
    }

    private static void Debt(QingheHalf own, Page page)
    {
        var all = own.Debt;
        page.Say($"经省核定，全市政府债务限额{all.Limit:亿,2}亿元，其中一般债务{own.Debts[0].Limit:亿,2}亿元、专项债务{own.Debts[1].Limit:亿,2}亿元。年初债务余额{all.Opening:亿,2}亿元，上半年新增债券{all.Issued:亿,2}亿元，偿还本金{all.Repaid:亿,2}亿元，支付利息{own.Interest}万元，6月末余额{all.Closing:亿,2}亿元，控制在限额以内。");
        page.Table(table => table
            .Head("指标（万元）", "一般债务", "专项债务", "合计")
            .Row("债务限额", own.Debts[0].Limit, own.Debts[1].Limit, all.Limit)
            .Row("年初余额", own.Debts[0].Opening, own.Debts[1].Opening, all.Opening)
            .Row("本期举借", own.Debts[0].Issued, own.Debts[1].Issued, all.Issued)
            .Row("本期偿还", own.Debts[0].Repaid, own.Debts[1].Repaid, all.Repaid)
            .Row("6月末余额", own.Debts[0].Closing, own.Debts[1].Closing, all.Closing)
            .Row("剩余限额", own.Debts[0].Room, own.Debts[1].Room, all.Room));
    }
}
