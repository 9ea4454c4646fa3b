namespace Hengji.Auditing.Tests.Tables;

/// <summary>Tables of polls, whose levels are in no unit beside 回收（份）.</summary>
public sealed class PollTablesTests
{
    private const string WithRest = "# 一、满意度调查\n\n| 调查对象 | 发放（份） | 收回（份） | 很满意 | 满意 | 基本满意 | 不满意 | 不了解 | 满意率（%） |\n|---|---|---|---|---|---|---|---|---|\n| 参训学员 | 120 | 112 | {0} | 38 | 17 | 8 | 3 | {1} |\n| 用人单位 | 60 | 57 | 22 | 19 | 9 | 5 | 2 | 87.72 |\n| 培训机构 | 30 | 28 | 12 | 9 | 4 | 2 | 1 | 89.29 |";
    private const string Graded = "# 一、满意度调查\n\n| 调查对象 | 有效问卷（份） | 非常满意 | 比较满意 | 一般 | 不太满意 | 很不满意 | 满意度（%） |\n|---|---|---|---|---|---|---|---|\n| 参训学员 | 112 | {0} | 38 | 17 | 8 | 3 | {1} |\n| 用人单位 | 57 | 22 | 19 | 9 | 5 | 2 | 71.93 |\n| 培训机构 | 28 | 12 | 9 | 4 | 2 | 1 | 75.00 |";

    [Theory]
    [InlineData(WithRest, "46", "90.18")]
    [InlineData(Graded, "46", "75.00")]
    public void Levels_make_the_answers_and_the_rate(string table, string count, string rate)
    {
        Of(table, count, rate).ShouldBeEmpty();
        Of(table, "64", rate).ShouldNotBeEmpty();
        Of(table, count, "79.18").ShouldNotBeEmpty();
    }

    [Fact]
    public void Levels_of_a_table_that_leaves_out_the_bad_ones_make_nothing() =>
        Audited.Markdown("# 一、调查\n\n| 对象 | 有效（份） | 很满意 | 满意 | 基本满意 |\n|---|---|---|---|---|\n| 学员 | 112 | 46 | 38 | 17 |\n| 单位 | 57 | 22 | 19 | 9 |").Broken().ShouldBeEmpty();

    private static IEnumerable<object> Of(string table, string count, string rate) =>
        Audited.Markdown(table.Replace("{0}", count, StringComparison.Ordinal).Replace("{1}", rate, StringComparison.Ordinal)).Broken();
}
