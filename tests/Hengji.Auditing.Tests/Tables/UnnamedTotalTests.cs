namespace Hengji.Auditing.Tests.Tables;

/// <summary>Totals that stand in unusual places or have unusual names.</summary>
public sealed class UnnamedTotalTests
{
    private const string Affiliated = """
        所属单位收支情况（单位：万元）

        单位|收入|支出|结转
        市水利局（含所属）|1396.04|976.63|428.62
        机关|422.39|343.37|149.31
        水文站|383.87|296.02|85.10
        灌区中心|589.78|337.24|194.21
        """;

    private const string ListInTheMiddle = """
        支出情况（单位：万元）

        项目|上年|本年
        工资福利支出|115.94|174.75
        商品和服务支出|691.00|568.04
        其中：办公费|276.41|227.22
        差旅费|207.30|170.43
        资本性支出|236.21|468.33
        支出合计|1043.15|1211.12
        """;

    private const string Shares = """
        分季度支出情况表（单位：万元）

        项目|上半年|下半年|全年|占全年支出比重（%）
        工资福利支出|142.06|128.67|270.73|31.22
        商品和服务支出|156.02|121.67|277.69|32.03
        资本性支出|139.14|179.52|318.66|36.75
        合计|437.22|429.86|867.08|100.00
        """;

    private const string Balances = """
        近年收支情况（单位：万元）

        年度|总收入|总支出|年度结余|累计结余
        2020年|812.35|790.12|22.23|161.64
        2021年|748.67|719.69|28.98|190.62
        2022年|782.65|765.43|17.22|207.84
        2023年|897.35|879.44|17.91|225.75
        2024年|861.35|853.36|7.99|233.74
        """;

    private const string Progress = """
        分月支出进度

        月份|累计支出（万元）|支出进度（%）
        1月|178.70|7.45
        2月|341.47|14.23
        3月|536.41|22.35
        4月|731.32|30.47
        5月|892.05|37.17
        """;

    [Fact]
    public void The_first_line_may_be_the_total_of_all_others_whatever_its_name()
    {
        Affiliated.ShouldBeSilent();
        Affiliated.ShouldBeSilentWith("1396.04", "1396.05");
        Affiliated.ShouldFind("1396.04", "1936.04");
        Affiliated.ShouldFind("85.10", "58.10");
    }

    [Fact]
    public void The_first_line_is_no_total_where_one_column_alone_adds_up() =>
        Affiliated.Replace("976.63", "1976.63", StringComparison.Ordinal).Replace("428.62", "928.62", StringComparison.Ordinal).ShouldBeSilent();

    [Fact]
    public void A_partial_list_in_the_middle_is_left_out_of_the_total()
    {
        ListInTheMiddle.ShouldBeSilent();
        ListInTheMiddle.ShouldFind("236.21", "326.21");
        ListInTheMiddle.ShouldFind("568.04", "586.04");
        ListInTheMiddle.ShouldFind("1211.12", "1121.12");
    }

    [Fact]
    public void Rates_that_make_100_of_the_total_are_shares_whatever_their_head()
    {
        Shares.ShouldBeSilent();
        Shares.ShouldFind("32.03", "23.03");
    }

    [Fact]
    public void What_is_left_in_all_adds_to_what_was_left_before_the_table_begins()
    {
        Balances.ShouldBeSilent();
        Balances.ShouldFind("207.84", "270.84");
        Balances.ShouldFind("161.64", "116.64");
    }

    [Fact]
    public void Progress_against_a_budget_that_is_not_printed_is_in_proportion()
    {
        Progress.ShouldBeSilent();
        Progress.ShouldBeSilentWith("7.45", "7.44");
        Progress.ShouldFind("22.35", "23.25");
        Progress.ShouldFind("731.32", "713.32");
    }

    [Fact]
    public void Rates_of_different_wholes_are_in_no_proportion() =>
        """
            各县完成情况

            县|完成投资（万元）|完成率（%）
            甲县|178.70|97.45
            乙县|341.47|84.23
            丙县|536.41|92.35
            丁县|731.32|90.47
            戊县|892.05|87.17
            """.ShouldBeSilent();
}
