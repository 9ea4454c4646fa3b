using Hengji.Documents.Printed.Pdf.Lines;
using Hengji.Documents.Printed.Pdf.Tables;

namespace Hengji.Documents.Printed.Pdf.Paragraphs;

/// <summary>Text in two columns: the left one is read before the right one.</summary>
internal static class TextColumns
{
    private const int FewestLines = 5;
    private const double MostCrossing = 0.15;
    private const double Filled = 0.72;
    private const double Gap = 1.0;

    /// <summary>Runs of lines in reading order; one run when the text has one column.</summary>
    public static IEnumerable<List<TextLine>> Split(List<TextLine> lines)
    {
        if (lines.Count < FewestLines)
            return [lines];
        var middle = (lines.Min(line => line.Left) + lines.Max(line => line.Right)) / 2;
        var halves = lines.ConvertAll(line => Halves(line, middle));
        var (left, right) = (halves.Select(half => half.Left).OfType<TextLine>().ToList(), halves.Select(half => half.Right).OfType<TextLine>().ToList());
        var crossing = halves.Count(half => half.Left is null && half.Right is null);
        return crossing <= MostCrossing * lines.Count && IsProse(left) && IsProse(right) ? InOrder(lines, halves) : [lines];
    }

    /// <summary>The parts of a line on both sides; none when it runs across the middle.</summary>
    private static (TextLine? Left, TextLine? Right) Halves(TextLine line, double middle)
    {
        if (line.Right <= middle)
            return (line, null);
        if (line.Left >= middle)
            return (null, line);
        var split = line.Glyphs.FindIndex(glyph => glyph.Left >= middle - (0.1 * glyph.Size));
        return split > 0 && line.Glyphs[split].Left - line.Glyphs[split - 1].Right > Gap * line.Size && line.Glyphs[split - 1].Right <= middle
            ? (new TextLine(line.Glyphs[..split]), new TextLine(line.Glyphs[split..]))
            : (null, null);
    }

    /// <summary>Whether most lines fill the column and few are figures, unlike the columns of a table.</summary>
    private static bool IsProse(List<TextLine> lines)
    {
        if (lines.Count < FewestLines)
            return false;
        var width = lines.Max(line => line.Right) - lines.Min(line => line.Left);
        return lines.Average(line => line.Width) > Filled * width && lines.Count(HoldsFigure) < lines.Count / 5;
    }

    /// <summary>Whether a figure stands by itself in the line, as in a row of a table.</summary>
    private static bool HoldsFigure(TextLine line) => line.Segments(Gap).Any(segment => FigureText.IsFigure(segment.Text));

    private static List<List<TextLine>> InOrder(List<TextLine> lines, List<(TextLine? Left, TextLine? Right)> halves)
    {
        var runs = new List<List<TextLine>>();
        var (left, right) = (new List<TextLine>(), new List<TextLine>());
        for (var i = 0; i < lines.Count; i++)
        {
            if (halves[i] is (null, null))
            {
                runs.AddRange([left, right, [lines[i]]]);
                (left, right) = ([], []);
            }
            if (halves[i].Left is { } leftHalf)
                left.Add(leftHalf);
            if (halves[i].Right is { } rightHalf)
                right.Add(rightHalf);
        }
        runs.AddRange([left, right]);
        return runs.FindAll(run => run.Count > 0);
    }
}
