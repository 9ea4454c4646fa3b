namespace Hengji.Auditing.Tests.Tables;

/// <summary>Columns and rows whose heads do not say what they hold: their figures and the text do.</summary>
public sealed class UnnamedUnitsTests
{
    private const string Amounts = "# 一、资金安排（单位：万元）\n\n| 项目 | 中央 | 省级 | 市级 | 合计 |\n|---|---|---|---|---|\n| 提高农村自来水普及率 | {0} | 60.30 | 20.10 | 200.90 |\n| 村道硬化 | 88.20 | 45.10 | 13.40 | 146.70 |\n| 卫生厕所改造 | 60.00 | 30.00 | 12.20 | 102.20 |\n| 合计 | 268.70 | 135.40 | 45.70 | 449.80 |";
    private const string Rates = "# 一、基金收支（单位：亿元）\n\n| 险种 | 收入预算 | 收入 | 完成预算 | 支出 |\n|---|---|---|---|---|\n| 企业养老 | 20.43 | 19.73 | {0} | 17.58 |\n| 居民医保 | 15.10 | 15.74 | 104.2 | 14.12 |\n| 工伤 | 1.29 | 1.37 | 106.2 | 1.05 |\n| 合计 | 36.82 | 36.84 | 100.1 | 32.75 |";
    private const string Points = "# 一、项目情况（单位：万元）\n\n| 项目 | 预算 | 执行 | 产出 | 效益 | 满意度 | 总分 |\n|---|---|---|---|---|---|---|\n| 甲 | 120.00 | 118.50 | {0} | 28 | 9 | 75 |\n| 乙 | 60.00 | 58.20 | 36 | 27 | 9 | 72 |\n| 丙 | 45.00 | 44.10 | 37 | 25 | 8 | 70 |";
    private const string Rewards = "# 一、奖补情况（单位：元）\n\n| 乡镇 | 评分 | 基础分奖补 | 得分奖补 | 加分奖补 | 合计 |\n|---|---|---|---|---|---|\n| 东山 | 92.5 | 12000 | {0} | 4200 | 19700 |\n| 西岭 | 90.0 | 9000 | 2800 | 3100 | 14900 |\n| 北川 | 88.5 | 7000 | 2100 | 1900 | 11000 |";
    private const string Owed = "# 一、收缴情况\n\n6户企业应缴收益{0}万元，以前年度欠缴517.57万元。\n\n| 企业 | 年初欠缴 | 本年应缴 | 本年实缴 | 年末欠缴 |\n|---|---|---|---|---|\n| 产业公司 | 120.50 | 3,610.10 | 3,610.06 | 120.54 |\n| 城投公司 | 397.07 | 4,475.60 | 4,475.76 | 396.91 |\n| 合计 | 517.57 | 8,085.70 | 8,085.82 | 517.45 |";
    private const string Benefits = "# 一、奖补（单位：万元）\n\n全年受益企业和商户{0}家。\n\n| 区县 | 奖补资金 | 受益企业和商户 |\n|---|---|---|\n| 东区 | 120.50 | 4,320 |\n| 西区 | 97.07 | 5,137 |\n| 合计 | 217.57 | 9,457 |";

    [Theory]
    [InlineData(Amounts, "120.50", "210.50")]
    [InlineData(Rates, "96.6", "69.6")]
    [InlineData(Points, "38", "83")]
    [InlineData(Rewards, "3500", "5300")]
    [InlineData(Owed, "8,085.70", "8,058.70")]
    [InlineData(Benefits, "9457", "9475")]
    public void Are_known_by_figures_and_text(string text, string right, string wrong)
    {
        Audited.Markdown(text.Replace("{0}", right, StringComparison.Ordinal)).Broken().ShouldBeEmpty();
        Audited.Markdown(text.Replace("{0}", wrong, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();
    }

    [Fact]
    public void A_budget_is_no_rate_though_a_rate_beside_it_makes_it_look_like_one() =>
        Audited.Markdown(Rates.Replace("{0}", "96.6", StringComparison.Ordinal).Replace("20.43", "24.03", StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();

    [Fact]
    public void Amounts_that_text_tells_in_percent_once_by_chance_stay_amounts() =>
        Audited.Markdown("# 一、采购（单位：万元）\n\n采购执行率120.50%。\n\n| 区县 | 预算 | 实际 |\n|---|---|---|\n| 东区 | 100.00 | 120.50 |\n| 西区 | 97.07 | 51.37 |\n| 合计 | 197.07 | 171.87 |").Broken().ShouldBeEmpty();

    [Theory]
    [InlineData("76.00", false)]
    [InlineData("67.00", true)]
    public void Rates_of_two_counts_need_not_count_the_same_things(string rate, bool isWrong) =>
        Audited.Markdown($"# 一、核销情况\n\n| 工种 | 发放（张） | 参训（人） | 报到率 | 标准（元） |\n|---|---|---|---|---|\n| 焊工 | 150 | 114 | {rate}% | 1600 |\n| 护理 | 297 | 241 | 81.14% | 1200 |\n| 电工 | 188 | 153 | 81.38% | 1400 |\n| 厨师 | 96 | 71 | 73.96% | 900 |").Broken().Any().ShouldBe(isWrong);

    [Theory]
    [InlineData("-12.7", false)]
    [InlineData("12.7", true)]
    public void A_fall_told_in_text_does_not_vouch_for_the_sign_of_a_rate_in_a_table(string rate, bool isWrong) =>
        Audited.Markdown($"# 一、“三公”经费\n\n公务接待费上年20.00万元，本年17.46万元，比上年下降12.7%。公务用车运行费上年31.00万元，本年32.86万元，增长6%。\n\n| 项目 | 上年（万元） | 本年（万元） | 增减率（%） |\n|---|---|---|---|\n| 公务接待费 | 20.00 | 17.46 | {rate} |\n| 公务用车运行费 | 31.00 | 32.86 | 6.0 |\n| 合计 | 51.00 | 50.32 | -1.3 |").Broken().Any().ShouldBe(isWrong);

    [Theory]
    [InlineData("# 一、整改情况\n\n| 问题类型 | 数量 | 已整改 | 整改率 |\n|---|---|---|---|\n| 资金滞留 | 6 | 5 | {0}% |\n| 程序不规范 | 11 | 10 | 90.91% |\n| 目标偏低 | 4 | 4 | 100.00% |\n| 合计 | 21 | 19 | 90.48% |", "83.33", "83.53")]
    [InlineData("# 一、补助发放\n\n| 乡镇 | 人数（人） | 标准（元/人·月） | 月数 | 发放金额（元） |\n|---|---|---|---|---|\n| 东山镇 | 486 | {0} | 12 | 2,449,440 |\n| 西岭镇 | 395 | 420 | 12 | 1,990,800 |\n| 北川乡 | 204 | 420 | 12 | 1,028,160 |", "420", "422")]
    [InlineData("# 一、季度进度（单位：万元）\n\n| 季度 | 累计支出 | 累计进度 |\n|---|---|---|\n| 1—3月 | 120.40 | {0}% |\n| 4—6月 | 351.55 | 43.94% |\n| 7—9月 | 557.35 | 69.67% |\n| 10—12月 | 783.40 | 97.93% |", "15.05", "15.50")]
    public void Whole_numbers_in_no_unit_are_exact_where_rates_and_amounts_show_it(string table, string right, string wrong)
    {
        Audited.Markdown(table.Replace("{0}", right, StringComparison.Ordinal)).Broken().ShouldBeEmpty();
        Audited.Markdown(table.Replace("{0}", wrong, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();
    }

    [Fact]
    public void Amounts_in_whole_units_may_be_rounded_behind_their_rates() =>
        Audited.Markdown("# 一、支出（单位：万元）\n\n| 项目 | 预算 | 支出 | 执行率 |\n|---|---|---|---|\n| 甲 | 6 | 5 | 83.61% |\n| 乙 | 11 | 10 | 90.72% |\n| 丙 | 21 | 19 | 90.33% |").Broken().ShouldBeEmpty();
}
