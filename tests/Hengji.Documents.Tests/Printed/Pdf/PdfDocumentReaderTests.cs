using Hengji.Documents.Printed;
using Hengji.Documents.Printed.Pdf;

namespace Hengji.Documents.Tests.Printed.Pdf;

public sealed class PdfDocumentReaderTests
{
    /// <summary>Helvetica's digits are 5.56 wide at 10 points: ten of them fill a cell of 60, and the label stands indented.</summary>
    [Fact]
    public void Joins_a_row_that_the_end_of_a_page_cut_in_its_figures_and_its_indented_label()
    {
        double[] columns = [50, 120, 180, 240, 300];
        var table = TableOf(new DrawnPdf()
            .Page().Grid(columns, [760, 780, 800])
            .Text(55, 774, "Item").Text(125, 774, "Sum").Text(185, 774, "Basic").Text(245, 774, "Rate")
            .Text(85, 794, "Roads,").Text(122, 794, "48,708,626.").Text(182, 794, "19,707,841.").Text(245, 794, "9.67")
            .Page().Grid(columns, [40, 60, 80])
            .Text(55, 54, "Item").Text(125, 54, "Sum").Text(185, 54, "Basic").Text(245, 54, "Rate")
            .Text(85, 74, "ways").Text(122, 74, "91").Text(182, 74, "62"));

        table.RowCount.ShouldBe(2);
        table.Cells.Where(cell => cell.Row == 1).Select(cell => cell.Text).Skip(1).ShouldBe(["48,708,626.91", "19,707,841.62", "9.67"]);
    }

    [Fact]
    public void A_table_drawn_with_lines_keeps_its_rows_columns_and_places()
    {
        var table = TableOf(new DrawnPdf().Page()
            .Grid([50, 150, 250], [100, 120, 140])
            .Text(55, 114, "Item").Text(155, 114, "Amount").Text(55, 134, "Total").Text(155, 134, "9,840.04"));

        (table.RowCount, table.ColumnCount).ShouldBe((2, 2));
        table.Cells.Select(cell => cell.Text).ShouldBe(["Item", "Amount", "Total", "9,840.04"]);
        table.Cells[3].Place.ShouldBe(new PrintedPlace("表1第2行第2列", 1));
    }

    [Fact]
    public void Where_a_line_is_missing_one_cell_covers_both_places()
    {
        var table = TableOf(new DrawnPdf().Page()
            .Line(50, 100, 250, 100).Line(150, 120, 250, 120).Line(50, 140, 250, 140).Line(50, 160, 250, 160)
            .Line(50, 100, 50, 160).Line(150, 100, 150, 160).Line(200, 120, 200, 160).Line(250, 100, 250, 160)
            .Text(55, 124, "Unit").Text(155, 114, "Of which").Text(152, 134, "Basic").Text(202, 134, "Project")
            .Text(55, 154, "A").Text(155, 154, "1").Text(205, 154, "2"));

        table.Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text)).ShouldBe(
        [
            (0, 0, 2, 1, "Unit"), (0, 1, 1, 2, "Of which"), (1, 1, 1, 1, "Basic"), (1, 2, 1, 1, "Project"),
            (2, 0, 1, 1, "A"), (2, 1, 1, 1, "1"), (2, 2, 1, 1, "2"),
        ]);
    }

    [Theory]
    [InlineData("1523.", "49", "1523.49", false)] // as the report of 2022 prints it in a cell too narrow
    [InlineData("3,265.", "82", "3,265.82", false)]
    [InlineData("3,265.8", "2", "3,265.82", false)]
    [InlineData("32.50", "31.20", "32.50\n31.20", false)]
    [InlineData("1584", "178", "1584178", true)]
    public void Lines_of_a_narrow_cell_are_one_figure_where_they_can_be(string above, string below, string expected, bool isUnsure)
    {
        var width = above.Sum(c => c is '.' or ',' ? 2.78 : 5.56) + 6;
        var table = TableOf(new DrawnPdf().Page()
            .Grid([50, 50 + width, 300], [100, 140, 160])
            .Text(53, 114, above).Text(53, 128, below).Text(60 + width, 114, "x").Text(60 + width, 154, "y"));

        (table.Cells[0].Text, table.Cells[0].IsUnsure).ShouldBe((expected, isUnsure));
    }

    [Fact]
    public void Figures_below_each_other_in_a_wide_cell_stay_apart()
    {
        var table = TableOf(new DrawnPdf().Page()
            .Grid([50, 150, 300], [100, 140, 160])
            .Text(53, 114, "158").Text(53, 128, "178").Text(160, 114, "x").Text(160, 154, "y"));

        table.Cells[0].Text.ShouldBe("158\n178");
    }

    [Fact]
    public void A_table_over_two_pages_is_one_and_its_heads_stand_once()
    {
        var pdf = new DrawnPdf();
        foreach (var (first, second) in new[] { ("A", "1"), ("B", "2") })
            pdf.Page().Grid([50, 150, 250], [100, 120, 140]).Text(55, 114, "Unit").Text(155, 114, "Sum").Text(55, 134, first).Text(155, 134, second);
        var table = TableOf(pdf);

        (table.RowCount, table.HeadRows).ShouldBe((3, 1));
        table.Cells.Select(cell => cell.Text).ShouldBe(["Unit", "Sum", "A", "1", "B", "2"]);
        table.Cells[^1].Place.ShouldBe(new PrintedPlace("表1第3行第2列", 2));
    }

    [Fact]
    public void Without_lines_a_head_above_two_columns_covers_both()
    {
        var table = TableOf(new DrawnPdf().Page()
            .Text(190, 98, "Fund").Text(60, 106, "Unit").Text(145, 114, "Basic").Text(235, 114, "Project")
            .Text(60, 134, "A").Text(150, 134, "1.25").Text(240, 134, "2.50")
            .Text(60, 154, "B").Text(150, 154, "3.25").Text(240, 154, "4.50")
            .Text(60, 174, "C").Text(150, 174, "5.25").Text(240, 174, "6.50"));

        table.Cells.Take(4).Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text)).ShouldBe(
        [
            (0, 0, 2, 1, "Unit"), (0, 1, 1, 2, "Fund"), (1, 1, 1, 1, "Basic"), (1, 2, 1, 1, "Project"),
        ]);
    }

    [Fact]
    public void Rows_of_figures_that_look_alike_at_one_height_of_several_pages_are_no_header()
    {
        var pdf = new DrawnPdf();
        for (var page = 1; page <= 3; page++)
            pdf.Page().Text(60, 60, "Row").Text(150, 60, $"{page}.25").Text(240, 60, $"{page}.50").Text(60, 120, "Text.");

        Read(pdf).Blocks.OfType<PrintedParagraph>().Count(block => block.Role == ParagraphRole.PageMargin).ShouldBe(0);
    }

    [Fact]
    public void Headers_and_page_numbers_are_taken_out_of_the_text()
    {
        var pdf = new DrawnPdf();
        for (var page = 1; page <= 3; page++)
            pdf.Page().Text(200, 40, "Report of 2022").Text(60, 120, $"Paragraph {page}, short.").Text(290, 800, $"- {page} -");
        var blocks = Read(pdf).Blocks.Cast<PrintedParagraph>().ToList();

        blocks.Where(block => block.Role == ParagraphRole.Body).Select(block => block.Text)
            .ShouldBe(["Paragraph 1, short.", "Paragraph 2, short.", "Paragraph 3, short."]);
        blocks.Where(block => block.Role == ParagraphRole.PageMargin).Select(block => block.Text).ShouldBe(["Report of 2022", "- 1 -"]);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_shown_turned_is_read_as_it_is_shown(int degrees)
    {
        // Drawn upright and then turned: most letters lie on their side or head, so the page is turned back.
        var table = TableOf(new DrawnPdf().Page().Rotate(degrees)
            .Grid([50, 150, 250], [100, 120, 140])
            .Text(55, 114, "Item").Text(155, 114, "Amount").Text(55, 134, "Total").Text(155, 134, "12.5"));

        table.Cells.Select(cell => cell.Text).ShouldBe(["Item", "Amount", "Total", "12.5"]);
    }

    [Fact]
    public void A_letter_drawn_twice_to_look_bold_is_read_once() =>
        Read(new DrawnPdf().Page().Text(60, 100, "Total 12").Text(60.4, 100, "Total 12"))
            .Blocks.ShouldHaveSingleItem().ShouldBeOfType<PrintedParagraph>().Text.ShouldBe("Total 12");

    [Fact]
    public void A_line_that_was_full_goes_on_in_the_next()
    {
        const string Full = "A line of text that fills the whole width between the margins of this page, word after word";
        var paragraphs = Read(new DrawnPdf().Page()
                .Text(60, 100, Full).Text(60, 114, "and ends here.").Text(60, 128, "Another begins.").Text(60, 142, Full))
            .Blocks.Cast<PrintedParagraph>().Select(block => block.Text);

        paragraphs.ShouldBe([Full + " and ends here.", "Another begins.", Full]);
    }

    [Fact]
    public void Pages_without_text_are_named_and_a_file_of_them_is_a_problem()
    {
        var note = Read(new DrawnPdf().Page().Text(60, 100, "Text").Page().Page()).Notes.ShouldHaveSingleItem();
        (note.Code, note.Message[..7]).ShouldBe(("reading.page-without-text", "第2、3页没有"));

        PdfDocumentReader.Read("a.pdf", new DrawnPdf().Page().Page().Bytes()).Problems.ShouldHaveSingleItem()
            .ShouldBe(new DocumentWithoutText("a.pdf", 2));
    }

    [Fact]
    public void Too_many_pages_are_refused_with_the_limit()
    {
        var pdf = new DrawnPdf().Page().Text(60, 100, "1").Page().Text(60, 100, "2");
        PdfDocumentReader.Read("a.pdf", pdf.Bytes(), DocumentLimits.Default with { Pages = 1 }).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<DocumentTooLarge>().Limit.ShouldBe(1);
    }

    [Fact]
    public void A_page_with_more_marks_than_any_page_has_is_refused()
    {
        var pdf = new DrawnPdf().Page().Text(60, 100, new string('1', 500));
        PdfDocumentReader.Read("a.pdf", pdf.Bytes(), DocumentLimits.Default with { PageMarks = 400 }).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<DocumentTooLarge>().EnglishWhat.ShouldContain("one page");
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF")]
    [InlineData("not a PDF at all")]
    public void What_is_no_whole_file_is_a_problem(string content) =>
        PdfDocumentReader.Read("a.pdf", System.Text.Encoding.Latin1.GetBytes(content)).Problems.ShouldHaveSingleItem()
            .Code.ShouldBeOneOf("reading.empty", "reading.damaged", "reading.no-text");

    private static PrintedDocument Read(DrawnPdf pdf)
    {
        var result = PdfDocumentReader.Read("a.pdf", new MemoryStream(pdf.Bytes()));
        result.Problems.ShouldBeEmpty();
        return result.Value;
    }

    private static PrintedTable TableOf(DrawnPdf pdf) => Read(pdf).Blocks.OfType<PrintedTable>().ShouldHaveSingleItem();
}
