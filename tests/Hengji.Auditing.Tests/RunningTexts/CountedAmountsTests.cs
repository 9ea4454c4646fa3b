namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>How many are announced against how many follow with an amount each, and what is paid by a rule.</summary>
public sealed class CountedAmountsTests
{
    [Theory]
    [InlineData("新增专项债券4300万元，用于{0}个项目：产业园厂房2600万元，占60.5%；污水处理厂900万元，占20.9%；停车场800万元，占18.6%。", "3", "5")]
    [InlineData("下达补助资金126.5万元，支持{0}家企业：甲公司60万元、乙公司44.5万元、丙公司22万元。", "3", "2")]
    [InlineData("全年拨付{0}所学校，共380万元：第一小学150万元；第二小学130万元；实验中学100万元。", "3", "4")]
    [InlineData("聘用护林员40名，按每人每年3600元发放补助{0}万元。", "14.40", "41.40")]
    [InlineData("聘请协管员25名，均按每人每年{0}元的标准发放补贴60.00万元。", "24000", "2.40")]
    public void The_wrong_one_is_seen(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    // Some of them, and measures that are no items.
    [InlineData("下达补助资金126.5万元，支持9家企业：甲公司60万元、乙公司44.5万元等。")]
    [InlineData("涉及12个单位：收入98.5万元、支出80.2万元、结余18.3万元。")]
    [InlineData("下达补助资金126.5万元，支持9家企业，其中：甲公司60万元、乙公司44.5万元。")]
    // Kinds of them.
    [InlineData("新增专项债券4.30亿元，用于7个项目，按领域分：社会事业2.60亿元，占60.5%；农林水利0.90亿元，占20.9%；生态环保0.80亿元，占18.6%。")]
    [InlineData("现有护林员40名，按每人每月300元发放补助13.95万元。")]
    public void Others_are_let_be(string text) => Written.NothingBreaks(text);
}
