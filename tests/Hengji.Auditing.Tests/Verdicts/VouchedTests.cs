namespace Hengji.Auditing.Tests.Verdicts;

/// <summary>Breaks nobody asks about: other relations vouch for every figure, or the document itself says so.</summary>
public sealed class VouchedTests
{
    private const string Funds = """
        共下达资金620.40万元，上年为590.10万元。按级次划分，中央资金310.25万元、省级资金205.15万元、县级资金105.00万元。

        资金来源|计划下达|实际到位|到位率
        中央资金|310.25|298.40|96.18%
        省级资金|205.15|190.02|92.62%
        县级资金|105.00|88.73|84.50%
        合计|620.40|577.15|93.03%
        """;

    private const string Canteen = """
        项目|春季学期|秋季学期|全年
        期初结余|12.4032|15.6518|12.4032
        本期收入|80.2511|91.3002|171.5513
        食材支出|50.0010|60.0020|110.0030
        人工支出|20.0005|20.1007|40.1012
        水电支出|7.0010|8.0020|15.0030
        本期支出|77.0025|88.1047|165.1072
        期末结余|15.6518|18.8473|18.8473
        """;

    private const string Spending = """
        项目|调整预算数|执行数|为预算的%
        城乡社区支出|107402|108290|100.8
        农林水支出|12917|11644|90.1
        债务付息支出|121757|112947|92.8
        支出合计|242076|232881|96.2
        """;

    [Fact]
    public void Totals_of_both_sides_that_differ_are_asked_though_their_changes_fit() =>
        Audited.Text("财政拨款收入总计1614.63万元，与上年相比增加540.23万元，增长50.28%；财政拨款支出总计1870.91万元，与上年相比增加633.43万元，增长51.19%。")
            .Findings.ShouldHaveSingleItem().Code.ShouldBe("D04-balance");

    [Theory]
    [InlineData(Funds)]
    [InlineData(Spending)]
    public void A_reading_that_puts_figures_together_which_all_fit_elsewhere_is_not_asked(string text)
    {
        var report = Audited.Text(text);
        report.Broken().ShouldNotBeEmpty();
        report.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Funds, "298.40", "289.40")]
    [InlineData(Canteen, "15.6518|12", "15.5618|12")]
    [InlineData(Canteen, "12.4032|15", "14.2032|15")]
    [InlineData(Spending, "108290", "109820")]
    public void A_slip_leaves_something_else_it_stands_in_broken_too(string text, string print, string slip) =>
        Audited.Text(text.Replace(print, slip, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();

    [Theory]
    [InlineData("1110次", "1080次", "7.8", 0)]
    [InlineData("1110次", "1080次", "8", 1)]
    [InlineData("≥96%", "94.5%", "7", 0)]
    [InlineData("≥96%", "94.5%", "8", 1)]
    [InlineData("≥96%", "96.5%", "7", 0)]
    public void A_target_that_was_missed_is_asked_about_only_where_no_points_were_taken_off(string target, string actual, string points, int findings) =>
        Audited.Text($"""
            三级指标|年度指标值|实际完成值|分值|得分
            巡查次数|{target}|{actual}|8|{points}
            """).Findings.Length.ShouldBe(findings);
}
