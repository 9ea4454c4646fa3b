using Hengji.Auditing.Between;

namespace Hengji.Auditing.Tests.Between;

/// <summary>A list in an annex whose total only the report prints.</summary>
public sealed class AnnexSumTests
{
    private const string Report = """
        # 2022年度部门自评报告

        项目支出预算634.88万元，项目支出决算617.52万元。
        """;

    private const string Annex = """
        附件2：2022年度项目支出明细表

        | 项目名称 | 预算数（万元） | 决算数（万元） |
        |---|---|---|
        | 道路养护 | 120.35 | 118.20 |
        | 桥梁检测 | 86.40 | 86.40 |
        | 路灯改造 | 240.15 | 231.77 |
        | 绿化补植 | 55.20 | 51.06 |
        | 排水清淤 | 132.78 | 130.09 |
        """;

    private static List<AuditReport> Audit(params string[] texts) =>
        [.. FileAuditor.Audit([.. texts.Select((text, at) => Audited.Read($"{(char)('a' + at)}.md", text))])];

    [Fact]
    public void A_list_that_adds_up_is_silent_and_bound()
    {
        var reports = Audit(Report, Annex);
        reports.ShouldAllBe(report => report.Findings.IsEmpty);
        reports[0].Relations.Count(relation => relation.Relation.Kind == Relations.RelationKind.BetweenFiles).ShouldBe(2);
    }

    [Theory]
    [InlineData("231.77", "213.77")]
    [InlineData("130.09", "139.09")]
    public void A_slip_in_the_list_is_told_where_the_other_column_adds_up(string printed, string slipped)
    {
        var finding = Audit(Report, Annex.Replace(printed, slipped, StringComparison.Ordinal))[0].Findings.ShouldHaveSingleItem();
        (finding.Code, finding.IsQuestion).ShouldBe(("D41-between-files", false));
        finding.Suspects.ShouldContain(suspect => suspect.Figure.Printed == slipped);
    }

    [Fact]
    public void A_slip_in_the_report_is_told() =>
        Audit(Report.Replace("617.52", "671.52", StringComparison.Ordinal), Annex)[0].Findings.ShouldHaveSingleItem().Suspects.ShouldContain(suspect => suspect.Figure.Printed == "671.52");

    [Fact]
    public void Rounding_is_silent() => Audit(Report.Replace("617.52", "617.53", StringComparison.Ordinal), Annex).ShouldAllBe(report => report.Findings.IsEmpty);

    [Fact]
    public void A_list_of_some_items_only_is_no_sum() =>
        Audit(Report, Annex.Replace("| 排水清淤 | 132.78 | 130.09 |", "", StringComparison.Ordinal)).ShouldAllBe(report => report.Findings.IsEmpty);

    [Fact]
    public void A_list_of_something_else_is_no_sum() =>
        Audit(Report, Annex.Replace("项目支出", "采购合同", StringComparison.Ordinal).Replace("231.77", "213.77", StringComparison.Ordinal)).ShouldAllBe(report => report.Findings.IsEmpty);
}
