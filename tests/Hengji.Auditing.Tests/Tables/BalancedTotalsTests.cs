namespace Hengji.Auditing.Tests.Tables;

/// <summary>Both sides told at once in text, against the two-sided table of the same money.</summary>
public sealed class BalancedTotalsTests
{
    private const string Report = """
        某区统计局2024年度部门决算

        收入支出决算总表
        单位：万元

        收入|决算数|支出|决算数
        一、财政拨款收入|2,940.05|一、一般公共服务支出|2,613.33
        八、其他收入|6.20|八、社会保障和就业支出|326.72
        本年收入合计|2,946.25|本年支出合计|2,940.05
        年初结转和结余|49.14|年末结转和结余|55.34
        总计|2,995.39|总计|2,995.39

        财政拨款收入支出决算总表
        单位：万元

        收入|决算数|支出|合计
        一、一般公共预算财政拨款|2,940.05|一、一般公共服务支出|2,613.33
        ||八、社会保障和就业支出|326.72
        本年收入合计|2,940.05|本年支出合计|2,940.05
        年初财政拨款结转和结余|21.63|年末财政拨款结转和结余|21.63
        总计|2,961.68|总计|2,961.68

        某区统计局2024年度收入支出总计2995.39万元。主要原因是人员变化。

        某区统计局2024年度财政拨款收入支出总计2961.68万元，2023年度收入支出总计3052.34万元。
        """;

    [Fact]
    public void What_agrees_and_last_year_are_silent() => Report.ShouldBeSilent();

    [Theory]
    [InlineData("收入支出总计2995.39", "收入支出总计2959.39")]
    [InlineData("收入支出总计2961.68", "收入支出总计0")]
    public void Another_total_is_seen(string printed, string slipped) =>
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();

    [Theory]
    [InlineData("收入、支出总计为2995.93")]
    [InlineData("收支总计2995.93")]
    [InlineData("收入总计、支出总计均为2995.93")]
    [InlineData("收、支总计2995.93")]
    [InlineData("收入支出总计 2995.93 ")]
    public void However_both_are_called(string told) =>
        Audited.Text(Report.Replace("收入支出总计2995.39", told, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();
}
