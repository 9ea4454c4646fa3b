using Hengji.Documents.Printed;

namespace Hengji.Accuracy.Own;

/// <summary>A document with one digit of one number changed.</summary>
/// <param name="Document">The whole document.</param>
/// <param name="Number">The number as it stood.</param>
/// <param name="Printed">What took its place.</param>
internal sealed record ChangedDigit(PrintedDocument Document, OwnNumber Number, string Printed)
{
    /// <summary>The middle digit is changed, so that the number stays of its size and the change is above rounding; null for a number of one digit.</summary>
    public static ChangedDigit? Of(PrintedDocument document, OwnNumber number)
    {
        if (number.Printed.Count(char.IsAsciiDigit) < 2)
            return null;
        var position = Middle(number.Printed);
        var digit = (char)('0' + ((number.Printed[position] - '0' + 3) % 10));
        if (position == 0 && digit == '0')
            digit = '2';
        var printed = number.Printed[..position] + digit + number.Printed[(position + 1)..];
        return new(document with { Blocks = document.Blocks.SetItem(number.Block, With(document.Blocks[number.Block], number, printed)) }, number, printed);
    }

    private static PrintedBlock With(PrintedBlock block, OwnNumber number, string printed) =>
        block switch
        {
            PrintedParagraph paragraph => paragraph with { Text = With(paragraph.Text, number, printed) },
            PrintedTable table when number.Cell is { } cell => table with { Cells = table.Cells.Replace(cell, cell with { Text = With(cell.Text, number, printed) }) },
            _ => block,
        };

    private static string With(string text, OwnNumber number, string printed) => text[..number.Start] + printed + text[(number.Start + number.Printed.Length)..];

    private static int Middle(string number)
    {
        var places = Enumerable.Range(0, number.Length).Where(index => char.IsAsciiDigit(number[index])).ToList();
        var first = places.FindIndex(index => number[index] != '0');
        return first < 0 ? places[^1] : places[first + ((places.Count - first) / 2)];
    }
}
