using Hengji.Auditing.Between;
using Hengji.Checks;

namespace Hengji.Auditing.Tests.Between;

/// <summary>What a report prints as last year's against last year's report.</summary>
public sealed class LastYearReportTests
{
    private const string Before = """
        # 2021年度部门自评报告

        | 项目（万元） | 预算数 | 决算数 |
        |---|---|---|
        | 公务接待费 | 9.00 | 8.31 |
        | 公务用车运行维护费 | 19.00 | 18.46 |
        | 会议费 | 5.00 | 4.27 |

        年末结转和结余125.36万元。
        """;

    private const string Now = """
        # 2022年度部门自评报告

        | 项目（元） | 上年决算数 | 本年决算数 |
        |---|---|---|
        | 公务接待费 | 83100.00 | 77700.00 |
        | 公务用车运行维护费 | 184600.00 | 172000.00 |
        | 会议费 | 42700.00 | 31500.00 |

        年初结转和结余125.36万元。
        """;

    private static AuditReport Audit(string now, string before = Before) =>
        FileAuditor.Audit([Audited.Read("now.md", now)], Audited.Read("before.md", before)).Single();

    [Fact]
    public void Figures_as_last_year_printed_them_are_silent()
    {
        var report = Audit(Now);
        report.Findings.ShouldBeEmpty();
        report.Relations.Count(relation => relation.Relation.Kind == Relations.RelationKind.LastYearReport).ShouldBe(4);
    }

    [Fact]
    public void A_slip_among_figures_that_agree_is_a_likely_error()
    {
        var finding = Audit(Now.Replace("42700", "47200", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Level, finding.IsQuestion).ShouldBe(("D42-last-year-report", FindingLevel.Warn, false));
        finding.Places.Select(place => place.Source.File).ShouldBe(["before.md", "now.md"], ignoreOrder: true);
    }

    [Fact]
    public void What_was_left_at_the_end_of_last_year_is_what_there_is_at_the_start()
    {
        var finding = Audit(Now.Replace("125.36", "97.08", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem();
        (finding.Code, finding.IsQuestion).ShouldBe(("D42-last-year-report", true));
        finding.Advice.ShouldContain("数据口径");
    }

    [Fact]
    public void A_single_fact_that_nothing_vouches_for_is_asked_about() =>
        Audit("# 2022年度部门自评报告\n\n2021年公务接待费5.02万元，2022年公务接待费4.90万元。").Findings
            .Select(finding => (finding.Code, finding.IsQuestion)).ShouldBe([("D42-last-year-report", true)]);

    [Fact]
    public void This_years_own_figures_are_not_compared_with_last_years() =>
        Audit(Now, Before.Replace("2021", "2019", StringComparison.Ordinal)).Relations
            .ShouldNotContain(relation => relation.Relation.Kind == Relations.RelationKind.LastYearReport && relation.Outcome.Verdict == Verdict.Breaks);
}
