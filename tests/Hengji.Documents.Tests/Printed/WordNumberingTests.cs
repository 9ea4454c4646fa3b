using Hengji.Documents.Printed.Word;

namespace Hengji.Documents.Tests.Printed;

public sealed class WordNumberingTests
{
    private const string Lists =
        "<w:abstractNum w:abstractNumId=\"0\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"H1\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2.%3\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"3\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"-\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>";

    [Fact]
    public void Counts_levels_on_and_restarts_inner_ones() =>
        Show(Item("收入", 0), Item("本年", 1), Item("上年", 1), Item("支出", 0), Item("本年", 1), Item("项目", 2), Item("黑点", 3))
            .ShouldBe(["一、收入", "（一）本年", "（二）上年", "二、支出", "（一）本年", "2.1.1 项目", "黑点"]);

    [Fact]
    public void Takes_numbers_from_styles_and_lets_a_paragraph_refuse_them() =>
        Show(SomeDocx.P("收入", "<w:pStyle w:val=\"H1\"/>"), SomeDocx.P("无号", "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"), SomeDocx.P("支出", "<w:pStyle w:val=\"H1\"/>"))
            .ShouldBe(["# 一、收入", "# 无号", "# 二、支出"]);

    [Fact]
    public void Continues_a_pattern_until_a_list_says_where_to_start() =>
        Show(Item("甲", 0), Item("乙", 0), Item("丙", 0, list: 2), Item("丁", 0, list: 2)).ShouldBe(["一、甲", "二、乙", "一、丙", "二、丁"]);

    [Fact]
    public void Does_not_count_deleted_paragraphs() =>
        Show(
            Item("甲", 0),
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:del w:id=\"2\"><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>",
            Item("丙", 0)).ShouldBe(["一、甲", "二、丙"]);

    [Theory]
    [InlineData(10, "chineseCounting", "十")]
    [InlineData(12, "chineseCountingThousand", "十二")]
    [InlineData(23, "chineseCounting", "二十三")]
    [InlineData(105, "chineseCountingThousand", "一百零五")]
    [InlineData(110, "chineseCountingThousand", "一百一十")]
    [InlineData(12, "chineseLegalSimplified", "壹拾贰")]
    [InlineData(3, "decimalEnclosedCircleChinese", "③")]
    [InlineData(12, "decimalFullWidth", "１２")]
    [InlineData(3, "ideographTraditional", "丙")]
    [InlineData(14, "lowerRoman", "xiv")]
    [InlineData(28, "upperLetter", "BB")]
    [InlineData(7, "decimalZero", "07")]
    [InlineData(7, "hebrew1", "7")]
    public void Prints_numbers_as_the_format_says(int number, string format, string expected) => NumberWords.Of(number, format).ShouldBe(expected);

    private static string[] Show(params string[] paragraphs) =>
        SomeDocx.Show(string.Concat(paragraphs), ("styles", Styles), ("numbering", Lists));

    private static string Item(string text, int level, int list = 1) =>
        SomeDocx.P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
}
