using System.Text;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed;

public sealed class HtmlDocumentReaderTests
{
    [Fact]
    public void Reads_headings_paragraphs_and_lists() =>
        Show("<h1>自评报告</h1><p>收入<b>1,2</b><span>34.50</span>万元，\n同比增长。<p>第二段<br>换行<ul><li>甲<li>乙</ul>尾").ShouldBe(
            ["# 自评报告", "收入1,234.50万元，同比增长。", "第二段\n换行", "甲", "乙", "尾"]);

    [Fact]
    public void Reads_cells_over_rows_and_columns()
    {
        var document = Read(
            "<table><thead><tr><th rowspan=2>项目<th colspan=\"2\">决算数</tr><tr><th>上年<th>本年</thead>"
            + "<tbody><tr><td>合计<td>1,234.50<td>&nbsp;<tr><td>其中：<br>基本<td>4<td>5</table>后文");

        Shown.Of(document).ShouldBe(["| 项目{2×1} | 决算数{1×2}", "| 上年 | 本年", "| 合计 | 1,234.50 | ", "| 其中：↵基本 | 4 | 5", "后文"]);
        document.Blocks[0].ShouldBeOfType<PrintedTable>().HeadRows.ShouldBe(2);
    }

    [Fact]
    public void Reads_a_table_inside_a_cell() =>
        Show("<table><tr><td>外<table><tr><td>甲<td>1</table>里</td><td>2</td></tr></table>").ShouldBe(["| 外↵里[| 甲 | 1] | 2"]);

    [Theory]
    [InlineData("<p>收入5<span style='color:red; DISPLAY: none'>6<span>7</span></span>万元</p>")]
    [InlineData("<p>收入<!-- 6 -->5<script>var a = '<p>6</p>';</script>万元<p hidden>7<p style=\"display:none\">8</p>")]
    [InlineData("<title>标题</title><style>p{}</style><p>收入5&#19975;元")]
    public void Leaves_out_what_is_not_shown(string page) => Show(page).ShouldBe(["收入5万元"]);

    [Fact]
    public void Ends_hidden_cells_where_the_next_begins() =>
        Show("<table><tr><td style='display:none'>藏<td>甲<td>1</table>").ShouldBe(["| 甲 | 1"]);

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("GB18030", "gb2312")]
    [InlineData("GB18030", "utf-8")]
    [InlineData("big5", "big5")]
    public void Reads_any_encoding_whatever_the_page_says(string used, string said)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = $"<html><meta charset={said}><p>收入5元";

        Shown.Of(DocumentReader.Read("a.xls", Encoding.GetEncoding(used).GetBytes(page)).Value).ShouldBe(["收入5元"]);
    }

    [Theory]
    [InlineData("<p>5 < 6 且 a<b 则", "5 < 6 且 a")]
    [InlineData("<p>甲</table></td></tr>乙", "甲乙")]
    [InlineData("<p title=\"a>b\">甲<img alt='>'>", "甲")]
    public void Bears_broken_markup(string page, string expected) => Show(page).ShouldBe([expected]);

    private static PrintedDocument Read(string page) => DocumentReader.Read("a.html", Encoding.UTF8.GetBytes("<html>" + page)).Value;

    private static string[] Show(string page) => Shown.Of(Read(page));
}
