using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Tables without lines between their columns: figures stand below each other on several lines.</summary>
internal static class AlignedTables
{
    private const double Gap = 0.9;
    private const double FarthestRow = 5;
    private const int FewestRows = 3;
    private const int MostLinesBetween = 3;

    /// <summary>Takes lines that form tables out of the others.</summary>
    /// <param name="lines">From top to bottom.</param>
    /// <param name="rules">Horizontal lines of the page; they part rows where there are enough of them.</param>
    /// <returns>Runs of lines, and tables, from top to bottom.</returns>
    public static IEnumerable<(List<TextLine> Lines, TableGrid? Table)> Split(List<TextLine> lines, List<Rule> rules)
    {
        var segments = lines.ConvertAll(line => line.Segments(Gap).ToList());
        var isRow = segments.ConvertAll(IsRow);
        var start = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!isRow[i] || Run(lines, isRow, i) is not { } last || AlignedColumns.Of(segments, isRow, i, last) is not { } columns)
                continue;
            var top = HeadStart(lines, segments, columns, start, i);
            last = TailEnd(lines, segments, columns, isRow, last);
            if (top > start)
                yield return (lines[start..top], null);
            var rows = AlignedRows.Of(lines, isRow, rules, top, i, last);
            yield return ([], AlignedGrid.Build(segments, rows, columns, top));
            start = last + 1;
            i = last;
        }
        if (start < lines.Count)
            yield return (lines[start..], null);
    }

    private static bool IsRow(List<TextLine> segments) =>
        segments.Count >= 2 && segments.Skip(1).Any(segment => FigureText.IsFigure(segment.Text));

    /// <summary>The last line of rows that follow each other closely; null when they are too few.</summary>
    private static int? Run(List<TextLine> lines, List<bool> isRow, int first)
    {
        var (last, count) = (first, 1);
        for (var i = first + 1; i < lines.Count && i - last <= MostLinesBetween; i++)
        {
            if (lines[i].Baseline - lines[last].Baseline > FarthestRow * lines[last].Size)
                break;
            if (isRow[i])
                (last, count) = (i, count + 1);
        }
        return count >= FewestRows ? last : null;
    }

    /// <summary>First line of the heads: lines in several parts right above the rows.</summary>
    private static int HeadStart(
        List<TextLine> lines, List<List<TextLine>> segments, List<(double Left, double Right)> columns, int lowest, int firstRow)
    {
        var start = firstRow;
        for (var i = firstRow - 1; i >= Math.Max(lowest, firstRow - 6); i--)
        {
            if (lines[i + 1].Baseline - lines[i].Baseline > 3.4 * lines[i].Size || !IsWithin(lines[i], columns))
                break;
            if (segments[i].Count > 1 || (start == i + 1 && segments[i][0].Width < 0.2 * (columns[^1].Right - columns[0].Left) && i > lowest && segments[i - 1].Count > 2))
                start = i;
        }
        return start;
    }

    /// <summary>The last line of the last row: a label may go on below its figures.</summary>
    private static int TailEnd(
        List<TextLine> lines, List<List<TextLine>> segments, List<(double Left, double Right)> columns, List<bool> isRow, int last)
    {
        var next = last + 1;
        var goesOn = next < lines.Count && !isRow[next] && segments[next].Count == 1
            && lines[next].Baseline - lines[last].Baseline < 1.1 * lines[last].Size
            && lines[next].Right <= columns[0].Right + lines[next].Size;
        return goesOn ? next : last;
    }

    private static bool IsWithin(TextLine line, List<(double Left, double Right)> columns) =>
        line.Left > columns[0].Left - (3 * line.Size) && line.Right < columns[^1].Right + (3 * line.Size);
}
