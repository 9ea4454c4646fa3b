namespace Hengji.Auditing.Tests.Tables;

/// <summary>Tables in the manner of statistical bulletins, and what their text says of them.</summary>
public sealed class StatisticsInTablesTests
{
    private const string Growth = """
        经费来源情况（单位：万元、%）

        项目|本年|上年|增减额|增长|占总投入
        总投入|86120.40|82016.20|4104.20|5.00|
        一、财政投入|70205.10|66318.40|3886.70|5.86|81.52
        　1.一般公共预算|64110.60|60902.00|3208.60|5.27|74.44
        　2.政府性基金|6094.50|5416.40|678.10|12.52|7.08
        二、事业收入|12760.20|12911.70|-151.50|-1.17|14.82
        三、其他收入|3155.10|2786.10|369.00|13.24|3.66
        """;

    private const string Points = """
        各地占比情况

        地区|教育经费（万元）|支出（万元）|占比（%）|||
        |||本年|上年|增减（百分点）|
        全市|62000.00|400000.00|15.50|15.20|0.30
        东区|24000.00|150000.00|16.00|15.10|0.90
        西区|20000.00|130000.00|15.38|15.68|-0.30
        北区|18000.00|120000.00|15.00|14.82|0.18
        """;

    [Fact]
    public void Growth_and_points_add_to_nothing()
    {
        Growth.ShouldBeSilent();
        Points.ShouldBeSilent();
    }

    [Theory]
    [InlineData("财政投入占地区生产总值的比例为4.06%。")]
    [InlineData("一般公共预算占一般公共预算支出的比重达17.25%，财政投入占总投入的81.52%。")]
    public void A_share_of_something_else_is_another_one(string text) => (text + "\n\n" + Growth).ShouldBeSilent();

    [Theory]
    [InlineData("12.52", "12.25")]
    [InlineData("60902.00", "69002.00")]
    public void A_slip_in_growth_is_found(string printed, string slipped) => Growth.ShouldFind(printed, slipped);

    [Theory]
    [InlineData("全年国内公务接待2104批次，接待18250人次。国（境）外公务接待6批次、31人次。")]
    [InlineData("国内接待310批次、2640人次；港澳台公务接待2批次、15人次。")]
    public void Guests_from_abroad_are_others(string text) => text.ShouldBeSilent();

    private const string Coded = """
        支出总体情况表　单位：元

        科目编码|科目名称|上年预算数|本年预算数
        2012601|行政运行|1402750.00|1460310.00
        2012604|档案馆|518600.00|497200.00
        2080505|机关事业单位基本养老保险缴费支出|196400.00|203118.00
        2101101|行政单位医疗|88120.00|91367.00
        合计||2205870.00|2251995.00

        1.行政运行（2012601）1460310.00元，主要是人员变动。

        2.档案馆（2012604）497200.00元，主要是任务调整。

        3.机关事业单位基本养老保险缴费支出（2080505）203118.00元，主要是基数变动。

        4.行政单位医疗（2101101）91367.00元，主要是基数变动。
        """;

    [Fact]
    public void Subjects_named_with_their_codes_agree() => Coded.ShouldBeSilent();

    [Theory]
    [InlineData("203118.00元", "196400.00元")]
    [InlineData("91367.00元", "93167.00元")]
    public void A_subject_named_with_its_code_that_differs_is_seen(string printed, string slipped) =>
        Audited.Text(Coded.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldContain(finding => finding.Places.Any(place => place.Quote.Contains(slipped.TrimEnd('元'), StringComparison.Ordinal)));

    [Fact]
    public void A_chapter_of_next_year_does_not_speak_of_this_years_outcome() =>
        """
        关于2021年预算执行情况和2022年预算草案的报告

        一、2021年预算执行情况

        教育支出8.25亿元，卫生健康支出3.11亿元，农林水支出2.40亿元。

        二、2022年预算草案

        重点安排：教育支出8.60亿元；卫生健康支出3.35亿元；农林水支出2.46亿元。

        支出表（单位：万元）

        科目|2021年||2022年|
        |调整预算数|执行数|预算数|增长%
        教育支出|83000|82506|86020|4.3
        卫生健康支出|31400|31108|33492|7.7
        农林水支出|24200|24015|24610|2.5
        """.ShouldBeSilent();
}
