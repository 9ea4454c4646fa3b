namespace Hengji.Auditing.Tests.Tables;

/// <summary>An amount far beyond every other of its document.</summary>
public sealed class OutsizedTests
{
    private const string Table = """
        单位：万元

        | 项目 | 预算数 | 决算数 |
        | --- | --- | --- |
        | 基本支出 | 512.36 | 498.10 |
        | 项目支出 | 230.40 | 221.75 |
        | 合计 | 742.76 | 719.85 |


        """;

    [Theory]
    [InlineData("用于渠道清淤812300.00万元", 1)]
    [InlineData("用于渠道清淤81.23万元", 0)]
    [InlineData("用于渠道清淤8123.00万元", 0)]
    [InlineData("全县地区生产总值81.23亿元", 0)]
    public void Is_asked_about(string sentence, int asked) =>
        Audited.Text(Table + sentence + "。").Findings.Count(finding => finding.IsQuestion && finding.Message.Contains("比文中其他金额都大得多", StringComparison.Ordinal)).ShouldBe(asked);
}
