using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>A paragraph, or a cell that holds sentences rather than a value.</summary>
/// <param name="Block">The paragraph or table.</param>
/// <param name="Cell">The cell; null in a paragraph.</param>
/// <param name="Text">Its characters, punctuation in its wide form.</param>
internal sealed record RunningText(PrintedBlock Block, PrintedCell? Cell, string Text)
{
    private const int ShortestSentence = 12;

    /// <summary>Where it stands.</summary>
    public PrintedPlace Place => Cell?.Place ?? Block.Place;

    /// <summary>All running texts of a document in reading order, tables inside cells included.</summary>
    public static IEnumerable<RunningText> Of(PrintedDocument document) => document.Blocks.SelectMany(Of);

    /// <summary>The figure of a number in it.</summary>
    public Figure FigureOf(ScannedNumber number, FigureBook book) =>
        Cell is null
            ? book.Of((PrintedParagraph)Block, number)
            : book.Of((PrintedTable)Block, Cell, number, number.Unit, number.Decimals);

    private static IEnumerable<RunningText> Of(PrintedBlock block) =>
        block switch
        {
            PrintedParagraph { Role: ParagraphRole.Body or ParagraphRole.TextBox or ParagraphRole.Footnote } paragraph =>
                [new RunningText(paragraph, null, WidePunctuation.Of(paragraph.Text))],
            PrintedTable table => table.Cells.SelectMany(cell => OfCell(table, cell)),
            _ => [],
        };

    private static IEnumerable<RunningText> OfCell(PrintedTable table, PrintedCell cell)
    {
        if (cell.Text.Length >= ShortestSentence && !PairedCell.IsPair(cell) && WidePunctuation.Of(cell.Text).AsSpan().IndexOfAny('，', '。', '；') >= 0)
            yield return new RunningText(table, cell, WidePunctuation.Of(cell.Text));
        foreach (var inner in cell.Inner.SelectMany(Of))
            yield return inner;
    }
}
