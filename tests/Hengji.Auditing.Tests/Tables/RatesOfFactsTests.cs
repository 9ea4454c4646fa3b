namespace Hengji.Auditing.Tests.Tables;

/// <summary>Rates of running text whose base only a table prints.</summary>
public sealed class RatesOfFactsTests
{
    private const string Table = """

        计量单位：元

        费用名称|本年预算|本年支出|上年支出
        三公经费|533949.97|312184.98|504989.15
        公务接待费|83875.79|75245.17|135223.10
        公务用车运行维护费|300723.62|140702.58|256360.10
        因公出国（境）费|149350.56|96237.23|113405.95

        """;

    [Theory]
    [InlineData("本年“三公”支出约31.22万元，占预算的58.5%。", "58.5%", "65.7%")]
    [InlineData("公务接待费支出7.52万元，完成年初预算的89.7%。", "89.7%", "98.7%")]
    [InlineData("全年公务接待费7.52万元，比上年下降44.4%。", "44.4%", "40.4%")]
    [InlineData("因公出国（境）费支出9.62万元，较上年减少1.72万元。", "1.72", "7.12")]
    public void A_wrong_rate_is_seen_and_a_right_one_is_silent(string sentence, string right, string wrong)
    {
        Audited.Text(Table + sentence).Findings.Select(finding => finding.Message).ShouldBeEmpty();
        Audited.Text(Table + sentence.Replace(right, wrong, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Places.Any(place => place.Quote.Contains(wrong, StringComparison.Ordinal)), wrong);
    }

    [Fact]
    public void Amounts_of_another_scope_are_left_alone() =>
        Audited.Text(Table + "机关本级公务接待费支出3.10万元，占预算的62.0%。").Findings.Where(finding => !finding.IsQuestion).ShouldBeEmpty();

    [Fact]
    public void A_rate_against_another_base_is_left_alone() =>
        Audited.Text(Table + "公务接待费支出7.52万元，占全年支出的0.2%。").Findings.ShouldBeEmpty();
}
