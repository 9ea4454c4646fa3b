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
