namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Rates of a total and its parts, rates whose sign was forgotten, outcomes said to equal the budget, shares of amounts some pages back.</summary>
public sealed class PartRatesTests
{
    [Theory]
    [InlineData("全市收入700.4亿元，增长1.9%。其中：市本级收入341.5亿元，下降0.7%；区级收入358.9亿元，增长4.4%。", "341.5 ÷")]
    [InlineData("全区收入完成56033万元，完成年初预算的45.5%。其中：税务部门完成51550万元，完成年初预算的48.99%；财政部门完成4483万元，完成年初预算的24.99%。", "51550 ÷")]
    [InlineData("支出200.00万元，其中：教育支出100.00万元，占50.00%；卫生支出60.00万元，占30.00；农林支出40.00万元，占20.00%。", "60.00 × 100 ÷ 200.00")]
    [InlineData("年初预算为54.53万元，支出决算为54.53万元，完成年初预算的100.00%。决算数同预算数持平。", "54.53")]
    public void Is_read(string text, string told) =>
        Audited.Text(text).Holding().ShouldContain(holding => holding.Contains(told, StringComparison.Ordinal));

    [Theory]
    [InlineData("全市收入700.4亿元，增长9.1%。其中：市本级收入341.5亿元，下降0.7%；区级收入358.9亿元，增长4.4%。")]
    [InlineData("全市收入700.4亿元，增长1.9%。其中：市本级收入341.5亿元，增长0.7%；区级收入358.9亿元，增长4.4%。")]
    [InlineData("年初预算为54.53万元，支出决算为51.53万元，完成年初预算的94.50%。决算数与预算数持平。")]
    [InlineData("支出200.00万元，其中：教育支出100.00万元，占50.00%；卫生支出60.00万元，占35.00；农林支出40.00万元，占20.00%。")]
    public void A_slip_in_it_is_told(string text) => Audited.Text(text).Broken().ShouldNotBeEmpty();

    [Fact]
    public void Parts_that_are_not_all_say_nothing_of_the_totals_growth() =>
        Audited.Text("全市支出218亿元，增长2.9%。其中，教育支出45.7亿元，增长14.2%；卫生支出41.6亿元，增长19.2%。").Broken().ShouldBeEmpty();

    [Fact]
    public void A_share_is_of_the_amount_of_its_name_some_pages_back()
    {
        var between = string.Concat(Enumerable.Repeat("本部门按规定公开有关情况。\n\n", 8));
        Audited.Text("本年支出合计975.94万元。\n\n" + between + "一般公共预算财政拨款支出974.65万元，占本年支出合计的99.87%。").Holding()
            .ShouldContain(told => told.Contains("974.65 × 100 ÷ 975.94", StringComparison.Ordinal));
    }
}
