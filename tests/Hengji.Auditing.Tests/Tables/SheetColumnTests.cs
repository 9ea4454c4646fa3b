namespace Hengji.Auditing.Tests.Tables;

/// <summary>Columns of signs and units, changes in points, periods across, totals that leave out what does not add up.</summary>
public sealed class SheetColumnTests
{
    private const string Signs = """
        绩效指标完成情况表

        二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分
        数量指标|维修渠道|≥|2,371|米|2,429|60|60
        成本指标|维修成本|≤|69.74|万元|59.97|40|40
        """;

    private const string Points = """
        收入结构表

        类别|收入（万元）||占总收入比重（%）||比重变化（百分点）
        |本年|上年|本年|上年|
        门票收入|1004.55|1110.20|34.72|36.03|-1.31
        讲解收入|308.24|355.75|10.65|11.55|-0.90
        文创收入|627.42|750.80|21.69|24.37|-2.68
        场租收入|952.92|864.58|32.94|28.06|4.88
        合计|2893.13|3081.33|||
        """;

    private const string Periods = """
        支付进度表

        支付时间|4月|8月|11月|12月
        当次支付（元）|1,696,330.85|1,285,099.13|1,627,792.23|1,387,907.04
        累计支付（元）|1,696,330.85|2,981,429.98|4,609,222.21|5,997,129.25
        """;

    private const string LeftOut = """
        工程投资表（单位：元）

        建设内容|概算|支出|节约
        田块平整|645,314.83|469,924.31|175,390.52
        便道硬化|731,436.84|611,169.05|120,267.79
        蓄水池|307,286.91|291,583.97|15,702.94
        合计|1,684,038.58|1,372,677.33|
        """;

    [Theory]
    [InlineData(Signs)]
    [InlineData(Points)]
    [InlineData(Periods)]
    [InlineData(LeftOut)]
    public void Right_tables_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData(Signs, "|59.97|", "|95.97|")]
    [InlineData(Signs, "|2,429|", "|2,249|")]
    [InlineData(Points, "-2.68", "-2.86")]
    [InlineData(Points, "|32.94|", "|39.24|")]
    [InlineData(Periods, "|1,627,792.23", "|1,672,792.23")]
    [InlineData(Periods, "4,609,222.21", "4,906,222.21")]
    [InlineData(LeftOut, "120,267.79", "102,267.79")]
    public void A_slip_is_found(string table, string printed, string slipped)
    {
        table.ShouldContain(printed);
        Audited.Text(table.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Places.Any(place => place.Quote == slipped.Trim('|')), slipped);
    }
}
