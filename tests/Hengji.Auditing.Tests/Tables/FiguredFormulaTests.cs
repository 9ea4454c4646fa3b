namespace Hengji.Auditing.Tests.Tables;

/// <summary>Formulas that no head tells and the figures show: rates, rests, means, years one after the other, counted things.</summary>
public sealed class FiguredFormulaTests
{
    private const string Staff = """
        人员情况表（单位：人）

        单位|编制数|在职人数|其中：行政人员|事业人员|空编数|在编率
        机关本级|32|30|18|12|2|93.75%
        监察支队|28|27|0|27|1|96.43%
        水文站|26|24|0|24|2|92.31%
        合计|86|81|18|63|5|94.19%
        """;

    private const string Assets = """
        资产情况表（单位：万元）

        资产类别|年初数|年末数|增减额|增减率
        流动资产|412.36|398.20|-14.16|-3.43%
        固定资产|1866.10|1921.45|55.35|2.97%
        无形资产|88.50|93.27|4.77|5.39%
        资产总计|2366.96|2412.92|45.96|1.94%
        """;

    private const string Funds = """
        补助资金分配表（单位：万元）

        乡镇|下达资金|已支付|支付率|结余
        东乡|26.30|10.30|39.16%|16.00
        西乡|41.14|11.19|27.20%|29.95
        南乡|27.61|14.84|53.75%|12.77
        """;

    private const string Tasks = """
        重点工作完成情况表

        序号|工作任务|计量单位|计划数|完成数|完成率|上年完成数|同比增长
        1|新建高标准农田|亩|12000|12360|103.0%|11200|10.4%
        2|农村户厕改造|户|850|816|96.0%|790|3.3%
        3|农民技术培训|人次|3200|3456|108.0%|3010|14.8%
        4|农产品抽检|批次|480|480|100.0%|455|5.5%
        """;

    private const string Years = """
        近三年收支情况表（单位：万元）

        年度|收入合计|其中：财政拨款|其他收入|支出合计|基本支出|项目支出|支出比上年增长
        2021年|1620.50|1560.20|60.30|1588.41|1120.30|468.11|
        2022年|1744.38|1690.00|54.38|1760.03|1210.66|549.37|10.80%
        2023年|2010.66|1975.12|35.54|1986.32|1320.18|666.14|12.86%
        """;

    private const string Means = """
        各站所补助情况表

        站所|服务人数（人）|补助金额（元）
        城东站|236|118000
        城西站|318|152640
        河口站|275|140250
        山前站|191|91190
        合计|1020|502080
        平均|255|125520
        """;

    [Theory]
    [InlineData(Staff)]
    [InlineData(Assets)]
    [InlineData(Funds)]
    [InlineData(Tasks)]
    [InlineData(Years)]
    [InlineData(Means)]
    public void Right_tables_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData(Staff, "96.43%", "94.63%")]
    [InlineData(Staff, "|12|", "|13|")]
    [InlineData(Assets, "2.97%", "2.79%")]
    [InlineData(Funds, "|29.95", "|25.99")]
    [InlineData(Tasks, "10.4%", "14.0%")]
    [InlineData(Tasks, "|3010|", "|3100|")]
    [InlineData(Years, "12.86%", "18.26%")]
    [InlineData(Means, "125520", "152520")]
    public void A_slip_is_found(string table, string printed, string slipped) =>
        Audited.Text(table.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Places.Any(place => place.Quote == slipped.Trim('|')), slipped);

    /// <summary>Two figures of two digits agree by chance.</summary>
    [Fact]
    public void Rates_of_few_digits_prove_nothing() =>
        Audited.Text("""
            各站情况表

            站所|人数|车辆|满意率
            城东站|50|46|92%
            城西站|40|38|95%
            河口站|30|22|98%
            """).Findings.ShouldBeEmpty();
}
