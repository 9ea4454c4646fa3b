using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Puts the parts of lines into the cells of a table without lines.</summary>
internal static class AlignedGrid
{
    private const double Spanning = 1.0;

    /// <summary>The table.</summary>
    /// <param name="segments">Parts of all lines of the page.</param>
    /// <param name="rows">Row of each line of the table.</param>
    /// <param name="columns">Edges of the text of its columns.</param>
    /// <param name="top">Its first line.</param>
    public static TableGrid Build(List<List<TextLine>> segments, int[] rows, List<(double Left, double Right)> columns, int top)
    {
        var cells = new Dictionary<(int Row, int Column), (int Span, List<TextLine> Lines)>();
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var segment in segments[top + i])
            {
                var (column, span) = Place(columns, segment);
                if (!cells.TryGetValue((rows[i], column), out var cell))
                    cell = (span, []);
                cell.Lines.Add(segment);
                cells[(rows[i], column)] = (Math.Max(cell.Span, span), cell.Lines);
            }
        }
        var edges = Edges(columns);
        var tops = Tops(segments, rows, top);
        var built = cells.OrderBy(entry => entry.Key)
            .Select(entry => Cell(entry.Key.Row, entry.Key.Column, Free(cells, entry.Key, entry.Value.Span), entry.Value.Lines, edges, tops, columns))
            .ToList();
        return new TableGrid(new Box(edges[0], tops[0], edges[^1], tops[^1]), edges, tops, built) { TextColumns = columns };
    }

    private static (int Column, int Span) Place(List<(double Left, double Right)> columns, TextLine segment)
    {
        var column = AlignedColumns.IndexOf(columns, segment);
        var (first, last) = (column, column);
        while (first > 0 && AlignedColumns.Overlap(columns[first - 1], segment) > Spanning)
            first--;
        while (last + 1 < columns.Count && AlignedColumns.Overlap(columns[last + 1], segment) > Spanning)
            last++;
        return (first, last - first + 1);
    }

    /// <summary>The span, ended before the next cell of the row.</summary>
    private static int Free(Dictionary<(int Row, int Column), (int Span, List<TextLine> Lines)> cells, (int Row, int Column) place, int span)
    {
        var free = 1;
        while (free < span && !cells.ContainsKey((place.Row, place.Column + free)))
            free++;
        return free;
    }

    private static GridCell Cell(
        int row, int column, int span, List<TextLine> lines, double[] edges, double[] tops, List<(double Left, double Right)> columns)
    {
        var cell = new GridCell(row, column, 1, span, new Box(edges[column], tops[row], edges[column + span], tops[row + 1]));
        CellText.Read(cell, lines, columns[column + span - 1].Right - columns[column].Left + (0.4 * lines[0].Size));
        return cell;
    }

    private static double[] Edges(List<(double Left, double Right)> columns)
    {
        var edges = new double[columns.Count + 1];
        edges[0] = columns[0].Left;
        for (var i = 1; i < columns.Count; i++)
            edges[i] = (columns[i - 1].Right + columns[i].Left) / 2;
        edges[^1] = columns[^1].Right;
        return edges;
    }

    private static double[] Tops(List<List<TextLine>> segments, int[] rows, int top)
    {
        var tops = new double[rows[^1] + 2];
        for (var i = rows.Length - 1; i >= 0; i--)
            tops[rows[i]] = segments[top + i].Min(segment => segment.Top);
        tops[^1] = segments[top + rows.Length - 1].Max(segment => segment.Bottom);
        return tops;
    }
}
