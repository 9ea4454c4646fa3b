namespace Hengji.Auditing.Tests.Tables;

/// <summary>What was added to the budget in the year with its rate, against the budgets of a table or of another sentence.</summary>
public sealed class AddedToBudgetTests
{
    private const string InTable = """
        2023年度部门整体支出绩效自评报告

        单位：万元

        项目|年初预算|调整后预算|全年支出|未执行
        人员经费|812.40|830.10|828.55|1.55
        公用经费|96.30|96.30|90.12|6.18
        项目支出|410.00|462.80|440.37|22.43
        合计|1318.70|1389.20|1359.04|30.16

        五、存在的问题

        预算编制不够精准，年中追加70.50万元，调整率5.35%。
        """;

    private const string InText = """
        2023年度部门整体支出绩效自评报告

        全年年初预算640.20万元，年中追加31.55万元，全年预算671.75万元。

        五、存在的问题

        一是预算编制较粗，执行中追加预算31.55万元，占年初预算的4.93%；二是个别项目进度偏慢。
        """;

    [Theory]
    [InlineData(InTable)]
    [InlineData(InText)]
    public void Is_silent_where_they_agree(string report) => Audited.Text(report).Broken().ShouldBeEmpty();

    [Theory]
    [InlineData(InTable, "年中追加70.50万元", "年中追加75.50万元", "75.50")]
    [InlineData(InTable, "5.35%", "3.55%", "3.55")]
    [InlineData(InText, "4.93%", "9.43%", "9.43")]
    [InlineData(InText, "执行中追加预算31.55", "执行中追加预算13.55", "13.55")]
    public void The_one_that_differs_is_seen(string report, string printed, string slipped, string figure)
    {
        report.ShouldContain(printed);
        Audited.Text(report.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Suspects.Any(suspect => suspect.Figure.Printed == figure));
    }

    [Theory]
    [InlineData("其中培训项目年中追加12.00万元，占年初预算的20.00%。")]
    [InlineData("上年年中追加44.00万元，调整率3.60%。")]
    public void What_was_added_to_others_is_let_be(string sentence) =>
        Audited.Text(InTable + "\n\n" + sentence).Broken().ShouldBeEmpty();

    /// <summary>执行数 is money, in a table without a unit of its own too.</summary>
    [Fact]
    public void A_rate_of_execution_follows_in_a_second_table_without_a_unit() =>
        Audited.Text("""
            单位：万元

            部门支出|年初预算数|全年预算数|全年执行数|执行率
            年度资金总额|6817.4|7899.68|7312.95|92.57%

            重点工作|全年预算数|执行数|执行率
            河道清淤|3653|3252.26|89.03%
            水闸维修|148.8|145.52|97.8%
            泵站运行|1885.5|1782.16|94.52%
            堤防养护|115.7|100.31|88.55%
            """).Broken().ShouldNotBeEmpty();

    [Fact]
    public void A_total_of_points_may_say_what_it_contains() =>
        Audited.Text("""
            部门支出|全年预算数|全年执行数|分值|执行率|得分
            年度资金总额|7899.68|7312.95|10|92.57%|9.26

            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
            产出指标|数量指标|清淤河道|≥45公里|46公里|50|5
            效益指标|社会效益|防洪能力|提升|提升|30|30
            满意度指标|满意度|群众满意度|≥90%|91%|10|10
            总分（含预算执行率）|||||100|99.26
            """).Broken().ShouldNotBeEmpty();
}
