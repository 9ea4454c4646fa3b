namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Names of projects that end like a change, lists that break off, money without 元.</summary>
public sealed class PurposeWordsTests
{
    [Fact]
    public void Projects_called_after_what_they_improve_are_parts_of_the_budget() =>
        Audited.Text("项目总预算1410.00万，其中支持品牌集聚340.00万，支持示范地标120.00万，支持促消费提质提升800.00万，支持数字化创新70.00万，支持服务能力提升80.00万元，合计1410.00万。")
            .Holding().ShouldContain(told => told.Contains("340.00 + 120.00 + 800.00 + 70.00 + 80.00 = 1410.00", StringComparison.Ordinal));

    [Theory]
    [InlineData("公共服务提升")]
    [InlineData("安全设施精细化提升")]
    [InlineData("人居环境提升")]
    public void What_is_called_after_an_improvement_is_no_change(string name) =>
        Audited.Text($"累计支出2000.0万元：道路建设900.0万元（占45.0%）、产业培育500.0万元（占25.0%）、{name}600.0万元（占30.0%）。")
            .Holding().ShouldContain(told => told.Contains("600.0 × 100 ÷ 2000.0", StringComparison.Ordinal));

    [Fact]
    public void An_amount_that_grew_is_still_a_change() =>
        Audited.Text("公用经费120.00万元，较上年增长20.00万元，增长20.00%。").Holding().ShouldNotBeEmpty();

    [Fact]
    public void A_list_that_breaks_off_inside_a_bracket_is_not_counted() =>
        Audited.Text("机关设9个内设机构，包括：办公室、综合科、发展科、市场科（粮食和物资").Findings.ShouldBeEmpty();
}
