using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Columns of a table without lines: where the parts of its rows stand below each other.</summary>
internal static class AlignedColumns
{
    private const double Complete = 0.7;
    private const double Spanning = 1.0;

    /// <summary>Left and right edge of the text of each column; null when the parts of too many rows do not fit in columns.</summary>
    public static List<(double Left, double Right)>? Of(List<List<TextLine>> segments, List<bool> isRow, int first, int last)
    {
        var rows = Enumerable.Range(first, last - first + 1).Where(i => isRow[i]).Select(i => segments[i]).ToList();
        var most = rows.Max(row => row.Count);
        var columns = Merge(rows.Where(row => row.Count >= Complete * most).SelectMany(row => row));
        var fitting = rows.Count(row => row.Select(segment => IndexOf(columns, segment)).Distinct().Count() == row.Count);
        return columns.Count >= 2 && fitting >= Complete * rows.Count ? columns : null;
    }

    /// <summary>Columns of the table of the page before with what stands below each other here; null when these rows do not fit in them.</summary>
    public static List<(double Left, double Right)>? Joined(TableGrid open, List<(double Left, double Right)> columns, List<List<TextLine>> rows)
    {
        if (open.TextColumns is not { } before || columns.Count > before.Count)
            return null;
        var joined = new List<(double Left, double Right)>(before);
        foreach (var segment in rows.SelectMany(row => row))
        {
            var hit = Enumerable.Range(0, before.Count).Where(i => Overlap(before[i], segment) > 0).ToList();
            if (hit.Count != 1)
                return null;
            joined[hit[0]] = (Math.Min(joined[hit[0]].Left, segment.Left), Math.Max(joined[hit[0]].Right, segment.Right));
        }
        return joined;
    }

    /// <summary>The column a part stands in; the nearest when it stands in none.</summary>
    public static int IndexOf(List<(double Left, double Right)> columns, TextLine segment)
    {
        var best = 0;
        for (var i = 1; i < columns.Count; i++)
        {
            if (Overlap(columns[i], segment) > Overlap(columns[best], segment))
                best = i;
        }
        return best;
    }

    /// <summary>The first column a part stands in, and how many it covers.</summary>
    public static (int Column, int Span) Place(List<(double Left, double Right)> columns, TextLine segment)
    {
        var column = IndexOf(columns, segment);
        var (first, last) = (column, column);
        while (first > 0 && Overlap(columns[first - 1], segment) > Spanning)
            first--;
        while (last + 1 < columns.Count && Overlap(columns[last + 1], segment) > Spanning)
            last++;
        return (first, last - first + 1);
    }

    /// <summary>Shared width; negative when apart.</summary>
    public static double Overlap((double Left, double Right) column, TextLine segment) =>
        Math.Min(column.Right, segment.Right) - Math.Max(column.Left, segment.Left);

    private static List<(double Left, double Right)> Merge(IEnumerable<TextLine> segments)
    {
        var merged = new List<(double Left, double Right)>();
        foreach (var segment in segments.OrderBy(segment => segment.Left))
        {
            if (merged.Count > 0 && segment.Left < merged[^1].Right)
                merged[^1] = (merged[^1].Left, Math.Max(merged[^1].Right, segment.Right));
            else
                merged.Add((segment.Left, segment.Right));
        }
        return merged;
    }
}
