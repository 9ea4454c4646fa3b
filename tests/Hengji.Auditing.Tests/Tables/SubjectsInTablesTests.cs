namespace Hengji.Auditing.Tests.Tables;

/// <summary>Subjects explained with 类、款、项 against the table that lists them, in the manner of published budgets.</summary>
public sealed class SubjectsInTablesTests
{
    private const string Budget = """
        财政拨款支出主要内容如下：

        1. “一般公共服务支出（类）统计信息事务（款）专项普查活动（项）”科目43.83万元，主要用于普查。

        2. “一般公共服务支出（类）组织事务（款）一般行政管理事务（项）”科目107.50万元，主要用于党建。

        3. “一般公共服务支出（类）宣传事务（款）一般行政管理事务（项）”科目110.60万元，主要用于宣传。

        4. “卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）”科目42.73万元，主要用于医疗保险。

        支出预算总表

        | 科目编码 | 功能分类科目名称 | 合计（元） | 基本支出（元） | 项目支出（元） |
        |---|---|---|---|---|
        | 201 | 一般公共服务支出 | 2619262 | | 2619262 |
        | 20105 | 统计信息事务 | 438262 | | 438262 |
        | 2010507 | 专项普查活动 | 438262 | | 438262 |
        | 20132 | 组织事务 | 1075000 | | 1075000 |
        | 2013202 | 一般行政管理事务 | 1075000 | | 1075000 |
        | 20133 | 宣传事务 | 1106000 | | 1106000 |
        | 2013302 | 一般行政管理事务 | 1106000 | | 1106000 |
        | 210 | 卫生健康支出 | 427300 | 427300 | |
        | 21011 | 行政事业单位医疗 | 427300 | 427300 | |
        | 2101101 | 行政单位医疗 | 427300 | 427300 | |
        """;

    [Fact]
    public void Items_of_one_name_are_told_apart_by_what_they_stand_below() =>
        Audited.Markdown(Budget).Holding().Count(told => told.Contains("万元", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(4);

    [Fact]
    public void No_finding_where_all_agree() => Audited.Markdown(Budget).Findings.ShouldBeEmpty();

    [Fact]
    public void An_amount_that_differs_from_the_table_is_told() =>
        Audited.Markdown(Budget.Replace("110.60万元", "116.00万元", StringComparison.Ordinal)).Broken()
            .ShouldContain(told => told.Contains("116.00", StringComparison.Ordinal) && told.Contains("1106000", StringComparison.Ordinal));

    private const string Yuan = """
        1.农林水支出（类）水利（款）防汛（项）2023年预算数为417306.5元，主要用于：防汛物资。

        2.农林水支出（类）林业和草原（款）森林资源培育（项）2023年预算数为268150.44元，主要用于：造林。

        3.住房保障支出（类）住房改革支出（款）住房公积金（项）2023年预算数为703281.96元，主要用于：缴存。

        4.交通运输支出（类）公路水路运输（款）公路养护（项）2023年预算数为95317.2元，主要用于：养护。

        一般公共预算支出表　单位：元

        类|款|项|科目名称|合计|基本支出|项目支出
        213|||农林水支出|685456.94|0|685456.94
        213|03||水利|417306.5|0|417306.5
        213|03|14|防汛|417306.5|0|417306.5
        213|02||林业和草原|268150.44|0|268150.44
        213|02|05|森林资源培育|268150.44|0|268150.44
        214|||交通运输支出|95317.2|0|95317.2
        214|01||公路水路运输|95317.2|0|95317.2
        214|01|06|公路养护|95317.2|0|95317.2
        221|||住房保障支出|703281.96|703281.96|0
        221|02||住房改革支出|703281.96|703281.96|0
        221|02|01|住房公积金|703281.96|703281.96|0
        """;

    [Fact]
    public void Items_numbered_with_a_point_agree_with_a_table_of_codes_in_columns() => Yuan.ShouldBeSilent();

    [Theory]
    [InlineData("268150.44元", "261850.44元")]
    [InlineData("703281.96元", "70.33元")]
    public void An_item_that_differs_is_found(string printed, string slipped) =>
        Audited.Text(Yuan.Replace(printed, slipped, StringComparison.Ordinal)).Broken().ShouldContain(told => told.Contains(slipped.TrimEnd('元'), StringComparison.Ordinal));
}
