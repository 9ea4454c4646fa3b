using Hengji.Checks;

namespace Hengji.Auditing.Tests.Tables;

public sealed class TableFormulaTests
{
    private const string Control = """
        单位：万元

        | 项目 | 2022年预算数 | 2022年决算数 | 2021年决算数 | 控制率 | 同比增减 | 同比增减比率 |
        |---|---|---|---|---|---|---|
        | 公务用车运行维护费 | 31.90 | 17.20 | 17.25 | 53.92% | -0.05 | -0.29% |
        | 公务接待费 | 33.90 | 7.77 | 17.02 | 22.92% | -9.25 | -54.35% |
        | 合计 | 65.80 | 24.97 | 34.27 | 37.95% | -9.30 | -27.14% |
        """;

    [Fact]
    public void Rates_and_changes_are_found_and_hold()
    {
        var report = Audited.Markdown(Control);
        report.Findings.ShouldBeEmpty();
        report.Relations.Count(relation => relation.Relation.Kind == Relations.RelationKind.Change).ShouldBe(3);
        report.Relations.Count(relation => relation.Relation.Kind == Relations.RelationKind.ChangeRate).ShouldBe(6);
        report.Relations.Count(relation => relation.Relation.Kind == Relations.RelationKind.CompletionRate).ShouldBe(3);
    }

    [Fact]
    public void A_rate_that_does_not_follow_is_an_error_with_its_proof()
    {
        var finding = Audited.Markdown(Control.Replace("22.92%", "32.92%", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("D08-completion-rate");
        finding.Explanation.ShouldStartWith("7.77 ÷ 33.90 × 100 = 22.9204，表列 32.92%");
        finding.Suspects[0].Figure.Printed.ShouldBe("32.92");
    }

    [Fact]
    public void Years_in_rows_are_compared_like_years_in_columns()
    {
        const string table = """
            | 年度 | 合计 | 公务接待费 | 公务用车费 |
            |---|---|---|---|
            | 2015年 | 2840 | 1400 | 1440 |
            | 2016年 | 2364 | 1356 | 1008 |
            | 2016年比2015年增减% | -16.76 | -3.14 | -30.00 |
            """;
        Audited.Markdown(table).Findings.ShouldBeEmpty();
        Audited.Markdown(table.Replace("-3.14", "-3.41", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem()
            .Suspects[0].Slip.ShouldBe(Slip.SwappedDigits);
    }

    [Fact]
    public void Rates_that_hold_alone_and_not_together_are_told()
    {
        var report = Audited.Markdown(Control.Replace("-0.29%", "-0.33%", StringComparison.Ordinal));
        report.Findings.ShouldContain(finding => finding.Code == "D06-change-rate");
        report.Findings.ShouldContain(finding => finding.Code == "D20-joint");
    }
}
