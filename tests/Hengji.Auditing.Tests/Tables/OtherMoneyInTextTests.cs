namespace Hengji.Auditing.Tests.Tables;

/// <summary>Text of one budget beside a table of all money: the same subjects with other amounts.</summary>
public sealed class OtherMoneyInTextTests
{
    private const string Report = """
        一般公共预算财政拨款支出主要用于：城乡社区支出3832.36万元；住房保障支出412.30万元；卫生健康支出96.11万元；教育支出51.08万元。

        | 科目编码 | 科目名称 | 本年支出合计（万元） |
        |---|---|---|
        | 205 | 教育支出 | 51.08 |
        | 210 | 卫生健康支出 | 96.11 |
        | 212 | 城乡社区支出 | 3845.25 |
        | 221 | 住房保障支出 | 412.30 |
        """;

    [Fact]
    public void A_subject_that_other_money_pays_too_is_silent() =>
        Audited.Markdown(Report).Findings.Where(finding => !finding.IsQuestion).ShouldBeEmpty();

    [Fact]
    public void A_slip_is_told() =>
        Audited.Markdown(Report.Replace("3832.36", "3854.25", StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();
}
