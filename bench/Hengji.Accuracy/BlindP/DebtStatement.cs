using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>A county on the debt it raised: 亿元 with four decimals in the text, whole 万元 in the tables; limits, bonds, what they were used for, repayment.</summary>
internal sealed class DebtStatement() : BlindLayout("debt-statement", "blind-p", new NumberStyle { MoneyScale = 100_000_000, MoneyDecimals = 4, DropsZeros = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var debt = year.BlindP.Debt;
        page.Heading(0, $"{year.County()}{year.Year}年举借政府债务及专项债券使用情况的报告");
        page.Heading(1, "一、政府债务限额和余额情况");
        Limits(year, debt, page);
        page.Heading(1, "二、政府债券发行情况");
        Issued(year, debt, page);
        page.Heading(1, "三、债券资金使用情况");
        Uses(debt, page);
        page.Heading(1, "四、债务还本付息情况");
        Repaid(year, debt, page);
        page.Heading(1, "附表");
        page.Style = page.Style with { MoneyScale = 10_000, MoneyDecimals = 2 };
        Tables(year, debt, page);
    }

    private static void Limits(DepartmentYear year, CountyDebt debt, Page page)
    {
        DebtKind all = debt.All, general = debt.General, special = debt.Special;
        page.Say($"截至{year.Year}年末，省财政厅核定我县政府债务限额{all.Limit.Now}亿元，其中：一般债务限额{general.Limit.Now}亿元，专项债务限额{special.Limit.Now}亿元。与上年限额{all.Limit.Last}亿元相比，新增{all.Added}亿元，其中一般债务新增{general.Added}亿元、专项债务新增{special.Added}亿元。");
        page.Say($"{year.Year}年末全县政府债务余额{all.Closing}亿元，其中：一般债务余额{general.Closing}亿元，专项债务余额{special.Closing}亿元，分别低于限额{general.Room}亿元和{special.Room}亿元。按综合财力{debt.RatioBase}亿元计算，政府债务率为{debt.Ratio}%，风险总体可控。");
    }

    private static void Issued(DepartmentYear year, CountyDebt debt, Page page)
    {
        var all = debt.All;
        page.Say($"{year.Year}年省财政厅转贷我县政府债券资金{all.Issued}亿元。按用途分：新增债券{all.Fresh}亿元（一般债券{debt.General.Fresh}亿元、专项债券{debt.Special.Fresh}亿元），再融资债券{all.Refinanced}亿元（一般债券{debt.General.Refinanced}亿元、专项债券{debt.Special.Refinanced}亿元）。");
        page.Say($"新增债券共{debt.Bonds}只，按期限分：{debt.Lengths.Select(one => page.Text($"{one.Name}{one.Count}只、{one.Amount}亿元，占{one.Share}%")):；}。");
    }

    private static void Uses(CountyDebt debt, Page page)
    {
        page.Say($"（一）新增一般债券{debt.General.Fresh}亿元，用于{debt.GeneralUses.Select(one => page.Text($"{one.Name}{one.Amount:万,0}万元")):、}。");
        page.Say($"（二）新增专项债券{debt.Special.Fresh}亿元，用于{debt.ProjectCount}个项目，按领域分：{debt.Fields.Select(one => page.Text($"{one.Name}{one.Amount}亿元，占{one.Share}%")):；}。项目总投资{debt.AllProjects.Investment}亿元，截至年末专项债券资金已支出{debt.AllProjects.Spent}亿元，支出进度{debt.AllProjects.SpentRate}%，尚未支出{debt.AllProjects.Left}亿元。");
        var slow = debt.Projects.MinBy(one => one.SpentRate.Value)!;
        page.Say($"从单个项目看，支出进度最慢的是{slow.Name}，发行{slow.Bond:万,0}万元，支出{slow.Spent:万,0}万元，进度仅{slow.SpentRate}%，主要是前期手续办理较慢。");
    }

    private static void Repaid(DepartmentYear year, CountyDebt debt, Page page)
    {
        var all = debt.All;
        page.Say($"{year.Year}年全县政府债务还本付息{all.Served:万,2}万元，其中：偿还本金{all.Repaid:万,2}万元，支付利息{all.Interest:万,2}万元。按债务类别分，一般债务还本付息{debt.General.Served:万,2}万元，专项债务还本付息{debt.Special.Served:万,2}万元。");
        page.Say($"还本资金来源：{debt.Sources.Select(one => page.Text($"{one.Name}{one.Amount:万,0}万元")):，}。全部按时足额偿还，未发生逾期。");
        page.Say($"今后五年到期本金合计{debt.AllDue}亿元，{debt.Due.Select((one, at) => page.Text($"{year.Year + at + 1}年{one.Amount}亿元")):、}。");
    }

    private static void Tables(DepartmentYear year, CountyDebt debt, Page page)
    {
        DebtKind[] kinds = [debt.General, debt.Special, debt.All];
        page.Plain($"附表1　{year.Year}年政府债务限额及余额决算表（单位：万元）");
        page.Table(table => table
            .Head("项　目", "一般债务", "专项债务", "合计")
            .Row(Line($"{year.Year - 1}年末余额实际数", one => one.Opening)).Row(Line($"{year.Year}年末限额", one => one.Limit.Now)).Row(Line($"{year.Year}年发行额", one => one.Issued))
            .Row(Line("　其中：新增债券", one => one.Fresh)).Row(Line("　　　　再融资债券", one => one.Refinanced)).Row(Line($"{year.Year}年还本额", one => one.Repaid)).Row(Line($"{year.Year}年付息额", one => one.Interest))
            .Row(Line($"{year.Year}年末余额决算数", one => one.Closing)));
        page.Plain("附表2　新增专项债券项目明细表（单位：万元）");
        page.Counts(debt.ProjectCount, debt.Projects.Length);
        page.Table(table => table
            .Head("序号", "项目名称", "项目领域", "期限", "利率（%）", "总投资", "债券金额", "债券占总投资%", "已支出", "支出进度%", "结余")
            .Rows(debt.Projects, (one, index) => [index + 1, one.Name, one.Field, $"{one.Years}年", one.Interest, one.Investment, one.Bond, one.Share, one.Spent, one.SpentRate, one.Left])
            .Row(null, debt.AllProjects.Name, null, null, null, debt.AllProjects.Investment, debt.AllProjects.Bond, debt.AllProjects.Share, debt.AllProjects.Spent, debt.AllProjects.SpentRate, debt.AllProjects.Left));

        object?[] Line(string name, Func<DebtKind, Fact> of) => [name, .. kinds.Select(of)];
    }
}
