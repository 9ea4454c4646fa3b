namespace Hengji.Auditing.Tests.Tables;

/// <summary>Rates of two amounts together, and points across a row whose heads name their full marks.</summary>
public sealed class RatesOfTwoTests
{
    private const string Used = """
        各站专项经费使用情况表（单位：万元）

        站名|上年结余|本年拨入|本年支出|年末结余|资金使用率（%）
        城东站|18.40|126.35|131.08|13.67|90.56
        城西站|7.92|98.60|88.74|17.78|83.31
        河口站|22.15|143.08|150.66|14.57|91.18
        山前站|4.37|87.51|79.30|12.58|86.31
        """;

    private const string Points = """
        各项目自评得分表

        项目名称|全年预算（万元）|支出（万元）|预算执行（10分）|产出（50分）|效益（30分）|满意度（10分）|自评得分
        系统运维|129.41|119.76|9.25|44|25.9|9.8|88.95
        线路租用|255.53|207.09|8.10|45.6|29.6|9.5|92.8
        质保金支付|66.55|63.20|9.50|42|29.3|9.4|90.2
        """;

    [Theory]
    [InlineData(Used)]
    [InlineData(Points)]
    public void Right_tables_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData(Used, "|91.18", "|81.33", "81.33")]
    [InlineData(Points, "|42|29.3", "|4|29.3", "4")]
    [InlineData(Points, "|92.8", "|82.8", "82.8")]
    public void A_slip_is_found(string table, string printed, string slipped, string figure)
    {
        table.ShouldContain(printed);
        Audited.Text(table.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Places.Any(place => place.Quote == figure), slipped);
    }
}
