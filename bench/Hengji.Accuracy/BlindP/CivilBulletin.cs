using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>A city's civil affairs in figures: many counts, money over the year, what each gets a month, lottery; districts in a table behind.</summary>
internal sealed class CivilBulletin() : BlindLayout("civil-bulletin", "blind-p", new NumberStyle { PercentDecimals = 1, MoneyDecimals = 1, Nothing = "-" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var civil = year.BlindP.Civil;
        page.Heading(0, $"{year.City()}{year.Year}年民政事业发展统计公报");
        page.Heading(1, "一、综合");
        page.Say($"全市全年民政事业费支出{civil.Spent.Now:亿,2}亿元，比上年{page.Rose(civil.Spent)}。其中{civil.Uses.Select(one => page.Text($"{one.Name}支出{one.Money.Now}万元，占{one.Share}%")):，}。");
        page.Say($"截至年底，全市共有养老机构{civil.AllDistricts.Homes}个，养老床位{civil.AllDistricts.Beds}张；60周岁及以上老年人口{civil.ElderlyTenThousand}万人，每千名老年人拥有养老床位{civil.BedsEach}张。");
        page.Heading(1, "二、社会救助");
        Relief(civil, page);
        page.Heading(1, "三、福利和保障");
        Welfare(civil, page);
        page.Heading(1, "四、社会组织和社会事务");
        Affairs(civil, page);
        page.Heading(1, "附表");
        Tables(year, civil, page);
    }

    private static void Relief(CivilYear civil, Page page)
    {
        page.Say($"最低生活保障。年底全市共有城乡低保对象{civil.AidPersons.Now}人，比上年末{page.Moved(civil.AidPersons)}人。全年支出低保资金{civil.AidMoney.Now}万元，比上年{page.Rose(civil.AidMoney)}。");
        foreach (var one in new[] { civil.Urban, civil.Rural })
            page.Say($"{one.Name}对象{one.Households.Now}户、{one.Persons.Now}人，比上年{page.Rose(one.Persons)}；全年支出{one.Name}资金{one.Money.Now}万元，比上年{page.Rose(one.Money)}；保障标准每人每月{one.Standard}元，月人均补助水平{one.Monthly}元。");
        page.Say($"特困人员救助供养。全年支出特困人员救助供养资金{civil.DestituteMoney.Now}万元，比上年{page.Rose(civil.DestituteMoney)}。其中{civil.Destitute.Select(one => page.Text($"{one.Name}{one.Persons.Now}人，支出{one.Money.Now}万元")):；}。");
        page.Say($"临时救助。全年实施临时救助{civil.Times.Now}人次，比上年{page.Moved(civil.Times)}人次；支出临时救助资金{civil.TimesMoney}万元，平均每人次{civil.PerTime:0}元。");
    }

    private static void Welfare(CivilYear civil, Page page)
    {
        var all = civil.AllDistricts;
        page.Say($"儿童福利。年底全市共有享受基本生活保障的孤儿和事实无人抚养儿童{civil.Children}人，其中孤儿{civil.Orphans}人、事实无人抚养儿童{civil.Unattended}人。");
        page.Say($"残疾人福利。享受困难残疾人生活补贴{civil.Hardship}人，支出资金{civil.HardshipMoney}万元；享受重度残疾人护理补贴{civil.Nursing}人，支出资金{civil.NursingMoney}万元。两项补贴合计支出{civil.DisabledMoney}万元。");
        page.Say($"养老服务。养老机构入住老年人{all.Elders}人，床位使用率{all.Occupied}%。");
        page.Say($"福利彩票。全年销售福利彩票{civil.Lottery.Now}万元，比上年{page.Moved(civil.Lottery)}万元，{page.Rose(civil.Lottery)}；市级留成公益金{civil.LotteryFund}万元，占销售额的{civil.LotteryFundRate}%。公益金用于{civil.LotteryUses.Select(one => page.Text($"{one.Name}{one.Amount}万元（占{one.Share}%）")):、}。");
    }

    private static void Affairs(CivilYear civil, Page page)
    {
        page.Say($"社会组织。年底全市登记社会组织{civil.Bodies.Now}个，比上年{page.Moved(civil.Bodies)}个，其中{civil.BodyKinds.Select(one => page.Text($"{one.Name}{one.Amount}个")):、}。");
        page.Say($"婚姻登记。全年办理结婚登记{civil.Married.Now}对，比上年{page.Rose(civil.Married)}；办理离婚登记{civil.Divorced.Now}对，比上年{page.Rose(civil.Divorced)}。");
    }

    private static void Tables(DepartmentYear year, CivilYear civil, Page page)
    {
        page.Plain($"表1　{year.Year}年民政事业费支出情况（单位：万元、%）");
        page.Table(table => table
            .Head("指　标", $"{year.Year}年", $"{year.Year - 1}年", "增减额", "增减幅度", "占比")
            .Row("民政事业费支出合计", civil.Spent.Now, civil.Spent.Last, civil.Spent.Change, civil.Spent.Rate, null)
            .Rows(civil.Uses, (one, _) => ["　" + one.Name, one.Money.Now, one.Money.Last, one.Money.Change, one.Money.Rate, one.Share]));
        page.Plain($"表2　{year.Year}年社会救助主要指标");
        page.Table(table => table
            .Head(new Span("类　别", 2), new Span("人数（人）", 1, 3), new Span("资金支出（万元）", 1, 3))
            .Head("本年", "上年", "增减", "本年", "上年", "增减")
            .Rows([civil.Urban, civil.Rural, .. civil.Destitute], (one, _) => [one.Name, one.Persons.Now, one.Persons.Last, one.Persons.Change, one.Money.Now, one.Money.Last, one.Money.Change]));
        page.Plain($"表3　{year.Year}年分地区民政主要指标");
        page.Table(table => table
            .Head("地　区", "低保对象（人）", "城市", "农村", "低保资金（万元）", "养老机构（个）", "床位（张）", "入住老人（人）", "床位使用率（%）")
            .Rows(civil.Districts.Insert(0, civil.AllDistricts), (one, _) => [one.Name, one.Persons, one.Urban, one.Rural, one.Money, one.Homes, one.Beds, one.Elders, one.Occupied]));
    }
}
