namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Budgets divided into budgets, totals of flows, amounts told of a name elsewhere, in the manner of published budgets and reports.</summary>
public sealed class BudgetPartsTests
{
    [Theory]
    [InlineData("本部门政府采购预算482.12万元，其中：政府采购货物预算57.43万元、政府采购工程预算378.07万元、政府采购服务预算46.62万元。", "57.43 + 378.07 + 46.62 = 482.12")]
    [InlineData("财政拨款支出预算89.76万元。财政拨款支出预算中，一般公共预算拨款支出预算82.76万元，比2024年预算增加3.56万元；政府性基金拨款支出预算7.00万元，比2024年预算持平。", "82.76 + 7.00 = 89.76")]
    [InlineData("2025年“三公”经费预算数为37.91万元，比2024年预算减少10万元。其中：\n\n（一）因公出国（境）费0万元，比2024年预算持平。\n\n（二）公务用车购置及运行费36.56万元。\n\n（三）公务接待费1.35万元。", "0 + 36.56 + 1.35 = 37.91")]
    [InlineData("全县一般公共预算本级收入2389万元，增长3.98%，加上：上年结转45万元、上级补助收入3185万元、调入资金980万元，收入总计6599万元。", "2389 + 45 + 3185 + 980 = 6599")]
    [InlineData("一般公共预算收入453万元，返还性收入29万元，一般性转移支付收入1027万元，上年结余收入10万元，收入总计1519万元。", "453 + 29 + 1027 + 10 = 1519")]
    [InlineData("收入1980亿元，加上调入资金20亿元，收入总量为2000亿元。支出2200亿元，加上补充基金18亿元，支出总量为2218亿元。收支总量相抵，赤字218亿元。", "2218 − 2000 = 218")]
    [InlineData("预备费预算500万元，实际支出17.48万元，主要用于防汛，剩余482.52万元全部转入预算稳定调节基金。", "17.48 + 482.52 = 500.00")]
    [InlineData("滨海市规划和自然资源局2024年度收入支出总计859.38万元。与2023年度相比，收入支出总计增加62.85万元，增长7.89%。", "62.85 × 100 ÷ (859.38 − 62.85)")]
    [InlineData("一般公共预算财政拨款支出940.05万元。与2023年度相比，一般公共预算财政拨款支出减少63.14万元，下降6.29%。", "63.14 × 100 ÷ (940.05 + 63.14)")]
    [InlineData("公务接待费支出决算为0.39万元，完成预算的13.68%。\n\n“三公”经费支出决算数比2023年度减少，其中：因公出国（境）费与上年持平；公务接待费支出决算减少0.15万元，下降27.78%。", "0.15 × 100 ÷ (0.39 + 0.15)")]
    public void Is_read(string text, string told) =>
        Audited.Text(text).Holding().ShouldContain(holding => holding.Contains(told, StringComparison.Ordinal));

    [Theory]
    [InlineData("本部门政府采购预算482.12万元，其中：政府采购货物预算57.43万元、政府采购工程预算387.07万元、政府采购服务预算46.62万元。")]
    [InlineData("2025年“三公”经费预算数为37.91万元。其中：\n\n（一）因公出国（境）费0万元。\n\n（二）公务用车购置及运行费36.56万元。\n\n（三）公务接待费1.53万元。")]
    [InlineData("公务接待费支出决算为0.39万元，完成预算的13.68%。\n\n“三公”经费支出决算数比2023年度减少，其中：公务接待费支出决算减少0.15万元，下降72.78%。")]
    [InlineData("收入1980亿元，加上调入资金20亿元，收入总量为2000亿元。支出2200亿元，加上补充基金18亿元，支出总量为2218亿元。收支总量相抵，赤字281亿元。")]
    public void A_slip_in_it_is_told(string text) => Audited.Text(text).Broken().ShouldNotBeEmpty();

    [Theory]
    [InlineData("本年支出年初安排预算812.40万元，年中调整后预算850.16万元。其中基本支出430.22万元，执行率99.10%；项目支出402.38万元，执行率96.52%。")]
    [InlineData("全年预算数为2310.5万元。其中：人员经费1480.36万元，支出进度99.8%；公用经费205.77万元，支出进度98.4%；项目经费580.12万元，支出进度95.3%。")]
    public void What_was_spent_of_a_budget_is_not_its_parts(string text) => Written.NothingBreaks(text);

    [Theory]
    [InlineData("部门年初预算1250.00万元，调整后预算1325.60万元，预算调整率{0}%。", "6.05", "6.048", "6.50")]
    [InlineData("年初批复预算数3480.50万元，年末调整后预算数3306.48万元，预算调整幅度{0}%。", "5.00", "-5.0", "5.55")]
    public void How_far_the_budget_was_adjusted_is_of_the_budget_at_first(string text, string right, string within, string wrong) =>
        Written.WrongIsSeen(text, right, within, wrong);

    [Fact]
    public void Amounts_before_a_total_of_flows_need_not_be_all_of_them() =>
        Audited.Text("一般公共预算收入453万元，一般性转移支付收入1027万元，收入总计1900万元。").Findings.ShouldBeEmpty();
}
