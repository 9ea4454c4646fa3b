using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>Special bonds by project: 亿元 with four decimals in the tables, 万元 in a paragraph for each project, coupons and what they cost.</summary>
internal sealed class BondReport() : BlindLayout("bond-projects", "blind-d", new NumberStyle { MoneyDecimals = 2, Nothing = "0.0000" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var bonds = year.BlindD.Bonds;
        page.Heading(0, $"{year.Region}{year.Year}年新增专项债券项目资金绩效评价报告");
        page.Heading(1, "一、债券资金总体情况");
        Overview(year, page);
        page.Heading(1, "二、分项目情况");
        foreach (var (one, index) in bonds.Projects.Select((one, index) => (one, index)))
            Project(year, page, one, bonds.Terms[index], index + 1);
        page.Heading(1, "三、项目收益情况");
        page.Say($"{bonds.Count}个项目当年实现收入{bonds.AllIncome}万元，运营成本{bonds.AllCosts}万元，净收益{bonds.Net}万元；当年应付专项债券利息（含以前年度发行部分）{bonds.All.Interest}万元，均已足额支付。");
        page.Plain("附件　专项债券项目融资和支出情况表（单位：亿元）");
        page.Style = page.Style with { MoneyScale = 100_000_000, MoneyDecimals = 4 };
        Table(bonds, page);
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var (bonds, all) = (year.BlindD.Bonds, year.BlindD.Bonds.All);
        page.Counts(bonds.Count, bonds.Projects.Length);
        page.Say($"{year.Year}年新增专项债券{all.Issued:亿,2}亿元，比上年{page.Word(bonds.Issued.Change, "增加", "减少")}{bonds.Issued.Change:abs,亿,2}亿元，{page.Rose(bonds.Issued)}，用于{bonds.Count}个项目。项目总投资{all.Total:亿,2}亿元，其中资本金{all.Capital:亿,2}亿元、专项债券融资{all.Bonds:亿,2}亿元、其他融资{all.Other:亿,2}亿元，债券融资占{all.BondShare}%。");
        page.Say($"连同以前年度发行的{all.Before:亿,2}亿元，累计发行{all.SoFar:亿,2}亿元，尚有{all.Rest:亿,2}亿元额度待以后年度发行。累计支出债券资金{all.Spent:亿,2}亿元，支出进度{all.SpentRate}%，闲置{all.Idle:亿,2}亿元。按领域划分，{bonds.Fields.Select(field => page.Text($"{field.Name}项目{field.Count}个，累计发行{field.Money:亿,2}亿元，占{field.Share}%")):；}。");
    }

    private static void Project(DepartmentYear year, Page page, BondProject one, BondTerms terms, int number)
    {
        page.Say($"（{number}）{one.Name}项目。总投资{one.Total:0}万元，由资本金{one.Capital:0}万元、专项债券{one.Bonds:0}万元和其他融资{one.Other:0}万元构成。{year.Year}年发行{one.Issued:0}万元，期限{terms.Years}年，票面利率{terms.Coupon}%，年付息{terms.YearInterest}万元；以前年度发行{one.Before:0}万元。截至年末，债券资金支出{one.Spent}万元，占累计发行额{one.SoFar:0}万元的{one.SpentRate}%，未支出{one.Idle}万元；完成投资{one.Built}万元，为总投资的{one.Progress}%。当年收入{terms.Income}万元，扣除运营成本{terms.Costs}万元，净收益{terms.Net}万元。");
    }

    private static void Table(Bonds bonds, Page page) => page.Table(table => table
        .Head(new Span("序号", 2), new Span("项目名称", 2), new Span("计划融资", 1, 4), new Span("债券发行", 1, 3), new Span("债券支出", 2), new Span("支出进度%", 2), new Span("完成投资", 2))
        .Head("总投资", "资本金", "专项债券", "其他", "以前年度", "当年", "累计")
        .Rows(bonds.Projects, (one, index) => [index + 1, .. Row(one)])
        .Row([new Span("合　　计", 1, 2), .. Row(bonds.All).Skip(1)]));

    private static object?[] Row(BondProject one) =>
        [one.Name, one.Total, one.Capital, one.Bonds, one.Other, one.Before, one.Issued, one.SoFar, one.Spent, one.SpentRate, one.Built];
}
