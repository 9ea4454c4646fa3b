namespace Hengji.Auditing.Tests.Tables;

/// <summary>Numbers and units of rows in columns of their own, and rows named by what was found wanting.</summary>
public sealed class NumbersBesideTests
{
    private const string Costs = """
        项目支出测算表（单位：元）

        序号|测算内容|计量单位|数量|单价|金额
        一|场馆运行||||412,600
        1|保洁服务|平方米|5,200|38|197,600
        2|安保服务|人|5|43,000|215,000
        二|活动举办||||163,400
        1|公益讲座|场|24|2,100|50,400
        2|巡回展览|场|8|14,125|113,000
        |合计||||576,000
        """;

    private const string Bracketed = """
        经费明细表（单位：万元）

        序号|支出内容|金额
        （一）|机构运转|118.60
        1|水电|46.20
        2|物业|72.40
        （二）|业务活动|94.30
        1|调查|51.70
        2|培训|42.60
        |合计|212.90
        """;

    private const string Wanting = """
        抽查发现问题情况表

        问题类型|涉及单位（个）
        绩效目标设置不合理|9
        指标值未量化|6
        满意度问卷样本偏少|4
        预算执行率偏低|11
        合计|30
        """;

    private const string Units = """
        设备购置评审表（金额单位：万元）

        序号|内容|单位|申报||核定||核减金额
        |||数量|金额|数量|金额|
        1|服务器|台|6|48.30|5|40.25|8.05
        2|书架|组|38|20.90|30|16.50|4.40
        3|阅览桌|张|60|12.60|55|11.55|1.05
        4|电子屏|块|45|35.40|45|35.40|0
        5|档案盒|箩|40|36.20|31|28.05|8.15
        """;

    [Theory]
    [InlineData(Costs)]
    [InlineData(Bracketed)]
    [InlineData(Wanting)]
    [InlineData(Units)]
    public void Right_tables_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData(Costs, "576,000", "567,000")]
    [InlineData(Bracketed, "72.40", "74.20")]
    [InlineData(Bracketed, "212.90", "221.90")]
    [InlineData(Wanting, "30", "33")]
    [InlineData(Units, "40.25", "45.20")]
    public void A_slip_is_found(string table, string printed, string slipped) => table.ShouldFind(printed, slipped);
}
