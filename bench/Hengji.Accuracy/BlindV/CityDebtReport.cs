using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindV;

/// <summary>A city's finance bureau to the standing committee on debt with its districts, in 亿元: limits, owed, bonds and their use, repayment, the next year; three tables behind.</summary>
internal sealed class CityDebtReport() : BlindLayout("city-debt", "blind-v", new NumberStyle { MoneyScale = 100_000_000, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var debt = year.BlindV.Debt;
        var (all, general, special) = (debt.All, debt.General, debt.Special);
        page.Heading(0, $"沧浦市{year.Year}年度政府债务管理情况的报告");
        page.Plain("市人大常委会：现将全市政府债务管理情况报告如下，请予审议。");
        page.Heading(1, "一、政府债务限额和余额情况");
        page.Say($"（一）限额情况。省核定我市{year.Year}年政府债务限额{all.Limit}亿元，其中一般债务限额{general.Limit}亿元、专项债务限额{special.Limit}亿元。分级次看，市本级{debt.Districts[0].Limit}亿元，高新区{debt.Districts[1].Limit}亿元，其余为县（市、区）。");
        page.Say($"（二）余额情况。截至{year.Year}年底，全市政府债务余额{all.Owed.Now}亿元，比上年末{page.Moved(all.Owed)}亿元，{page.Rose(all.Owed)}。其中：一般债务{general.Owed.Now}亿元，比上年末{page.Moved(general.Owed)}亿元；专项债务{special.Owed.Now}亿元，比上年末{page.Moved(special.Owed)}亿元。余额均控制在限额以内，风险总体可控。");
        page.Heading(1, "二、政府债券发行和使用情况");
        page.Say($"全年发行政府债券{debt.Bonds}亿元，其中：新增债券{all.Fresh}亿元（一般债券{general.Fresh}亿元、专项债券{special.Fresh}亿元），再融资债券{all.Refinanced}亿元（一般债券{general.Refinanced}亿元、专项债券{special.Refinanced}亿元）。");
        page.Say($"新增债券资金安排用于{debt.Projects}个项目。其中：{debt.Uses.Select(one => page.Text($"{one.Money.Name}{one.Money.Amount}亿元，占{one.Money.Share}%")):；}。");
        page.Heading(1, "三、政府债务还本付息情况");
        page.Say($"全年偿还政府债务本息{debt.Paid}亿元。其中：偿还本金{all.Repaid}亿元，通过发行再融资债券偿还{all.Refinanced}亿元，安排财政资金偿还{debt.OwnRepaid}亿元；支付利息{all.Interest}亿元，一般债务付息{general.Interest}亿元，专项债务付息{special.Interest}亿元。");
        page.Say($"{year.Year + 1}年全市到期政府债务本金{debt.Due}亿元，其中一般债务{debt.DueGeneral}亿元、专项债务{debt.DueSpecial}亿元，拟申请再融资债券和统筹预算资金偿还。");
        page.Heading(1, "四、下一步工作");
        page.Plain("严格执行限额管理，加快债券资金支出和项目建设进度，落实偿债资金来源，加强对县（市、区）债务风险的监测评估，坚决遏制新增隐性债务。");
        Tables(year, debt, page);
    }

    private static void Tables(DepartmentYear year, CityDebt debt, Page page)
    {
        page.Aside($"附表1　{year.Year}年全市政府债务限额和余额情况表　单位：亿元");
        page.Table(table => table
            .Head(new Span("地区", 2), new Span($"{year.Year}年债务限额", 1, 3), new Span($"{year.Year}年末债务余额", 1, 3)).Head("小计", "一般债务", "专项债务", "小计", "一般债务", "专项债务")
            .Rows(debt.Districts.Insert(0, debt.Whole), (one, _) => [one.Name, one.Limit, one.GeneralLimit, one.SpecialLimit, one.Owed, one.GeneralOwed, one.SpecialOwed]));
        page.Aside($"附表2　{year.Year}年全市政府债务变动情况表　单位：亿元");
        page.Table(table => table
            .Head("项目", "一般债务", "专项债务", "合计")
            .Rows<(string Name, Func<DebtKind, Fact> Of)>([("一、上年末余额", one => one.Owed.Last), ("二、本年新增债券", one => one.Fresh), ("三、本年再融资债券", one => one.Refinanced), ("四、本年偿还本金", one => one.Repaid), ("五、本年末余额", one => one.Owed.Now), ("六、本年支付利息", one => one.Interest)],
                (one, _) => [one.Name, one.Of(debt.General), one.Of(debt.Special), one.Of(debt.All)]));
        page.Aside($"附表3　{year.Year}年新增债券资金使用情况表　单位：亿元");
        page.Table(table => table
            .Head("投向领域", "项目个数", "金额", "占比（%）")
            .Rows(debt.Uses, (one, _) => [one.Money.Name, one.Projects, one.Money.Amount, one.Money.Share])
            .Row("合计", debt.Projects, debt.All.Fresh, null));
    }
}
