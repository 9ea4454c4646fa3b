using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed;

public sealed class WordDocumentReaderTests
{
    [Fact]
    public void Joins_the_runs_of_a_figure() =>
        SomeDocx.Show("<w:p><w:r><w:t>收入1,2</w:t></w:r><w:proofErr w:type=\"gramStart\"/><w:r><w:t>34.</w:t></w:r><w:r><w:t>50万元</w:t></w:r></w:p>")
            .ShouldBe(["收入1,234.50万元"]);

    [Fact]
    public void Leaves_deleted_text_out_and_keeps_inserted_text() =>
        SomeDocx.Show(
            "<w:p><w:r><w:t>支出</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>3.5</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>4.6</w:t></w:r></w:ins>"
            + "<w:moveFrom w:id=\"3\"><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo w:id=\"4\"><w:r><w:t>亿元</w:t></w:r></w:moveTo></w:p>")
            .ShouldBe(["支出4.6亿元"]);

    [Fact]
    public void Joins_paragraphs_whose_end_is_deleted() =>
        SomeDocx.Show("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>收入1,234</w:t></w:r></w:p>" + SomeDocx.P(".50万元") + SomeDocx.P("后文"))
            .ShouldBe(["收入1,234.50万元", "后文"]);

    [Fact]
    public void Reads_tabs_breaks_and_signs() =>
        SomeDocx.Show(
            "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>"
            + "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>5m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>")
            .ShouldBe(["甲\t乙\n丙-☑≥5m²"]);

    [Fact]
    public void Leaves_hidden_text_out_and_says_so()
    {
        var document = SomeDocx.Read(
            "<w:p><w:r><w:t>收入5万元</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>实为6万元</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>。</w:t></w:r></w:p>");

        Shown.Of(document).ShouldBe(["收入5万元。"]);
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe("reading.hidden-text");
    }

    [Fact]
    public void Reads_the_results_of_fields_only() =>
        SomeDocx.Show(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(ABOVE) \\# 0.00</w:instrText></w:r><w:r><w:t>作废</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>12.50</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>万元</w:t></w:r>"
            + "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>2023年</w:t></w:r></w:fldSimple></w:p>"
            + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>支出</w:t></w:r></w:p>")
            .ShouldBe(["12.50万元2023年", "③支出"]);

    [Fact]
    public void Never_loses_the_text_behind_a_field_that_does_not_end() =>
        SomeDocx.Show("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + SomeDocx.P("后文")).ShouldBe(["后文"]);

    [Fact]
    public void Reads_a_text_box_once()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>单位：万元</w:t></w:r></w:p></w:txbxContent>";

        SomeDocx.Show(
            $"<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + SomeDocx.P("后文"))
            .ShouldBe(["正文", "[TextBox] 单位：万元", "后文"]);
    }

    [Fact]
    public void Numbers_paragraphs_as_the_file_itself_counts_them()
    {
        var table = $"<w:tbl><w:tr>{SomeDocx.Tc("甲")}{SomeDocx.Tc("乙")}</w:tr></w:tbl>";

        var document = SomeDocx.Read(SomeDocx.P("一") + "<w:p/>" + table + SomeDocx.P("二"));

        document.Blocks[0].Place.ShouldBe(new PrintedPlace("第1段", Anchor: 0));
        document.Blocks[1].ShouldBeOfType<PrintedTable>().Cells[1].Place.ShouldBe(new PrintedPlace("表1第1行第2列", Anchor: 3));
        document.Blocks[2].Place.ShouldBe(new PrintedPlace("第2段", Anchor: 4));
    }

    [Fact]
    public void Puts_notes_at_the_foot_last_and_headers_before_them() =>
        SomeDocx.Show(
            "<w:p><w:r><w:t>收入5万元</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>。</w:t></w:r></w:p>" + SomeDocx.P("后文")
                + "<w:sectPr><w:headerReference r:id=\"header\"/></w:sectPr>",
            ("footnotes", "<w:footnote w:id=\"-1\" w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>含上年结转</w:t></w:r></w:p></w:footnote>"),
            ("header", SomeDocx.P("某局自评报告")))
            .ShouldBe(["收入5万元。", "后文", "[PageMargin] 某局自评报告", "[Footnote] 含上年结转"]);

    [Fact]
    public void Tells_headings_and_contents_by_their_styles() =>
        SomeDocx.Show(
            SomeDocx.P("收入情况\t3", "<w:pStyle w:val=\"T1\"/>") + SomeDocx.P("收入情况", "<w:pStyle w:val=\"H2\"/>")
                + SomeDocx.P("附注", "<w:outlineLvl w:val=\"0\"/>") + SomeDocx.P("正文"),
            ("styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"H1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"toc 1\"/></w:style>"))
            .ShouldBe(["[Contents] 收入情况\t3", "## 收入情况", "# 附注", "正文"]);

    [Theory]
    [InlineData("<m:oMath><m:f><m:num><m:r><m:t>决算数</m:t></m:r></m:num><m:den><m:r><m:t>预算数</m:t></m:r></m:den></m:f></m:oMath>", "决算数/预算数")]
    [InlineData("<w:hyperlink><w:r><w:t>附件</w:t></w:r></w:hyperlink>", "附件")]
    [InlineData("<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:r><w:t>98.4%</w:t></w:r></w:sdtContent></w:sdt>", "98.4%")]
    [InlineData("<w:ruby><w:rt><w:r><w:t>hèng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>衡</w:t></w:r></w:rubyBase></w:ruby>", "衡")]
    public void Reads_what_wraps_text(string inner, string expected) => SomeDocx.Show($"<w:p>{inner}</w:p>").ShouldBe([expected]);
}
