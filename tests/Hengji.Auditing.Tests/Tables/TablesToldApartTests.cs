namespace Hengji.Auditing.Tests.Tables;

/// <summary>Right tables of published papers that readers took for contradictions.</summary>
public sealed class TablesToldApartTests
{
    private const string Doctors = """
        | 机构 | 常住人口（人） | 签约（人） | 团队（个） | 每团队签约（人） |
        | --- | --- | --- | --- | --- |
        | 东门中心 | 31200 | 13104 | 16 | 819 |
        | 北渡中心 | 24600 | 9840 | 12 | 820 |
        | 柳河卫生院 | 16400 | 6724 | 9 | 747 |
        | 合计 | 72200 | 29668 | 37 | 802 |
        """;

    private const string Flats = """
        | 公寓 | 入住（套） | 租金收入（万元） | 套均月租（元） |
        | --- | --- | --- | --- |
        | 东苑 | 300 | 198.00 | 550 |
        | 西苑 | 250 | 180.00 | 600 |
        | 南苑 | 40 | 52.80 | 1100 |
        | 合计 | 590 | 430.80 | 608 |
        """;

    private const string Sheet = """
        | 考核内容 | 应达 | 实达 | 满分 | 实得 |
        | --- | --- | --- | --- | --- |
        | 预算执行 | 100% | 97% | 10 | 9.7 |
        | 巡查次数 | ≥40次 | 42次 | 20 | 20 |
        | 设备年检率 | 100% | 100% | 10 | 10 |
        | 人员持证率 | 100% | 92.0% | 10 | 9.2 |
        | 安全事故 | 0 | 0 | 20 | 20 |
        | 受灾面积下降 | ≥10% | 8.4% | 20 | 16.8 |
        | 农户满意度 | ≥90% | 93.1% | 10 | 10 |
        | 合计 | - | - | 100 | 95.7 |

        扣分的有：预算执行扣0.3分，人员持证率扣0.8分，受灾面积下降扣3.2分，合计扣4.3分。
        """;

    private const string Hazards = """
        | 乡镇 | 年初隐患点（处） | 新增 | 销号 | 年末隐患点（处） |
        | --- | --- | --- | --- | --- |
        | 上坪乡 | 41 | 2 | 7 | 36 |
        | 石泉乡 | 33 | 1 | 5 | 29 |
        | 云台镇 | 27 | 0 | 4 | 23 |
        | 麻柳镇 | 25 | 1 | 6 | 20 |
        | 大坝乡 | 23 | 1 | 1 | 23 |
        | 城东镇 | 16 | 0 | 0 | 16 |
        | 合计 | 165 | 5 | 23 | 147 |
        """;

    private const string Debts = """
        | 账龄 | 金额（万元） | 占比（%） | 涉及单位（家） |
        | --- | --- | --- | --- |
        | 3个月以内 | 1240 | 40.0 | 13 |
        | 3—6个月 | 868 | 28.0 | 11 |
        | 6个月—1年 | 620 | 20.0 | 8 |
        | 1年以上 | 372 | 12.0 | 5 |
        | 合计 | 3100 | 100.0 | — |
        """;

    private const string Problems = """
        部门预算审查情况（单位：万元）

        | 问题 | 份数 | 占问题份数比例（%） |
        | --- | --- | --- |
        | 指标不可量化 | 18 | 45.0 |
        | 目标值偏低 | 12 | 30.0 |
        | 与资金规模不匹配 | 10 | 25.0 |
        | 合计 | 40 | 100.0 |
        """;

    [Theory]
    [InlineData(Doctors)]
    [InlineData(Flats)]
    [InlineData(Sheet)]
    [InlineData(Hazards)]
    [InlineData(Debts)]
    [InlineData(Problems)]
    public void Nothing_breaks(string table) => Audited.Markdown(table).Broken().ShouldBeEmpty();

    [Theory]
    [InlineData(Doctors, "9840", "8940")]
    [InlineData(Flats, "180.00", "108.00")]
    [InlineData(Sheet, "95.7", "97.5")]
    [InlineData(Sheet, "持证率扣0.8分", "持证率扣0.6分")]
    [InlineData(Hazards, "| 29 |", "| 92 |")]
    [InlineData(Debts, "868", "886")]
    [InlineData(Problems, "45.0", "54.0")]
    public void What_they_read_is_still_read(string table, string printed, string slipped) =>
        Audited.Markdown(table.Replace(printed, slipped, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();
}
