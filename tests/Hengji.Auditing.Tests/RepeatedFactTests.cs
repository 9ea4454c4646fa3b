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
        var finding = Audited.Markdown(Report.Replace("会议费3.15万元", "会议费4.62万元", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Level, finding.IsQuestion).ShouldBe(("D14-text-against-table", FindingLevel.Error, false));
        finding.Places.Length.ShouldBe(2);
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
}
