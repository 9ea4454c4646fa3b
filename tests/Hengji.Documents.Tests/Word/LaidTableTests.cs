using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hengji.Documents.Word;
using Hengji.Reports;
using Paragraph = Hengji.Reports.Paragraph;

namespace Hengji.Documents.Tests.Word;

/// <summary>Tables for the pages beside the text, against those of the Word file itself.</summary>
public sealed class LaidTableTests
{
    private static readonly Report Report = SampleReport.Build();
    private static readonly List<LaidTable> Tables = [.. Report.Parts.SelectMany(Blocks).Select(block => LaidTable.Of(block, Report)).OfType<LaidTable>()];

    [Fact]
    public void Cells_say_what_the_word_file_says()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WordFiles.Write(Report)), isEditable: false);
        var printed = word.MainDocumentPart!.Document!.Body!.Descendants<Table>()
            .Select(table => table.Descendants<TableCell>().Where(cell => !GoesOn(cell)).Select(cell => cell.InnerText).ToList()).ToList();

        foreach (var table in Tables)
        {
            var cells = table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text.Replace("\n", "", StringComparison.Ordinal)).ToList();
            printed.ShouldContain(other => other.SequenceEqual(cells), table.Caption);
        }
    }

    [Fact]
    public void Every_place_of_the_grid_belongs_to_one_cell()
    {
        Tables.Count.ShouldBeGreaterThan(3);
        Tables.ShouldContain(table => table.Rows.Any(row => row.Cells.Any(cell => cell.Rows > 1)));
        foreach (var table in Tables)
            table.Rows.Sum(row => row.Cells.Sum(cell => cell.Rows * cell.Columns)).ShouldBe(table.Rows.Length * table.Widths.Length, table.Caption);
    }

    [Fact]
    public void Columns_share_the_line()
    {
        foreach (var table in Tables)
            table.Widths.Sum().ShouldBe(1, 0.001);
    }

    [Fact]
    public void What_is_no_table_is_none() => LaidTable.Of(new Paragraph([new Words("正文")]), Report).ShouldBeNull();

    private static bool GoesOn(TableCell cell) =>
        cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;

    private static IEnumerable<ReportBlock> Blocks(ReportSection section) => [.. section.Blocks, .. section.Sections.SelectMany(Blocks)];
}
