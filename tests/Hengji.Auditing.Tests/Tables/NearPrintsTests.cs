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
}
