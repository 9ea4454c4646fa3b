using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>A city's account of state capital: enterprises first, then dues, the budget, its effect in points, all in 万元 with commas.</summary>
internal sealed class CityCapitalReport() : BlindLayout("city-capital", "blind-gg", Small)
{
    private static readonly NumberStyle Small = new() { HasThousands = true }, Large = new() { MoneyScale = 100_000_000 };

    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindGg.Capital;
        page.Heading(0, $"泽源市{year.Year}年国有资本经营决算及企业国有资产管理情况报告");
        page.Say($"{year.Year}年，我市国有资本经营本年收入{one.Income.Now}万元，本年支出{one.Spending.Now}万元，调入一般公共预算{one.MovedOut}万元，结转下年{one.CarriedOut}万元。市属企业年末资产总额{one.Sum.Assets.Now:亿}亿元，平均资产负债率{one.Sum.DebtRate}%。");
        page.Heading(1, "第一部分　市属企业基本情况");
        page.Style = Large;
        Enterprises(one, year, page);
        CityCapitalTables.Holdings(one, page);
        page.Heading(1, "第二部分　国有资本收益收缴");
        page.Style = Small;
        Dues(one, page);
        CityCapitalTables.Dues(one, page);
        page.Heading(1, "第三部分　预算收支决算");
        Income(one, page);
        Spending(one, page);
        CityCapitalTables.Budget(one, page);
        page.Heading(1, "第四部分　资金使用效果");
        Effect(one, page);
        CityCapitalTables.Marks(one.Sheet, page);
        page.Heading(1, "第五部分　问题与建议");
        page.Say($"一是收益清收仍有缺口，年末尚有{one.OwedAfter}万元收益未缴入国库；二是部分企业负债偏高，{Heaviest(one).Name}资产负债率达{Heaviest(one).DebtRate}%，高出市属企业平均水平；三是预算支出进度不够均衡，“支出预算执行率”指标扣{one.Sheet.Of("支出预算执行率").Lost}分。建议加强收益审计和催缴，严控新增负债，提前做好项目储备。");
    }

    private static Holding Heaviest(CityCapital one) => one.Holdings.MaxBy(firm => firm.DebtRate.Value)!;

    private static void Enterprises(CityCapital one, DepartmentYear year, Page page)
    {
        page.Counts(one.OwnCount, one.Holdings.Length);
        page.Say($"市国资委履行出资人职责的一级企业{one.OwnCount}户，连同二级企业{one.LevelCounts[1]}户、三级及以下企业{one.LevelCounts[2]}户，纳入统计的企业共{one.FirmCount}户，年末从业人员{one.Sum.People}人。");
        page.Say($"截至{year.Year}年末，资产总额{one.Sum.Assets.Now}亿元，比上年末{page.Moved(one.Sum.Assets)}亿元，{page.Rose(one.Sum.Assets)}；负债总额{one.Sum.Debt}亿元，所有者权益{one.Sum.Equity}亿元。全年实现营业收入{one.Sum.Takings.Now}亿元，{page.Rose(one.Sum.Takings)}。发放职工薪酬{one.Wages.Now}亿元，上年为{one.Wages.Last}亿元，人均{one.WageEach}元。");
    }

    private static void Dues(CityCapital one, Page page)
    {
        page.Say($"（一）应缴收益。按上年度经审计的净利润核定，{one.OwnCount}户企业净利润合计{one.Profit}万元，按各自收取比例计算，应缴收益{one.Due}万元，加上以前年度欠缴{one.OwedBefore}万元。其中收取比例最高的北港产业投资公司为{one.Dues[2].Rate}%，应缴{one.Dues[2].Due}万元。");
        page.Say($"（二）实缴收益。全年实际入库{one.ProfitIncome.Now}万元，较上年{page.Moved(one.ProfitIncome.Money)}万元，{page.Rose(one.ProfitIncome.Money)}。入库额居首的是{First(one).Name}，实缴{First(one).Paid.Now}万元，上年为{First(one).Paid.Last}万元。年末欠缴余额{one.OwedAfter}万元。各企业情况见下表（单位：万元、%）。");
    }

    private static ProfitDue First(CityCapital one) => one.Dues.MaxBy(firm => firm.Paid.Now.Value)!;

    private static void Income(CityCapital one, Page page)
    {
        page.Say($"（一）收入。{one.Income.Name}{one.Income.Now}万元，为预算{one.Income.Budget}万元的{one.Income.Rate}%。构成为：利润收入{one.ProfitIncome.Now}万元、股利股息{one.Dividend.Now}万元、产权转让{one.Transfer.Now}万元，各占{one.IncomeShares[0].Share}%、{one.IncomeShares[1].Share}%、{one.IncomeShares[2].Share}%；后两项分别比上年{page.Moved(one.Dividend.Money)}万元、{page.Moved(one.Transfer.Money)}万元。");
        page.Say($"加上上年结转{one.CarriedIn}万元和上级转移支付{one.FromAbove}万元，收入总量{one.All}万元。");
    }

    private static void Spending(CityCapital one, Page page)
    {
        page.Say($"（二）支出。{one.Spending.Name}{one.Spending.Now}万元，执行率{one.Spending.Rate}%，与上年决算{one.Spending.Money.Last}万元相比{page.Rose(one.Spending.Money, "上升")}。其中资本金注入{one.Injection.Now}万元，改革成本支出{one.Legacy.Now}万元，监管等其他支出{one.Other.Now}万元。");
        page.Say($"资本金注入面向{one.Injections.Length}户企业：{one.Injections.Select(item => page.Text($"{item.Name}{item.Now}万元，{page.Rose(item.Money)}")):；}。");
        page.Say($"改革成本支出按人数和标准核拨：{one.Handovers.Select(item => page.Text($"{item.Name}{item.People}人，每人每年{item.Standard:元,0}元，计{item.Amount}万元")):；}。上述支出控制在{one.Legacy.Budget}万元的预算之内。");
        page.Say($"（三）平衡。收入总量{one.All}万元，减去本年支出、调出资金{one.MovedOut}万元（相当于本年收入的{one.MovedRate}%），结转下年使用{one.CarriedOut}万元。");
    }

    private static void Effect(CityCapital one, Page page)
    {
        var sheet = one.Sheet;
        page.Say($"组织第三方对国有资本经营预算开展整体评价，得分{sheet.Score}分，等级为“{sheet.Grade}”，共扣{sheet.Lost}分。收益收缴、资金使用、使用效果三类指标分别得{sheet.Groups[0].Score}分、{sheet.Groups[1].Score}分、{sheet.Groups[2].Score}分，得分率分别为{sheet.Groups[0].Rate}%、{sheet.Groups[1].Rate}%、{sheet.Groups[2].Rate}%。");
        page.Say($"主要扣分原因：部分企业未按期申报扣{sheet.Of("收益按期申报缴纳").Lost}分，收益清收不到位扣{sheet.Of("应缴收益清收情况").Lost}分，支出进度偏慢扣{sheet.Of("支出预算执行率").Lost}分，个别企业资本回报下滑扣{sheet.Of("国有资本保值增值").Lost}分，公共服务保障存在短板扣{sheet.Of("公共服务保障能力").Lost}分。");
    }
}
