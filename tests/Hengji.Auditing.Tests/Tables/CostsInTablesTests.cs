namespace Hengji.Auditing.Tests.Tables;

/// <summary>Costs of one in a table whose counts are in ten thousands.</summary>
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

    [Fact]
    public void Costs_of_one_are_worked_out_from_ten_thousands() => TenThousands.ShouldBeSilent();

    [Theory]
    [InlineData("1914.50", "1941.50")]
    [InlineData("2.87", "2.78")]
    public void A_slip_of_them_is_found(string printed, string slipped) => TenThousands.ShouldFind(printed, slipped);
}
