namespace Hengji.Auditing.Tests.Completeness;

/// <summary>Last year's words left in this year's document.</summary>
public sealed class OtherYearTests
{
    private const string Account = """
        某区统计局2024年度部门决算

        目录

        第一部分 某区统计局概况………1

        第三部分 2024年度部门决算情况说明………9

        第三部分 2024年度部门决算情况说明

        十、国有资产占有使用情况。截至2024年12月31日，本部门共有车辆3辆。
        """;

    [Fact]
    public void One_year_throughout_is_silent() => Codes(Account).ShouldNotContain("D32-other-year");

    [Theory]
    [InlineData("第三部分 2024年度部门决算情况说明\n\n十、", "第三部分 2023年度部门决算情况说明\n\n十、")]
    [InlineData("截至2024年12月31日", "截至2023年12月31日")]
    public void Another_year_is_asked(string printed, string slipped)
    {
        var finding = Audited.Text(Account.ReplaceLineEndings("\n").Replace(printed, slipped, StringComparison.Ordinal)).Findings.Where(finding => finding.Code == "D32-other-year").ShouldHaveSingleItem();
        finding.IsQuestion.ShouldBeTrue();
        finding.Message.ShouldContain("2024年度");
        finding.EnglishMessage.ShouldNotBeNull().ShouldContain("2024");
    }

    [Theory]
    [InlineData("某区统计局2025年度部门预算\n\n截至2023年12月31日，本部门共有车辆3辆。")]
    [InlineData("某区统计局2024年度部门决算\n\n截至2023年12月31日有车辆3辆，截至2024年12月31日有车辆4辆。")]
    [InlineData("某区三年决算\n\n2024年度\n\n一、2022年度决算情况说明\n\n一、2023年度决算情况说明\n\n一、2024年度决算情况说明")]
    public void Other_years_that_are_meant_are_silent(string text) => Codes(text).ShouldNotContain("D32-other-year");

    [Theory]
    [InlineData("某区司法局2026年部门预算\n\n2026年收入预算9628.22万元，比2026年预算增加793.14万元；基金预算0万元，与2026年预算持平。", true)]
    [InlineData("某区司法局 2026 年部门预算\n\n2026 年收入预算 9628.22 万元，比 2026 年预算增加 793.14 万元。", true)]
    [InlineData("某区司法局2026年部门预算\n\n2026年收入预算9628.22万元，比2025年预算增加793.14万元。", false)]
    [InlineData("某区司法局2026年部门决算\n\n2026年支出9628.22万元，比2026年预算增加793.14万元。", false)]
    [InlineData("某区2026年预算调整方案\n\n收入9628.22万元，比2026年预算增加793.14万元。", false)]
    public void A_budget_is_not_compared_with_itself(string text, bool isAsked) =>
        Codes(text).Contains("D32-other-year").ShouldBe(isAsked);

    [Fact]
    public void Words_set_with_blanks_are_quoted_as_they_stand() =>
        Audited.Text("某区统计局 2024 年度部门决算\n\n截至 2023 年 12 月 31 日，本部门共有车辆 3 辆。").Findings
            .ShouldContain(finding => finding.Code == "D32-other-year" && finding.Places[0].Quote == "截至 2023 年 12 月 31 日");

    private static IEnumerable<string> Codes(string text) => Audited.Text(text).Findings.Select(finding => finding.Code);
}
