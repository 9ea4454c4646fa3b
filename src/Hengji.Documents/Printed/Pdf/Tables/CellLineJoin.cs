using System.Text.RegularExpressions;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>What stands between two lines of a cell: nothing, a blank or a line end.</summary>
/// <param name="Between">To be put between them.</param>
/// <param name="IsUnsure">Whether it may have been otherwise.</param>
internal readonly partial record struct CellLineJoin(string Between, bool IsUnsure)
{
    private const double Filled = 1.2;
    private const double Slack = 0.7;

    /// <summary>
    /// Joins when the next word had no room left on the line above; then the width broke the line, not the writer.
    /// </summary>
    /// <param name="above">A line.</param>
    /// <param name="below">The next line.</param>
    /// <param name="room">Width a line may take.</param>
    public static CellLineJoin Decide(TextLine above, TextLine below, double room)
    {
        var rest = room - above.Width;
        if (IsFigureSign(above.Text[^1]) && IsFigureSign(below.Text[0]))
            return OfFigure(above, below, rest);
        if (FirstWord.WidthOf(below) + (Slack * below.Size) < rest)
            return new("\n", IsUnsure: false);
        return new(IsLatin(above.Text[^1]) && IsLatin(below.Text[0]) && !IsCutWord(above, rest) ? " " : "", IsUnsure: false);
    }

    private static CellLineJoin OfFigure(TextLine above, TextLine below, double rest)
    {
        var (tail, head) = (FigureTail().Match(above.Text).Value, FigureHead().Match(below.Text).Value);
        var isFull = rest < UncutWidth(below) * Filled;
        var isWhole = WholeFigure().IsMatch(tail + head);
        if (above.Text[^1] is '.' or ',' || below.Text[0] is '.' or ',')
        {
            var fits = below.Glyphs.Take(head.Length).Sum(glyph => glyph.Width) < rest;
            return isWhole && !(fits && below.Text[0] is not ('.' or ',') && tail.Length <= 3 && above.Text[^1] == '.')
                ? new("", fits)
                : new(isFull ? "" : "\n", isFull);
        }
        if (!isFull || !isWhole || tail.Length < above.Text.Length)
            return new("\n", IsUnsure: false);
        return new("", IsUnsure: !tail.AsSpan().ContainsAny('.', ','));
    }

    /// <summary>Width of the first digit with the signs that are never parted from it: 5%, 3, and 8.</summary>
    private static double UncutWidth(TextLine line)
    {
        var count = 1;
        while (count < line.Glyphs.Count && line.Glyphs[count].Text[0] is ('.' or ',' or '%' or '％' or ')' or '）'))
            count++;
        return line.Glyphs[count - 1].Right - line.Left;
    }

    /// <summary>A single word that fills the line was cut because it is longer than the cell is wide.</summary>
    private static bool IsCutWord(TextLine line, double rest) =>
        rest < line.Glyphs[^1].Width * Filled && !line.Glyphs.Exists(glyph => glyph.IsWide || glyph.AfterSpace);

    private static bool IsFigureSign(char c) => char.IsAsciiDigit(c) || c is '.' or ',';

    private static bool IsLatin(char c) => !PrintedText.IsWide(c) && (char.IsLetterOrDigit(c) || c is ',' or '.' or ';' or ':' or '%' or ')' or '(');

    [GeneratedRegex(@"[-−–(]?[0-9.,]+$")]
    private static partial Regex FigureTail();

    [GeneratedRegex("^[0-9.,]+[%％)]?")]
    private static partial Regex FigureHead();

    [GeneratedRegex(@"^[-−–(]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]{1,6})?[%％)]?$")]
    private static partial Regex WholeFigure();
}
