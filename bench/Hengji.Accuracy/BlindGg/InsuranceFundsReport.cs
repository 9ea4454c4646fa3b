using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>A city's social insurance funds: schemes as columns, 亿元 with four decimals in tables and two in the text, heads and months.</summary>
internal sealed class InsuranceFundsReport() : BlindLayout("insurance-funds", "blind-gg", Text)
{
    private static readonly NumberStyle Text = new() { MoneyScale = 100_000_000 }, Cells = new() { MoneyScale = 100_000_000, MoneyDecimals = 4, Nothing = "—" };

    protected override void Write(DepartmentYear year, Page page)
    {
        var (one, sum) = (year.BlindGg.Insurance, year.BlindGg.Insurance.Sum);
        page.Counts(one.SchemeCount, one.Schemes.Length);
        page.Heading(0, $"澜江市{year.Year}年社会保险基金决算情况说明");
        page.Say($"根据《中华人民共和国预算法》和社会保险基金财务制度，本次编报决算的社会保险基金共{one.SchemeCount}项，即{one.Schemes.Select(scheme => page.Text($"{scheme.Brief}"))}。企业职工基本养老保险基金由省级统一编报，不在本说明范围内。");
        page.Heading(1, "一、参保情况");
        page.Say($"{year.Year}年末，各险种参保共{sum.Insured}人次。居民医疗保险参保{one.Schemes[3].People.Now}人，比上年末{page.Moved(one.Schemes[3].People)}人；居民养老保险参保{one.Schemes[1].People.Now}人，{page.Rose(one.Schemes[1].People)}。");
        page.Table(table => table
            .Head("险种", $"{year.Year - 1}年末（人）", $"{year.Year}年末（人）", "净增（人）", "增幅（%）")
            .Rows(one.Schemes, (scheme, _) => [scheme.Brief, scheme.People.Last, scheme.People.Now, scheme.People.Change, scheme.People.Rate])
            .Row("参保人次合计", null, sum.Insured, null, null));
        page.Heading(1, "二、基金收支总体情况");
        Overall(one, page);
        InsuranceFundsTables.Flow(one, page, Cells);
        page.Heading(1, "三、预算执行情况");
        page.Style = Text;
        page.Say($"全市社会保险基金收入预算{sum.Income.Budget}亿元，实际完成{sum.Income.Rate}%；支出预算{sum.Paid.Budget}亿元，实际执行{sum.Paid.Rate}%，支出未超预算。分险种看，收入完成率依次为：{one.Schemes.Select(scheme => page.Text($"{scheme.Brief}{scheme.Income.Rate}%"))}。");
        InsuranceFundsTables.Budget(one, page, Cells);
        page.Heading(1, "四、分险种情况");
        Schemes(one, year, page);
        page.Heading(1, "五、基金结余和运行风险");
        Stock(one, page);
        page.Heading(1, "六、下一步工作");
        page.Plain("继续做好扩面征缴，落实财政补助责任，加强待遇资格核查和医保基金监管，完善基金运行监测预警，确保各项待遇按时足额发放。");
    }

    private static string Sign(Page page, Fact surplus) => page.Word(surplus, "结余", "缺口");

    private static void Overall(InsuranceFunds one, Page page)
    {
        var sum = one.Sum;
        page.Style = Text;
        page.Say($"（一）收入。基金总收入{sum.Income.Now}亿元，比上年{page.Moved(sum.Income.Money)}亿元，{page.Rose(sum.Income.Money, "增长", "降低")}。按来源分，保险费收入{sum.Premium}亿元，财政补贴{sum.Subsidy}亿元，利息及其他收入{sum.Interest}亿元，占比分别为{sum.PremiumShare}%、{sum.SubsidyShare}%、{sum.InterestShare}%。");
        page.Say($"（二）支出。待遇等各项支出合计{sum.Paid.Now}亿元，上年为{sum.Paid.Money.Last}亿元，{page.Word(sum.Paid.Money.Change, "多支", "少支")}{sum.Paid.Money.Change:abs}亿元。其中支出最多的是{Most(one).Brief}，为{Most(one).Paid.Now}亿元。");
        page.Say($"（三）结余。收支相抵，当年{Sign(page, sum.Surplus)}{sum.Surplus:abs}亿元；连同上年结余{sum.Opening}亿元，年末滚存结余{sum.Closing}亿元。各项基金明细如下（单位：亿元）：");
    }

    private static InsuranceScheme Most(InsuranceFunds one) => one.Schemes.MaxBy(scheme => scheme.Paid.Now.Value)!;

    private static void Schemes(InsuranceFunds one, DepartmentYear year, Page page)
    {
        page.Style = Text;
        Brief(one.Schemes[0], "（一）机关事业单位基本养老保险。", page);
        Brief(one.Schemes[1], "（二）城乡居民基本养老保险。", page);
        page.Say($"{year.Year}年末领取待遇{one.Pension.Drawing.Now}人，比上年{page.Moved(one.Pension.Drawing)}人，按年末领取人数计算，月人均养老金（含基础养老金和个人账户养老金）{one.Pension.MonthlyEach}元。丧葬补助金每人{one.Pension.DeathStandard:元,0}元，全年发放{one.Pension.Dead}人。");
        page.Style = new NumberStyle();
        page.Table(table => table
            .Head("居民养老保险支出项目", "金额（万元）", "占该险种支出（%）")
            .Rows(one.Pension.Kinds, (kind, _) => [kind.Name, kind.Amount, kind.Share])
            .Row("小计", one.Schemes[1].Paid.Now, null));
        page.Style = Text;
        Brief(one.Schemes[2], "（三）职工基本医疗保险（含生育保险）。", page);
        Brief(one.Schemes[3], "（四）城乡居民基本医疗保险。", page);
        page.Say($"筹资标准为每人每年{one.Health.Standard:元,0}元，其中个人缴费{one.Health.OwnStandard:元,0}元、财政补助{one.Health.GrantStandard:元,0}元。按参保{one.Schemes[3].People.Now}人计算，财政补助共{one.Schemes[3].Subsidy!}亿元，由{one.Health.Givers.Select(giver => page.Text($"{giver.Name}负担{giver.Amount}亿元（占{giver.Share}%）"))}。支出中，{one.Health.Kinds.Select(kind => page.Text($"{kind.Name}{kind.Amount}亿元"))}；享受住院待遇{one.Health.Stays}人次，次均基金支付{one.Health.StayEach}元。");
        Brief(one.Schemes[4], "（五）失业保险。", page);
        page.Say($"发放失业保险金{one.JoblessPaid:万,2}万元，惠及{one.Jobless}人，人均{one.JoblessEach}元；向{one.KeptFirms}户企业返还稳岗资金{one.KeptPaid:万,2}万元；技能提升补贴等其他支出{one.JoblessOther:万,2}万元。三项合计{one.Schemes[4].Paid.Now:万,2}万元。");
        Brief(one.Schemes[5], "（六）工伤保险。", page);
    }

    private static void Brief(InsuranceScheme one, string start, Page page) =>
        page.Say($"{start}收入{one.Income.Now}亿元，较上年{page.Moved(one.Income.Money)}亿元，其中保险费{one.Premium}亿元；支出{one.Paid.Now}亿元，{page.Rose(one.Paid.Money)}，为预算的{one.Paid.Rate}%。当年{Sign(page, one.Surplus)}{one.Surplus:abs}亿元，滚存{one.Closing}亿元，可支付{one.Months}个月。");

    private static void Stock(InsuranceFunds one, Page page)
    {
        var sum = one.Sum;
        page.Say($"年末滚存结余比年初{page.Word(sum.Surplus, "增加", "减少")}{sum.Surplus:abs}亿元，{page.Word(sum.ClosingGrowth, "增长", "下降")}{sum.ClosingGrowth:abs}%。按当年支出水平测算，全部基金合计可支付{sum.Months}个月，其中支撑能力最弱的是{Weakest(one).Brief}，为{Weakest(one).Months}个月。结余资金中，定期存款{one.Deposited}亿元，占{one.DepositedShare}%，活期存款{one.Current}亿元。");
        page.Say($"全年开展基金监督检查，追回违规领取和骗保案件{one.RecoveredCases}起，追回资金{one.Recovered:万,2}万元，已全部退回基金专户。");
    }

    private static InsuranceScheme Weakest(InsuranceFunds one) => one.Schemes.MinBy(scheme => scheme.Months.Value)!;
}
