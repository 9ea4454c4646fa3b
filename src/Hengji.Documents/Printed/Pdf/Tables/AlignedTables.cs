using System.Text.RegularExpressions;
using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Tables without lines between their columns: figures stand below each other on several lines.</summary>
internal sealed partial class AlignedTables
{
    private const double Gap = 0.9;
    private const double FarthestRow = 5;
    private const double SameSize = 0.12;
    private const int FewestRows = 3;
    private const int FewestHeads = 3;
    private const int MostLinesBetween = 3;
    private const int MostHeads = 6;
    private readonly List<TextLine> lines;
    private readonly List<Rule> rules;
    private readonly List<List<TextLine>> segments;
    private readonly List<bool> isRow;
    private readonly TableGrid? open;

    private AlignedTables(List<TextLine> lines, List<Rule> rules, TableGrid? open)
    {
        (this.lines, this.rules, this.open) = (lines, rules, open);
        segments = lines.ConvertAll(line => line.Segments(Gap).ToList());
        isRow = segments.ConvertAll(IsRow);
    }

    /// <summary>Takes lines that form tables out of the others.</summary>
    /// <param name="lines">From top to bottom.</param>
    /// <param name="rules">Horizontal lines of the page; they part rows where there are enough of them.</param>
    /// <param name="open">The table that ended the page before; null when text did.</param>
    /// <returns>Runs of lines, and tables, from top to bottom.</returns>
    public static IEnumerable<(List<TextLine> Lines, TableGrid? Table)> Split(List<TextLine> lines, List<Rule> rules, TableGrid? open) =>
        new AlignedTables(lines, rules, open).Split();

    private IEnumerable<(List<TextLine> Lines, TableGrid? Table)> Split()
    {
        var start = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!isRow[i])
                continue;
            var last = LastRow(i);
            var columns = AlignedColumns.Of(segments, isRow, i, last);
            if (columns is null || !IsTable(i, last, start, ref columns))
                continue;
            var top = HeadStart(columns, start, i);
            last = TailEnd(columns, last);
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

    /// <summary>The last line of rows that follow each other closely, without text between them.</summary>
    private int LastRow(int first)
    {
        var last = first;
        for (var i = first + 1; i < lines.Count && i - last <= MostLinesBetween; i++)
        {
            if (lines[i].Baseline - lines[last].Baseline > FarthestRow * lines[last].Size || IsText(i, last))
                break;
            if (isRow[i])
                last = i;
        }
        return last;
    }

    /// <summary>Whether a line is text between tables, not a part of a label.</summary>
    private bool IsText(int i, int row) =>
        !isRow[i] && segments[i].Count == 1
        && (lines[i].Text[^1] is '。' or '；' || UnitLine().IsMatch(lines[i].Text) || Math.Abs(lines[i].Size - lines[row].Size) > SameSize * lines[row].Size
            || segments[row].Skip(1).Count(part => AlignedColumns.Overlap((part.Left, part.Right), lines[i]) > 0) >= 2);

    /// <summary>Enough rows, or fewer below heads in the same columns, or the end of the table of the page before.</summary>
    private bool IsTable(int first, int last, int lowest, ref List<(double Left, double Right)> columns)
    {
        if (lowest == 0 && open is not null && IsBelowHeads(0, first) && AlignedColumns.Joined(open, columns, segments[first..(last + 1)]) is { } joined)
        {
            columns = joined;
            return true;
        }
        var count = Enumerable.Range(first, last - first + 1).Count(i => isRow[i]);
        return count >= FewestRows || (first > lowest && HasHeads(segments[first - 1], columns));
    }

    private bool IsBelowHeads(int from, int first) =>
        first - from <= MostHeads && Enumerable.Range(from, first - from).All(i => segments[i].Count > 1 || lines[i].Width < 0.2 * (lines[first].Right - lines[first].Left));

    /// <summary>Whether each column has a word above it.</summary>
    private static bool HasHeads(List<TextLine> heads, List<(double Left, double Right)> columns) =>
        heads.Count >= FewestHeads && heads.Count == columns.Count
        && heads.Select(head => AlignedColumns.IndexOf(columns, head)).Distinct().Count() == heads.Count;

    /// <summary>First line of the heads: lines in several parts right above the rows.</summary>
    private int HeadStart(List<(double Left, double Right)> columns, int lowest, int firstRow)
    {
        var start = firstRow;
        for (var i = firstRow - 1; i >= Math.Max(lowest, firstRow - MostHeads); i--)
        {
            if (lines[i + 1].Baseline - lines[i].Baseline > 3.4 * lines[i].Size || !IsWithin(lines[i], columns) || isRow[i] || IsText(i, firstRow))
                break;
            if (segments[i].Count > 1 || (start == i + 1 && segments[i][0].Width < 0.2 * (columns[^1].Right - columns[0].Left) && i > lowest && segments[i - 1].Count > 2))
                start = i;
        }
        return start;
    }

    /// <summary>The last line of the last row: a label may go on below its figures.</summary>
    private int TailEnd(List<(double Left, double Right)> columns, int last)
    {
        var next = last + 1;
        var goesOn = next < lines.Count && !isRow[next] && segments[next].Count == 1
            && lines[next].Baseline - lines[last].Baseline < 1.1 * lines[last].Size
            && lines[next].Right <= columns[0].Right + lines[next].Size;
        return goesOn ? next : last;
    }

    private static bool IsWithin(TextLine line, List<(double Left, double Right)> columns) =>
        line.Left > columns[0].Left - (3 * line.Size) && line.Right < columns[^1].Right + (3 * line.Size);

    [GeneratedRegex("^[（(]?(金额)?单位[：:]")]
    private static partial Regex UnitLine();
}
