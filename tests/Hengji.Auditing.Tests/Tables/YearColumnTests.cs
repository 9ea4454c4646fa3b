namespace Hengji.Auditing.Tests.Tables;

/// <summary>Tables of indicators with a unit in each row and a column for each year, told in running text.</summary>
public sealed class YearColumnTests
{
    private const string Report = """
        2024年末，存款余额52.41亿元，贷款余额32.35亿元；参保职工26.61万人，比上年增加2.21万人。

        主要指标表

        指标名称|计量单位|2024年|2023年|增减
        存款余额（年末）|亿元|52.41|49.06|3.35
        贷款余额（年末）|亿元|32.35|28.77|3.58
        参保职工|万人|26.61|24.40|2.21
        """;

    private const string Official = """
        “三公”经费支出决算29.94万元。公务接待费支出决算数为15.42万元，完成预算91.43%；公务用车运行维护费支出10.83万元。

        财政拨款“三公”经费支出决算表

        金额单位：元

        预算数||||决算数|||
        合计|公务用车购置及运行维护费||公务接待费|合计|公务用车购置及运行维护费||公务接待费
        |公务用车购置费|公务用车运行维护费|||公务用车购置费|公务用车运行维护费|
        468,259.09|74,083.26|225,577.32|168,598.51|299,421.79|36,999.08|108,268.45|154,154.26
        """;

    private const string Hospital = """
        出院者占用总床日50,676床日，比上年减少5,331床日。

        指标|计量单位|2024年|2023年|增减
        出院者占用总床日|床日|50,676|56,007|-5,331
        手术台次|台次|3,120|2,988|132
        """;

    [Theory]
    [InlineData(Official)]
    [InlineData(Hospital)]
    public void Other_tables_that_agree_are_silent(string report) => report.ShouldBeSilent();

    [Theory]
    [InlineData(Official, "预算91.43%", "预算84.05%")]
    [InlineData(Official, "决算数为15.42万元", "决算数为14.52万元")]
    [InlineData(Hospital, "床日50,676床日", "床日50,766床日")]
    public void A_number_of_a_row_without_label_or_of_any_unit_is_seen(string report, string printed, string slipped)
    {
        report.ShouldContain(printed);
        Audited.Text(report.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }

    [Fact]
    public void Text_that_agrees_is_silent() => Report.ShouldBeSilent();

    [Theory]
    [InlineData("贷款余额32.35亿元", "贷款余额23.35亿元")]
    [InlineData("参保职工26.61万人", "参保职工24.61万人")]
    [InlineData("存款余额52.41亿元", "存款余额52.14亿元")]
    public void A_number_of_another_size_is_seen(string printed, string slipped)
    {
        Report.ShouldContain(printed);
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }
}
