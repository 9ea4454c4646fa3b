using Hengji.Auditing.Relations;
using Hengji.Checks;

namespace Hengji.Auditing.Tests;

/// <summary>The same fact in two tables, and in text and table.</summary>
public sealed class RepeatedFactTests
{
    private const string Report = """
        # 2022年度部门自评报告

        公务接待费7.77万元，公务用车运行维护费17.20万元，会议费3.15万元。

        | 项目（万元） | 2022年预算数 | 2022年决算数 |
        |---|---|---|
        | 公务接待费 | 33.90 | 7.77 |
        | 公务用车运行维护费 | 31.90 | 17.20 |
        | 会议费 | 5.00 | 3.15 |
        """;

    /// <summary>Four facts, so that one that differs stands against three.</summary>
    private static string Longer =>
        Report.Replace("会议费3.15万元。", "会议费3.15万元，培训费2.46万元，维修费8.93万元。", StringComparison.Ordinal)
        + """

            | 培训费 | 3.00 | 2.46 |
            | 维修费 | 9.00 | 8.93 |
            """;

    [Fact]
    public void Text_and_table_that_agree_are_silent()
    {
        var report = Audited.Markdown(Report);
        report.Findings.ShouldBeEmpty();
        report.Relations.Count(relation => relation.Relation.Kind == RelationKind.TextAgainstTable).ShouldBe(3);
    }

    [Fact]
    public void A_number_of_the_text_that_was_not_brought_up_to_date_is_an_error()
    {
        var finding = Audited.Markdown(Longer.Replace("会议费3.15万元", "会议费4.62万元", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Level, finding.IsQuestion).ShouldBe(("D14-text-against-table", FindingLevel.Error, false));
        finding.Places.Length.ShouldBe(2);
    }

    [Fact]
    public void Where_few_facts_agree_a_difference_is_asked_about_unless_a_slip_explains_it()
    {
        Audited.Markdown(Report.Replace("会议费3.15万元", "会议费4.62万元", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem().IsQuestion.ShouldBeTrue();
        Audited.Markdown(Report.Replace("会议费3.15万元", "会议费3.51万元", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem().IsQuestion.ShouldBeFalse();
    }

    [Fact]
    public void Equal_words_of_another_scope_are_not_compared() =>
        Audited.Markdown(Report + """


            一般公共预算财政拨款支出中，公务接待费1.20万元，公务用车运行维护费2.60万元，会议费0.80万元。
            """).Findings.ShouldBeEmpty();

    [Fact]
    public void Two_tables_that_share_most_figures_must_share_all()
    {
        const string again = """


            | 项目（万元） | 2022年决算数 |
            |---|---|
            | 公务接待费 | 7.77 |
            | 公务用车运行维护费 | 17.20 |
            | 会议费 | 3.51 |
            """;
        Audited.Markdown(Report + again).Findings.ShouldContain(finding => finding.Code == "D13-repeat");
    }

    private const string Controlled = """
        # 2022年度部门自评报告

        ## “三公”经费情况

        由下表可知，“三公”经费控制率为{0}%，2022年决算数比2021年决算数减少{1}万元，减少比率{2}%。公务接待费减少0.30万元。

        | 项目（万元） | 2022年预算 | 2022年决算 | 2021年决算 | 控制率 | 增减额 | 增减率 |
        |---|---|---|---|---|---|---|
        | 公务接待费 | 5.00 | 1.70 | 2.00 | 34.00% | -0.30 | -15.00% |
        | 公务用车运行维护费 | 15.00 | 7.30 | 8.00 | 48.67% | -0.70 | -8.75% |
        | 合计 | 20.00 | 9.00 | 10.00 | 45.00% | -1.00 | -10.00% |
        """;

    [Theory]
    [InlineData("45.00", "1.00", "10.00", 0)]
    [InlineData("47.30", "1.00", "10.00", 1)]
    [InlineData("45.00", "1.00", "-10.00", 1)]
    public void Rates_and_changes_of_a_total_are_compared_with_its_row(string rate, string change, string growth, int broken) =>
        Audited.Markdown(Controlled.Replace("{0}", rate, StringComparison.Ordinal).Replace("{1}", change, StringComparison.Ordinal).Replace("{2}", growth, StringComparison.Ordinal))
            .Findings.Count(finding => finding.Code == "D14-text-against-table").ShouldBe(broken);

    [Theory]
    [InlineData("项目2个", 0)]
    [InlineData("项目3个", 1)]
    public void A_count_of_projects_is_that_of_the_rows_that_list_them(string count, int questions) =>
        Audited.Markdown($"""
            # 2022年度部门自评报告

            全年共实施{count}，执行30.00万元。

            | 序号 | 项目名称 | 执行数（万元） |
            |---|---|---|
            | 1 | 道路养护 | 10.00 |
            | 2 | 河道清淤 | 20.00 |
            | | 合计 | 30.00 |
            """).Findings.Count(finding => finding.Code == "D15-count" && finding.IsQuestion).ShouldBe(questions);

    [Fact]
    public void A_count_of_cars_is_not_their_price() =>
        Audited.Markdown(Report + """


            公务用车购置数为2辆，公务接待费7.77万元，会议费3.15万元。

            | 项目 | 金额 |
            |---|---|
            | 公务用车购置费 | 37 |
            | 公务接待费 | 7.77 |
            | 会议费 | 3.15 |
            """).Findings.ShouldBeEmpty();
}
