namespace Hengji.Auditing.Tests.Completeness;

/// <summary>Full points without a figure behind them.</summary>
public sealed class ActualValueTests
{
    private const string Table = """
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|---|---|
        | 产出指标 | 数量指标 | 培训人数 | ≥300人 | 310人 | 20 | 20 |
        | | 质量指标 | 培训合格率 | ≥95% | 96% | 20 | 20 |
        | | 时效指标 | 完成时间 | 2023年12月底前 | 按时完成 | 10 | 10 |
        | 效益指标 | 社会效益 | 服务能力 | 明显提升 | 已提升 | 10 | 9 |
        """;

    [Fact]
    public void Figures_and_words_for_aims_in_words_are_silent() => Audited.Markdown(Table).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData("已完成")]
    [InlineData("达到预期目标")]
    [InlineData("全部完成")]
    [InlineData("")]
    [InlineData("—")]
    public void Full_points_for_a_figure_that_is_not_given_are_asked(string actual)
    {
        var finding = Audited.Markdown(Table.Replace("310人", actual, StringComparison.Ordinal)).Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("D30-score-without-actual");
        finding.IsQuestion.ShouldBeTrue();
        finding.Message.ShouldContain("“培训人数”（目标值≥300人");
        finding.Places.ShouldHaveSingleItem().Quote.ShouldBe(actual.Length == 0 ? "20" : actual);
    }

    [Fact]
    public void Several_rows_of_a_table_are_one_question() =>
        Audited.Markdown(Table.Replace("310人", "完成", StringComparison.Ordinal).Replace(" 96% ", " 完成 ", StringComparison.Ordinal))
            .Findings.ShouldHaveSingleItem().Places.Length.ShouldBe(2);

    [Theory]
    [InlineData("| 310人 | 20 | 20 |", "| 完成 | 20 | 18 |")]
    [InlineData("| ≥300人 | 310人 |", "| ≤2起 | 未发生 |")]
    [InlineData("| ≥95% | 96% |", "| =100% | 全部达标 |")]
    [InlineData("| 310人 |", "| 全年举办培训班八期，共培训三百一十人次，覆盖各乡镇 |")]
    public void Points_taken_off_and_words_that_are_a_figure_are_silent(string from, string to)
    {
        Table.ShouldContain(from);
        Audited.Markdown(Table.Replace(from, to, StringComparison.Ordinal)).Findings.Where(finding => finding.Code.StartsWith("D30", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_target_left_behind_with_a_reason_is_not_asked()
    {
        var explained = Table.Replace("得分 |", "得分 | 偏差原因分析 |", StringComparison.Ordinal).Replace("---|\n", "---|---|\n", StringComparison.Ordinal)
            .Replace("310人 | 20 | 20 |", "960人 | 20 | 20 | 年中上级追加培训任务 |", StringComparison.Ordinal);
        Audited.Markdown(explained).Findings.ShouldBeEmpty();
        Audited.Markdown(explained.Replace("年中上级追加培训任务", "无", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem().Code.ShouldBe("D24-low-target");
    }
}
