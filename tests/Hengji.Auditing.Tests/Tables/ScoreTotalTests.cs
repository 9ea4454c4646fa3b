using Hengji.Checks;

namespace Hengji.Auditing.Tests.Tables;

/// <summary>Totals of score sheets printed in several sections, and the row of the year's funds.</summary>
public sealed class ScoreTotalTests
{
    private const string Sheet = """
        # 项目支出绩效自评表（2023年度）

        项目名称：某项目　自评得分：98

        | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        |---|---|---|---|---|---|---|
        | 年度资金总额 | 80.00 | 90.00 | 90.00 | 10 | 100% | 10 |

        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|---|---|
        | 产出指标(50分) | 数量指标(30分) | 培训人数 | ≥300人 | 310人 | 30 | 29 |
        | | 质量指标(20分) | 合格率 | ≥95% | 96% | 20 | 19 |
        | 效益指标(40分) | 社会效益指标 | 知晓率 | ≥90% | 91% | 40 | 40 |
        """;

    [Fact]
    public void The_total_counts_the_execution_row_and_all_indicators()
    {
        var report = Audited.Markdown(Sheet);
        report.Findings.ShouldBeEmpty();
        report.Holding().ShouldContain("10 + 29 + 19 + 40 = 98");
        report.Holding().ShouldContain("30 + 20 = 50");
        report.Holding().ShouldContain(held => held.StartsWith("90.00，应不大于 90.00", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_total_is_an_error() =>
        Audited.Markdown(Sheet.Replace("自评得分：98", "自评得分：89", StringComparison.Ordinal)).Findings
            .ShouldHaveSingleItem().Level.ShouldBe(FindingLevel.Error);

    [Fact]
    public void A_blank_score_may_be_up_to_its_maximum()
    {
        var open = Sheet.Replace("| 40 | 40 |", "| 40 | |", StringComparison.Ordinal);
        Audited.Markdown(open).Findings.ShouldBeEmpty();
        Audited.Markdown(open.Replace("自评得分：98", "自评得分：99", StringComparison.Ordinal)).Findings
            .ShouldHaveSingleItem().Code.ShouldBe("D10-score-sum");
    }

    [Fact]
    public void A_total_of_some_items_is_not_the_sheets() =>
        Audited.Markdown("""
            # 项目支出绩效自评表（2023年度）

            | 指标 | 目标 | 完成 | 分值 | 得分 |
            |---|---|---|---|---|
            | 培训人数 | ≥300人 | 310人 | 60 | 59 |
            | 小计 | | | 60 | 59 |
            | 合格率 | ≥95% | 96% | 40 | 39 |
            | 小计 | | | 40 | 39 |
            | 总分 | | | 100 | 98 |
            """).Findings.ShouldBeEmpty();

    [Fact]
    public void Sheets_that_do_not_make_a_hundred_have_no_total() =>
        Audited.Markdown(Sheet.Replace("效益指标(40分)", "效益指标(30分)", StringComparison.Ordinal)
            .Replace("| 40 | 40 |", "| 30 | 30 |", StringComparison.Ordinal)).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData("1900.00", 1)]
    [InlineData("2030.12", 0)]
    [InlineData("2100.50", 0)]
    public void Expenditure_by_nature_is_what_was_spent_unless_it_breaks_down_the_budget(string total, int findings) =>
        Audited.Markdown($"""
            # 2023年度部门整体支出绩效自评表

            | 年度预算申请（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            |---|---|---|---|---|---|---|
            | 年度资金总额 | 861.10 | 2100.50 | 2030.12 | 10 | 96.65% | 9.67 |

            | 按收入性质分：2100.50 | 按支出性质分：{total} |
            |---|---|
            | 其中：一般公共预算：2100.50 | 其中：基本支出：900.00 |
            """).Findings.Length.ShouldBe(findings);
}
