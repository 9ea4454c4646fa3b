namespace Hengji.Auditing.Tests.Tables;

/// <summary>Questions about targets of indicators and names of units.</summary>
public sealed class IndicatorQuestionTests
{
    private const string Table = """
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
        |---|---|---|---|---|
        | 产出指标 | 数量指标 | 培训人数 | ≥300人 | 310人 |
        | | 质量指标 | 培训效果 | 显著提高 | 显著提高 |
        """;

    [Fact]
    public void Measurable_targets_near_their_outcome_are_silent() => Audited.Markdown(Table).Findings.ShouldBeEmpty();

    [Fact]
    public void A_target_of_quantity_in_words_is_asked()
    {
        var finding = Audited.Markdown(Table.Replace("≥300人 | 310人", "显著增加 | 已完成", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("D23-vague-target");
        finding.IsQuestion.ShouldBeTrue();
        finding.Places[0].Quote.ShouldBe("显著增加");
    }

    [Theory]
    [InlineData("899人", 0)]
    [InlineData("900人", 1)]
    public void A_target_left_behind_three_times_is_asked(string actual, int questions) =>
        Audited.Markdown(Table.Replace("310人", actual, StringComparison.Ordinal)).Findings.Count(finding => finding.Code == "D24-low-target").ShouldBe(questions);

    private const string Units = """
        | 单位 | 支出 |
        |---|---|
        | 市人事考试院 | 10.00 |
        | 市就业服务中心 | 20.00 |
        | 市社会保险服务中心 | 30.00 |

        下属单位包括市人事考试院、市就业服务管理局、市社会保险服务中心等。
        """;

    [Fact]
    public void Two_names_of_a_unit_are_asked_with_both_places()
    {
        var finding = Audited.Markdown(Units).Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("D22-unit-name");
        finding.IsQuestion.ShouldBeTrue();
        finding.Places.Select(place => place.Quote).ShouldBe(["市就业服务中心", "市就业服务管理局"]);
        finding.Places[0].Source.Locator.ShouldContain("行");
    }

    [Fact]
    public void Numbered_units_are_different_units() =>
        Audited.Markdown(Units.Replace("市就业服务中心", "市第一医院", StringComparison.Ordinal).Replace("市就业服务管理局", "市第二医院", StringComparison.Ordinal))
            .Findings.ShouldBeEmpty();
}
