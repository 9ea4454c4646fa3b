namespace Hengji.Auditing.Tests.Tables;

/// <summary>Text and table call things alike that are not the same, and the same thing by two names.</summary>
public sealed class NamesInTextTests
{
    private const string Fund = """
        全年业务支出10926.54万元，同比增长2.53%，实现增值收益10012.79万元，同比增长1.60%。提取风险准备金4565.16万元，提取管理费用2031.29万元。管理费用支出1584.11万元，同比增长1.49%。

        提取额11.09亿元，同比增长9.15%。年末，提取总额84.04亿元，比上年末增加15.20%；贷款余额52.10亿元，比上年末增加8.84%。

        主要指标对照表

        指标名称|计量单位|2019年|2018年|增减|增减幅（%）
        当年提取额|亿元|11.09|10.16|0.93|9.15
        贷款余额（年末）|亿元|52.10|47.87|4.23|8.84
        业务支出|万元|10926.54|10656.69|269.85|2.53
        增值收益|万元|10012.79|9855.43|157.36|1.60
        管理费用|万元|1584.11|1560.87|23.24|1.49
        """;

    private const string Hospitals = """
        共拨付各机构1349.94万元，截至年底支出1237.22万元，支出进度91.65%。

        单位：万元

        项目|城关中心|柳河卫生院|合计
        实拨资金|600.00|749.94|1349.94
        实际支出|520.00|717.22|1237.22
        支出进度%|86.67|95.64|91.65
        """;

    [Theory]
    [InlineData(Fund)]
    [InlineData(Hospitals)]
    public void What_agrees_is_silent(string report) => report.ShouldBeSilent();

    [Theory]
    [InlineData(Fund, "同比增长9.15%", "同比增长11.80%")]
    [InlineData(Hospitals, "支出进度91.65%。", "支出进度99.31%。")]
    public void What_differs_is_seen(string report, string printed, string slipped)
    {
        report.ShouldContain(printed);
        Audited.Text(report.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty(slipped);
    }
}
