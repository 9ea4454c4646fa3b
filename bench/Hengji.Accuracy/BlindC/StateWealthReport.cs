using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>A government on what it owns: 亿元 in prose, a wide table by enterprise in 万元 with this and last year side by side, ratios that move by points, land in hectares.</summary>
internal sealed class StateWealthReport() : BlindLayout("state-wealth", "blind-c", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var wealth = year.BlindC.Wealth;
        page.Heading(0, $"{year.Region}人民政府关于{year.Year}年度国有资产管理情况的综合报告");
        page.Heading(1, "一、企业国有资产");
        Enterprises(year, page);
        Business(wealth, page);
        page.Heading(1, "二、行政事业性国有资产");
        Bodies(wealth, page);
        page.Heading(1, "三、国有自然资源资产");
        page.Say($"截至{year.Year}年底，全{year.Region[^1..]}国有土地总面积{wealth.AllLand}公顷。其中，{wealth.Lands.Select(land => page.Text($"国有{land.Name}{land.Area}公顷，占{land.Share}%")):；}。");
    }

    private static void Enterprises(DepartmentYear year, Page page)
    {
        var wealth = year.BlindC.Wealth;
        var all = wealth.AllEnterprises;
        page.Counts(wealth.EnterpriseCount, wealth.Enterprises.Length);
        page.Say($"（一）总量。纳入统计的一级国有企业{wealth.EnterpriseCount}户，年末资产总额{all.Assets.Now:亿,2}亿元，比年初{page.Rose(all.Assets)}；负债总额{all.Liabilities.Now:亿,2}亿元，{page.Rose(all.Liabilities)}；国有资本权益{all.Equity.Now:亿,2}亿元，{page.Rose(all.Equity)}。平均资产负债率{all.Ratio}%，较年初{page.Word(all.RatioChange, "上升", "下降")}{all.RatioChange:abs}个百分点。");
        page.Say($"资产规模居前两位的企业资产合计{wealth.TopAssets:亿,2}亿元，占全部企业资产的{wealth.TopShare}%。");
        page.Plain($"表1　{year.Year}年末企业国有资产情况（单位：万元）");
        page.Table(table => table
            .Head(new Span("企业名称", 2), new Span("资产总额", 1, 2), new Span("负债总额", 1, 2), new Span("所有者权益", 1, 2), new Span("资产负债率（%）", 1, 2))
            .Head("年末", "年初", "年末", "年初", "年末", "年初", "年末", "年初")
            .Rows(wealth.Enterprises, (one, _) => Row(one))
            .Row(Row(all)));
    }

    private static object?[] Row(Wealth one) =>
        [one.Name, one.Assets.Now, one.Assets.Last, one.Liabilities.Now, one.Liabilities.Last, one.Equity.Now, one.Equity.Last, one.Ratio, one.LastRatio];

    private static void Business(StateWealth wealth, Page page)
    {
        var all = wealth.AllBusiness;
        page.Say($"（二）经营。全年实现营业总收入{all.Turnover.Now:亿,2}亿元，同比{page.Rose(all.Turnover)}；利润总额{all.Profit}万元，营业利润率{all.Margin}%；上缴国有资本收益{all.Handed}万元；年末从业人员{all.Workers}人。");
        foreach (var (one, number) in Numbered(wealth.Business))
            page.Say($"{number}.{one.Name}。营业收入{one.Turnover.Now}万元，上年{one.Turnover.Last}万元，{page.Rose(one.Turnover)}；利润{one.Profit}万元，利润率{one.Margin}%；上缴收益{one.Handed}万元；职工{one.Workers}人。");
    }

    private static void Bodies(StateWealth wealth, Page page)
    {
        var all = wealth.AllBodies;
        page.Say($"资产总额{all.Assets.Now:亿,2}亿元、负债总额{all.Liabilities.Now:亿,2}亿元、净资产{all.Equity.Now:亿,2}亿元，净资产较上年{page.Word(all.Equity.Change, "增加", "减少")}{all.Equity.Change:abs,亿,2}亿元。其中，{wealth.Bodies.Select(one => page.Text($"{one.Name}资产{one.Assets.Now:亿,2}亿元，负债{one.Liabilities.Now:亿,2}亿元，净资产{one.Equity.Now:亿,2}亿元，资产负债率{one.Ratio}%")):；}。");
        page.Say($"从构成看，{wealth.BodyAssets.Select(one => page.Text($"{one.Name}{one.Amount:亿,2}亿元")):、}。");
        page.Plain("表2　行政事业性国有资产变动情况（单位：万元）");
        page.Table(table => table
            .Head("类别", "资产总额", "比上年增减", "负债总额", "比上年增减", "净资产", "比上年增减")
            .Rows(wealth.Bodies.Add(all), (one, _) =>
                [one.Name, one.Assets.Now, one.Assets.Change, one.Liabilities.Now, one.Liabilities.Change, one.Equity.Now, one.Equity.Change]));
    }
}
