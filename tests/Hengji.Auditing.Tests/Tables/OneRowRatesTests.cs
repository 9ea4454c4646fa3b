namespace Hengji.Auditing.Tests.Tables;

/// <summary>A table of one row without a label, of money as its corner says, in a document whose other tables are in 万元.</summary>
public sealed class OneRowRatesTests
{
    private const string Report = """
        单位：万元

        |政府采购金额|采购预算|实际采购|执行率（%）|
        |---|---|---|---|
        ||152.00|151.04|99.37|

        附件2　自评表

        单位：万元

        |预算情况|年初预算数|全年预算数|全年执行数|分值|执行率（%）|得分|
        |---|---|---|---|---|---|---|
        |年度资金总额|2003.23|2227.74|2127.33|10|95.49|9.55|
        |基本支出|902.93|1005.72|992.69||98.70||
        |项目支出|1100.30|1222.02|1134.64||92.85||
        """;

    [Fact]
    public void What_agrees_is_silent() => Report.ShouldBeSilent();

    [Theory]
    [InlineData("99.37", "94.53")]
    [InlineData("151.04", "1510400")]
    public void A_wrong_one_is_seen(string printed, string slipped) =>
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();
}
