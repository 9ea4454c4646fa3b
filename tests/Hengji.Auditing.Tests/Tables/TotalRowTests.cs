namespace Hengji.Auditing.Tests.Tables;

/// <summary>Total rows: a unit in their label, subtotals of score sheets with equal points.</summary>
public sealed class TotalRowTests
{
    private const string Fund = """
        编号|专项|下达|追加后|支付|支付率%
        |总额（万元）|653.04|1664.56|1606.72|96.53
        1.1|水质监测|67.56|306.41|297.75|97.17
        1.2|灌区改造|131.65|394.13|387.64|98.35
        1.3|河流治理|39.84|171.17|157.30|91.90
        1.4|山洪防治|119.52|380.31|370.78|97.49
        1.5|物资储备|164.56|196.64|191.01|97.14
        1.6|水土保持|129.91|215.89|202.24|93.68
        """;

    private const string Sheet = """
        维度|指标|分值|计划|实绩|实绩/计划|自评分
        预算执行|预算执行率|10|100%|97.94%|97.94%|9.8
        |分项小计|10||||9.8
        产出指标|治理河流长度|10|64.9公里|72.5公里|111.71%|10
        |除险加固水库|8|21座|21座|100.00%|8
        |新增治理面积|8|21.40平方公里|24.12平方公里|112.71%|8
        |巡查河湖次数|8|1110次|1080次|97.30%|7.8
        |分项小计|34||||33.8
        效益指标|受益人口|28|4.30万人|4.85万人|112.79%|28
        |水质达标率|28|85%|87.25%|102.65%|28
        |分项小计|56||||56
        总评||100||||99.6
        """;

    [Fact]
    public void A_unit_named_by_the_total_is_that_of_all_rows() => Fund.ShouldBeSilent();

    [Theory]
    [InlineData("653.04", "67.56")]
    [InlineData("39.84", "131.65")]
    public void A_slip_below_such_a_total_is_found(string printed, string slipped) => Fund.ShouldFind(printed, slipped);

    [Fact]
    public void Decimals_of_one_unit_say_nothing_of_another() => Sheet.ShouldBeSilent();

    [Theory]
    [InlineData("|28|4.30", "|82|4.30")]
    [InlineData("99.6", "9.6")]
    [InlineData("1080次|97.30%", "1080次|94.90%")]
    [InlineData("33.8", "38.3")]
    public void A_slip_in_a_sheet_with_equal_points_is_seen(string printed, string slipped) =>
        Audited.Text(Sheet.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty(slipped);
}
