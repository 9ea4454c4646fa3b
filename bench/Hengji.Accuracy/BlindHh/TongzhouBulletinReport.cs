using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>A city's civil affairs in numbers: money, relief by county, allowances by age, homes, registrations over three years, lottery; plain sentences, 亿元 and 万元 with one decimal in tables.</summary>
internal sealed class TongzhouBulletinReport() : BlindLayout("tongzhou-bulletin", "blind-hh", new NumberStyle { MoneyDecimals = 1, PercentDecimals = 1, Nothing = "-" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindHh.Civil;
        page.Heading(0, $"{year.Year}年桐州市民政事业发展统计公报");
        page.Say($"{year.Year}年，全市民政事业费支出{own.Spending.Now:亿,2}亿元，年末低保对象{own.All.People}人，养老床位{own.Beds.Recent.Now}张，登记社会组织{own.Groups.Recent.Now}个，办理结婚登记{own.Weddings.Recent.Now}对。全年发放低保金{own.All.Money:亿,2}亿元、高龄津贴{own.OldMoney:亿,2}亿元，筹集福利彩票公益金{own.Fund.Now:亿,2}亿元。");
        page.Heading(1, "一、综合");
        General(own, year, page);
        page.Heading(1, "二、社会救助");
        Relief(own, year, page);
        page.Heading(1, "三、老年人福利和养老服务");
        Elders(own, page);
        page.Heading(1, "四、儿童福利和保护");
        page.Say($"年末纳入保障的儿童{own.Children}人，其中孤儿{own.Orphans}人，事实无人抚养儿童{own.Alone}人。儿童福利支出{own.Kinds[2].Now}万元，比上年{page.Moved(own.Kinds[2])}万元。");
        page.Heading(1, "五、社会组织和社会事务");
        Registrations(own, year, page);
        page.Heading(1, "六、福利彩票");
        page.Say($"全年销售福利彩票{own.Lottery.Now:亿,2}亿元，{page.Rose(own.Lottery)}，筹集公益金{own.Fund.Now}万元（相当于销量的{own.FundRate}%），较上年{page.Moved(own.Fund)}万元。公益金安排用于{own.FundUses.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}，分别占{own.FundUses.Select(one => page.Text($"{one.Share}%"))}。");
        page.Plain("注：1.部分数据因四舍五入，合计与分项之和可能略有出入。2.低保对象为年末数，高龄津贴人数为全年平均享受人数。");
    }

    private static void General(TongzhouBulletin own, DepartmentYear year, Page page)
    {
        page.Say($"全年民政事业费支出{own.Spending.Now}万元，上年为{own.Spending.Last}万元，同比{page.Rose(own.Spending)}。社会救助是最大的支出项目，全年支出{own.Kinds[0].Now:亿,2}亿元，占{own.KindShares[0]}%；养老服务、残疾人福利支出分别为{own.Kinds[1].Now}万元和{own.Kinds[3].Now}万元，前者占{own.KindShares[1]}%，后者占{own.KindShares[3]}%。");
        page.Heading(2, "表1　民政事业费支出构成");
        page.Table(table => table
            .Head(new Span("支出项目", 2), new Span("金额（万元）", 1, 3), new Span("同比（%）", 2), new Span("占比（%）", 2))
            .Head($"{year.Year}年", $"{year.Year - 1}年", "增减")
            .Rows(own.Kinds, (one, index) => [TongzhouBulletin.KindNames[index], one.Now, one.Last, one.Change, one.Rate, own.KindShares[index]])
            .Row("总计", own.Spending.Now, own.Spending.Last, own.Spending.Change, own.Spending.Rate, null));
    }

    private static void Relief(TongzhouBulletin own, DepartmentYear year, Page page)
    {
        var all = own.All;
        var most = own.Areas.MaxBy(one => one.People.Value)!;
        page.Say($"最低生活保障。年末全市有城乡低保对象{all.People}人，比上年末{page.Moved(own.ReliefPeople)}人，{page.Rose(own.ReliefPeople)}。其中城市低保{all.Town}人，占{own.TownShare}%，农村低保{all.Country}人。全年发放低保金{all.Money:亿,2}亿元，比上年{page.Moved(own.ReliefMoney)}万元，按年末人数计算人均{all.Each:0}元。人数最多的是{most.Name}，{most.People}人，其中农村{most.Country}人，发放低保金{most.Money}万元。");
        page.Say($"{year.Year}年城市低保标准为每人每月{own.TownStandard:元,0}元，由上年的{own.LastTownStandard:元,0}元提高{own.TownRaise:元,0}元；农村低保标准为每人每月{own.CountryStandard:元,0}元，上年为{own.LastCountryStandard:元,0}元，提高{own.CountryRaise:元,0}元。");
        page.Heading(2, "表2　分县（市、区）城乡低保情况");
        page.Table(table => table
            .Head("地区", "低保对象（人）", "城市", "农村", "发放资金（万元）", "人均（元）")
            .Rows(own.Areas.Prepend(all), (one, _) => [one.Name, one.People, one.Town, one.Country, one.Money, one.Each]));
        page.Say($"特困供养和临时救助。全市特困人员{own.Destitute}人，集中供养{own.Housed}人，分散供养{own.Scattered}人，集中供养率{own.HousedRate}%。实施临时救助{own.Helped}人次，支出{own.HelpMoney}万元，次均救助{own.HelpEach}元。");
    }

    private static void Elders(TongzhouBulletin own, Page page)
    {
        page.Say($"高龄津贴。全年{own.OldPeople}名80周岁以上老人享受高龄津贴，共发放{own.OldMoney}万元，占养老服务支出{own.Kinds[1].Now:亿,2}亿元的{own.OldShare}%。其中{own.Allowances.Select(one => page.Text($"{one.Name}{one.People}人，每人每年{one.Standard:元,0}元")):；}。");
        page.Heading(2, "表3　高龄津贴发放情况");
        page.Table(table => table
            .Head("年龄段", "年标准（元）", "人数（人）", "发放金额（万元）", "占发放总额（%）")
            .Rows(own.Allowances, (one, _) => [one.Name, new Formatted(one.Standard, "元,0"), one.People, one.Money, one.Share])
            .Row("合计", "—", own.OldPeople, own.OldMoney, null));
        page.Say($"养老服务。年末共有养老机构{own.Homes.Recent.Now}个，其中公办{own.PublicHomes}个、民办{own.PrivateHomes}个；床位{own.Beds.Recent.Now}张，比上年{page.Moved(own.Beds.Recent)}张，入住老年人{own.Residents.Recent.Now}人，床位使用率{own.BedsUsed}%。全市60周岁以上老年人{own.Elders}人，每千名老年人拥有养老床位{own.BedsEach}张。");
    }

    private static void Registrations(TongzhouBulletin own, DepartmentYear year, Page page)
    {
        page.Say($"年末登记社会组织{own.Groups.Recent.Now}个，{page.Rose(own.Groups.Recent)}，其中{own.GroupKinds.Select(one => page.Text($"{one.Name}{one.Amount}个"))}，民办非企业单位占{own.GroupKinds[1].Share}%。全年结婚登记{own.Weddings.Recent.Now}对，比上年{page.Moved(own.Weddings.Recent)}对；离婚登记{own.Divorces.Recent.Now}对，{page.Rose(own.Divorces.Recent)}。");
        page.Heading(2, $"表4　{year.Year - 2}—{year.Year}年主要业务指标");
        CivilSeries[] series = [own.Homes, own.Beds, own.Residents, own.Groups, own.Weddings, own.Divorces];
        page.Table(table => table
            .Head("年份", "养老机构（个）", "养老床位（张）", "入住老年人（人）", "社会组织（个）", "结婚登记（对）", "离婚登记（对）")
            .Row([$"{year.Year - 2}", .. series.Select(one => one.Earlier.Last)])
            .Row([$"{year.Year - 1}", .. series.Select(one => one.Recent.Last)])
            .Row([$"{year.Year}", .. series.Select(one => one.Recent.Now)])
            .Row([$"{year.Year}年比上年增长（%）", .. series.Select(one => one.Recent.Rate)]));
    }
}
