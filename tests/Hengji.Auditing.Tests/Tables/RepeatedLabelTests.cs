namespace Hengji.Auditing.Tests.Tables;

/// <summary>Labels of merged cells printed in each of their rows, lines of growth rates below amounts, and cars in all above their parts.</summary>
public sealed class RepeatedLabelTests
{
    private const string Sheet = """
        一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
        产出指标（50分）|数量指标|培训人数|≥300人|310人|20|20
        产出指标（50分）|质量指标|合格率|≥95%|96%|20|19
        产出指标（50分）|时效指标|按时完成率|100%|100%|10|10
        效益指标（50分）|社会效益指标|知晓率|≥90%|91%|30|30
        效益指标（50分）|满意度指标|满意度|≥90%|95%|20|20
        总分|||||100|99
        """;

    private const string Years = """
        年度|合计|出国（境）经费|公务接待费|公车购置及运行维护费|其中：车辆购置|其中：车辆运行
        2015年|2840|90|1400|1350|73|1277
        2016年|2364|12|1356|996|38|958
        2016年比2015年增减%|-16.76|-86.67|-3.14|-26.22|-47.95|-24.98
        """;

    private const string Costs = """
        经费项目|2020年度支出（万元）
        因公出国（境）费|0.00
        公务接待费|71.53
        公务用车购置及运行维护费|1857.23
        公务用车购置费|423.81
        公务用车运行维护费|1433.42
        总“三公”经费支出|1928.76
        """;

    [Fact]
    public void A_label_repeated_in_each_row_is_one_group() => Sheet.ShouldBeSilent();

    [Fact]
    public void Its_points_are_those_of_all_its_rows() =>
        Audited.Text(Sheet.Replace("91%|30|30", "91%|50|30", StringComparison.Ordinal)).Broken().ShouldContain(told => told.StartsWith("50 + 20 = 70", StringComparison.Ordinal));

    [Fact]
    public void Growth_rates_do_not_add_up_as_their_amounts_do() => Years.ShouldBeSilent();

    [Fact]
    public void Cars_in_all_hold_those_bought_and_those_run() => Costs.ShouldBeSilent();

    [Theory]
    [InlineData("423.81", "432.81")]
    [InlineData("71.53", "17.53")]
    public void A_slip_in_a_part_is_found(string printed, string slipped) =>
        Audited.Text(Costs.Replace(printed, slipped, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();
}
