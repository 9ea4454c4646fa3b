using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed;

public sealed class WordTableTests
{
    [Fact]
    public void Reads_cells_merged_over_columns_and_rows()
    {
        var document = SomeDocx.Read(
            "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
            + SomeDocx.Tc("项目", "<w:vMerge w:val=\"restart\"/>") + SomeDocx.Tc("决算", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>"
            + "<w:tr>" + SomeDocx.Tc("", "<w:vMerge/>") + SomeDocx.Tc("上年") + SomeDocx.Tc("本年") + "</w:tr>"
            + "<w:tr>" + SomeDocx.Tc("合计") + SomeDocx.Tc("1.00") + SomeDocx.Tc("2.00") + "</w:tr></w:tbl>");

        Shown.Of(document).ShouldBe(["| 项目{2×1} | 决算{1×2}", "| 上年 | 本年", "| 合计 | 1.00 | 2.00"]);
        document.Blocks[0].ShouldBeOfType<PrintedTable>().HeadRows.ShouldBe(1);
    }

    [Fact]
    public void Reads_a_table_inside_a_cell()
    {
        var inner = $"<w:tbl><w:tr>{SomeDocx.Tc("甲")}{SomeDocx.Tc("1")}</w:tr></w:tbl>";

        var document = SomeDocx.Read($"<w:tbl><w:tr><w:tc>{SomeDocx.P("外")}{inner}<w:p/></w:tc>{SomeDocx.Tc("2")}</w:tr></w:tbl>");

        Shown.Of(document).ShouldBe(["| 外[| 甲 | 1] | 2"]);
        document.Blocks[0].ShouldBeOfType<PrintedTable>().Cells[0].Inner[0].Cells[1].Place.Locator.ShouldBe("表1第1行第1列内表1第1行第2列");
    }

    [Fact]
    public void Keeps_lines_of_a_cell_and_doubts_a_figure_cut_by_hand() =>
        SomeDocx.Show($"<w:tbl><w:tr><w:tc>{SomeDocx.P("决算数")}{SomeDocx.P("（万元）")}</w:tc><w:tc>{SomeDocx.P("1,234.")}{SomeDocx.P("50")}</w:tc></w:tr></w:tbl>")
            .ShouldBe(["| 决算数↵（万元） | ?1,234.↵50"]);

    [Fact]
    public void Leaves_deleted_and_hidden_rows_out() =>
        SomeDocx.Show(
            $"<w:tbl><w:tr>{SomeDocx.Tc("甲")}</w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{SomeDocx.Tc("删")}</w:tr>"
            + $"<w:tr><w:trPr><w:hidden/></w:trPr>{SomeDocx.Tc("藏")}</w:tr><w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr>{SomeDocx.Tc("乙")}</w:tr></w:tbl>")
            .ShouldBe(["| 甲", "| 乙"]);

    [Fact]
    public void Sees_edges_closer_than_a_millimetre_as_one() =>
        SomeDocx.Show(
            "<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"20\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
            + $"<w:tr>{SomeDocx.Tc("项目", "<w:gridSpan w:val=\"2\"/>")}{SomeDocx.Tc("金额")}</w:tr>"
            + $"<w:tr>{SomeDocx.Tc("合计")}{SomeDocx.Tc("1.00", "<w:gridSpan w:val=\"2\"/>")}</w:tr></w:tbl>")
            .ShouldBe(["| 项目 | 金额", "| 合计 | 1.00"]);

    [Fact]
    public void Reads_rows_that_begin_further_right()
    {
        var table = SomeDocx.Read(
            $"<w:tbl><w:tr>{SomeDocx.Tc("甲")}{SomeDocx.Tc("乙")}</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{SomeDocx.Tc("1")}</w:tr></w:tbl>")
            .Blocks[0].ShouldBeOfType<PrintedTable>();

        (table.Cells[2].Row, table.Cells[2].Column, table.Cells[2].Text).ShouldBe((1, 1, "1"));
    }

    [Fact]
    public void Reads_rows_and_cells_inside_content_controls() =>
        SomeDocx.Show(
            $"<w:tbl><w:sdt><w:sdtContent><w:tr>{SomeDocx.Tc("甲")}<w:sdt><w:sdtContent>{SomeDocx.Tc("1")}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>")
            .ShouldBe(["| 甲 | 1"]);
}
