using System.Text;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed;

/// <summary>How deep items of a list stand, whatever way an office has to move them to the right.</summary>
public sealed class CellIndentTests
{
    [Theory]
    [InlineData("<w:ind w:left=\"420\"/>", 4)]
    [InlineData("<w:ind w:start=\"420\" w:hanging=\"210\"/>", 2)]
    [InlineData("<w:ind w:firstLineChars=\"200\" w:firstLine=\"360\"/>", 4)]
    [InlineData("<w:ind w:leftChars=\"0\" w:left=\"630\"/>", 6)]
    [InlineData("<w:ind w:left=\"420\"/><w:jc w:val=\"center\"/>", 0)]
    [InlineData("<w:ind w:left=\"-100\"/>", 0)]
    [InlineData("", 0)]
    public void A_paragraph_of_a_Word_table_is_indented_by_its_properties(string properties, int columns) =>
        Indents(SomeDocx.Read(Table(SomeDocx.P("人员经费", properties)))).ShouldBe([columns]);

    [Fact]
    public void Blanks_typed_in_Word_count_too() =>
        Indents(SomeDocx.Read(Table("<w:p><w:pPr><w:ind w:left=\"210\"/></w:pPr><w:r><w:t xml:space=\"preserve\">　　人员经费</w:t></w:r></w:p>"))).ShouldBe([6]);

    [Fact]
    public void A_style_indents_and_the_paragraph_itself_may_undo_it() =>
        Indents(SomeDocx.Read(
            Table(SomeDocx.P("人员经费", "<w:pStyle w:val=\"b\"/>"), SomeDocx.P("公用经费", "<w:pStyle w:val=\"b\"/><w:ind w:left=\"0\"/>")),
            ("styles", "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:pPr><w:ind w:left=\"210\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>")))
            .ShouldBe([2, 0]);

    [Fact]
    public void A_level_of_a_list_indents() =>
        Indents(SomeDocx.Read(
            Table(SomeDocx.P("甲", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>")),
            ("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"-\"/><w:pPr><w:ind w:left=\"840\" w:hanging=\"420\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")))
            .ShouldBe([4]);

    [Theory]
    [InlineData("<td style=\"padding-left:24px\">人员</td>", 3)]
    [InlineData("<td style='PADDING-LEFT: 2em'>人员</td>", 4)]
    [InlineData("<td><p style=\"text-indent:21pt\">人员</p></td>", 4)]
    [InlineData("<td style=\"padding-left:10.5pt\"><span style=\"margin-left:10.5pt\">人员</span></td>", 4)]
    [InlineData("<td>&nbsp;&nbsp;人员</td>", 2)]
    [InlineData("<td>&emsp;人员</td>", 2)]
    [InlineData("<td style=\"padding-left:24px;text-align:center\">人员</td>", 0)]
    [InlineData("<td style=\"border-left:24px\">人员</td>", 0)]
    [InlineData("<td style=\"padding-left:99999999999999999999999999999px\">人员</td>", 0)]
    public void A_cell_of_a_page_is_indented_by_its_style_or_by_blanks(string cell, int columns) =>
        Indents(DocumentReader.Read("表.html", Encoding.UTF8.GetBytes($"<table><tr>{cell}</tr></table>")).Value).ShouldBe([columns]);

    [Theory]
    [InlineData("<alignment horizontal=\"left\" indent=\"2\"/>", 4)]
    [InlineData("<alignment horizontal=\"center\" indent=\"2\"/>", 0)]
    [InlineData("<alignment indent=\"x\"/>", 0)]
    public void A_cell_of_a_workbook_is_indented_by_its_format(string alignment, int columns) =>
        Indents(SomeXlsx.Read(
            $"<row r=\"1\">{SomeXlsx.Text("A1", "支出")}{SomeXlsx.Text("B1", "决算")}</row>"
            + "<row r=\"2\"><c r=\"A2\" s=\"1\" t=\"inlineStr\"><is><t>人员</t></is></c><c r=\"B2\"><v>5</v></c></row>", alignment: alignment))
            .ShouldBe([0, 0, columns, 0]);

    private static string Table(params string[] paragraphs) => $"<w:tbl>{string.Concat(paragraphs.Select(paragraph => $"<w:tr><w:tc>{paragraph}</w:tc></w:tr>"))}</w:tbl>";

    private static IEnumerable<int> Indents(PrintedDocument document) =>
        document.Blocks.OfType<PrintedTable>().First().Cells.Select(cell => cell.Indent);
}
