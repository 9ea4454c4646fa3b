namespace Hengji.Auditing.Tests.Tables;

/// <summary>Figures told one behind the other as they stand in a row or column, in words that are not the table's.</summary>
public sealed class RowRunsTests
{
    private const string Report = """
        本年共救助困难群众18327人次，其中上半年惠及9120人、支出412.36万元，下半年惠及9207人、支出431.75万元。

        表1　救助情况

        类别|上半年||下半年||全年|
        |人数（人）|金额（万元）|人数（人）|金额（万元）|人次|金额（万元）
        低保家庭|4210|190.52|4385|203.14|8595|393.66
        特困人员|2316|118.40|2274|121.06|4590|239.46
        临时救助|2594|103.44|2548|107.55|5142|210.99
        总计|9120|412.36|9207|431.75|18327|844.11

        到位资金中，下达各中心2087.731万元；先行垫付1636.592万元，年终结清451.139万元；与应拨数相比，因考核扣减271.552万元。

        表2　资金分配（单位：万元）

        项目|东湖中心|西岭中心|合计
        应拨资金|1180.140|1179.143|2359.283
        实拨资金|1050.331|1037.400|2087.731
        预拨|820.112|816.480|1636.592
        清算|230.219|220.920|451.139
        考核扣减|129.809|141.743|271.552
        """;

    [Fact]
    public void Text_that_agrees_is_silent() => Report.ShouldBeSilent();

    [Theory]
    [InlineData("支出412.36万元", "支出446.08万元")]
    [InlineData("支出431.75万元", "支出431.57万元")]
    [InlineData("结清451.139万元", "结清439.770万元")]
    public void One_that_differs_between_others_is_asked_about(string printed, string slipped)
    {
        Report.ShouldContain(printed);
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }

    /// <summary>What else is told between two figures of a row may be anything.</summary>
    [Fact]
    public void Another_thing_of_another_size_is_none_of_the_row() =>
        Audited.Text(Report.Replace("支出412.36万元", "人均支出0.047万元", StringComparison.Ordinal)).Findings.ShouldBeEmpty();
}
