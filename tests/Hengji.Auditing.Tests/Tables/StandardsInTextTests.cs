namespace Hengji.Auditing.Tests.Tables;

/// <summary>Standards told row by row in text, against a table with those rows.</summary>
public sealed class StandardsInTextTests
{
    private const string Report = """
        补助标准为：60—69周岁每人每月20元，70—79周岁每人每月40元，80周岁及以上每人每月90元，按季发放。

        年龄段|标准（元/人·月）|发放人次|发放金额（元）
        60—69周岁|20|12,014|240,280
        70—79周岁|40|6,320|252,800
        80周岁及以上|90|1,408|126,720
        合计|—|19,742|619,800
        """;

    [Fact]
    public void What_agrees_is_silent() => Report.ShouldBeSilent();

    [Theory]
    [InlineData("每人每月40元", "每人每月4元")]
    [InlineData("每人每月90元", "每人每月60元")]
    public void Another_standard_is_asked_about(string printed, string slipped) =>
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();

    [Fact]
    public void Where_two_differ_other_standards_are_meant() =>
        Report.Replace("每人每月40元", "每人每月50元", StringComparison.Ordinal).Replace("每人每月20元", "每人每月30元", StringComparison.Ordinal).ShouldBeSilent();
}
