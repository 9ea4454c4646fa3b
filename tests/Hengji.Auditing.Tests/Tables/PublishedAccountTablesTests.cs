namespace Hengji.Auditing.Tests.Tables;

/// <summary>Tables in the manner of published final accounts: which money and which total each tells.</summary>
public sealed class PublishedAccountTablesTests
{
    private const string Overview = """
        收入支出决算总表

        公开01表　编制部门：某局　金额单位：万元

        收入||支出|
        项目|决算数|项目|决算数
        一、一般公共预算财政拨款收入|812.40|一、一般公共服务支出|771.28
        二、事业收入|31.16|二、住房保障支出|60.35
        本年收入合计|843.56|本年支出合计|831.63
        年初结转和结余|22.07|年末结转和结余|34.00
        总计|865.63|总计|865.63

        """;

    [Fact]
    public void Tables_of_other_money_are_told_by_the_heading_above_the_line_of_the_form() =>
        (Overview + """
        一般公共预算财政拨款支出决算表

        公开05表　编制部门：某局　金额单位：万元

        科目编码|科目名称|本年支出合计|基本支出|项目支出
        合计||800.47|703.20|97.27
        201|一般公共服务支出|740.12|642.85|97.27
        221|住房保障支出|60.35|60.35|
        """).ShouldBeSilent();

    [Fact]
    public void The_total_of_a_table_of_income_is_not_that_with_what_was_carried_over() =>
        (Overview + """
        收入决算表

        金额单位：万元

        收入来源|本年收入|占比（%）
        一般公共预算财政拨款收入|812.40|96.31
        事业收入|31.16|3.69
        合计|843.56|100.00
        """).ShouldBeSilent();

    [Fact]
    public void Equipment_above_a_unit_price_is_an_amount_to_be_added() =>
        """
        国有资产情况表

        金额单位：元

        项目|资产总额|流动资产|固定资产|||
        |||小计|房屋|车辆|单价50万元以上设备
        合计|914,208.40|200,100.30|714,108.10|400,000.00|114,108.10|200,000.00
        """.ShouldBeSilent();

    [Fact]
    public void Vehicles_of_all_money_are_not_those_of_basic_expenditure() =>
        (Basic + "公务用车运行维护费21.40万元，完成预算的85.60%。公务接待费5.12万元。").ShouldBeSilent();

    [Fact]
    public void Basic_expenditure_of_one_budget_is_not_that_of_all_money() =>
        """
        支出决算表

        金额单位：万元

        单位名称|合计|基本支出|项目支出
        合计|1908.42|1204.31|704.11
        机关|1108.42|704.31|404.11
        服务中心|800.00|500.00|300.00

        本年支出合计1908.42万元，其中：基本支出1204.31万元，占63.11%；项目支出704.11万元，占36.89%。

        （六）一般公共预算财政拨款基本支出情况。基本支出987.05万元，其中：人员经费901.20万元；公用经费85.85万元。
        """.ShouldBeSilent();

    [Fact]
    public void A_blank_cell_may_hide_less_than_the_last_digit() =>
        """
        支出决算表

        金额单位：万元

        科目名称|合计|基本支出|项目支出
        住房改革支出|62.83|62.82|
        住房公积金|62.83|62.83|

        住房公积金。年初预算为54.74万元，支出决算为62.83万元，完成年初预算的114.79%。
        """.ShouldBeSilent();

    private const string Basic = """
        一般公共预算财政拨款基本支出决算明细表

        金额单位：万元

        科目编码|科目名称|决算数
        30217|公务接待费|4.07
        30231|公务用车运行维护费|12.66
        30299|其他商品和服务支出|9.15

        财政拨款“三公”经费支出决算表

        金额单位：万元

        预算数||||决算数|||
        合计|公务用车购置费|公务用车运行维护费|公务接待费|合计|公务用车购置费|公务用车运行维护费|公务接待费
        32.00|0.00|25.00|7.00|26.52|0.00|21.40|5.12

        """;
}
