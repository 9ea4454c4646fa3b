namespace Hengji.Auditing.Tests.Tables;

/// <summary>Counts of running text against totals of columns that count the same.</summary>
public sealed class CountTotalsTests
{
    [Theory]
    [InlineData("共设训练班组62个", 0)]
    [InlineData("共设训练班组26个", 1)]
    [InlineData("上年设训练班组26个", 0)]
    [InlineData("共设教研小组26个", 0)]
    [InlineData("共设训练班组85个", 0)]
    public void Are_asked_about_where_one_slip_parts_them(string told, int asked) =>
        Asked($"""
            各站{told}，运行平稳。

            | 站点 | 班组数 | 队员数 |
            |---|---|---|
            | 一站 | 33 | 402 |
            | 二站 | 29 | 377 |
            | 合计 | 62 | 779 |
            """).ShouldBe(asked);

    [Fact]
    public void A_value_that_stands_in_the_table_is_another_count() =>
        Asked("""
            其中城区设训练班组29个，运行平稳。

            | 站点 | 班组数 | 队员数 |
            |---|---|---|
            | 一站 | 63 | 402 |
            | 二站 | 29 | 377 |
            | 合计 | 92 | 779 |
            """).ShouldBe(0);

    private static int Asked(string text) => Audited.Markdown(text).Findings.Count(finding => finding.IsQuestion && finding.Message.Contains("合计数仅差一处笔误", StringComparison.Ordinal));
}
