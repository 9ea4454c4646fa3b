namespace Hengji.Auditing.Tests.Tables;

/// <summary>Marks in a single column with their total, which nothing else vouches for.</summary>
public sealed class FlatMarksTests
{
    private const string Sheet = "# 一、指标表\n\n| 指标 | 目标值 | 分值 |\n|---|---|---|\n| 新建站点 | 24 | {0} |\n| 改造站点 | 36 | 25 |\n| 验收合格率 | 100 | 20 |\n| 按时开工率 | 95 | 10 |\n| 群众满意率 | 90 | {1} |\n| 合计 |  | 100 |";

    [Theory]
    [InlineData("25", "20", 0)]
    [InlineData("35", "20", 1)]
    [InlineData("25", "2", 1)]
    [InlineData("25", "10", 0)]
    public void Are_asked_about_where_they_do_not_add_up(string first, string last, int questions)
    {
        var broken = Audited.Markdown(Sheet.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", last, StringComparison.Ordinal)).Broken().ToList();
        broken.Count.ShouldBe(questions);
    }

    [Fact]
    public void Sheets_with_totals_of_groups_are_not_flat() =>
        Audited.Markdown("# 一、指标表\n\n| 指标 | 分值 |\n|---|---|\n| 新建站点 | 35 |\n| 改造站点 | 25 |\n| 产出小计 | 60 |\n| 满意率 | 40 |\n| 合计 | 100 |").Broken().ShouldBeEmpty();

    [Theory]
    [InlineData("100", 0)]
    [InlineData("300", 1)]
    public void Marks_of_groups_printed_once_add_up_too(string total, int questions) =>
        Audited.Markdown($"# 一、评分表\n\n| 一级指标 | 分值 | 二级指标 | 分值 | 得分 |\n|---|---|---|---|---|\n| 决策 | 20 | 项目立项 | 11 | 11 |\n|  |  | 资金落实 | 9 | 9 |\n| 过程 | 25 | 组织实施 | 13 | 12 |\n|  |  | 资金管理 | 12 | 10 |\n| 产出 | 55 | 产出数量 | 31 | 31 |\n|  |  | 产出质量 | 24 | 23.5 |\n| 总分 | {total} |  | 100 | 96.5 |").Broken().Count().ShouldBe(questions);
}
