namespace Hengji.Auditing.Tests.Tables;

/// <summary>Text that tells a cell by its row and the head of its column, rates whose base only the table prints, several rows together.</summary>
public sealed class CellsInTextTests
{
    private const string Use = """
        全市共安排职业培训资金2,755.82万元，已使用2,073.28万元，未使用682.54万元，使用率75.23%。其中，安溪县使用率最高，为79.18%；石门县使用率最低，为68.18%。石门县和柳河县共使用1,038.69万元。

        职业培训资金使用情况表（单位：万元）

        县别|资金总额|已使用|未使用|使用率
        安溪县|805.30|637.64|167.66|79.18%
        石门县|690.45|470.75|219.70|68.18%
        柳河县|744.62|567.94|176.68|76.27%
        白沙县|515.45|396.95|118.50|77.01%
        合计|2,755.82|2,073.28|682.54|75.23%
        """;

    private const string Rates = """
        会议费决算18.46万元，完成预算的91.43%，比上年下降7.70%。培训费决算32.19万元，比上年增长5.51%。

        一般性支出情况表（单位：万元）

        项目|预算数|决算数|上年决算数
        会议费|20.19|18.46|20.00
        培训费|33.90|32.19|30.51
        印刷费|12.75|11.02|10.86
        合计|66.84|61.67|61.37
        """;

    [Theory]
    [InlineData(Use)]
    [InlineData(Rates)]
    public void Text_that_agrees_is_silent(string report) => report.ShouldBeSilent();

    [Theory]
    [InlineData(Use, "使用率75.23%。", "使用率78.32%。")]
    [InlineData(Use, "为79.18%；", "为72.18%；")]
    [InlineData(Use, "共使用1,038.69万元", "共使用1,083.69万元")]
    [InlineData(Rates, "预算的91.43%", "预算的84.05%")]
    [InlineData(Rates, "增长5.51%", "增长8.26%")]
    public void A_number_that_is_not_the_tables_is_asked_about(string report, string printed, string slipped)
    {
        report.ShouldContain(printed);
        Audited.Text(report.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }

    /// <summary>A rate told of something else has the word of the column, but not the row's amounts around it.</summary>
    [Fact]
    public void A_rate_of_another_whole_is_not_the_tables() =>
        Audited.Text("省级资金使用率81.40%。\n\n" + Use).Findings.ShouldBeEmpty();
}
