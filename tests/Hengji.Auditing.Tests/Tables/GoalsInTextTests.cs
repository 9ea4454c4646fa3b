namespace Hengji.Auditing.Tests.Tables;

/// <summary>Indicators told in running text by their names, rates whose heads say what they are of, and satisfaction.</summary>
public sealed class GoalsInTextTests
{
    private const string Report = """
        完成的绩效目标：在校生规模（目标值≥9500人，完成值9822人）、双师型教师占比（目标值≥60%，完成值63.08%）、在校生满意度（目标值≥88%，完成值90.50%）。
        未完成的绩效目标：技能竞赛获奖目标值≥45项，完成值41项，得9.1分，扣0.9分。
        1.社会培训人次。目标2751人次，实际完成2579人次。
        随机走访学生，满意度90.50%。

        三级指标|年初目标值|实际完成值|分值|得分
        在校生规模|≥9500人|9822人|10|10
        双师型教师占比|≥60%|63.08%|10|10
        技能竞赛获奖|≥45项|41项|10|9.1
        社会培训人次|≥2751人次|2579人次|10|9.3
        在校生满意度|≥88%|90.50%|10|10
        """;

    private const string Funds = """
        资金来源|计划数（元）|到位数（元）|支出数（元）|支出率（%）
        省级资金|6255000|6255000|5994806.76|95.84
        市级资金|1089900|1089900|1059945.63|97.25
        县级资金|2740000|2496600|2459687.61|98.52
        合计|10084900|9841500|9514440|96.68
        """;

    private const string Sheet = """
        项目资金（元）|年度预算|到位资金|全年执行数|分值|执行率（支出/到位）|得分
        资金总额|22220000.00|20980000.00|20038640.13|10|95.51%|9.55
        """;

    [Fact]
    public void What_agrees_is_silent() => Report.ShouldBeSilent();

    [Theory]
    [InlineData("目标值≥60%", "目标值≥63%")]
    [InlineData("完成值63.08%", "完成值68.03%")]
    [InlineData("目标2751人次", "目标2571人次")]
    [InlineData("完成值41项", "完成值47项")]
    [InlineData("得9.1分", "得9.5分")]
    [InlineData("扣0.9分", "扣0.5分")]
    [InlineData("满意度90.50%。", "满意度95.50%。")]
    public void What_differs_is_told(string printed, string slipped) =>
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();

    [Theory]
    [InlineData("3.内控建设（14分）。资产盘点及时性扣1分，合同备案扣0.5分，得12.5分。")]
    [InlineData("（二）内控建设（分值14分）：合同备案全部完成，资产盘点及时性扣1分，该项得12.5分。")]
    public void Points_behind_a_group_with_its_marks_are_those_of_all_in_it(string told) => (told + """


        三级指标|分值|得分
        资产盘点及时性|8|7
        合同备案|6|5.5
        日常管理|86|80
        合计|100|92.5
        """).ShouldBeSilent();

    [Fact]
    public void A_rate_of_spending_is_of_what_came_in_where_the_rows_say_so() => Funds.ShouldBeSilent();

    [Fact]
    public void A_wrong_one_is_found() => Audited.Text(Funds.Replace("98.52", "98.25", StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();

    [Fact]
    public void A_head_says_what_its_rate_is_of() => Sheet.ShouldBeSilent();

    [Fact]
    public void And_binds_it() => Audited.Text(Sheet.Replace("95.51%", "91.55%", StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();
}
