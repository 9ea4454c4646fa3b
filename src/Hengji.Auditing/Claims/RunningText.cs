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

    /// <summary>Decimals that a plain 0 of money has beside other amounts of the document: 0万元 among amounts such as 1.35万元 is no rounded 0.3.</summary>
    public int DecimalsOfZero { get; init; }

    /// <summary>Where it stands.</summary>
    public PrintedPlace Place => Cell?.Place ?? Block.Place;

    /// <summary>All running texts of a document in reading order, tables inside cells included.</summary>
    public static IEnumerable<RunningText> Of(PrintedDocument document) => document.Blocks.SelectMany(Of);

    /// <summary>The figure of a number in it.</summary>
    public Figure FigureOf(ScannedNumber number, FigureBook book) =>
        Cell is null
            ? book.Of((PrintedParagraph)Block, number, DecimalsOf(number))
            : book.Of((PrintedTable)Block, Cell, number, number.Unit, DecimalsOf(number));

    private int DecimalsOf(ScannedNumber number) =>
        number is { Value: 0, Decimals: 0, Unit.Dimension: "money" } ? DecimalsOfZero : number.Decimals;

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
