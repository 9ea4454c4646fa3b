
namespace Hengji.Auditing.Tests.Tables;

/// <summary>So many, so much for each, so many months; what is left at the end of a period and carried into the next; items in a single column.</summary>
public sealed class PaidByRuleTests
{
    private const string Months = """
        救助资金测算表

        保障类别|人数（人）|月人均标准（元）|月数|所需资金（万元）|上级补助|本级配套
        城镇低保|1288|560|12|865.54|476.05|389.49
        农村低保|2407|380|12|1097.59|603.67|493.92
        集中供养|146|910|11|146.15|80.38|65.77
        合计|3841|—|—|2109.28|1160.10|949.18
        """;

    private const string OfTwelve = """
        公益岗位补贴表

        岗位类型|在岗人数|补贴标准（元/月）|全年补贴（元）
        护林员|83|850|846600
        保洁员|126|620|937440
        护路员|57|700|478800
        """;

    private const string PerUnit = """
        路灯及设施结算表（金额单位：元）

        序号|内容|计量单位|工程量|综合单价|审定金额
        1|太阳能路灯|盏|164|2,386.50|391,386.00
        2|垃圾分类亭|座|27|8,145.20|219,920.40
        3|健身路径|套|13|12,660.00|164,580.00
        """;

    private const string Carried = """
        专户资金收支结存表（单位：万元）

        季度|季初结存|本季拨入|本季支付|季末结存
        第一季度|63.18|241.50|208.77|95.91
        第二季度|95.91|187.36|233.40|49.87
        第三季度|49.87|266.02|251.95|63.94
        第四季度|63.94|198.44|240.16|22.22
        """;

    private const string Items = """
        全县财力情况表（单位：万元）

        收入项目|决算数
        县级收入|85107
        上级补助|169591
        1.返还性收入|8479
        2.一般性转移支付|118713
        3.专项转移支付|42399
        调入资金|5066
        收入总计|259764
        """;

    [Theory]
    [InlineData(Months)]
    [InlineData(OfTwelve)]
    [InlineData(PerUnit)]
    [InlineData(Carried)]
    [InlineData(Items)]
    public void Right_tables_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData(Months, "|560|", "|650|")]
    [InlineData(Months, "|11|", "|17|")]
    [InlineData(OfTwelve, "|620|", "|260|")]
    [InlineData(OfTwelve, "846600", "864600")]
    [InlineData(PerUnit, "8,145.20", "8,415.20")]
    [InlineData(PerUnit, "|164|", "|146|")]
    [InlineData(Carried, "|49.87|266.02", "|48.97|266.02")]
    [InlineData(Items, "118713", "118173")]
    [InlineData(Items, "169591", "195691")]
    public void A_slip_is_found(string table, string printed, string slipped)
    {
        table.ShouldContain(printed);
        Audited.Text(table.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Places.Any(place => place.Quote == slipped.Trim('|').Split('|', StringSplitOptions.None)[0]), slipped);
    }
}
