using Hengji.Auditing.Tests.RunningTexts;

namespace Hengji.Auditing.Tests.Claims;

public sealed class ProseClaimsTests
{
    [Theory]
    [InlineData("2022年基本支出3808.71万元。", "基本支出 Actual 2022 3808.71万元")]
    [InlineData("2022年支出30万元，比2021年减少9.30万元。", "支出 Change 2022 -9.30万元")]
    [InlineData("年初预算数为50万元。", "年初预算数 Budget  50万元")]
    [InlineData("上年决算数34.27万元。", "上年决算数 LastYear  34.27万元")]
    [InlineData("调整后的预算80万元。", "调整后的预算 AdjustedBudget  80万元")]
    [InlineData("年末结转和结余7.38万元。", "年末结转和结余 Closing  7.38万元")]
    [InlineData("支出90万元，占45%。", "支出 Share  45%")]
    [InlineData("办结率98%。", "办结率 Rate  98%")]
    [InlineData("产出得分50分。", "产出得分 Points  50分")]
    [InlineData("本单位2022年度“三公经费”控制率为37.95%。", "“三公经费” CompletionRate 2022 37.95%")]
    public void Says_what_a_figure_is(string paragraph, string claim) => Told.Claims(paragraph).ShouldContain(claim);

    [Fact]
    public void A_year_is_carried_to_the_next_sentence() =>
        Told.Claims("2022年收入5万元。支出4万元。")[1].ShouldBe("支出 Actual 2022 4万元");
}
