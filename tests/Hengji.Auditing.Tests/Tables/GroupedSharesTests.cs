namespace Hengji.Auditing.Tests.Tables;

/// <summary>Shares of two groups in one table, each with its total before it.</summary>
public sealed class GroupedSharesTests
{
    private const string Report = """
        收支情况（单位：万元）

        项　　目|本年数|比重%|上年数
        收入合计|2078.32||1902.44
        财政拨款收入|1863.90|89.68|1711.80
        事业收入|182.62|8.79|160.42
        其他收入|31.80|1.53|30.22
        支出合计|1769.92||1917.99
        工资福利支出|1276.32|72.11|1457.42
        商品和服务支出|246.00|13.90|185.87
        对个人和家庭的补助|122.37|6.91|111.57
        资本性支出|125.23|7.08|163.13
        """;

    [Fact]
    public void Shares_that_agree_are_silent() => Report.ShouldBeSilent();

    [Theory]
    [InlineData("|6.91|", "|7.58|")]
    [InlineData("|8.79|", "|7.89|")]
    public void A_share_of_either_group_is_checked(string printed, string slipped)
    {
        Report.ShouldContain(printed);
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }
}
