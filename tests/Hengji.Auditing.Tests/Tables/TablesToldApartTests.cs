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
        单位：万元

        | 部门 | 2023年预算 | 2024年草案 | 增减 |
        | --- | --- | --- | --- |
        | 教育局 | 86420 | 89780 | 3360 |
        | 民政局 | 18350 | 19810 | 1460 |
        | 合计 | 104770 | 109590 | 4820 |

        随机抽看项目绩效目标表90份，存在问题40份。

        | 问题 | 份数 | 占问题份数比例（%） |
        | --- | --- | --- |
        | 指标不可量化 | 18 | 45.0 |
        | 目标值偏低 | 12 | 30.0 |
        | 与资金规模不匹配 | 10 | 25.0 |
        | 合计 | 40 | 100.0 |
        """;

    private const string Dredging = """
        | 年度 | 财政投入（万元） | 集团投入（万元） | 合计（万元） | 清淤量（万方） | 单方成本（元） |
        | --- | --- | --- | --- | --- | --- |
        | 2021 | 1840 | 760 | 2600 | 118 | 17.4 |
        | 2022 | 1955 | 805 | 2760 | 124 | 17.9 |
        | 2023 | 2060 | 860 | 2920 | 129 | 18.6 |
        | 合计 | 5855 | 2425 | 8280 | 371 | 18.0 |
        """;

    private const string Standards = """
        | 年度 | 下达资金（万元） | 补贴面积（万亩） | 亩均标准（元） | 实际发放（万元） |
        | --- | --- | --- | --- | --- |
        | 2021年 | 2964.30 | 36.15 | 80 | 2870.40 |
        | 2022年 | 2968.00 | 36.02 | 82 | 2930.10 |
        | 2023年 | 2992.40 | 35.88 | 83 | 2960.20 |
        | 三年合计 | 8924.70 | — | — | 8760.70 |
        """;

    private const string Taxes = """
        | 行业 | 2023年税收（亿元） | 2022年税收（亿元） | 增减额 | 占比% |
        | --- | --- | --- | --- | --- |
        | 采矿业 | 3.94 | 3.31 | 0.63 | 13.8 |
        | 制造业 | 11.26 | 10.58 | 0.68 | 39.3 |
        | 建筑业 | 4.87 | 5.39 | -0.52 | 17.0 |
        | 批发零售 | 8.55 | 8.27 | 0.28 | 29.9 |
        | 合计 | 28.62 | 27.55 | 1.07 | 100.0 |

        工业（采矿、制造两个行业）合计15.20亿元，占53.1%，超过一半。其中制造业11.26亿元，增收6800万元；矿山企业缴了3.94亿元。
        """;

    [Theory]
    [InlineData(Dredging)]
    [InlineData(Standards)]
    [InlineData(Taxes)]
    [InlineData(Doctors)]
    [InlineData(Flats)]
    [InlineData(Sheet)]
    [InlineData(Hazards)]
    [InlineData(Debts)]
    [InlineData(Problems)]
    public void Nothing_breaks(string table) => Audited.Markdown(table).Broken().ShouldBeEmpty();

    [Theory]
    [InlineData(Dredging, "8280", "8820")]
    [InlineData(Standards, "2960.20", "2906.20")]
    [InlineData(Taxes, "11.26 | 10.58", "11.62 | 10.58")]
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
