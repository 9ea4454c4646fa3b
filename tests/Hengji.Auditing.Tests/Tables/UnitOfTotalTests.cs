namespace Hengji.Auditing.Tests.Tables;

/// <summary>Tables that say no unit themselves: the rows name money, the total does not, and one head of several does.</summary>
public sealed class UnitOfTotalTests
{
    private const string Fees = """
        附表一（金额单位：万元）

        任务|预算数|执行数|执行率（%）
        种苗补助|52.40|50.10|95.61
        渠道清淤|33.70|32.06|95.13
        合计|86.10|82.16|95.42

        （三）其他情况。三项费用均按规定列支。

        内容|本年预算|本年决算|上年决算|增减额|增减（%）
        会议费|5.20|3.79|4.60|-0.81|-17.61
        培训费|2.10|1.97|2.93|-0.96|-32.76
        差旅费|1.00|0.84|0.90|-0.06|-6.67
        合计|8.30|6.60|8.43|-1.83|-21.71
        """;

    [Fact]
    public void A_total_is_in_the_unit_of_its_rows() => Fees.ShouldBeSilent();

    [Theory]
    [InlineData("-1.83", "-1.38")]
    [InlineData("-0.96", "-0.69")]
    [InlineData("8.43", "8.34")]
    public void A_slip_there_is_found(string printed, string slipped) => Fees.ShouldFind(printed, slipped);
}
