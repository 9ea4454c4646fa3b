using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>A housing fund's yearly disclosure: stocks and flows in 亿元, results in 万元, ‰, shares of shares, all in sentences of 分别; last year's figures only in an annex with a unit for each row.</summary>
internal sealed class HousingFundReport() : BlindLayout("housing-fund", "blind-e", new NumberStyle { MoneyScale = 100_000_000 })
{
    private static readonly string[] Employers = ["国家机关和事业单位", "国有企业", "城镇集体企业", "外商投资企业", "城镇私营企业及其他城镇企业", "民办非企业单位和社会团体", "灵活就业人员"];

    private static readonly string[] HomeUses = ["购建和大修自住住房", "偿还购房贷款本息", "租房", "老旧小区改造等其他"];

    private static readonly string[] OtherUses = ["离退休", "丧失劳动能力并解除劳动关系", "户口迁出或出境定居", "死亡等其他"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var fund = year.BlindE.Housing;
        page.Heading(0, $"{year.City()}住房公积金{year.Year}年年度报告");
        page.Heading(1, "一、机构概况");
        page.Say($"{year.City()}住房公积金管理中心为市政府直属的不以营利为目的的公益一类事业单位，从业人员{fund.People.Staff}人，其中在编{fund.People.Regular}人、非在编{fund.People.Contract}人。");
        page.Heading(1, "二、业务运行情况");
        Paid(year, page);
        Loans(year, page);
        page.Heading(1, "三、主要财务数据");
        Result(fund.Result, page);
        page.Heading(1, "四、资产风险状况");
        page.Say($"{year.Year}年末，个人住房贷款逾期额{fund.Loans.Overdue:万}万元，逾期率{fund.Loans.OverdueRate}‰。个人贷款风险准备金余额{fund.Result.Reserve.Now:万}万元，为个人住房贷款余额的{fund.Result.ReserveRate}%。");
        page.Heading(1, "五、社会经济效益");
        Benefit(fund, page);
        page.Heading(1, "附：主要指标对照表");
        Annex(year, page);
    }

    private static void Paid(DepartmentYear year, Page page)
    {
        var (fund, people) = (year.BlindE.Housing, year.BlindE.Housing.People);
        page.Say($"（一）缴存。{year.Year}年，新开户单位{people.NewUnits}家，净增单位{people.Units.Change}家；新开户职工{people.NewPayers}万人，净增职工{people.Payers.Change}万人；实缴单位{people.Units.Now}家，实缴职工{people.Payers.Now}万人，缴存额{fund.Paid.Now}亿元，同比分别增长{people.Units.Rate}%、{people.Payers.Rate}%、{fund.Paid.Rate}%。年末，缴存总额{fund.PaidSoFar.Now}亿元，比上年末增加{fund.PaidSoFar.Rate}%；缴存余额{fund.Balance.Now}亿元，同比{page.Rose(fund.Balance)}。");
        page.Say($"（二）提取。{year.Year}年，{people.Drawers}万名缴存职工办理提取；提取额{fund.Drawn.Now}亿元，同比{page.Rose(fund.Drawn)}；提取额占当年缴存额的{fund.DrawnRate}%，比上年{page.Word(fund.DrawnRateChange, "提高", "降低")}{fund.DrawnRateChange:abs}个百分点。年末，提取总额{fund.DrawnSoFar.Now}亿元，比上年末增加{fund.DrawnSoFar.Rate}%。");
    }

    private static void Loans(DepartmentYear year, Page page)
    {
        var (fund, loans) = (year.BlindE.Housing, year.BlindE.Housing.Loans);
        page.Say($"（三）贷款。{year.Year}年，发放个人住房贷款{loans.Count.Now}万笔、{loans.Money.Now}亿元，同比分别{page.Rose(loans.Count)}、{page.Rose(loans.Money)}，回收个人住房贷款{loans.Repaid}亿元。年末，累计发放个人住房贷款{loans.CountSoFar.Now}万笔、{loans.SoFar.Now}亿元，分别比上年末增加{loans.CountSoFar.Rate}%、{loans.SoFar.Rate}%；贷款余额{loans.Left.Now}亿元，比上年末{page.Rose(loans.Left, "增加", "减少")}。个人住房贷款余额占缴存余额的{loans.Rate}%，比上年末{page.Word(loans.RateChange, "上升", "下降")}{loans.RateChange:abs}个百分点。");
        page.Say($"（四）资金存储。年末，住房公积金存款{fund.Stored}亿元。其中，活期{fund.StoredParts[0]}亿元，1年（含）以下定期{fund.StoredParts[1]}亿元，1年以上定期{fund.StoredParts[2]}亿元，协定、通知存款等{fund.StoredParts[3]}亿元。");
    }

    private static void Result(HousingResult result, Page page)
    {
        page.Say($"（一）业务收入。全年业务收入{result.Income.Now:万}万元，同比{page.Rose(result.Income)}。存款利息{result.Incomes[0]:万}万元，委托贷款利息{result.Incomes[1]:万}万元，其他{result.Incomes[2]:万}万元。");
        page.Say($"（二）业务支出。全年业务支出{result.Costs.Now:万}万元，同比{page.Rose(result.Costs)}。支付职工住房公积金利息{result.CostParts[0]:万}万元，委托贷款手续费{result.CostParts[1]:万}万元，其他{result.CostParts[2]:万}万元。");
        page.Say($"（三）增值收益及分配。全年实现增值收益{result.Gain.Now:万}万元，同比{page.Rose(result.Gain)}。提取贷款风险准备金{result.Uses[0]:万}万元，提取管理费用{result.Uses[1]:万}万元，提取城市廉租住房（公共租赁住房）建设补充资金{result.Uses[2]:万}万元。上交城市廉租住房建设补充资金历年累计{result.Homes.Now:万}万元，较上年末的{result.Homes.Last:万}万元增加{result.Homes.Rate}%。");
        page.Say($"（四）管理费用支出。管理费用支出{result.Office.Now:万}万元，同比{page.Rose(result.Office)}。其中，人员经费{result.OfficeParts[0]:万}万元，公用经费{result.OfficeParts[1]:万}万元，专项经费{result.OfficeParts[2]:万}万元。");
    }

    private static void Benefit(HousingFund fund, Page page)
    {
        var people = fund.People;
        page.Say($"（一）缴存结构。缴存职工中，{Employers.Select((name, index) => page.Text($"{name}占{people.Employers[index]}%")):，}；中、低收入占{people.Incomes[0]}%，高收入占{people.Incomes[1]}%。");
        page.Say($"（二）提取结构。提取金额中，住房消费提取{people.HomeDrawn}亿元，占{people.HomeShare}%（{HomeUses.Select((name, index) => page.Text($"{name}占{people.HomeUses[index]}%")):，}）；非住房消费提取占{people.OtherShare}%（{OtherUses.Select((name, index) => page.Text($"{name}占{people.OtherUses[index]}%")):，}）。");
        page.Say($"（三）贷款结构。职工贷款笔数中，购房建筑面积90（含）平方米以下占{people.Sizes[0]}%，90—144（含）平方米占{people.Sizes[1]}%，144平方米以上占{people.Sizes[2]}%。");
        page.Say($"（四）住房贡献率。{fund.Loans.Money.Now}亿元贷款发放额与{people.HomeDrawn}亿元住房消费提取额合计，相当于当年缴存额的{fund.Contribution}%。");
    }

    private static void Annex(DepartmentYear year, Page page)
    {
        var (fund, loans, result) = (year.BlindE.Housing, year.BlindE.Housing.Loans, year.BlindE.Housing.Result);
        object?[] Row(string name, string unit, Comparison one, string? format = null) =>
            [name, unit, new Formatted(one.Now, format), new Formatted(one.Last, format), new Formatted(one.Change, format), one.Rate];

        page.Table(table => table
            .Head("指标名称", "计量单位", $"{year.Year}年", $"{year.Year - 1}年", "增减", "增减幅（%）")
            .Row(Row("实缴单位", "家", fund.People.Units)).Row(Row("实缴职工", "万人", fund.People.Payers))
            .Row(Row("当年缴存额", "亿元", fund.Paid)).Row(Row("缴存余额（年末）", "亿元", fund.Balance)).Row(Row("当年提取额", "亿元", fund.Drawn))
            .Row("提取率", "%", fund.DrawnRate, fund.LastDrawnRate, fund.DrawnRateChange, "—")
            .Row(Row("当年发放贷款", "万笔", loans.Count)).Row(Row("当年发放贷款", "亿元", loans.Money)).Row(Row("贷款余额（年末）", "亿元", loans.Left))
            .Row("个人住房贷款率", "%", loans.Rate, loans.LastRate, loans.RateChange, "—")
            .Row(Row("业务收入", "万元", result.Income, "万")).Row(Row("业务支出", "万元", result.Costs, "万")).Row(Row("增值收益", "万元", result.Gain, "万")).Row(Row("管理费用", "万元", result.Office, "万")));
    }
}
