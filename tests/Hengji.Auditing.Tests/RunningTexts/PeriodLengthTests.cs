namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Periods with their first and last day, and how long they are said to be.</summary>
public sealed class PeriodLengthTests
{
    [Theory]
    [InlineData("培训班为期{0}天（2022年9月5日至9月9日），参训60人。", "5", "8")]
    [InlineData("现场核查阶段：2023年4月10日至28日，共{0}天。", "19", "29")]
    [InlineData("合同期限{0}个月，自2021年3月1日起至2022年8月31日止。", "18", "12")]
    [InlineData("租赁期为2020年7月至2021年6月，共{0}个月。", "12", "24")]
    [InlineData("该工程于2022年3月1日开工，2022年8月27日完工，实际工期{0}天。", "180", "210")]
    public void The_wrong_length_is_seen(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    // With or without the first day; days worked on; another length.
    [InlineData("展览自2023年5月1日起至5月10日止，历时9天。")]
    [InlineData("审核时间为2023年5月8日至5月26日，共14个工作日。")]
    [InlineData("该工程于2022年3月1日开工，2022年8月27日完工，合同工期200天。")]
    [InlineData("2022年3月1日至3月31日为集中整治月，共检查20天次。")]
    public void Other_lengths_are_let_be(string text) => Written.NothingBreaks(text);
}
