using Hengji.Auditing.Between;
using Hengji.Auditing.Reporting;
using Hengji.Checks;

namespace Hengji.Auditing.Tests.Between;

/// <summary>A report and its annex as one submission.</summary>
public sealed class TogetherTests
{
    private const string Report = """
        # 2022年度部门自评报告

        公务接待费7.77万元，公务用车运行维护费17.20万元，会议费3.15万元。
        """;

    private const string Annex = """
        | 项目（元） | 2022年预算数 | 2022年决算数 |
        |---|---|---|
        | 公务接待费 | 339000.00 | 77700.00 |
        | 公务用车运行维护费 | 319000.00 | 171954.32 |
        | 会议费 | 50000.00 | 31500.00 |
        """;

    private const string InYi = """
        # 附表 2022年度支出情况

        公务接待费0.000777亿元，公务用车运行维护费0.00172亿元，会议费0.0003150亿元。
        """;

    private static List<AuditReport> Audit(params string[] texts) =>
        [.. FileAuditor.Audit([.. texts.Select((text, at) => Audited.Read($"{(char)('a' + at)}.md", text))])];

    [Theory]
    [InlineData(Annex)]
    [InlineData(InYi)]
    public void Files_that_agree_but_for_units_and_rounding_are_silent(string annex)
    {
        var reports = Audit(Report, annex);
        reports.ShouldAllBe(report => report.Findings.IsEmpty);
        reports[0].Relations.Count(relation => relation.Relation.Kind == Relations.RelationKind.BetweenFiles).ShouldBe(3);
    }

    [Fact]
    public void A_slip_is_an_error_of_the_first_file_and_quotes_both()
    {
        var reports = Audit(Report.Replace("3.15", "3.51", StringComparison.Ordinal), Annex);
        var finding = reports[0].Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Level, finding.IsQuestion).ShouldBe(("D41-between-files", FindingLevel.Error, false));
        finding.Places.Select(place => place.Source.File).ShouldBe(["b.md", "a.md"], ignoreOrder: true);
        finding.Places.Single(place => place.Source.File == "b.md").Source.Locator.ShouldStartWith("《b.md》");
        reports[1].Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_place_in_another_file_is_never_marked_in_the_first_even_where_words_and_names_are_equal()
    {
        var annex = Annex.Replace("（元）", "（万元）", StringComparison.Ordinal).Replace("77700.00", "7.77", StringComparison.Ordinal)
            .Replace("171954.32", "17.20", StringComparison.Ordinal).Replace("31500.00", "3.51", StringComparison.Ordinal);
        var report = FileAuditor.Audit([Audited.Read("report.md", Report.Replace("3.15万元", "3.15万元，培训费3.51万元", StringComparison.Ordinal)), Audited.Read("report.md", annex)]).First();
        var marked = AuditOutput.Of(report).Findings.ShouldHaveSingleItem();
        marked.Spots.ShouldHaveSingleItem().Quote.ShouldContain("3.15");
        marked.Finding.Places.Count(place => marked.SpotOf(place) is null).ShouldBe(1);
    }

    [Fact]
    public void An_annex_of_another_scope_is_silent() =>
        Audit(Report, """
            # 附表 机关2022年度支出

            | 项目（万元） | 2022年决算数 |
            |---|---|
            | 公务接待费 | 1.20 |
            | 公务用车运行维护费 | 2.60 |
            | 会议费 | 3.35 |
            """).ShouldAllBe(report => report.Findings.IsEmpty);

    [Fact]
    public void Another_year_is_not_compared() =>
        Audit(Report, Annex.Replace("2022年决算数", "2021年决算数", StringComparison.Ordinal).Replace("31500", "41500", StringComparison.Ordinal))
            .ShouldAllBe(report => report.Findings.IsEmpty);

    [Fact]
    public void Each_file_is_compared_with_each_later_one()
    {
        var slipped = Annex.Replace("31500.00", "35100.00", StringComparison.Ordinal);
        var reports = Audit(Report, Annex, slipped);
        reports.Select(report => report.Findings.Count(finding => finding.Code == "D41-between-files")).ShouldBe([1, 1, 0]);
    }
}
