namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Numbers written out in tens of thousands and what is beyond are one number, about so much.</summary>
public sealed class ChineseCompoundTests
{
    [Theory]
    [InlineData("技术人员达到十七万五千人，比上一个五年的五万八千人增长两倍。")]
    [InlineData("五年收支各为一千三百六十九亿一千四百万元，其中国外借款收入三十一亿元，占总收入的2.3%。")]
    [InlineData("工农业总产值达到一千三百八十七亿四千万元。其中，工业总产值六百五十亿二千万元，手工业总产值一百三十三亿七千万元。")]
    public void Are_read_whole(string text) => Written.NothingBreaks(text);
}
