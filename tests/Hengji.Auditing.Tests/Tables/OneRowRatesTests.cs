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

    [Theory]
    [InlineData("|编制数|实际在职人数|控制率|\n|---|---|---|\n|46|50|{0}|", "108.70%", "104.70%")]
    [InlineData("|核定编制数|年末在职人数|控制率（%）|\n|---|---|---|\n|120|114|{0}|", "95", "97")]
    [InlineData("|财政供养人员|编制数|在职人数|控制率|\n|---|---|---|---|\n|本级|48|44|{0}|", "91.67%", "93.91%")]
    public void A_control_rate_beside_posts_and_staff_is_theirs(string table, string right, string wrong)
    {
        Audited.Markdown(table.Replace("{0}", right, StringComparison.Ordinal)).Holding().ShouldNotBeEmpty();
        Audited.Markdown(table.Replace("{0}", wrong, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();
    }

    [Fact]
    public void One_of_money_is_not() =>
        Audited.Markdown("|编制数|在职人数|“三公”预算|“三公”决算|控制率|\n|---|---|---|---|---|\n|48|44|30.00|24.00|80%|").Broken().ShouldBeEmpty();
}
