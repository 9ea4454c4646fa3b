namespace Hengji.Auditing.Tests.Tables;

/// <summary>Numbers told one after the other in the order of a table's lines or subtotals.</summary>
public sealed class OrderedInTablesTests
{
    private const string Report = """
        评价总分88.5分。三类指标扣分依次为3.2分、4.8分、3.5分，得分率依次为84.0%、86.3%、92.2%。三个街道参评户数分别为412户、385户、527户。

        表1　得分情况

        指标|内容|分值|扣分|得分|得分率
        A投入|A1 预算编制|10|1.2|8.8|88.0%
        |A2 资金到位|10|2|8|80.0%
        |小计|20|3.2|16.8|84.0%
        B产出|B1 建设进度|20|2.5|17.5|87.5%
        |B2 验收质量|15|2.3|12.7|84.7%
        |小计|35|4.8|30.2|86.3%
        C效益|C1 受益人口|25|2|23|92.0%
        |C2 满意程度|20|1.5|18.5|92.5%
        |小计|45|3.5|41.5|92.2%
        合计||100|11.5|88.5|88.5%

        表2　抽样情况

        街道|参评户数（户）|满意户数（户）
        东门街道|412|380
        西关街道|385|349
        南苑街道|527|490
        合计|1324|1219
        """;

    [Fact]
    public void Lists_that_agree_are_silent() => Report.ShouldBeSilent();

    [Theory]
    [InlineData("3.2分、4.8分", "3.2分、4.3分")]
    [InlineData("84.0%、86.3%、92.2%", "84.0%、86.3%、95.2%")]
    [InlineData("412户、385户、527户", "412户、358户、527户")]
    public void One_number_that_differs_is_seen(string printed, string slipped)
    {
        Report.ShouldContain(printed);
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }
}
