namespace Hengji.Auditing.Tests.Tables;

/// <summary>Rows whose name stands in the first of two columns of labels, with the same measures in the second.</summary>
public sealed class LabelledRowsTests
{
    private const string Report = """
        1.慢病门诊。登记患者22424人，规范管理17149人，规范管理率76.48%，高于64%的目标12.48个百分点。

        2.家庭病床。登记患者5668人，规范管理3904人，规范管理率68.88%，高于65%的目标3.88个百分点。

        3.产后访视。应访产妇866人，实际访视829人，访视率95.73%，高于90%的目标5.73个百分点。

        附表　指标完成情况

        服务内容|指标|目标值|完成值（完成数/应完成数）
        慢病门诊|规范管理率|≥64%|76.48%（17149/22424）
        家庭病床|规范管理率|≥65%|68.88%（3904/5668）
        产后访视|访视率|≥90%|95.73%（829/866）
        """;

    [Fact]
    public void Text_that_agrees_is_silent() => Report.ShouldBeSilent();

    [Theory]
    [InlineData("|≥64%|", "|≥70%|")]
    [InlineData("（17149/", "（17194/")]
    [InlineData("（3904/5668）", "（3904/5686）")]
    public void A_cell_that_differs_is_seen(string printed, string slipped)
    {
        Report.ShouldContain(printed);
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }
}
