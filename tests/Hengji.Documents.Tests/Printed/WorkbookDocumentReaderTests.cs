using Hengji.Documents.Printed;
using Hengji.Documents.Printed.Workbooks;

namespace Hengji.Documents.Tests.Printed;

public sealed class WorkbookDocumentReaderTests
{
    private static string[] Rest => ["[SheetName] 其他", "备"];

    [Fact]
    public void Reads_titles_as_paragraphs_and_blocks_of_rows_as_tables()
    {
        var document = SomeXlsx.Read(
            $"<row r=\"1\">{SomeXlsx.Text("A1", "收入决算表")}</row><row r=\"2\">{SomeXlsx.Text("A2", "部门：某局")}{SomeXlsx.Text("C2", "金额单位：万元")}</row>"
            + $"<row r=\"3\">{SomeXlsx.Text("A3", "项目")}{SomeXlsx.Text("B3", "决算数")}</row><row r=\"4\">{SomeXlsx.Text("B4", "上年")}{SomeXlsx.Text("C4", "本年")}</row>"
            + $"<row r=\"5\"><c r=\"A5\" t=\"s\"><v>0</v></c>{SomeXlsx.Number("B5", "1234.5")}{SomeXlsx.Number("C5", "0.1")}</row>"
            + $"<row r=\"6\">{SomeXlsx.Text("A6", "注：含上年结转。")}</row>"
            + $"<row r=\"8\">{SomeXlsx.Text("A8", "人数")}{SomeXlsx.Number("B8", "5")}</row>",
            "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:C3\"/></mergeCells>");

        Shown.Of(document).ShouldBe(
        [
            "[SheetName] 收入", "收入决算表", "部门：某局", "金额单位：万元", "| 项目{2×1} | 决算数{1×2}", "| 上年 | 本年", "| 合计 | 1234.50 | 0.10", "注：含上年结转。",
            "| 人数 | 5.00", .. Rest,
        ]);
        document.Blocks[1].Place.Locator.ShouldBe("收入!A1");
        var table = document.Blocks[4].ShouldBeOfType<PrintedTable>();
        (table.Cells[^1].Place.Locator, table.HeadRows).ShouldBe(("收入!C5", 1));
    }

    [Theory]
    [InlineData("0.00", "1234.567", "1234.57")]
    [InlineData("#,##0.00", "1234567.891", "1,234,567.89")]
    [InlineData("0.00%", "0.98404", "98.40%")]
    [InlineData("0!.0000", "12345", "1.2345")]
    [InlineData("0!.0,\"万\"", "12345678", "1234.6万")]
    [InlineData("#,##0.00,,", "1234567890", "1,234.57")]
    [InlineData("#,##0.00_);(#,##0.00)", "-1234.5", "(1,234.50)")]
    [InlineData("0.00;[Red]-0.00", "-2.5", "-2.50")]
    [InlineData("0.00", "-0.001", "0.00")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "0", "-")]
    [InlineData("0.##", "5", "5")]
    [InlineData("#.##", "0.5", ".5")]
    [InlineData("000", "7", "007")]
    [InlineData("0\"个\"", "12", "12个")]
    [InlineData("[>=10000]0!.0,\"万元\";0\"元\"", "56789", "5.7万元")]
    [InlineData("[>=10000]0!.0,\"万元\";0\"元\"", "567", "567元")]
    [InlineData("[$¥-804]#,##0.0", "1234.56", "¥1,234.6")]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("General", "1234567.891234", "1234567.891")]
    [InlineData("General", "431000200001011234", "431000200001011234")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "45107", "2023年6月30日")]
    [InlineData("yyyy-mm-dd hh:mm", "45107.5", "2023-06-30 12:00")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    public void Shows_numbers_as_their_format_says(string format, string stored, string expected) =>
        ShownNumber.Show(stored, NumberCode.Parse(format), countsFrom1904: false).ShouldBe(new PageCell(expected));

    [Fact]
    public void A_total_behind_blank_rows_is_of_the_table_above()
    {
        var document = SomeXlsx.Read(
            $"<row r=\"1\">{SomeXlsx.Text("A1", "项目")}{SomeXlsx.Text("B1", "预算数")}</row><row r=\"2\">{SomeXlsx.Text("A2", "基本支出")}{SomeXlsx.Number("B2", "5")}</row>"
            + $"<row r=\"5\">{SomeXlsx.Text("A5", "支出总计")}{SomeXlsx.Number("B5", "5")}</row>");

        document.Blocks.OfType<PrintedTable>().ShouldHaveSingleItem().Cells.Where(cell => cell.Row == 4).Select(cell => cell.Text).ShouldBe(["支出总计", "5.00"]);
    }

    [Fact]
    public void Takes_the_stored_result_of_a_formula_and_says_when_there_is_none()
    {
        var document = SomeXlsx.Read(
            $"<row r=\"1\">{SomeXlsx.Text("A1", "合计")}<c r=\"B1\" s=\"1\"><f>1+1</f><v>2</v></c><c r=\"C1\" s=\"1\"><f>1/0</f></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>");

        Shown.Of(document).ShouldBe(["[SheetName] 收入", "| 合计 | 2.00 | ? | ?#DIV/0!", .. Rest]);
        document.Notes.Select(note => (note.Code, note.Place?.Locator)).ShouldBe(
            [("reading.formula-without-result", "收入!C1"), ("reading.formula-error", "收入!D1")]);
    }

    [Fact]
    public void Says_what_is_hidden()
    {
        SomeXlsx.Read("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", state: "veryHidden").Notes.ShouldHaveSingleItem().Code.ShouldBe("reading.hidden-sheet");

        var rows = SomeXlsx.Read($"<row r=\"1\">{SomeXlsx.Text("A1", "甲")}{SomeXlsx.Number("B1", "1")}</row><row r=\"2\" hidden=\"1\">{SomeXlsx.Text("A2", "乙")}{SomeXlsx.Number("B2", "2")}</row>");
        Shown.Of(rows).ShouldBe(["[SheetName] 收入", "| 甲 | 1.00", "| 乙 | 2.00", .. Rest]);
        rows.Notes.ShouldHaveSingleItem().Code.ShouldBe("reading.hidden-lines");
    }
}
