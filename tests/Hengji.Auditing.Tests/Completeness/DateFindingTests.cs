namespace Hengji.Auditing.Tests.Completeness;

/// <summary>Dates in the wrong order.</summary>
public sealed class DateFindingTests
{
    [Theory]
    [InlineData("项目实施期为2023年5月1日至2023年3月31日。", false)]
    [InlineData("项目实施期为二〇二三年五月至二〇二二年十二月。", false)]
    [InlineData("项目实施期为2023年5月—2023年3月。", true)]
    public void A_period_that_ends_before_it_begins_is_told(string period, bool isQuestion)
    {
        var finding = WholeReport.With(("没有截留和挪用。", "没有截留和挪用。" + period)).ShouldHaveSingleItem();
        finding.Code.ShouldBe("D18-date-order");
        finding.IsQuestion.ShouldBe(isQuestion);
    }

    [Theory]
    [InlineData("项目实施期为2023年3月1日至2023年12月31日。")]
    [InlineData("项目实施期为2022年11月至2023年3月。")]
    [InlineData("项目实施期为2022年11月至3月。")]
    [InlineData("工期由2023年5月调整到2023年3月。")]
    [InlineData("项目实施期为2023年3月至2023年3月15日。")]
    public void Periods_in_order_and_other_words_are_silent(string period) =>
        WholeReport.With(("没有截留和挪用。", "没有截留和挪用。" + period)).ShouldBeEmpty();

    [Theory]
    [InlineData("2024年1月2日", 0)]
    [InlineData("2023年12月", 0)]
    [InlineData("2023年11月", 1)]
    [InlineData("2023年4月18日", 1)]
    public void A_report_older_than_its_year_is_asked(string date, int questions)
    {
        var findings = WholeReport.With(("2024年4月18日", date));
        findings.Count.ShouldBe(questions);
        findings.ShouldAllBe(finding => finding.Code == "D18-date-order" && finding.IsQuestion);
    }

    [Theory]
    [InlineData("水库加固已于2024年5月完成。", 1)]
    [InlineData("水库加固已于2024年4月完成。", 0)]
    [InlineData("水库加固将于2024年10月完成。", 0)]
    public void Work_done_after_the_report_is_asked(string words, int questions) =>
        WholeReport.With(("没有发生险情。", "没有发生险情。" + words)).Count(finding => finding.Code == "D18-date-order").ShouldBe(questions);

    [Fact]
    public void A_result_dated_after_the_report_is_asked()
    {
        var rows = "| 指标 | 指标值 | 完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 完工时间 | 2023年12月底前 | 2024年6月 | 10 | 10 |";
        var finding = WholeReport.With(("| 指标 | 完成情况 |\n|---|---|\n| 工程质量 | 合格 |", rows)).ShouldHaveSingleItem();
        finding.Code.ShouldBe("D18-date-order");
        finding.Places.Select(place => place.Quote).ShouldBe(["2024年6月", "2024年4月18日"]);
    }
}
