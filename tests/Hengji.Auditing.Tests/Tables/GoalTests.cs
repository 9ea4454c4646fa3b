namespace Hengji.Auditing.Tests.Tables;

/// <summary>Goals and outcomes written as sentences in cells.</summary>
public sealed class GoalTests
{
    private const string Goals = """
        # 2022年度部门整体支出绩效自评报告

        | 指标 | 绩效目标 | 完成情况 |
        |---|---|---|
        | 指标1 | 城镇新增就业2万人，开展创业培训3500人，毕业生就业率96%以上。 | 城镇新增就业2.33万人，完成年度任务的116.6%。开展创业培训4710人，完成年度任务的134.6%。毕业生就业率99.84%，比省定任务高3.8个百分点。 |
        | 指标2 | 办结率≤100% | 37.95% |
        """;

    [Fact]
    public void Goals_in_words_are_compared_with_their_outcomes()
    {
        var report = Audited.Markdown(Goals);
        report.Findings.ShouldBeEmpty();
        report.Holding().ShouldContain("4710，应不小于 3500");
        report.Holding().ShouldContain("99.84%，应不小于 96%");
        report.Holding().ShouldContain("37.95%，应不大于 100%");
        report.Relations.Count(relation => relation.Relation.Kind == Relations.RelationKind.CompletionRate).ShouldBe(2);
        report.Relations.Count(relation => relation.Relation.Kind == Relations.RelationKind.PointsApart).ShouldBe(1);
    }

    [Fact]
    public void A_wrong_percentage_of_the_task_is_found() =>
        Audited.Markdown(Goals.Replace("134.6%", "143.6%", StringComparison.Ordinal)).Findings
            .ShouldHaveSingleItem().Suspects[0].Figure.Printed.ShouldBe("143.6");

    [Fact]
    public void A_missed_goal_is_asked() =>
        Audited.Markdown(Goals.Replace("毕业生就业率99.84%，比省定任务高3.8个百分点", "毕业生就业率91.2%", StringComparison.Ordinal)).Findings
            .ShouldHaveSingleItem().IsQuestion.ShouldBeTrue();

    [Fact]
    public void A_number_of_another_thing_is_no_outcome() =>
        Audited.Markdown("""
            | 指标 | 绩效目标 | 完成情况 |
            |---|---|---|
            | 指标1 | 举办培训10次，培训300人 | 举办招聘会8次，接待咨询120人，发放材料50份 |
            """).Findings.ShouldBeEmpty();
}
