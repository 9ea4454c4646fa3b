namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Shares that are of the sum of the amounts beside them.</summary>
public class SharesOfSumTests
{
    [Theory]
    [InlineData("总收入{0}万元。一般公共预算5162.3万元，占61.9%；政府性基金预算3173.3万元，占38.1%，主要用于土地报批。", "8335.6", "8335.6", "8353.6")]
    [InlineData("支出构成。基本支出19,862,347.91元，占61.27%；项目支出12,555,557.71元，占{0}%。", "38.73", "38.73", "37.83")]
    [InlineData("采购预算648.40万元，工程228.40万元、货物{0}万元、服务175.00万元，工程为维修改造。", "245.00", "245.00", "254.00")]
    public void A_wrong_number_is_seen(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Fact]
    public void Shares_of_another_total_are_passed_over() =>
        Written.NothingBreaks("全年支出8335.6万元。教育支出1162.3万元，占13.9%；卫生支出773.3万元，占9.3%。");
}
