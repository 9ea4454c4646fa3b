namespace Hengji.Auditing.Tests.Tables;

/// <summary>Score sheets whose groups stand in rows of their own before their indicators; whole columns of counts in tables of money.</summary>
public sealed class GroupRowTests
{
    private const string Sheet = """
        一级指标|二级指标|三级指标|目标值|完成值|分值|得分
        投入|||||15|14.5
        投入|目标设定|目标明确性|明确|明确|8|8
        投入|预算配置|测算合理性|合理|较合理|7|6.5
        过程|||||25|23.75
        过程|资金管理|预算执行|达到要求|基本达到|10|9.25
        过程|资金管理|使用合规|达到要求|达到要求|7|7
        过程|组织实施|制度执行|达到要求|基本达到|8|7.5
        产出|||||60|58
        产出|数量指标|巡护里程|≥300公里|312公里|30|30
        产出|质量指标|设备完好|完好|较完好|30|28
        合计|||||100|96.25
        """;

    private const string Nested = """
        一级指标|二级指标|三级指标|目标值|完成值|分值|得分
        过程|||||40|38.5
        过程|资金管理||||22|21.5
        过程|资金管理|到位及时|及时|及时|12|12
        过程|资金管理|支出合规|合规|较合规|10|9.5
        过程|组织实施||||18|17
        过程|组织实施|制度健全|健全|健全|8|8
        过程|组织实施|档案管理|规范|较规范|10|9
        """;

    private const string Counts = """
        单位：万元

        类别|个数|安排资金|已付资金|付款比例（%）
        沟渠|4|182|173.56|95.36
        桥涵|3|96|88.19|91.86
        机井|2|74|70.22|94.89
        合计|9|352|331.97|94.31
        """;

    [Theory]
    [InlineData(Sheet)]
    [InlineData(Nested)]
    [InlineData(Counts)]
    public void Right_tables_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData(Sheet, "|7|7\n", "|7|5\n", "5")]
    [InlineData(Sheet, "23.75", "27.35", "27.35")]
    [InlineData(Sheet, "96.25", "92.65", "92.65")]
    [InlineData(Nested, "21.5", "12.5", "12.5")]
    [InlineData(Nested, "38.5", "35.8", "35.8")]
    public void A_slip_is_told(string table, string printed, string other, string slipped) =>
        Audited.Text(table.Replace(printed, other, StringComparison.Ordinal)).Findings.ShouldContain(finding => finding.Places.Any(place => place.Quote.Contains(slipped, StringComparison.Ordinal)));
}
