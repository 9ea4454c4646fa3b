namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Shares of amounts told one for one are of what was told before, not of the first of them.</summary>
public sealed class RespectiveSharesTests
{
    private const string Text = """
        全市实际采购规模26.27亿元，占支出341.64亿元的7.69%。

        从组织形式看，政府集中采购、部门集中采购、分散采购规模分别为7.48亿元、2.67亿元、16.12亿元，占比28.46%、10.17%、61.36%。
        """;

    [Fact]
    public void Right_ones_are_silent() => Audited.Text(Text).Findings.ShouldBeEmpty();

    [Fact]
    public void A_slip_is_told() => Audited.Text(Text.Replace("10.17%", "17.10%", StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
}
