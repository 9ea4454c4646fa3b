using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>A paragraph, or a cell that holds sentences rather than a value.</summary>
/// <param name="Block">The paragraph or table.</param>
/// <param name="Cell">The cell; null in a paragraph.</param>
/// <param name="Text">Its characters, punctuation in its wide form.</param>
internal sealed partial record RunningText(PrintedBlock Block, PrintedCell? Cell, string Text)
{
    private const int ShortestSentence = 12;
    private const int LongestStandard = 24;

    /// <summary>Decimals that a plain 0 of money has beside other amounts of the document: 0万元 among amounts such as 1.35万元 is no rounded 0.3.</summary>
    public int DecimalsOfZero { get; init; }

    /// <summary>Where it stands.</summary>
    public PrintedPlace Place => Cell?.Place ?? Block.Place;

    [GeneratedRegex(@"(?:标准|按照?|补助|补贴|给予|奖励|奖补|定额|单价|收费)[^，。；：、\d均]{0,10}每[^，。；：、\d均]{1,8}$|每[^，。；：、\d均]{1,6}(?:补助|补贴|奖励|奖补|定额|给予|发放|收取)[^，。；：、\d均]{0,4}$|\d *[^，。；：、\d]{1,4}[，、（]每[^，。；：、\d均]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Standard();

    /// <summary>All running texts of a document in reading order, tables inside cells included.</summary>
    public static IEnumerable<RunningText> Of(PrintedDocument document) => document.Blocks.SelectMany(Of);

    /// <summary>The figure of a number in it.</summary>
    public Figure FigureOf(ScannedNumber number, FigureBook book) =>
        Cell is null
            ? book.Of((PrintedParagraph)Block, number, DecimalsOf(number), IsSet(number))
            : book.Of((PrintedTable)Block, Cell, number, number.Unit, DecimalsOf(number), IsSet(number));

    /// <summary>Whether it is a rule that somebody set: 每人补助5元 is no rounded amount.</summary>
    private bool IsSet(ScannedNumber number) =>
        number is { Value: > 0, Unit.Symbol: "元" or "万元" } && Standard().IsMatch(Text[Math.Max(0, number.Start - LongestStandard)..number.Start]);

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
