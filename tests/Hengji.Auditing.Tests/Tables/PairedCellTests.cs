namespace Hengji.Auditing.Tests.Tables;

/// <summary>Cells that hold an amount and its rate, or a number whose sign is a word.</summary>
public sealed class PairedCellTests
{
    private const string Spent = """
        项目支出情况表（单位：万元）

        项目名称|预算安排|实际支出（执行率）|结余
        项目支出总额|658.70|625.62（94.98%）|33.08
        社区食堂补贴|320.00|301.44（94.20%）|18.56
        河道保洁|186.50|180.10（96.57%）|6.40
        桥梁检测|94.20|94.20（100.00%）|0.00
        防汛物资|58.00|49.88（86.00%）|8.12
        """;

    private const string Changed = """
        三公经费对比表（单位：万元）

        项目|上年决算|本年决算|增减情况
        公务接待费|9.12|6.57|减少2.55，下降28.0%
        公务用车运行维护费|21.10|20.29|减少0.81，下降3.8%
        公务用车购置费|20.50|24.60|增加4.10，增长20.0%
        合计|50.72|51.46|增加0.74，增长1.5%
        """;

    private const string Brief = """
        三公经费变动表（单位：万元）

        项目|上年决算|本年决算|同比变动
        公务接待费|9.12|6.57|降28.0%
        公务用车运行维护费|21.10|20.29|降3.8%
        公务用车购置费|20.50|24.60|增20.0%
        """;

    [Theory]
    [InlineData(Spent)]
    [InlineData(Changed)]
    [InlineData(Brief)]
    public void Right_tables_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData("301.44（94.20%）", "304.14（94.20%）", "304.14")]
    [InlineData("（86.00%）", "（68.00%）", "68.00")]
    public void A_slip_of_an_amount_or_a_rate_in_one_cell_is_found(string printed, string slipped, string figure) => ShouldName(Spent, printed, slipped, figure);

    [Theory]
    [InlineData("减少2.55，下降28.0%", "减少5.25，下降28.0%", "5.25")]
    [InlineData("增长20.0%", "增长26.0%", "26.0")]
    [InlineData("24.60|增加", "26.40|增加", "26.40")]
    public void Words_give_changes_their_sign(string printed, string slipped, string figure) => ShouldName(Changed, printed, slipped, figure);

    [Fact]
    public void A_single_word_gives_a_rate_its_sign() => ShouldName(Brief, "降28.0%", "增28.0%", "28.0");

    /// <summary>Under a head that speaks of no change, 下降10% is a goal in words.</summary>
    [Fact]
    public void A_goal_to_lower_something_is_no_negative_number() =>
        Audited.Text("""
            绩效指标表

            指标名称|年度指标值|实际完成值|分值|得分
            单位能耗|下降10%|下降12%|10|10
            培训人次|≥200人次|215人次|10|10
            """).Findings.ShouldBeEmpty();

    private static void ShouldName(string table, string printed, string slipped, string figure)
    {
        table.ShouldContain(printed);
        Audited.Text(table.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Suspects.Any(suspect => suspect.Figure.Printed.Contains(figure, StringComparison.Ordinal)) || finding.Places.Any(place => place.Quote.Contains(figure, StringComparison.Ordinal)));
    }
}
