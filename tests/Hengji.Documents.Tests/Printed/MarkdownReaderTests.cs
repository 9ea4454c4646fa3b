using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Reads_headings_paragraphs_lists_and_quotes() =>
        Shown.Read("a.md", "# 自评报告 #\n\n> 编注：摘录。\n\n- 任务1: 稳就业\n* 任务2\n1. 目标\n\n收入 2.33 万人，\n同比增长。\n").ShouldBe(
            ["# 自评报告", "编注：摘录。", "任务1: 稳就业", "任务2", "1. 目标", "收入 2.33 万人，同比增长。"]);

    [Fact]
    public void Reads_tables_with_blank_cells_and_head()
    {
        var document = Read("| 项目 | 预算数 |\n|---|--:|\n| 合计 | 1,234.50 |\n| | 0 |\n\n后文");

        Shown.Of(document).ShouldBe(["| 项目 | 预算数", "| 合计 | 1,234.50", "|  | 0", "后文"]);
        var table = document.Blocks[0].ShouldBeOfType<PrintedTable>();
        (table.HeadRows, table.RowCount, table.ColumnCount, table.Place.Anchor).ShouldBe((1, 3, 2, 1));
        table.Cells[3].Place.ShouldBe(new PrintedPlace("表1第2行第2列", Anchor: 3));
    }

    [Fact]
    public void Tells_the_line_of_a_paragraph() =>
        Read("第一段。\n\n\n第二段。").Blocks[1].Place.ShouldBe(new PrintedPlace("第2段", Anchor: 4));

    [Theory]
    [InlineData("增长**12.5%**，见[附件](a.docx)。", "增长12.5%，见附件。")]
    [InlineData("面积3*单价4*系数5", "面积3*单价4*系数5")]
    [InlineData("a_b_c 5 &lt; 6 \\*注", "a_b_c 5 < 6 *注")]
    [InlineData("*强调*与`1|2`", "强调与1|2")]
    [InlineData("上行  \n下行", "上行\n下行")]
    [InlineData("上行<br>下行", "上行\n下行")]
    public void Takes_signs_away_but_never_a_figure(string text, string expected) =>
        Read(text + "\n").Blocks.ShouldHaveSingleItem().ShouldBeOfType<PrintedParagraph>().Text.ShouldBe(expected);

    [Fact]
    public void Begins_a_paragraph_with_a_numbered_line() =>
        Shown.Read("a.md", "一、收入情况\n本年收入3万元。\n二、支出情况\n（一）基本支出").ShouldBe(
            ["一、收入情况", "本年收入3万元。", "二、支出情况", "（一）基本支出"]);

    [Fact]
    public void Keeps_cells_beyond_the_head_and_says_so()
    {
        var document = Read("| 甲 | 乙 |\n|---|---|\n| 1 | 2 | 3 |\n");

        Shown.Of(document).ShouldBe(["| 甲 | 乙", "| 1 | 2 | 3"]);
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe("reading.ragged-row");
    }

    [Fact]
    public void Reads_tables_written_as_on_a_page()
    {
        var document = Read("前文\n<table><tr><td rowspan=2>甲</td><td>1</td></tr>\n\n<tr><td>2</td></tr></table>\n后文");

        Shown.Of(document).ShouldBe(["前文", "| 甲{2×1} | 1", "| 2", "后文"]);
        document.Blocks[1].Place.Anchor.ShouldBe(2);
    }

    [Fact]
    public void Keeps_pipes_that_are_text() =>
        Shown.Read("a.md", "| a\\|b | `c|d` |\n|---|---|\n").ShouldBe(["| a|b | c|d"]);

    [Fact]
    public void Is_recognised_by_its_tables_whatever_its_name() =>
        DocumentReader.Read("表.txt", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |"u8.ToArray()).Value.Kind.ShouldBe(DocumentKind.Markdown);

    private static PrintedDocument Read(string text) => DocumentReader.Read("a.md", System.Text.Encoding.UTF8.GetBytes(text)).Value;
}
