namespace Hengji.Auditing.Tests.Tables;

/// <summary>Statements with one filled item: all others are printed blank, so the total is that item.</summary>
public sealed class LoneItemTests
{
    private const string Statement = """
        收入支出决算总表

        金额单位：万元

        收入||支出|
        项目|决算数|项目|决算数
        一、一般公共预算财政拨款收入|412.36|一、一般公共服务支出|300.14
        二、政府性基金预算财政拨款收入||二、教育支出|
        三、上级补助收入||三、卫生健康支出|52.08
        四、事业收入||四、住房保障支出|60.14
        五、其他收入|||
        本年收入合计|412.36|本年支出合计|412.36
        年初结转和结余||年末结转和结余|
        总计|412.36|总计|412.36
        """;

    private const string Income = """
        收入决算表

        金额单位：万元

        科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|其他收入
        一般公共服务支出|300.14|300.14|||
        卫生健康支出|52.08|52.08|||
        住房保障支出|60.14|60.14|||
        合计|412.36|412.36|||
        """;

    private const string Appropriations = """
        财政拨款收支预算总表

        单位：元

        财政拨款收入||财政拨款支出|||
        项目|预算数|项目|合计|一般公共预算|政府性基金预算
        一、一般公共预算资金|91,016,775.35|一、一般公共服务支出|87,407,650.13|87,407,650.13|
        二、政府性基金||二、住房保障支出|3,609,125.22|3,609,125.22|
        三、国有资本经营预算|||||
        |||||
        |||||
        收入总计|91,016,775.35|支出总计|91,016,775.35|91,016,775.35|
        """;

    [Theory]
    [InlineData(Statement)]
    [InlineData(Income)]
    [InlineData(Appropriations)]
    public void A_statement_that_holds_is_silent(string table) => table.ShouldBeSilent();

    [Fact]
    public void The_only_item_of_income_is_all_income() => Statement.ShouldFind("412.36", "442.36");

    [Fact]
    public void A_total_of_the_only_total_is_that_total() => Asked(Statement, "合计|412.36|本年支出合计|412.36", "合计|472.36|本年支出合计|412.36").ShouldBeTrue();

    [Fact]
    public void The_only_filled_column_is_the_column_of_totals() => Income.ShouldFind("52.08", "57.08");

    [Fact]
    public void Two_fen_more_in_a_row_is_seen_where_the_column_would_round_it_away() => Asked(Income, "300.14|300.14", "300.14|300.16").ShouldBeTrue();

    [Fact]
    public void The_only_filled_fund_is_the_total_of_funds() => Appropriations.ShouldFind("3,609,125.22", "3,649,125.22");

    [Fact]
    public void An_empty_row_does_not_end_a_table() => Asked(Appropriations, "收入总计|91,016,775.35", "收入总计|93,016,775.35").ShouldBeTrue();

    [Fact]
    public void A_total_printed_alone_with_one_example_of_its_items_is_no_break() =>
        """
        项目明细表

        单位：万元

        项目名称|预算数|备注
        设备购置|120.00|
        运行维护||另见附表
        合计|455.00|
        """.ShouldBeSilent();

    private static bool Asked(string table, string printed, string slipped) =>
        Audited.Text(table.Replace(printed, slipped, StringComparison.Ordinal)).Findings.Any(finding => finding.Places.Length > 0);
}
