using Hengji.Checks;

namespace Hengji.Auditing.Tests.Verdicts;

/// <summary>Figures that two relations of other figures ask to be the same, and values copied from last year: errors though no slip of the digits explains them.</summary>
public sealed class AgreementTests
{
    [Theory]
    [InlineData("全年支出4210.36万元，其中：基本支出2530.12万元，占60.09%；项目支出1680.24万元，占{0}%。", "39.91", "44.27")]
    [InlineData("“三公”经费预算46.83万元，支出{0}万元，完成预算的63.95%，较上年33.02万元减少3.07万元，下降9.30%。", "29.95", "27.86")]
    public void Two_relations_of_other_figures_that_ask_for_one_value_prove_an_error(string text, string right, string wrong)
    {
        Audited.Text(Fill(text, right)).Findings.ShouldNotContain(finding => finding.Code.StartsWith('D') && finding.Places.Length > 0, right);
        Errors(Fill(text, wrong)).ShouldNotBeEmpty(wrong);
    }

    [Fact]
    public void One_relation_alone_stays_a_question()
    {
        const string Text = "公务接待费支出12.35万元，较上年增加1.05万元，增长14.86%。";
        Audited.Text(Text).Findings.ShouldContain(finding => finding.IsQuestion);
        Errors(Text).ShouldBeEmpty();
    }

    [Fact]
    public void Relations_that_are_of_another_amount_beside_it_prove_nothing() =>
        Errors("全年支出1000.00万元，其中设备购置410.00万元，完成预算1050.00万元的95.24%，比上年的960.00万元增加40.00万元。").ShouldBeEmpty();

    [Theory]
    [InlineData("“三公”经费支出{0}万元，比上年25.90万元减少2.35万元。", "23.55", "25.90")]
    [InlineData("共组织培训{0}场，较上年的463场减少22场。", "441", "463")]
    [InlineData("会议费2023年、2022年决算分别为{0}万元和33.02万元，同比减少3.07万元。", "29.95", "33.02")]
    public void Last_years_value_told_twice_is_a_slip(string text, string right, string wrong)
    {
        Errors(Fill(text, right)).ShouldBeEmpty();
        Errors(Fill(text, wrong)).ShouldContain(finding => finding.Suspects.Any(suspect => suspect.Slip == Slip.LastYear));
    }

    private static string Fill(string text, string figure) => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, figure);

    private static List<Finding> Errors(string text) => [.. Audited.Text(text).Findings.Where(finding => !finding.IsQuestion)];
}
