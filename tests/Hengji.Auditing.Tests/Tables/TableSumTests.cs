using Hengji.Checks;

namespace Hengji.Auditing.Tests.Tables;

public sealed class TableSumTests
{
    private const string Units = """
        # 2023年度决算

        收入情况（万元）

        | 单位 | 收入合计 | 其中：上年结转 | 财政拨款 | 其他收入 |
        |---|---|---|---|---|
        | 汇总 | 1000.53 | 100.11 | 880.30 | 20.12 |
        | 1、机关 | 600.20 | 60.05 | 530.10 | 10.05 |
        | 2、甲中心 | 250.18 | 25.03 | 220.10 | 5.05 |
        | 3、乙中心 | 150.15 | 15.03 | 130.10 | 5.02 |
        """;

    [Fact]
    public void Sums_along_rows_and_columns_are_found_and_hold()
    {
        var report = Audited.Markdown(Units);
        report.Findings.ShouldBeEmpty();
        report.Holding().ShouldContain("60.05 + 530.10 + 10.05 = 600.20");
        report.Holding().ShouldContain("60.05 + 25.03 + 15.03 = 100.11");
    }

    [Fact]
    public void A_swapped_digit_is_found_and_is_the_first_suspect()
    {
        var report = Audited.Markdown(Units.Replace("220.10", "202.10", StringComparison.Ordinal));
        report.Findings.Length.ShouldBe(2);
        report.Findings.ShouldAllBe(finding => finding.Level == FindingLevel.Error && finding.Suspects[0].Figure.Printed == "202.10");
        report.Findings[0].Suspects[0].Repair.ShouldBe(220.10m);
    }

    [Fact]
    public void Rounding_is_silent()
    {
        var report = Audited.Markdown(Units.Replace("600.20", "600.21", StringComparison.Ordinal));
        report.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Parts_that_are_not_all_listed_are_no_sum() =>
        Audited.Markdown("""
            | 项目 | 上年决算数 | 本年预算数 | 本年决算数 |
            |---|---|---|---|
            | 公用经费 | 118.31 | 85.76 | 193.42 |
            | 其中：办公经费 | 29.35 | 27.00 | 49.09 |
            | 会议费、培训费 | 4.92 | 3.00 | 5.42 |
            """).Findings.ShouldBeEmpty();

    [Fact]
    public void A_part_larger_than_its_whole_is_an_error()
    {
        var finding = Audited.Markdown("""
            | 项目资金（万元） | 年初预算数 | 全年执行数 |
            |---|---|---|
            | 年度资金总额 | 0 | 0 |
            | 其中：本年财政拨款 | 90.00 | 89.97 |
            """).Findings[0];
        finding.Code.ShouldBe("D03-bound");
        finding.Level.ShouldBe(FindingLevel.Error);
    }

    [Fact]
    public void Labelled_cells_in_a_column_are_a_list() =>
        Audited.Markdown("""
            | 按收入性质分：2030.12 | 按支出性质分：1925.67 |
            |---|---|
            | 其中：一般公共预算：1325.68 | 其中：基本支出：900.47 |
            | 政府性基金拨款：118.82 | 项目支出：1025.20 |
            | 其他资金：585.62 | |
            """).Holding().ShouldContain("1325.68 + 118.82 + 585.62 = 2030.12");

    [Fact]
    public void A_bracketed_number_of_points_is_the_sum_of_its_indicators()
    {
        const string sheet = """
            | 一级指标 | 三级指标 | 分值 | 得分 |
            |---|---|---|---|
            | 产出指标(50分) | 培训人次 | 30 | 30 |
            | | 合格率 | 20 | 18 |
            | 效益指标(30分) | 群众受益 | 30 | 28 |
            """;
        Audited.Markdown(sheet).Findings.ShouldBeEmpty();
        Audited.Markdown(sheet.Replace("| 20 | 18 |", "| 25 | 18 |", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem().Code.ShouldBe("D10-score-sum");
        Audited.Markdown(sheet.Replace("| 20 | 18 |", "| 20 | 28 |", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem().Code.ShouldBe("D09-score");
    }

    [Fact]
    public void A_column_of_rates_without_a_head_that_says_so_is_not_added() =>
        Audited.Markdown("""
            | 单位 | 预算数 | 决算数 | 其他收入 | 进度 |
            |---|---|---|---|---|
            | 甲中心 | 200.10 | 100.05 | 10.01 | 50.00 |
            | 乙中心 | 300.20 | 270.18 | 20.02 | 90.00 |
            | 合计 | 500.30 | 370.23 | 30.03 | 74.00 |
            """).Findings.ShouldBeEmpty();

    [Fact]
    public void A_part_that_is_mostly_zero_belongs_to_the_sum() =>
        Audited.Markdown("""
            | 单位 | 合计 | 基本支出 | 项目支出 | 上缴支出 |
            |---|---|---|---|---|
            | 甲中心 | 30.03 | 20.01 | 10.02 | 0 |
            | 乙中心 | 50.05 | 30.02 | 20.03 | 0 |
            | 丙中心 | 70.07 | 40.03 | 30.04 | 0 |
            | 丁中心 | 95.09 | 50.04 | 40.05 | 5.00 |
            """).Findings.ShouldBeEmpty();

    [Fact]
    public void A_line_and_its_only_part_are_added_once()
    {
        const string table = """
            | 年度（万元） | 合计 | 出国费 | 公务用车费 | 购置费 | 运行维护费 | 接待费 |
            |---|---|---|---|---|---|---|
            | 2018年决算 | 50.50 | 11.34 | 25.64 | — | 25.64 | 13.52 |
            | 2019年预算 | 53.40 | 14.94 | 30.07 | — | 30.07 | 8.39 |
            | 2019年决算 | 31.21 | 9.62 | 14.07 | — | 14.07 | 7.52 |
            """;
        Audited.Markdown(table).Findings.ShouldBeEmpty();
        Audited.Markdown(table.Replace("31.21", "41.21", StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }

    [Fact]
    public void Numbered_items_are_the_parts_of_the_item_above() =>
        Audited.Markdown("""
            | 经费控制情况 | 2019年预算数 | 2019年决算数 |
            |---|---|---|
            | 一、项目支出 | 600.58 | 569.16 |
            | 1、监测能力建设 | 306.41 | 297.75 |
            | 2、配套改造 | 294.17 | 217.41 |
            | 二、基本支出 | 2002.79 | 1985.22 |
            """).Findings.ShouldNotBeEmpty();

    private const string Subjects = """
        支出预算总表（单位：元）

        科目编码|科目名称|合计|基本支出|项目支出
        205|教育支出|9360.20|3120.20|6240.00
        20502|普通教育|9360.20|3120.20|6240.00
        2050201|学前教育|3120.20|3120.20|0.00
        2050202|小学教育|4210.00|0.00|4210.00
        2050203|初中教育|2030.00|0.00|2030.00
        208|社会保障和就业支出|812.50|812.50|0.00
        20805|行政事业单位养老支出|812.50|812.50|0.00
        2080505|机关事业单位基本养老保险缴费支出|541.70|541.70|0.00
        2080506|机关事业单位职业年金缴费支出|270.80|270.80|0.00
        合计|10172.70|3932.70|6240.00
        """;

    /// <summary>As a published budget prints it: the first line below two headings has their 项目支出 too.</summary>
    [Fact]
    public void A_line_that_repeats_the_figure_of_its_heading_is_told_along_its_row_and_its_column()
    {
        Subjects.ShouldBeSilent();
        var errors = Audited.Text(Subjects.Replace("|3120.20|3120.20|0.00", "|3120.20|3120.20|6240.00", StringComparison.Ordinal)).Findings.Where(finding => !finding.IsQuestion).ToList();
        errors.ShouldContain(finding => finding.Code == "D01-row-sum" && finding.Places.Count(place => place.Quote == "3120.20") == 2);
        errors.ShouldContain(finding => finding.Code == "D02-column-sum");
        errors.ShouldAllBe(finding => finding.Places.Any(place => place.Quote == "6240.00"));
    }
}
