namespace Hengji.Auditing.Tests.Tables;

/// <summary>Costs of one in a table whose counts are in ten thousands, and amounts printed without their last zeros.</summary>
public sealed class CostsInTablesTests
{
    private const string TenThousands = """
        节水灌溉任务和资金表

        年度|建设面积（万亩）|投入资金（万元）|亩均投入（元/亩）
        2020年|4.15|8215.00|1979.52
        2021年|3.62|6930.50|1914.50
        2022年|2.87|5544.20|1931.78
        合计|10.64|20689.70|1944.52
        """;

    private const string ShortDecimals = """
        单位：人、万元

        学校|春季学生数|秋季学生数|拨付金额|支出金额|执行率|结余
        城东小学|812|796|48.24|48.24|100%|0
        桥头小学|315|308|18.69|16.69|89.32%|2
        河湾小学|204|211|12.45|11.02|88.51%|1.43
        双塘小学|160|152|9.36|9.36|100%|0
        合计|1491|1467|88.74|85.31|96.13%|3.43
        """;

    [Fact]
    public void Costs_of_one_are_worked_out_from_ten_thousands() => TenThousands.ShouldBeSilent();

    [Theory]
    [InlineData("1914.50", "1941.50")]
    [InlineData("2.87", "2.78")]
    public void A_slip_of_them_is_found(string printed, string slipped) => TenThousands.ShouldFind(printed, slipped);

    [Fact]
    public void A_rest_of_two_is_rounded_as_its_column_is() => ShortDecimals.ShouldBeSilent();

    [Theory]
    [InlineData("315", "318")]
    [InlineData("11.02", "12.01")]
    public void People_and_money_of_one_table_are_both_added_up(string printed, string slipped) => ShortDecimals.ShouldFind(printed, slipped);
}
