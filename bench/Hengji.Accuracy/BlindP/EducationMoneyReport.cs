using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>A city's bureaus of education, statistics and finance on money for education: 亿元 in the text, 万元 and 元 in the tables by district.</summary>
internal sealed class EducationMoneyReport() : BlindLayout("education-money", "blind-p", new NumberStyle { MoneyScale = 100_000_000, PercentDecimals = 2, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var money = year.BlindP.Education;
        page.Heading(0, $"{year.City()}{year.Year}年教育经费执行情况统计公告");
        page.Plain("根据全市教育经费统计，现将教育经费执行情况公告如下：");
        page.Heading(1, "一、教育经费投入情况");
        Sources(year, money, page);
        page.Heading(1, "二、落实教育投入法定要求情况");
        Lawful(year, money, page);
        page.Heading(1, "三、各级教育生均一般公共预算教育经费情况");
        Each(year, money, page);
        page.Heading(1, "四、学生资助情况");
        page.Say($"全年免除学杂费普通高中家庭经济困难学生{money.Exempted}人次，落实资金{money.ExemptedMoney:万,2}万元；发放义务教育家庭经济困难学生生活补助{money.Boarders}人次、{money.BoardersMoney:万,2}万元，人次均{money.BoardersEach}元。");
        Tables(year, money, page);
    }

    private static void Sources(DepartmentYear year, EducationMoney money, Page page)
    {
        page.Say($"{year.Year}年，全市教育经费总投入为{money.All.Now}亿元，比上年的{money.All.Last}亿元{page.Rose(money.All)}。其中，国家财政性教育经费为{money.Fiscal.Now}亿元，比上年的{money.Fiscal.Last}亿元{page.Rose(money.Fiscal)}，占教育经费总投入的{money.FiscalShare}%。");
        page.Say($"全市地区生产总值为{money.Product}亿元，国家财政性教育经费占地区生产总值比例为{money.ProductShare}%。");
        page.Say($"按来源分，一般公共预算教育经费{money.FiscalParts[0].Money.Now}亿元，占总投入的{money.FiscalParts[0].Share}%；{money.Others.Select(one => page.Text($"{one.Name}{one.Money.Now:万,2}万元，占{one.Share}%")):；}。");
    }

    private static void Lawful(DepartmentYear year, EducationMoney money, Page page)
    {
        var all = money.AllDistricts;
        page.Say($"（一）一般公共预算教育经费为{all.Money.Now}亿元，比上年{page.Than(all.Money, "亿元")}；同期财政经常性收入为{money.Income.Now}亿元，{page.Rose(money.Income)}，教育经费增幅{page.Word(money.Lead, "高于", "低于")}财政经常性收入增幅{money.Lead:abs}个百分点。");
        page.Say($"（二）全市一般公共预算支出{all.Spent.Now}亿元，一般公共预算教育经费占一般公共预算支出的比例为{all.Share}%，上年为{all.LastShare}%，{page.Word(all.ShareChange, "提高", "降低")}{all.ShareChange:abs}个百分点。");
        var (most, least) = (money.Districts.MaxBy(one => one.Share.Value)!, money.Districts.MinBy(one => one.Share.Value)!);
        page.Say($"分地区看，占比最高的是{most.Name}，为{most.Share}%；占比最低的是{least.Name}，为{least.Share}%。");
    }

    private static void Each(DepartmentYear year, EducationMoney money, Page page)
    {
        foreach (var (one, number) in Numbered(money.Kinds.Where(one => one.Pupils is not null)))
            page.Say($"{number}.{one.Name}生均一般公共预算教育经费为{one.Each.Now}元，比上年的{one.Each.Last}元{page.Rose(one.Each)}；其中生均公用经费为{one.Running.Now}元，比上年{page.Rose(one.Running)}。");
        page.Say($"从支出结构看，{money.Kinds.Select(one => page.Text($"{one.Name}占{one.Share}%")):，}。");
    }

    private static void Tables(DepartmentYear year, EducationMoney money, Page page)
    {
        page.Style = page.Style with { MoneyScale = 10_000 };
        page.Plain($"附表一　{year.Year}年全市教育经费来源情况（单位：万元、%）");
        page.Table(table => table
            .Head("项　目", "本年", "上年", "增减额", "增长", "占总投入")
            .Row("教育经费总投入", money.All.Now, money.All.Last, money.All.Change, money.All.Rate, null)
            .Row("一、国家财政性教育经费", money.Fiscal.Now, money.Fiscal.Last, money.Fiscal.Change, money.Fiscal.Rate, money.FiscalShare)
            .Rows(money.FiscalParts, (one, index) => [$"　{index + 1}.{one.Name}", one.Money.Now, one.Money.Last, one.Money.Change, one.Money.Rate, one.Share])
            .Rows(money.Others, (one, index) => [$"{BlindPParts.Numerals[index + 1]}、{one.Name}", one.Money.Now, one.Money.Last, one.Money.Change, one.Money.Rate, one.Share]));
        page.Plain($"附表二　{year.Year}年各地区一般公共预算教育经费情况");
        page.Table(table => table
            .Head(new Span("地　区", 2), new Span("一般公共预算教育经费（万元）", 1, 3), new Span("一般公共预算支出（万元）", 2), new Span("占一般公共预算支出比例（%）", 1, 3))
            .Head("本年", "上年", "增长（%）", "本年", "上年", "增减（百分点）")
            .Rows(money.Districts.Insert(0, money.AllDistricts), (one, _) => [one.Name, one.Money.Now, one.Money.Last, one.Money.Rate, one.Spent.Now, one.Share, one.LastShare, one.ShareChange]));
        page.Plain($"附表三　{year.Year}年各地区义务教育生均一般公共预算教育经费（单位：元、%）");
        page.Table(table => table
            .Head(new Span("地　区", 2), new Span("普通小学", 1, 3), new Span("普通初中", 1, 3)).Head("本年", "上年", "增长", "本年", "上年", "增长")
            .Rows(money.Districts.RemoveAt(0), (one, _) => [one.Name, one.Primary.Now, one.Primary.Last, one.Primary.Rate, one.Junior.Now, one.Junior.Last, one.Junior.Rate]));
        page.Plain($"附表四　{year.Year}年各级教育在校学生和经费");
        page.Table(table => table
            .Head("学校类别", "在校学生（人）", "一般公共预算教育经费（万元）", "占比（%）", "生均经费（元）")
            .Rows(money.Kinds, (one, _) => [one.Name, one.Pupils, one.Money, one.Share, one.Each?.Now])
            .Row(money.AllKinds.Name, null, money.AllKinds.Money, null, null));
    }
}
