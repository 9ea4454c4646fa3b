namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Rates told before what they are between, parts told with their shares only, what is left of a budget, losses.</summary>
public sealed class RatesFirstTests
{
    [Theory]
    [InlineData("项目支出回落1.74%，由635.16万元变为624.11万元，净减11.05万元。", "(624.11 ÷ 635.16 − 1) × 100")]
    [InlineData("年末在岗职工300人，医生150人、占50.00%，护士120人、占40.00%，管理人员30人、占10.00%。", "150 + 120 + 30 = 300")]
    [InlineData("全年总收入315.01万元。全年总费用344.34万元。收支相抵，本年亏损29.33万元。", "344.34 − 315.01 = 29.33")]
    [InlineData("支出223.05万元，相当于年初预算256.01万元的87.13%，节约32.96万元。", "256.01 = 32.96")]
    [InlineData("支出223.05万元，高出上年21.65%，即多支出39.70万元。", "39.70 × 100 ÷ (223.05 − 39.70)")]
    [InlineData("公务接待费支出2.05万元，年初预算为2.95万元，差值为0.90万元。", "2.95 = 0.90")]
    [InlineData("实际正式教职工32人，其中高级职称4人，中级职称15人，初级职称13人，退休职工28人。", "4 + 15 + 13 = 32")]
    [InlineData("一般公共预算财政拨款支出4835万元。分项情况是：教育支出1035万元；卫生支出3000万元；农林支出800万元。", "1035 + 3000 + 800 = 4835")]
    public void Is_read(string text, string told) =>
        Audited.Text(text).Holding().ShouldContain(holding => holding.Contains(told, StringComparison.Ordinal));

    [Theory]
    [InlineData("项目支出回落7.14%，由635.16万元变为624.11万元，净减11.05万元。")]
    [InlineData("年末在岗职工300人，医生150人、占50.00%，护士102人、占40.00%，管理人员30人、占10.00%。")]
    [InlineData("全年总收入315.01万元。全年总费用344.34万元。收支相抵，本年亏损92.33万元。")]
    [InlineData("支出223.05万元，相当于年初预算256.01万元的87.13%，节约23.96万元。")]
    public void A_slip_in_it_is_told(string text) => Audited.Text(text).Broken().ShouldNotBeEmpty();

    [Theory]
    [InlineData("全年支出31.22万元；低于上年19.28万元，降幅38.18%。")]
    [InlineData("全年支出31.22万元，低于上年50.50万元，降幅38.18%。")]
    [InlineData("公务接待费7.52万元，人均99.66元。公务用车运行维护费14.07万元，平均每辆7035元。因公出国（境）费0.00万元。")]
    public void Words_that_may_mean_two_things_are_silent(string text) => Audited.Text(text).Findings.ShouldBeEmpty();
}
