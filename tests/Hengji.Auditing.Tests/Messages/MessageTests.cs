using Hengji.Auditing.Messages;
using Hengji.Documents.Audits;
using Hengji.Figures;

namespace Hengji.Auditing.Tests.Messages;

public sealed class MessageTests
{
    [Fact]
    public void A_sentence_keeps_its_holes_apart_until_it_is_told()
    {
        var (part, whole) = ("其他收入", "本年收入合计");
        Message message = $"占比＝“{part}”÷“{whole}”";
        message.Template.ShouldBe("占比＝“{0}”÷“{1}”");
        message.ToString().ShouldBe("占比＝“其他收入”÷“本年收入合计”");
        message.English.ShouldBe("share = “其他收入” ÷ “本年收入合计”");
    }

    [Fact]
    public void Sentences_places_and_units_inside_are_told_in_the_same_language()
    {
        Message places = $"{"第2段"}与{"表3"}";
        Message message = $"{places}：“{"基本支出"}”前后应一致";
        message.ToString().ShouldBe("第2段与表3：“基本支出”前后应一致");
        message.English.ShouldBe("paragraph 2 and table 3: “基本支出” must be the same in both");
        ((Message)$"{"120"}{"份"}样本中满意的只能是整数").English.ShouldBe("of 120 copies in the sample only a whole number can be satisfied");
    }

    [Fact]
    public void Words_in_a_list_are_quoted_in_English_only()
    {
        Message message = $"{"表1"}：{Message.List("、", ["人员支出", "公用支出"])}之和应等于“{"基本支出"}”";
        message.ToString().ShouldBe("表1：人员支出、公用支出之和应等于“基本支出”");
        message.English.ShouldBe("table 1: the sum of “人员支出”, “公用支出” must equal “基本支出”");
    }

    [Fact]
    public void A_sentence_put_together_elsewhere_has_no_English_and_stays_Chinese()
    {
        var lost = string.Concat("占比＝“", "甲", "”÷“乙”");
        Message message = lost;
        message.HasEnglish.ShouldBeFalse();
        message.English.ShouldBe(lost);
        ((Message)$"{message}：“{"甲"}”前后应一致").HasEnglish.ShouldBeFalse();
        Message.Given("部门的规则", null).HasEnglish.ShouldBeFalse();
    }

    [Fact]
    public void No_words_are_empty_in_both()
    {
        Message none = "";
        (none.IsEmpty, none.ToString(), none.English, none.HasEnglish).ShouldBe((true, "", "", true));
        ((Message)$"{""}").IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("第2段", "paragraph 2")]
    [InlineData("第3页 表1第2行第4列", "page 3, table 1, row 2, column 4")]
    [InlineData("表1第2行第4列内表1第1行第2列", "table 1, row 2, column 4, inner table 1, row 1, column 2")]
    [InlineData("《附件.xlsx》表2", "“附件.xlsx”, table 2")]
    [InlineData("脚注3", "footnote 3")]
    [InlineData("页眉", "header")]
    [InlineData("收入!C9", "收入!C9")]
    [InlineData("第二季度", "第二季度")]
    public void Places_are_told_in_English(string locator, string english) => EnglishPlaces.Of(locator).ShouldBe(english);

    [Theory]
    [InlineData("10.5 万元", "10.5 ten thousand yuan")]
    [InlineData("1.2 万人次", "1.2 ten thousand person-times")]
    [InlineData("3 个百分点", "3 percentage points")]
    [InlineData("98.4%", "98.4%")]
    [InlineData("5 什么", "5 什么")]
    [InlineData("本年 万元", "本年 万元")]
    public void Units_are_told_in_English(string amount, string english) => EnglishUnits.Of(amount).ShouldBe(english);
}
