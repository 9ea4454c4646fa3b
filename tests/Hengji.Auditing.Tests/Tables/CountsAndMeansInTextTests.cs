namespace Hengji.Auditing.Tests.Tables;

/// <summary>Counts and mean points of running text against the rows of the table that lists what is counted; prices in a unit of their own.</summary>
public sealed class CountsAndMeansInTextTests
{
    private const string Firms = """
        纳入收益上交范围的市属企业4户，上年净利润5,200.50万元。

        企业名称|净利润（万元）|应交利润（万元）
        城投公司|2,310.20|462.04
        水务公司|1,450.10|290.02
        公交公司|620.00|124.00
        粮储公司|820.20|164.04
        合计|5,200.50|1,040.10
        """;

    private const string Projects = """
        全年安排民生项目3个，投入资金1860.40万元。

        序号|项目名称|资金（万元）
        1|农村供水管网延伸|905.30
        2|敬老院改造|612.60
        3|乡村道路养护|342.50
        合计||1860.40
        """;

    private const string Points = """
        4个项目绩效评价平均得分88.30分。

        项目名称|预算数（万元）|评价得分
        农村供水|905.30|91.20
        敬老院改造|612.60|86.40
        道路养护|342.50|84.10
        图书采购|120.00|91.50
        合计|1980.40|88.30
        """;

    private const string Prices = """
        附件　设备采购评审明细表

        金额单位：万元；单价单位：元

        序号|内容|单位|申报|||评审||
        |||数量|单价|金额|数量|单价|金额
        1|护理床|张|120|3650.00|43.80|110|3480.00|38.28
        2|轮椅|辆|64|915.00|5.86|64|880.00|5.63
        3|制氧机|台|35|4120.00|14.42|30|4120.00|12.36
        4|监护仪|台|18|26300.00|47.34|18|24500.00|44.10
        """;

    [Theory]
    [InlineData(Firms)]
    [InlineData(Projects)]
    [InlineData(Points)]
    [InlineData(Prices)]
    public void What_agrees_is_silent(string text) => text.ShouldBeSilent();

    [Theory]
    [InlineData(Firms, "4户", "6户")]
    [InlineData(Projects, "3个", "5个")]
    [InlineData(Points, "86.40", "64.80")]
    [InlineData(Points, "84.10", "86.40")]
    [InlineData(Prices, "915.00", "0.09")]
    [InlineData(Prices, "24500.00", "25400.00")]
    public void A_slip_is_seen(string text, string printed, string slipped)
    {
        text.ShouldContain(printed);
        Audited.Text(text.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty(slipped);
    }

    [Theory]
    // Counts of something else or of a part.
    [InlineData(Firms, "市属企业4户", "市属企业下属门店6户")]
    [InlineData(Projects, "民生项目3个", "民生项目中新增项目2个")]
    public void Others_are_let_be(string text, string printed, string other)
    {
        text.ShouldContain(printed);
        text.Replace(printed, other, StringComparison.Ordinal).ShouldBeSilent();
    }

    [Fact]
    public void A_weighted_mean_is_let_be() =>
        Points.Replace("平均得分", "加权平均得分", StringComparison.Ordinal).Replace("86.40", "85.20", StringComparison.Ordinal).ShouldBeSilent();
}
