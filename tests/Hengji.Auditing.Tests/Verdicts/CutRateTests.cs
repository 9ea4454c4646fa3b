using System.Collections.Immutable;
using System.Globalization;

namespace Hengji.Auditing.Tests.Verdicts;

/// <summary>Rates whose last digits were cut off, not rounded.</summary>
public sealed class CutRateTests
{
    [Theory]
    [InlineData("全年支出年初预算为10210.34万元，支出决算为9746.50万元，完成年初预算的{0}%。", "95.46", "95.45", "94.56")]
    [InlineData("本年支出9759.38万元，其中基本支出5377.64万元，占{0}%；项目支出4381.74万元，占44.90%。", "55.10", "55.1", "51.50")]
    [InlineData("全年支出1061.90万元，比上年的1000.00万元增加61.90万元，增长{0}%。", "6.2", "6.1", "2.6")]
    [InlineData("全年支出938.10万元，比上年的1000.00万元减少61.90万元，下降{0}%。", "6.2", "6.1", "2.6")]
    public void A_cut_rate_is_asked_about_and_a_wrong_one_is_an_error(string sentence, string right, string cut, string wrong)
    {
        Findings(sentence, right).ShouldBeEmpty();
        foreach (var finding in Findings(sentence, cut))
        {
            finding.IsQuestion.ShouldBeTrue(finding.Message);
            finding.Advice.ShouldContain("截尾");
            finding.EnglishAdvice.ShouldNotBeNull().ShouldContain("cut off");
        }
        Findings(sentence, wrong).ShouldContain(finding => !finding.IsQuestion);
    }

    [Fact]
    public void A_cut_rate_is_not_silent() =>
        Findings("全年支出年初预算为10210.34万元，支出决算为9746.50万元，完成年初预算的{0}%。", "95.45").ShouldHaveSingleItem();

    private static ImmutableArray<Checks.Finding> Findings(string sentence, string figure) =>
        [.. Audited.Text(string.Format(CultureInfo.InvariantCulture, sentence, figure)).Findings.Where(finding => finding.Code.StartsWith("D0", StringComparison.Ordinal))];
}
