using Hengji.Checks;

namespace Hengji.Auditing.Tests.Tables;

/// <summary>What the same words mean in tables of other heads and of other money, in the manner of published budgets.</summary>
public sealed class ScopeOfTablesTests
{
    private const string Budget = """
        2025年部门收入预算总表

        编制部门：某办公室　单位：元

        | 科目编码 | 功能分类科目名称 | 收入预算 | 收入预算 |
        |---|---|---|---|
        | 科目编码 | 功能分类科目名称 | 合计 | 财政拨款收入 |
        | 201 | 一般公共服务支出 | 52,340.00 | 52,340.00 |
        | 208 | 社会保障和就业支出 | 8,150.00 | 8,150.00 |
        | 221 | 住房保障支出 | 3,410.00 | 3,410.00 |

        2025年部门支出预算总表

        编制部门：某办公室　单位：元

        | 科目编码 | 功能分类科目名称 | 支出预算 | 支出预算 | 支出预算 |
        |---|---|---|---|---|
        | 科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出 |
        | 201 | 一般公共服务支出 | 52,340.00 | 12,340.00 | 40,000.00 |
        | 208 | 社会保障和就业支出 | 8,150.00 | 8,150.00 | |
        | 221 | 住房保障支出 | 3,410.00 | 3,410.00 | |

        2025年部门一般公共预算支出表

        编制部门：某办公室　单位：元

        | 科目编码 | 功能分类科目名称 | 一般公共预算支出 | 一般公共预算支出 | 一般公共预算支出 |
        |---|---|---|---|---|
        | 科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出 |
        | 201 | 一般公共服务支出 | 52,340.00 | 12,340.00 | 40,000.00 |
        | 208 | 社会保障和就业支出 | 8,150.00 | 8,150.00 | |
        | 221 | 住房保障支出 | 3,410.00 | 3,410.00 | |
        """;

    [Fact]
    public void Basic_and_project_expenditure_under_one_budget_head_are_no_repeats_of_the_rows_budget() =>
        Audited.Markdown(Budget).Findings.Where(finding => !finding.IsQuestion).ShouldBeEmpty();

    [Fact]
    public void The_total_of_such_a_row_is_compared_with_the_other_tables_total() =>
        Audited.Markdown(Budget.Replace("一般公共服务支出 | 52,340.00 | 12,340.00 | 40,000.00 |\n| 208 | 社会保障和就业支出 | 8,150.00 | 8,150.00 | |\n| 221 | 住房保障支出 | 3,410.00 | 3,410.00 | |\n\n2025年部门一般", "一般公共服务支出 | 52,430.00 | 12,430.00 | 40,000.00 |\n| 208 | 社会保障和就业支出 | 8,150.00 | 8,150.00 | |\n| 221 | 住房保障支出 | 3,410.00 | 3,410.00 | |\n\n2025年部门一般", StringComparison.Ordinal))
            .Findings.ShouldContain(finding => finding.Message.Contains("52430", StringComparison.Ordinal) && finding.Message.Contains("52340", StringComparison.Ordinal));

    private const string Final = """
        2024年度收入决算表

        | 科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 |
        |---|---|---|---|
        | 201 | 一般公共服务支出 | 2112.86 | 2112.86 |
        | 208 | 社会保障和就业支出 | 326.72 | 326.72 |
        | 210 | 卫生健康支出 | 60.99 | 60.99 |

        2024年度支出决算表

        | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
        |---|---|---|---|---|
        | 201 | 一般公共服务支出 | 2106.66 | 1856.66 | 250.00 |
        | 208 | 社会保障和就业支出 | 326.72 | 326.72 | |
        | 210 | 卫生健康支出 | 60.99 | 60.99 | |
        """;

    [Fact]
    public void Income_by_subject_is_not_the_expenditure_of_that_subject() =>
        Audited.Markdown(Final).Findings.ShouldBeEmpty();

    private const string Funds = """
        2024年度支出决算表

        | 项目 | 决算数 |
        |---|---|
        | 城乡社区支出 | 3845.25 |
        | 住房保障支出 | 412.30 |
        | 卫生健康支出 | 96.11 |
        | 教育支出 | 51.08 |

        2024年度一般公共预算财政拨款支出决算表

        | 项目 | 决算数 |
        |---|---|
        | 城乡社区支出 | 3311.04 |
        | 住房保障支出 | 412.30 |
        | 卫生健康支出 | 96.11 |
        | 教育支出 | 51.08 |
        """;

    [Fact]
    public void Expenditure_of_all_money_may_be_more_than_that_of_one_budget() =>
        Audited.Markdown(Funds).Findings.ShouldBeEmpty();

    [Fact]
    public void A_slip_of_the_hand_between_the_two_is_told() =>
        Audited.Markdown(Funds.Replace("3311.04", "3854.25", StringComparison.Ordinal)).Findings.ShouldHaveSingleItem().Level.ShouldBe(FindingLevel.Warn);

    [Fact]
    public void A_head_with_one_filled_item_and_the_item_are_counted_once() =>
        Audited.Markdown("""
            | 项目 | 预算数 |
            |---|---|
            | 一、财政拨款收入 | 9,101.35 |
            | 1. 一般公共预算资金 | 9,101.35 |
            | 2. 政府性基金 | |
            | 3. 国有资本经营预算 | |
            | 二、事业收入 | |
            | 三、其他收入 | |
            | 收入总计 | 9,101.35 |
            """).Findings.ShouldBeEmpty();

    [Fact]
    public void A_total_under_a_head_is_of_the_columns_under_that_head() =>
        Audited.Markdown("""
            | “三公”经费预算数 | “三公”经费预算数 | “三公”经费预算数 | “三公”经费预算数 | 机关运行经费预算数 |
            |---|---|---|---|---|
            | 合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | 机关运行经费预算数 |
            | 1.20 | | 1.20 | | 171.01 |
            """).Findings.ShouldBeEmpty();
}
