using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Rows of a table without lines between its columns: labels of one or several lines, each with its line of figures.</summary>
internal sealed class AlignedRows
{
    private const double LeastPadding = 0.15;
    private readonly List<TextLine> lines;
    private readonly List<bool> isRow;
    private readonly List<TextLine?> labels;

    private AlignedRows(List<TextLine> lines, List<List<TextLine>> segments, List<bool> isRow, (double Left, double Right) labelColumn)
    {
        (this.lines, this.isRow) = (lines, isRow);
        labels = segments.ConvertAll(parts => AlignedColumns.Overlap(labelColumn, parts[0]) > 0 ? parts[0] : null);
    }

    /// <summary>Number of the row of each line from the first row to the last.</summary>
    /// <param name="lines">Lines of the rows.</param>
    /// <param name="segments">Their parts.</param>
    /// <param name="isRow">Which of them hold figures.</param>
    /// <param name="rules">Horizontal lines of the page.</param>
    /// <param name="labelColumn">Edges of the text of the first column.</param>
    public static int[] Of(
        List<TextLine> lines, List<List<TextLine>> segments, List<bool> isRow, List<Rule> rules, (double Left, double Right) labelColumn)
    {
        var rowCount = isRow.Count(row => row);
        var parting = rules.FindAll(rule => rule.At > lines[0].Baseline && rule.At < lines[^1].Baseline
            && rule.Length > 0.6 * (lines[0].Right - lines[0].Left)).Select(rule => rule.At).Order().ToList();
        return parting.Count >= rowCount - 1 ? ByRules(lines, parting) : new AlignedRows(lines, segments, isRow, labelColumn).ByLabels();
    }

    private static int[] ByRules(List<TextLine> lines, List<double> parting)
    {
        var rows = new int[lines.Count];
        for (var i = 1; i < rows.Length; i++)
            rows[i] = rows[i - 1] + (parting.Exists(at => at > lines[i - 1].Baseline && at < lines[i].Baseline) ? 1 : 0);
        return rows;
    }

    private int[] ByLabels()
    {
        var groups = Groups();
        var rows = new int[lines.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = Nearest(groups, i, i == 0 ? 0 : rows[i - 1]);
        return Renumber(rows);
    }

    /// <summary>Lines of labels that are one label; a figure without a label is a row of its own.</summary>
    private List<List<int>> Groups()
    {
        var widest = WidestDistance();
        var groups = new List<List<int>>();
        foreach (var i in Enumerable.Range(0, lines.Count).Where(i => labels[i] is not null))
        {
            if (groups.Count > 0 && groups[^1][^1] is var last && !(isRow[i] && groups[^1].Exists(line => isRow[line]))
                && lines[i].Baseline - lines[last].Baseline <= widest)
                groups[^1].Add(i);
            else
                groups.Add([i]);
        }
        foreach (var i in Enumerable.Range(0, lines.Count).Where(i => labels[i] is null && isRow[i]))
        {
            if (!groups.Exists(group => IsAtHeightOf(group, i)))
                groups.Add([i]);
        }
        return [.. groups.OrderBy(group => group[0])];
    }

    private bool IsAtHeightOf(List<int> group, int line) =>
        !group.Exists(other => isRow[other])
        && lines[line].Baseline > lines[group[0]].Baseline - lines[line].Size && lines[line].Baseline < lines[group[^1]].Baseline + lines[line].Size;

    /// <summary>Half-way between the distance of two lines of a label and that of two rows.</summary>
    private double WidestDistance()
    {
        var labelled = Enumerable.Range(0, lines.Count).Where(i => labels[i] is not null).ToList();
        var pairs = labelled.Zip(labelled.Skip(1)).Select(pair => (IsRows: isRow[pair.First] && isRow[pair.Second], Distance: lines[pair.Second].Baseline - lines[pair.First].Baseline)).ToList();
        var rows = pairs.Where(pair => pair.IsRows).Select(pair => pair.Distance).Order().ToList();
        var size = lines[0].Size;
        var pitch = rows.Count > 0 ? rows[rows.Count / 2] : 2 * size;
        var leading = pairs.Where(pair => !pair.IsRows && pair.Distance > 0.8 * size).Select(pair => pair.Distance).DefaultIfEmpty(1.3 * size).Min();
        return pitch - leading > LeastPadding * size ? (pitch + leading) / 2 : Math.Min(leading, 1.5 * size) * 0.8;
    }

    private int Nearest(List<List<int>> groups, int line, int lowest)
    {
        var own = groups.FindIndex(group => group.Contains(line));
        if (own >= 0)
            return own;
        var nearest = lowest;
        for (var g = lowest; g < groups.Count; g++)
        {
            if (Distance(groups[g], line) < Distance(groups[nearest], line))
                nearest = g;
        }
        return nearest;
    }

    private double Distance(List<int> group, int line) =>
        Math.Abs(((lines[group[0]].Baseline + lines[group[^1]].Baseline) / 2) - lines[line].Baseline);

    /// <summary>Rows from 0 without gaps, never going back.</summary>
    private static int[] Renumber(int[] rows)
    {
        var (numbers, highest, next) = (new int[rows.Length], rows[0], 0);
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] > highest)
                (highest, next) = (rows[i], next + 1);
            numbers[i] = next;
        }
        return numbers;
    }
}
