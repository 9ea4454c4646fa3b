using System.Text;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed;

public sealed class PlainTextReaderTests
{
    private const string Report = "一、收入情况\n本年收入1,234.50万元。\n项目\t预算数\t决算数\n合计\t10.00\t\n其中：基本支出\t4.5\t3\n二、说明";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "GB18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_tables_of_tabs_in_any_encoding(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Shown.Read("a.txt", Report, Encoding.GetEncoding(name)).ShouldBe(
        [
            "一、收入情况", "本年收入1,234.50万元。", "| 项目 | 预算数 | 决算数", "| 合计 | 10.00 | ", "| 其中：基本支出 | 4.5 | 3", "二、说明",
        ]);
    }

    [Fact]
    public void Reads_what_a_spreadsheet_saves_as_text() =>
        Shown.Read("a.txt", "收入表\t\t\n单位：万元\t\t\n项目\t\"上年\n决算数\"\t本年\n\"他称\"\"五险\"\"\"\t\"1,234.50\"\t2\n").ShouldBe(
            ["收入表", "单位：万元", "| 项目 | 上年↵决算数 | 本年", "| 他称\"五险\" | 1,234.50 | 2"]);

    [Fact]
    public void Leaves_short_lines_above_tabs_out_of_the_table() =>
        Shown.Read("a.txt", "收入表\n单位：万元\n项目\t预算数\t决算数\n合计\t49.9\t7.69\n因公出国费\t20.0\t\n接待费\t14.9\t5.21\n").ShouldBe(
            ["收入表", "单位：万元", "| 项目 | 预算数 | 决算数", "| 合计 | 49.9 | 7.69", "| 因公出国费 | 20.0 | ", "| 接待费 | 14.9 | 5.21"]);

    [Fact]
    public void A_total_behind_blank_rows_is_of_the_table_above() =>
        Shown.Read("a.txt", "项目\t预算数\n基本支出\t49.9\n项目支出\t7.6\n\t\n\t\n支出总计\t57.5\n\t\n人数\t5\n车辆\t2\n").ShouldBe(
            ["| 项目 | 预算数", "| 基本支出 | 49.9", "| 项目支出 | 7.6", "|  | ", "|  | ", "| 支出总计 | 57.5", "| 人数 | 5", "| 车辆 | 2"]);

    [Fact]
    public void Reads_columns_lined_up_with_blanks() =>
        Shown.Read(
            "a.txt",
            """
            项目            预算数      决算数
            合计          1,234.50    1,200.00
              基本支出      234.50
              项目支出                1,000.00
            """).ShouldBe(
            ["| 项目 | 预算数 | 决算数", "| 合计 | 1,234.50 | 1,200.00", "| 基本支出 | 234.50", "| 项目支出 | 1,000.00"]);

    [Fact]
    public void Puts_a_text_under_its_column_where_cells_are_blank()
    {
        var table = DocumentReader.Read("a.txt", "项目      预算数    决算数\n合计        1.50      2.00\n其他                  1.00"u8.ToArray())
            .Value.Blocks.ShouldHaveSingleItem().ShouldBeOfType<PrintedTable>();

        table.Cells[^1].ShouldBe(new PrintedCell(new PrintedPlace("表1第3行第3列", Anchor: 3), 2, 2, 1, 1, "1.00") { Inner = table.Cells[^1].Inner });
    }

    [Fact]
    public void Reads_tables_drawn_with_characters() =>
        Shown.Read(
            "a.txt",
            """
            ┌──────┬─────────┐
            │项目  │ 预算数  │
            ├──────┼─────────┤
            │其中：│ 1,234.5 │
            │基本  │         │
            ├──────┼─────────┤
            │说明：无        │
            └────────────────┘
            """).ShouldBe(["| 项目 | 预算数", "| 其中：基本 | 1,234.5", "| 说明：无{1×2}"]);

    [Fact]
    public void Joins_lines_that_the_width_of_a_page_broke() =>
        Shown.Read(
            "a.txt",
            "    全州共支付养老、失业、工伤待遇57.99亿元，基\n金累计结余28.27亿元，按要求为8.4万名职工基本养\n老保险待遇人员进行调标，月人均增加养老金112.9元\n，全州城乡居民基本养老保险基础养老金提升。\n    参保扩面稳步推进。")
            .ShouldBe(
            [
                "全州共支付养老、失业、工伤待遇57.99亿元，基金累计结余28.27亿元，按要求为8.4万名职工基本养老保险待遇人员进行调标，月人均增加养老金112.9元，全州城乡居民基本养老保险基础养老金提升。",
                "参保扩面稳步推进。",
            ]);

    [Fact]
    public void Joins_lines_copied_from_a_page_whose_digits_are_narrow() =>
        Shown.Read(
            "a.txt",
            "（二）采购预算说明。\n2023 年采购预算 17000 元，同比增加 17000 元，上\n年无该预算，增长率无可比性。其中：集中采购预算\n17000 元，占采购预算的 100%，原因一是科普活动、\n宣传活动增加，办公用品、印刷资料增加，二是维修\n维护费增加。分散采购 0 元，占采购预算的 0%。\n（三）国有资产说明。")
            .ShouldBe(
            [
                "（二）采购预算说明。",
                "2023 年采购预算 17000 元，同比增加 17000 元，上年无该预算，增长率无可比性。其中：集中采购预算17000 元，占采购预算的 100%，原因一是科普活动、宣传活动增加，办公用品、印刷资料增加，二是维修维护费增加。分散采购 0 元，占采购预算的 0%。",
                "（三）国有资产说明。",
            ]);

    [Fact]
    public void Leaves_lines_of_a_list_apart_though_they_are_as_long() =>
        Shown.Read("a.txt", "增值税393.9亿元，同比增长8.1%；\n所得税181.4亿元，同比增长2.1%；\n个税收47.9亿元，同比下降16.1%；\n契税等242.2亿元，同比下降0.3%。\n印花税等各项收入12.2亿元，同比增长10.3%；")
            .ShouldContain("契税等242.2亿元，同比下降0.3%。");

    [Fact]
    public void Leaves_indented_lines_paragraphs() =>
        Shown.Read("a.txt", "\t第一段写收入。\n\t第二段写支出。\n").ShouldBe(["第一段写收入。", "第二段写支出。"]);

    [Fact]
    public void Says_that_characters_change_the_direction_of_figures()
    {
        var document = DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes("支出\u202E54.21\u202C万元")).Value;

        Shown.Of(document).ShouldBe(["支出54.21万元"]);
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe("reading.reordered-text");
    }

    [Fact]
    public void Reads_a_file_cut_within_a_character_and_says_what_is_lost()
    {
        var bytes = Encoding.UTF8.GetBytes("本年收入1,234.50万元");

        var document = DocumentReader.Read("a.txt", bytes[..^1]).Value;

        Shown.Of(document).ShouldBe(["本年收入1,234.50万\uFFFD"]);
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe("reading.lost-characters");
    }

    [Theory]
    [InlineData(new byte[0], "reading.empty")]
    [InlineData(new byte[] { 32, 10, 32 }, "reading.empty")]
    [InlineData(new byte[] { 1, 0, 0xFF, 0xFE, 0, 0, 0xD8, 7 }, "reading.encoding")]
    [InlineData(new byte[] { 0x89, 80, 78, 71, 13, 10, 26, 10 }, "reading.kind")]
    public void Says_what_cannot_be_read(byte[] bytes, string code) =>
        DocumentReader.Read("a.txt", bytes).Problems.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Says_that_a_file_is_missing() =>
        DocumentReader.Read("/nowhere/报告.docx").Problems.ShouldHaveSingleItem().ShouldBe(new DocumentMissing("报告.docx"));
}
