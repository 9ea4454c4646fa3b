namespace Hengji.Auditing.Tests.Tables;

/// <summary>A figure of text that no table has, beside one of a row the sentence names.</summary>
public sealed class NearPrintsTests
{
    [Theory]
    [InlineData("信息化建设项目已支付1342.51万元。", 1)]
    [InlineData("信息化建设项目已支付13245.1万元。", 1)]
    [InlineData("信息化建设项目已支付1324.51万元。", 0)]
    [InlineData("信息化建设项目已支付1900.66万元。", 0)]
    [InlineData("绿化养护项目已支付1342.51万元。", 0)]
    public void Is_asked_about_where_one_slip_makes_it(string text, int asked) =>
        Audited.Markdown($"""
            {text}

            | 项目名称 | 金额（万元） |
            |---|---|
            | 信息化建设 | 1324.51 |
            | 道路维修 | 2210.07 |
            """).Findings.Count(finding => finding.IsQuestion).ShouldBe(asked);

    [Theory]
    [InlineData("1342.51", 1)]
    [InlineData("1324.51", 0)]
    [InlineData("1900.66", 0)]
    public void Two_tables_are_asked_about_where_one_slip_makes_it(string printed, int asked) =>
        Audited.Markdown($"""
            | 项目名称 | 全年执行数（万元） |
            |---|---|
            | 信息化建设 | 1324.51 |
            | 道路维修 | 2210.07 |

            各项目资金支付情况：

            | 名称 | 合同数（份） | 支付（万元） |
            |---|---|---|
            | 信息化建设 | 12 | {printed} |
            | 绿化养护 | 3 | 88.20 |
            """).Findings.Count(finding => finding.IsQuestion).ShouldBe(asked);

    [Theory]
    [InlineData("1029.20", 1)]
    [InlineData("1025.20", 0)]
    public void A_card_that_tells_no_unit_is_asked_about_too(string printed, int asked) =>
        Audited.Text($"""
            经费控制情况（万元）

            项目|2022年决算数|2023年预算数|2023年决算数
            项目支出|874.20|308.17|{printed}
            公用经费|118.31|85.76|193.42

            年度预算执行

            按收入性质分：1925.67|按支出性质分：1925.67
            其中：一般公共预算：1806.85|其中：基本支出：900.47
            政府性基金拨款：118.82|项目支出：1025.20
            """).Findings.Count(finding => finding.IsQuestion).ShouldBe(asked);
}
