using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A development zone's adjusted budget in the autumn, whole 万元: why, each of the budgets from initial to adjusted, new bonds by project, debt limits.</summary>
internal sealed class ZoneChange() : BlindLayout("zone-adjustment", "blind-s", new NumberStyle { MoneyDecimals = 0, PercentDecimals = 1, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var zone = year.BlindS.Zone;
        page.Heading(0, $"关于枫桥湾经济技术开发区{year.Year}年财政预算调整方案（草案）的报告");
        page.Say($"市人大常委会：受市人民政府委托，现就枫桥湾经济技术开发区（以下简称“开发区”）{year.Year}年财政预算调整方案报告如下，请予审查。");
        page.Heading(1, "一、预算调整的原因");
        page.Say($"1—9月，开发区一般公共预算收入完成{zone.Collected}万元，为年初预算的{zone.CollectedRate}%。受重点企业减产和土地市场低迷影响，预计全年税收收入和土地出让收入均达不到年初预算；同时，省财政厅年中下达我区新增政府债务限额{zone.Debt.Added}万元，其中一般债务{zone.OrdinaryDebt.Added}万元、专项债务{zone.SpecialDebt.Added}万元。根据预算法第六十七条规定，需要对年初预算作相应调整。");
        page.Heading(1, "二、一般公共预算调整方案");
        General(zone, page);
        page.Heading(1, "三、政府性基金预算调整方案");
        Fund(zone, page);
        page.Heading(1, "四、新增债券资金安排及债务情况");
        Bonds(year, zone, page);
        page.Plain("国有资本经营预算本次不作调整。");
        Tables(year, zone, page);
    }

    private static Runs Adjusted(AdjustedLine one, Page page) => one.Money.Change.Value == 0
        ? page.Text($"{one.Name}{one.Money.Now}万元，不作调整")
        : page.Text($"{one.Name}由{one.Money.Last}万元调整为{one.Money.Now}万元，{page.Moved(one.Money, "调增", "调减")}万元");

    private static void General(ZoneAdjustment zone, Page page)
    {
        var (general, local, spent) = (zone.General, zone.Local, zone.Spent);
        page.Say($"（一）收入调整。一般公共预算收入由年初预算{local.Last}万元调整为{local.Now}万元，{page.Moved(local, "调增", "调减")}万元，为年初预算的{zone.LocalRate}%。其中：{general.In.Take(2).Select(one => Adjusted(one, page)):；}。转移性收入和债务收入方面：{general.In.Skip(2).Select(one => Adjusted(one, page)):；}。调整后收入总计{general.AllIn.Now}万元，比年初预算{general.AllIn.Last}万元{page.Moved(general.AllIn)}万元。");
        page.Say($"（二）支出调整。一般公共预算支出由年初预算{spent.Last}万元调整为{spent.Now}万元，{page.Moved(spent, "调增", "调减")}万元。落实过紧日子要求，压减一般性支出{zone.Saved}万元，占一般公共服务支出年初预算的{zone.SavedRate}%。主要科目调整如下：");
        foreach (var (one, number) in Numbered(general.Out.Where(one => one.Money.Change.Value != 0 && one.Name != "上解上级支出").OrderByDescending(one => Math.Abs(one.Money.Change.Value)).Take(7)))
            page.Say($"{number}.{one.Name}由{one.Money.Last}万元调整为{one.Money.Now}万元，{page.Moved(one.Money, "调增", "调减")}万元，{page.Rose(one.Money)}。");
        page.Say($"上解上级支出{general.OfOut("上解上级支出").Now}万元，债务还本支出{general.OfOut("债务还本支出").Now}万元。调整后支出总计{general.AllOut.Now}万元，收支平衡。");
    }

    private static void Fund(ZoneAdjustment zone, Page page)
    {
        var fund = zone.Fund;
        page.Say($"（一）收入调整。{fund.In.Select(one => Adjusted(one, page)):；}。收入总计由{fund.AllIn.Last}万元调整为{fund.AllIn.Now}万元，{page.Moved(fund.AllIn, "调增", "调减")}万元，{page.Rose(fund.AllIn)}。");
        page.Say($"（二）支出调整。按照以收定支原则，{fund.Out.Select(one => Adjusted(one, page)):；}。支出总计相应调整为{fund.AllOut.Now}万元，收支平衡。");
    }

    private static void Bonds(DepartmentYear year, ZoneAdjustment zone, Page page)
    {
        page.Counts(zone.OrdinaryCount, zone.Ordinary.Length);
        page.Counts(zone.SpecialCount, zone.Special.Length);
        page.Say($"新增一般债券{zone.OrdinaryDebt.Added}万元，用于{zone.OrdinaryCount}个项目：{zone.Ordinary.Select(one => page.Text($"{one.Name}{one.Bonds}万元")):、}。新增专项债券{zone.SpecialDebt.Added}万元，用于{zone.SpecialCount}个项目：{zone.Special.Select(one => page.Text($"{one.Name}{one.Bonds}万元，占{one.Share}%")):；}。");
        page.Say($"调整后，开发区政府债务限额由{zone.Debt.LimitBefore}万元增加到{zone.Debt.Limit}万元，其中一般债务限额{zone.OrdinaryDebt.Limit}万元、专项债务限额{zone.SpecialDebt.Limit}万元。{year.Year}年年初政府债务余额{zone.Debt.Opening}万元，当年新增债券{zone.Debt.Added}万元、再融资债券{zone.Debt.Refinanced}万元（借新还旧，未列入上述收支），偿还到期本金{zone.Debt.Repaid}万元，预计年末余额{zone.Debt.Closing}万元，控制在限额以内。");
    }

    private static void Tables(DepartmentYear year, ZoneAdjustment zone, Page page)
    {
        Budget($"附表1　{year.Year}年一般公共预算收支调整表", zone.General, page);
        Budget($"附表2　{year.Year}年政府性基金预算收支调整表", zone.Fund, page);
        page.Plain("附表3　新增地方政府债券项目安排表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "债券类型", "项目名称", "投向领域", "项目总投资", "安排债券资金")
            .Rows(zone.Ordinary, (one, at) => [at + 1, "一般债券", one.Name, one.Field, one.Investment, one.Bonds])
            .Row(new Span("一般债券小计", 1, 5), zone.OrdinaryDebt.Added)
            .Rows(zone.Special, (one, at) => [zone.Ordinary.Length + at + 1, "专项债券", one.Name, one.Field, one.Investment, one.Bonds])
            .Row(new Span("专项债券小计", 1, 5), zone.SpecialDebt.Added)
            .Row(new Span("合计", 1, 5), zone.Debt.Added));
        page.Plain($"附表4　{year.Year}年政府债务限额和余额变动表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", "原限额", "新增限额", "调整后限额", "年初余额", "再融资债券", "偿还本金", "预计年末余额")
            .Rows([zone.OrdinaryDebt, zone.SpecialDebt, zone.Debt], (one, _) => [one.Name, one.LimitBefore, one.Added, one.Limit, one.Opening, one.Refinanced, one.Repaid, one.Closing]));
    }

    private static void Budget(string title, AdjustedBudget budget, Page page)
    {
        page.Plain(title);
        page.Aside("单位：万元");
        object?[] Cells(IReadOnlyList<AdjustedLine> lines, int at) => at < lines.Count ? [lines[at].Name, lines[at].Money.Last, lines[at].Money.Change, lines[at].Money.Now] : [null, null, null, null];
        page.Table(table => table
            .Head(new Span("收入", 1, 4), new Span("支出", 1, 4)).Head("项目", "年初预算", "调整数", "调整后预算", "项目", "年初预算", "调整数", "调整后预算")
            .Rows(Enumerable.Range(0, Math.Max(budget.In.Length, budget.Out.Length)), (at, _) => [.. Cells(budget.In, at), .. Cells(budget.Out, at)])
            .Row("收入总计", budget.AllIn.Last, budget.AllIn.Change, budget.AllIn.Now, "支出总计", budget.AllOut.Last, budget.AllOut.Change, budget.AllOut.Now));
    }
}
