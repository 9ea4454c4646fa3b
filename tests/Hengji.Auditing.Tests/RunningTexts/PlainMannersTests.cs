namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Means of a row, counts that became two, kinds announced, two things told together, what is left of a limit and of profits and losses.</summary>
public class PlainMannersTests
{
    [Theory]
    [InlineData("4个项目自评得分分别为96分、93分、98分、93分，平均{0}分。", "95", "95", "97")]
    [InlineData("全年推出27宗、成交16宗，流拍{0}宗。", "11", "11", "17")]
    [InlineData("年初闲置房产52处，年内盘活{0}处，年末尚有31处。", "21", "21", "12")]
    [InlineData("全县78个部门中除2个涉密部门外，{0}个部门全部公开。", "76", "76", "67")]
    [InlineData("审计反映问题{0}个，按整改时限分为立行立改、分阶段整改和持续整改三类，分别为42个、19个、8个。", "69", "69", "96")]
    [InlineData("编制24名，年末在职22人，离退休{0}人，在职和离退休合计55人。", "33", "33", "13")]
    [InlineData("政府债务余额52.37亿元，没有超过限额54.20亿元，还有{0}亿元空间。", "1.83", "1.84", "18.3")]
    [InlineData("盈利企业3户、亏损企业1户，盈亏相抵净利润{0}万元，其中盈利企业合计盈利3660万元，亏损企业亏损433万元。", "3227", "3228", "3327")]
    [InlineData("需重建43户中，已竣工26户、在建17户，竣工率{0}%。", "60.5", "60.47", "65.0")]
    public void A_wrong_number_is_seen(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("3个项目得分分别为96分、93分、98分，平均扣1.2分。")]
    [InlineData("全年推出27宗、成交16宗，其中流拍后再成交3宗。")]
    [InlineData("年初闲置房产52处，其中办公用房20处，年末尚有31处。")]
    [InlineData("90分以上全额拨付，80至90分扣减2%。12个月中，全额拨付9个月、扣减2%的3个月。")]
    [InlineData("盈亏相抵净利润3227万元，其中盈利企业合计盈利3660万元。")]
    public void What_only_looks_alike_is_passed_over(string text) => Written.NothingBreaks(text);
}
