namespace Hengji.Auditing.Tests.Tables;

/// <summary>Tables of periods with subtotals: days are counted, and running text tells the last total and the extremes.</summary>
public sealed class MonthlyTableTests
{
    private const string Report = """
        全年发电4052.50万千瓦时，比上年增长3.10%；日均发电11.10万千瓦时，平均利用率74.02%，其中最高月89.03%、最低月58.49%。

        表1　分月发电量（单位：万千瓦时）

        月份|天数|发电量|日均|利用率（%）
        1月|31|357.80|11.54|76.95
        2月|28|245.67|8.77|58.49
        3月|31|414.00|13.35|89.03
        一季度小计|90|1017.47|11.31|75.37
        4月|30|318.00|10.60|70.67
        5月|31|341.50|11.02|73.44
        6月|30|366.75|12.23|81.50
        二季度小计|91|1026.25|11.28|75.18
        全年合计|181|2043.72|11.29|75.28
        """;

    private const string Year = "全年发电2043.72万千瓦时，比上年增长3.10%；日均发电11.29万千瓦时，平均利用率75.28%，其中最高月89.03%、最低月58.49%。";

    private static string Whole => string.Join('\n', [Year, .. Report.ReplaceLineEndings("\n").Split('\n')[1..]]);

    [Fact]
    public void Text_and_table_that_agree_are_silent() => Whole.ShouldBeSilent();

    [Theory]
    [InlineData("日均发电11.29", "日均发电10.83")]
    [InlineData("平均利用率75.28%", "平均利用率71.06%")]
    [InlineData("最高月89.03%", "最高月84.10%")]
    [InlineData("最低月58.49%", "最低月61.22%")]
    [InlineData("5月|31|", "5月|32|")]
    public void What_differs_is_seen(string printed, string slipped)
    {
        Whole.ShouldContain(printed);
        Audited.Text(Whole.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }
}
