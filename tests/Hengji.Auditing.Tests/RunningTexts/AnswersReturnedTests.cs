using Hengji.Auditing.Tests.Tables;

namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Questionnaires sent out, come back and valid; contentment of the valid ones, not of all who were asked.</summary>
public sealed class AnswersReturnedTests
{
    [Theory]
    [InlineData("采取上门方式发放调查问卷{0}份，收回有效问卷312份。", "330", "312", "33")]
    [InlineData("向服务对象下发测评表150份，实际回收{0}份，有效137份。", "141", "150", "411")]
    [InlineData("共发出问卷420份，收回{0}份，其中有效问卷388份。", "402", "388", "240")]
    public void No_more_come_back_than_were_sent_out(string sentence, string right, string within, string wrong) =>
        Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("本次走访农户260人，有效问卷244份，满意231人，满意度94.67%。")]
    [InlineData("共访问居民318人，收回有效答卷296份，满意277人，满意率93.58%。")]
    public void Contentment_is_that_of_the_valid_answers(string text) => Written.NothingBreaks(text);

    [Fact]
    public void A_rate_of_other_things_is_not_that_of_the_indicator() => """
        组织业务比武52人，合格49人，合格率94.23%。

        三级指标|年度指标值|实际完成值|分值|得分
        药品抽检合格率|100%|100%|20|20
        发放宣传册|≥300册|320册|20|20
        """.ShouldBeSilent();
}
