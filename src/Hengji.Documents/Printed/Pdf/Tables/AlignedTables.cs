using System.Text.RegularExpressions;
using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Tables without lines between their columns: figures stand below each other on several lines.</summary>
internal sealed partial class AlignedTables
{
    private const double FarthestRow = 5;
    private const double SameSize = 0.12;
    private const double Beside = 0.85;
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
        segments = ColumnRivers.Cut(lines, open);
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
            yield return ([], Build(top, LabelStart(columns, top, i), last, columns));
            start = last + 1;
            i = last;
        }
        if (start < lines.Count)
            yield return (lines[start..], null);
    }

    private TableGrid Build(int top, int first, int last, List<(double Left, double Right)> columns)
    {
        var (texts, parts, end) = (lines[first..(last + 1)], segments[first..(last + 1)], last + 1);
        return AlignedGrid.Build(segments[top..first], parts, AlignedRows.Of(texts, parts, isRow[first..end], rules, columns[0]), columns);
    }

    /// <summary>The first line of the first row: its label may begin above its figures.</summary>
    private int LabelStart(List<(double Left, double Right)> columns, int top, int firstRow)
    {
        var first = firstRow;
        while (first > top && segments[first - 1].Count == 1 && AlignedColumns.Place(columns, segments[first - 1][0]) == (0, 1) && IsOfRow(top, first - 1))
            first--;
        return first;
    }

    /// <summary>Whether a line of a label stands right above its figures, or below all heads and no nearer to them than to the row.</summary>
    private bool IsOfRow(int top, int label)
    {
        var below = lines[label + 1].Baseline - lines[label].Baseline;
        return below < 1.1 * lines[label].Size
            || (label > top && segments.GetRange(top, label - top).Exists(parts => parts.Count > 1)
                && below <= 1.1 * (lines[label].Baseline - lines[label - 1].Baseline));
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
            var distance = lines[i + 1].Baseline - lines[i].Baseline;
            var isBeside = start == i + 1 && distance < Beside * lines[i].Size;
            if (distance > 3.4 * lines[i].Size || !IsWithin(lines[i], columns) || isRow[i] || (!isBeside && IsText(i, firstRow)))
                break;
            if (isBeside || segments[i].Count > 1 || (start == i + 1 && segments[i][0].Width < 0.2 * (columns[^1].Right - columns[0].Left) && i > lowest && segments[i - 1].Count > 2))
                start = i;
        }
        return start;
    }

    /// <summary>The last line of the last row: a label may go on below its figures.</summary>
    private int TailEnd(List<(double Left, double Right)> columns, int last)
    {
        while (last + 1 < lines.Count && !isRow[last + 1] && segments[last + 1].Count == 1 && GoesOn(columns, lines[last], lines[last + 1]))
            last++;
        return last;
    }

    private static bool GoesOn(List<(double Left, double Right)> columns, TextLine above, TextLine label) =>
        label.Right <= columns[0].Right + label.Size
        && (label.Baseline - above.Baseline < 1.1 * above.Size
            || (label.Baseline - above.Baseline < 1.5 * above.Size && above.Segments(0.9).First().Right > columns[0].Right - above.Size));

    private static bool IsWithin(TextLine line, List<(double Left, double Right)> columns) =>
        line.Left > columns[0].Left - (3 * line.Size) && line.Right < columns[^1].Right + (3 * line.Size);

    [GeneratedRegex("^[（(]?(金额)?单位[：:]")]
    private static partial Regex UnitLine();
}
