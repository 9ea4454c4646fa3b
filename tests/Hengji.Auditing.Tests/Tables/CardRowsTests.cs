namespace Hengji.Auditing.Tests.Tables;

/// <summary>Labels and values side by side, without heads.</summary>
public sealed class CardRowsTests
{
    private const string Report = """
        第一部分　学校概况

        在校学生（人）|1330|教学班（个）|31
        其中：男生|691|女生|639
        寄宿生（人）|199|专任教师（人）|93
        平均班额（人）|42.90|生师比|14.30:1

        专任教师93人，寄宿生199人，均已登记。
        """;

    private const string Form = """
        2023年项目支出预算1775.63万元、执行1728.43万元；基本支出执行1890.47万元。

        附件　自评表

        单位名称|某市统计局|||
        基本支出总额（万元）|1890.47|项目支出总额（万元）|1728.43|
        预算执行情况（万元）|预算数（A）|执行数（B）|执行率（B/A）|得分
        |3681.31|3618.90|98.30%|9.8
        """;

    [Theory]
    [InlineData(Report)]
    [InlineData(Form)]
    public void A_card_that_agrees_is_silent(string report) => report.ShouldBeSilent();

    [Theory]
    [InlineData(Report, "男生|691", "男生|619")]
    [InlineData(Report, "专任教师（人）|93", "专任教师（人）|39")]
    [InlineData(Form, "项目支出总额（万元）|1728.43", "项目支出总额（万元）|1782.43")]
    public void A_value_that_differs_is_seen(string report, string printed, string slipped)
    {
        report.ShouldContain(printed);
        Audited.Text(report.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }
}
