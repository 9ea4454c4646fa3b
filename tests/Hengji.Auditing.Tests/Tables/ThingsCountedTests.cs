namespace Hengji.Auditing.Tests.Tables;

/// <summary>Cars and guests that a published account counts in several chapters and in a table.</summary>
public sealed class ThingsCountedTests
{
    private const string Table = """
        “三公”经费情况表

        金额单位：元

        项目|行次|预算数|决算数
        一、“三公”经费支出|1|74,215.98|64,362.36
        1.公务用车运行维护费|2|47,272.63|44,450.05
        2.公务接待费|3|26,943.35|19,912.31
        二、相关统计数|7|—|—
        1.公务用车保有量（辆）|8|—|6
        2.国内公务接待批次（个）|9|—|18
        3.国内公务接待人次（人）|10|—|149


        """;

    [Theory]
    [InlineData("车辆编制7辆，在编实有车辆6辆。全年安排国内公务接待18批次，接待149人次。")]
    [InlineData("开支财政拨款的公务用车保有量为5辆。截至年末，本单位共有车辆6辆。")]
    [InlineData("国内公务接待18批次、149人次，其中外事接待1批次、4人次。")]
    public void What_agrees_or_is_a_part_is_let_be(string text) => (Table + text).ShouldBeSilent();

    [Theory]
    [InlineData("全年安排国内公务接待18批次，接待146人次。", "146")]
    [InlineData("全年安排国内公务接待16批次，接待149人次。", "16")]
    [InlineData("截至年末，本单位共有公务用车8辆。", "8")]
    [InlineData("车辆编制5辆，在编实有车辆6辆。", "5")]
    [InlineData("开支财政拨款的公务用车保有量为9辆。", "9")]
    public void Another_number_is_asked_about(string text, string wrong) =>
        Audited.Text(Table + text).Findings.ShouldContain(finding => finding.IsQuestion && finding.Places.Any(place => place.Quote.Contains(wrong, StringComparison.Ordinal)));

    [Fact]
    public void Three_numbers_are_of_several_units() =>
        Audited.Text("甲站共有车辆3辆。\n\n乙站共有车辆5辆。\n\n丙站共有车辆8辆。").Findings.ShouldBeEmpty();
}
