namespace Hengji.Auditing.Tests.Completeness;

/// <summary>Satisfaction that nobody seems to have asked for.</summary>
public sealed class SatisfactionSampleTests
{
    private const string Place = "群众用水更有保障。";

    [Fact]
    public void Satisfaction_without_a_survey_is_asked_once()
    {
        var finding = WholeReport.With((Place, Place + "服务对象满意度达到98%，用水户满意率为97.5%。")).ShouldHaveSingleItem();
        finding.Code.ShouldBe("D31-no-sample");
        finding.IsQuestion.ShouldBeTrue();
        finding.Places.ShouldHaveSingleItem().Quote.ShouldBe("满意度达到98%");
    }

    [Fact]
    public void The_result_of_an_indicator_is_asked_by_its_name()
    {
        var rows = "| 指标 | 指标值 | 完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 用水户满意度 | ≥90% | 96% | 10 | 10 |";
        WholeReport.With(("| 指标 | 完成情况 |\n|---|---|\n| 工程质量 | 合格 |", rows)).ShouldHaveSingleItem().Message.ShouldContain("“用水户满意度96%”");
    }

    [Theory]
    [InlineData("服务对象满意度达到98%（有效问卷60份）。")]
    [InlineData("随机走访了部分用水户，服务对象满意度达到98%。")]
    [InlineData("服务对象满意度目标为95%以上。")]
    [InlineData("服务对象满意度进一步提高。")]
    public void A_survey_or_no_figure_is_silent(string words) => WholeReport.With((Place, Place + words)).ShouldBeEmpty();

    [Fact]
    public void A_form_alone_is_silent() =>
        Audited.Markdown("# 项目支出绩效自评表\n\n| 三级指标 | 指标值 | 完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 群众满意度 | ≥90% | 98% | 10 | 10 |\n").Findings.ShouldBeEmpty();
}
